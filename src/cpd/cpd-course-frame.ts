import { html, nothing } from 'lit';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
import type { CourseSource } from './course-source.js';
import { CpdLeaveEvent } from './events.js';

/**
 * The course in a frame as large as the page, with one way back.
 *
 * Removing this element closes the course: it then saves and finishes by itself.
 *
 * @fires cpd-leave - ${words.myLearning.back}
 */
export class CpdCourseFrame extends LightElement {
  static override properties = {
    source: { attribute: false },
    name: { type: String },
    finished: { type: Boolean },
    unkept: { type: Boolean },
    review: { type: Boolean },
  };
  declare source: CourseSource | undefined;
  /** Title of the course: the frame is announced by it. */
  declare name: string;
  /** The course has ended its session. */
  declare finished: boolean;
  /** The last commit was not kept. */
  declare unkept: boolean;
  /** The person looks back at an attempt that is over. */
  declare review: boolean;

  constructor() {
    super();
    this.source = undefined;
    this.name = '';
    this.finished = false;
    this.unkept = false;
    this.review = false;
  }

  protected override render(): unknown {
    const { source } = this;
    if (!source) return nothing;
    return html`
      <div class="frame-bar">
        <button type="button" class="btn ${this.finished ? 'btn--go' : 'btn--quiet'}" @click=${this.#leave}>${words.myLearning.back}</button>
        <p role="status">${this.#status()}</p>
      </div>
      <iframe class="frame" title=${this.name} src=${'src' in source ? source.src : nothing} srcdoc=${'srcdoc' in source ? source.srcdoc : nothing} @load=${this.#focusCourse}></iframe>
    `;
  }

  #status(): string {
    if (this.unkept) return words.frame.unkept;
    if (this.review) return words.frame.review;
    return this.finished ? words.frame.finished : '';
  }

  #focusCourse(event: Event): void {
    (event.currentTarget as HTMLIFrameElement).focus();
  }

  #leave(): void {
    this.dispatchEvent(new CpdLeaveEvent());
  }
}

customElements.define('cpd-course-frame', CpdCourseFrame);

declare global {
  interface HTMLElementTagNameMap {
    'cpd-course-frame': CpdCourseFrame;
  }
}
