import { html, nothing, type TemplateResult } from 'lit';
import { NATIONS } from '../course/nation.js';
import type { Trust, TrustLink } from '../course/trust.js';
import type { Block } from '../course/text.js';
import { button } from './buttons.js';
import './course-blocks.js';
import './course-nation.js';
import { end } from './end.js';
import { CourseCloseSupportEvent } from './events-later.js';
import { LightElement } from './light-element.js';
import { followNation, nationShown } from './nation-shown.js';
import * as words from '../words/words.js';

/** What `support.md` says: helplines by nation, and a part for the learner. */
export interface Support {
  /** ISO date on which somebody last checked every number. */
  readonly checked: string;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }[];
}

/** The section of `support.md` that speaks to the learner. */
const forYou = 'for-you';

/**
 * People to talk to: for the learner first, then for people they support. Once it is known where
 * the learner works, the lines of that nation; the others stay at hand, because people move.
 *
 * `support` is absent while the list is being fetched; the emergency line is there at once.
 *
 * @fires course-close-support, course-say-nation
 */
export class CourseSupport extends LightElement {
  static override properties = { support: { attribute: false }, trust: { attribute: false } };
  declare support: Support | undefined;
  /** Whom to turn to where the learner works, if the trust says so. */
  declare trust: Trust | undefined;

  constructor() {
    super();
    followNation(this);
  }

  protected override render(): unknown {
    const sections = this.support?.sections ?? [];
    return html`<article class="column">
        <h1 tabindex="-1">${words.support.title}</h1>
        <p class="lede">${words.support.lead}</p>
        <p class="urgent"><b>${words.support.danger}</b></p>
        ${this.#ofTrust()}
        ${this.support === undefined
          ? html`<p class="soft">${words.support.loading}</p>`
          : html`<course-nation></course-nation>${this.#part(words.support.forYou, sections.filter((section) => section.id === forYou), false)}
              ${this.#part(words.support.forPeople, sections.filter((section) => section.id !== forYou), true)}
              <p class="small soft">${words.support.checked(this.support.checked)}</p>`}
      </article>
      ${end([button('go', words.support.return, () => new CourseCloseSupportEvent())])}`;
  }

  #ofTrust(): unknown {
    const { links = {}, name } = this.trust ?? {};
    const there = Object.entries(links) as [TrustLink, NonNullable<Trust['links'][TrustLink]>][];
    if (there.length === 0) return nothing;
    return html`<section class="support">
      <h2 class="h-rule">${name ?? words.trust.yours}</h2>
      <dl>
        ${there.map(
          ([link, { text, address }]) => html`<dt><b>${words.trust.links[link]}</b></dt>
            <dd>${address === undefined ? text : html`<a href=${address} target="_blank" rel="noopener">${text} <span class="newtab">${words.page.newTab}</span></a>`}</dd>`,
        )}
      </dl>
    </section>`;
  }

  #part(title: string, sections: Support['sections'], named: boolean): unknown {
    if (sections.length === 0) return nothing;
    const nation = nationShown();
    const elsewhere = sections.filter(({ id }) => nation !== undefined && id !== nation && (NATIONS as readonly string[]).includes(id));
    const show = (section: Support['sections'][number]): TemplateResult =>
      html`${named ? html`<h3 id="support-${section.id}">${section.title}</h3>` : nothing}<course-blocks .blocks=${section.blocks}></course-blocks>`;
    return html`<section class="support">
      <h2 class="h-rule">${title}</h2>
      ${sections.filter((section) => !elsewhere.includes(section)).sort((a, b) => Number(b.id === nation) - Number(a.id === nation)).map(show)}
      ${elsewhere.length === 0 ? nothing : html`<details><summary>${words.support.elsewhere}</summary>${elsewhere.map(show)}</details>`}
    </section>`;
  }
}

customElements.define('course-support', CourseSupport);
