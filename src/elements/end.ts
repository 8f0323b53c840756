import { html, nothing, type TemplateResult } from 'lit';
import { button } from './buttons.js';
import { CourseBackEvent } from './events.js';
import * as words from '../words/words.js';

/** The end of a screen: a hairline and the ways on, the filled button first, Back last, quieter the more there is before it. */
export function end(ways: readonly unknown[], canGoBack = false): TemplateResult {
  const weight = ways.filter((way) => way !== nothing).length > 1 ? 'text' : 'quiet';
  return html`<div class="end"><div class="actions">${ways}${canGoBack ? button(weight, words.buttons.back, () => new CourseBackEvent()) : nothing}</div></div>`;
}
