import { html, nothing, type TemplateResult } from 'lit';
import { button } from './buttons.js';
import { CourseBackEvent } from './events.js';
import { words } from './words.js';

/** The end of a screen: a hairline and the ways on, the filled button first, Back last. */
export function end(ways: unknown, canGoBack = false): TemplateResult {
  return html`<div class="end"><div class="actions">${ways}${canGoBack ? button('quiet', words.back, () => new CourseBackEvent()) : nothing}</div></div>`;
}
