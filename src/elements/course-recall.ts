import { html, nothing, type PropertyValues } from 'lit';
import { fetchPart } from './fetch-part.js';
import * as words from '../words/words.js';
import { LightElement } from './light-element.js';

/**
 * The last key point a learner read, to pick up the thread. Without one it shows nothing: it
 * helps, and nobody needs it.
 *
 * `steps` are ids of steps that are done, in their order.
 *
 * @fires course-fetch, for the index that holds the key points
 */
export class CourseRecall extends LightElement {
  static override properties = { steps: { attribute: false }, point: { state: true } };
  declare steps: readonly string[] | undefined;
  declare point: string | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('steps')) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const steps = this.steps ?? [];
    const entries = steps.length === 0 ? [] : await fetchPart(this, 'search').catch(() => []);
    const points = steps.map((id) => entries.find((entry) => entry.kind === 'step' && entry.step === id)?.text ?? '');
    this.point = points.findLast((text) => text !== '');
  }

  protected override render(): unknown {
    return this.point === undefined ? nothing : html`<p class="recall"><span class="soft">${words.recall.title}:</span> <b>${this.point}</b></p>`;
  }
}

customElements.define('course-recall', CourseRecall);
