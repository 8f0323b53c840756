import { html, type TemplateResult } from 'lit';
import type { Rating } from '../course/course.js';
import { icon } from './icons.js';
import * as words from '../words/words.js';

/** How a choice turned out, as shape and word: a full disc, a half disc, an open ring. */
export const rating = (rated: Rating): TemplateResult => html`<p class="rating">${icon(rated)} ${words.rating[rated][0]}</p>`;
