import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../elements/light-element.js';
import { mark } from '../elements/mark.js';
import type { AttemptSummary } from './attempt-summary.js';
import './cpd-attempts.js';
import './cpd-course-frame.js';
import './cpd-resume.js';
import './cpd-storage-notice.js';
import type { StorageTrouble } from './cpd-storage-notice.js';

/** Everything the page shows at one moment. */
export interface MyLearning {
  readonly title: string;
  /** How long the course takes. */
  readonly minutes: number;
  /** The newest first. */
  readonly attempts: readonly AttemptSummary[];
  readonly trouble?: StorageTrouble;
  /** Present while the course is open. */
  readonly course?: { readonly src: string; readonly finished: boolean; readonly unkept: boolean };
}

/**
 * My learning: a person's own record, and the way into the course. Shows either the record or
 * the course, never both.
 *
 * `.model` is the only property. Events of its parts (`cpd-launch`, `cpd-start-again`,
 * `cpd-leave`) bubble through it.
 */
export class CpdMyLearning extends LightElement {
  static override properties = { model: { attribute: false } };
  declare model: MyLearning | undefined;

  constructor() {
    super();
    this.model = undefined;
  }

  protected override render(): TemplateResult {
    const { model } = this;
    if (!model) return html``;
    if (model.course) {
      const { src, finished, unkept } = model.course;
      return html`<cpd-course-frame .src=${src} .name=${model.title} .finished=${finished} .unkept=${unkept}></cpd-course-frame>`;
    }
    return html`${this.#masthead(model)}${this.#record(model)}`;
  }

  #masthead({ title }: MyLearning): TemplateResult {
    return html`<a class="skip" href="#main">Skip to the main part</a>
    <header class="mast">
      <div class="mast__in">
        <p class="mast__name">${mark()}<b>${title}</b></p>
      </div>
    </header>`;
  }

  #record({ attempts, minutes, trouble }: MyLearning): TemplateResult {
    return html`<main id="main">
      <div class="cover cover--slim">
        <div>
          <h1 tabindex="-1">My learning</h1>
          <p class="lede">Your record, kept in this browser and sent to nobody.</p>
        </div>
      </div>
      <div class="home ${attempts.length === 0 ? 'home--new' : ''}">
        <cpd-storage-notice class="home__wide" .trouble=${trouble}></cpd-storage-notice>
        <cpd-resume
          class="home__wide"
          .open=${attempts.find(({ closed }) => !closed)}
          .last=${attempts.find(({ closed }) => closed)}
          .minutes=${minutes}
        ></cpd-resume>
        ${attempts.length === 0 ? nothing : html`<div class="stack"><cpd-attempts .attempts=${attempts}></cpd-attempts></div>`}
        <aside class="aside" aria-label="About this record">
          <section>
            <h2>What is kept here</h2>
            <p>How far you have come, the time you spent and your results, on this device only. Clearing the data of this browser removes them.</p>
          </section>
          <section>
            <h2>Taking it for your employer?</h2>
            <p>Their learning system keeps its own record. If they ask for the course, open it there.</p>
          </section>
          <section>
            <h2>Using a shared computer?</h2>
            <p>Anyone who opens this page in the same browser after you sees this record.</p>
          </section>
        </aside>
      </div>
    </main>`;
  }
}

customElements.define('cpd-my-learning', CpdMyLearning);

declare global {
  interface HTMLElementTagNameMap {
    'cpd-my-learning': CpdMyLearning;
  }
}
