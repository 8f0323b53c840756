import { html, type TemplateResult } from 'lit';
import type { ModuleState } from '../progress/screen.js';
import { icon, type IconName } from './icons.js';
import * as words from '../words/words.js';

const icons: Record<ModuleState, IconName> = { completed: 'done', 'in-progress': 'now', 'not-started': 'later', 'cannot-start': 'shut' };
const looks: Record<ModuleState, string> = { completed: 'done', 'in-progress': 'now', 'not-started': 'later', 'cannot-start': 'shut' };

/** The state of a module, a lesson or the assessment: a shape and the words for it. */
export const state = (of: ModuleState): TemplateResult => html`<span class="state state--${looks[of]}">${icon(icons[of])} ${words.state[of]}</span>`;
