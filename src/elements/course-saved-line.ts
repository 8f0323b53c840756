import { html, nothing } from 'lit';
import type { RecordCondition } from '../record/learner-record.js';
import { icon, type IconName } from './icons.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

const icons: Record<RecordCondition['kind'], IconName> = { saved: 'done', saving: 'clock', unsaved: 'unsaved', 'read-only': 'eye' };

/**
 * What the learner is told about their work, in one line. It is the one status region of the
 * page: what changes here is spoken politely, once.
 */
export class CourseSavedLine extends LightElement {
  static override properties = { condition: { attribute: false } };
  declare condition: RecordCondition | undefined;

  protected override render(): unknown {
    const { condition } = this;
    return html`<p class="saved saved--${condition?.kind ?? 'none'}" role="status">${condition === undefined ? nothing : html`${icon(icons[condition.kind])} ${words.saved.line(condition)}`}</p>`;
  }
}

customElements.define('course-saved-line', CourseSavedLine);
