import { html, nothing, type TemplateResult } from 'lit';
import type { RecordCondition, RecordNotice } from '../record/learner-record.js';
import { button } from './buttons.js';
import { CourseReopenEvent } from './events.js';
import { icon, type IconName } from './icons.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

type ReadOnlyReason = Extract<RecordCondition, { kind: 'read-only' }>['reason'];

/** One banner: what happened, and what to do. */
const banner = (title: string, text: string, more: unknown = nothing, sign: IconName = 'unsaved'): TemplateResult => html`<section class="banner">
  ${icon(sign)}
  <div><h2>${title}</h2><p>${text}</p>${more}</div>
</section>`;

/** The ways on from what can be opened again. */
const reopen = (reason: ReadOnlyReason): unknown => (reason === 'other-tab' || reason === 'session-ended' ? html`<p>${button('quiet', words.record.reopen[reason], () => new CourseReopenEvent())}</p>` : nothing);

/** A quiet line for what is good to know and asks for nothing. */
const aside = (title: string, text: string): TemplateResult => html`<p class="aside-note"><b>${title}.</b> ${text}</p>`;

/**
 * What the learner should know about their record, in plain words, above the screen.
 *
 * @fires course-reopen
 *
 * `details` is plain text for the people who run the LMS; where it is absent, what the record
 * itself said is shown. The saved line speaks; these banners do not, so nothing is said twice.
 */
export class CourseNotices extends LightElement {
  static override properties = { notices: { attribute: false }, condition: { attribute: false }, details: { attribute: false }, copied: { state: true } };
  declare notices: readonly RecordNotice[];
  declare condition: RecordCondition | undefined;
  declare details: (() => string) | undefined;
  /** What Copy did: true when the text is on the clipboard, false when the browser refused. */
  declare copied: boolean | undefined;

  constructor() {
    super();
    this.notices = [];
  }

  protected override render(): unknown {
    const { condition } = this;
    return [
      condition?.kind === 'unsaved' ? banner(words.record.unsavedTitle, words.record.unsavedText, this.#details(condition.why)) : nothing,
      condition?.kind === 'read-only' ? banner(words.record.readOnlyTitle, words.record.readOnly[condition.reason], reopen(condition.reason), 'eye') : nothing,
      this.notices.map((notice) =>
        notice.kind === 'this-device' || notice.kind === 'edited-course'
          ? aside(words.notices.title(notice), words.notices.text(notice))
          : banner(words.notices.title(notice), words.notices.text(notice), notice.kind === 'damaged' ? this.#details(notice.why) : nothing),
      ),
    ];
  }

  #details(why: string): TemplateResult {
    const label = this.copied === undefined ? words.record.copy : this.copied ? words.record.copied : words.record.notCopied;
    return html`<details>
      <summary>${words.record.details}</summary>
      <p class="small">${words.record.detailsText}</p>
      <pre class="record" tabindex="0" role="region" aria-label=${words.record.details}>${this.details?.() || why}</pre>
      <button type="button" class="btn btn--quiet" @click=${this.#copy}>${label}</button>
    </details>`;
  }

  async #copy(pressed: Event): Promise<void> {
    const text = (pressed.currentTarget as HTMLElement).previousElementSibling?.textContent ?? '';
    this.copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
}

customElements.define('course-notices', CourseNotices);
