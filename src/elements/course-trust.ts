import { html, nothing } from 'lit';
import type { Trust, TrustProblem } from '../course/trust.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/** The trust's own logo, or its name, in the masthead. */
export class CourseTrustMark extends LightElement {
  static override properties = { trust: { attribute: false }, failed: { state: true } };
  declare trust: Trust;
  /** The logo is not there, or is no picture. */
  declare failed: boolean | undefined;

  protected override render(): unknown {
    const { name, logo } = this.trust;
    if (logo && !this.failed) return html`<img class="mast__logo" src=${logo} alt=${name ?? words.trust.logo} @error=${() => (this.failed = true)} />`;
    return name ? html`<span class="soft">${name}</span>` : nothing;
  }
}

/** What in `trust.json` is not used and why: for the person who wrote it, on the course home. */
export class CourseTrustProblems extends LightElement {
  static override properties = { problems: { attribute: false } };
  declare problems: readonly TrustProblem[];

  protected override render(): unknown {
    if (this.problems.length === 0) return nothing;
    return html`<section class="banner" aria-labelledby="trust-problems">
      <div>
        <h2 id="trust-problems">${words.trust.problems}</h2>
        <p>${words.trust.problemsText}</p>
        <ul>
          ${this.problems.map((problem) => html`<li>${words.trust.problem(problem)}</li>`)}
        </ul>
      </div>
    </section>`;
  }
}

customElements.define('course-trust-mark', CourseTrustMark);
customElements.define('course-trust-problems', CourseTrustProblems);
