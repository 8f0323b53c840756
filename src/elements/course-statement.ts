import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../course/reference.js';
import type { Trust } from '../course/trust.js';
import * as words from '../words/words.js';
import { button } from './buttons.js';
import './course-blocks.js';
import { end } from './end.js';
import { CourseOpenAsideEvent } from './events-beside.js';
import { fetchPart } from './fetch-part.js';
import { outside } from './inlines.js';
import { LightElement } from './light-element.js';
import { nationShown } from './nation-shown.js';

/**
 * The accessibility statement, in the form that SI 2018/952, regulation 8, asks for: made from the
 * results in `modules/accessibility.md` and the contact that the trust gives in `trust.json`.
 *
 * @fires course-fetch, course-open-aside
 */
export class CourseStatement extends LightElement {
  static override properties = { course: { type: String }, trust: { attribute: false }, statement: { state: true }, failed: { state: true } };
  /** The title of the course. */
  declare course: string;
  declare trust: Trust | undefined;
  declare statement: Statement | undefined;
  declare failed: boolean;

  constructor() {
    super();
    this.course = '';
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    this.statement = await fetchPart(this, 'statement').catch(() => undefined);
    this.failed = this.statement === undefined;
  }

  protected override render(): unknown {
    return html`<article class="column">
        <h1 tabindex="-1">${words.statement.title}</h1>
        <p class="lede">${words.statement.applies(this.course, this.trust?.name)}</p>
        ${this.statement === undefined ? html`<p class="soft" role="status">${this.failed ? words.statement.notLoaded : words.statement.loading}</p>` : this.#parts(this.statement)}
      </article>
      ${end([button('go', words.shelf.return, () => new CourseOpenAsideEvent())])}`;
  }

  #parts({ canDo, barriers, compliance, because, plans, prepared, reviewed, tests }: Statement): TemplateResult {
    const said = words.statement;
    return html`<p>${said.want}</p>
      <course-blocks .blocks=${canDo}></course-blocks>
      <section class="shelf">
        <h2 class="h-rule">${said.how}</h2>
        ${barriers.length === 0 ? html`<p>${said.noBarriers}</p>` : html`<p>${said.barriers}</p><ul>${barriers.map(({ what, instead }) => html`<li>${what} <b>${said.instead}</b> ${instead}</li>`)}</ul>`}
      </section>
      <section class="shelf">
        <h2 class="h-rule">${said.contact}</h2>
        <p>${said.contactText} ${this.#contact()}</p>
      </section>
      <section class="shelf">
        <h2 class="h-rule">${said.enforcement}</h2>
        ${nationShown() === 'northern-ireland' ? nothing : html`<p>${said.britain[0]} ${outside('https://www.equalityadvisoryservice.com/', said.britain[1])}.</p>`}
        ${['northern-ireland', undefined].includes(nationShown()) ? html`<p>${said.northernIreland[0]} ${outside('https://www.equalityni.org/', said.northernIreland[1])}.</p>` : nothing}
      </section>
      <section class="shelf">
        <h2 class="h-rule">${said.technical}</h2>
        <p>${said.commitment}</p>
        <h3>${said.status}</h3>
        <p>${said.compliance(compliance, because)}</p>
        <h3>${said.content}</h3>
        ${barriers.length === 0 ? html`<p>${said.noBarriers}</p>` : html`<ul>${barriers.map(({ what, why }) => html`<li>${what} ${why}</li>`)}</ul>`}
        <p>${said.burden}</p>
        ${plans.length === 0 ? nothing : html`<h3>${said.doing}</h3><ul>${plans.map((plan) => html`<li>${plan}</li>`)}</ul>`}
      </section>
      <section class="shelf">
        <h2 class="h-rule">${said.preparation}</h2>
        <p>${said.dates(prepared, reviewed)} ${said.tested(tests.map(({ on }) => on).toSorted().at(-1)!)}</p>
        <dl class="glossary">
          ${tests.map(({ what, how, found, on }) => {
            const [tested, result, when] = said.result(how, found, on);
            return html`<div><dt>${what}</dt><dd>${tested} <b>${result}</b>, ${when}</dd></div>`;
          })}
        </dl>
      </section>`;
  }

  #contact(): unknown {
    const contact = this.trust?.links.accessibility;
    if (contact === undefined) return words.statement.nobody;
    return contact.address === undefined ? html`<b>${contact.text}</b>` : outside(contact.address, contact.text);
  }
}

customElements.define('course-statement', CourseStatement);
