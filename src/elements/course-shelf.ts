import { html, nothing, type TemplateResult } from 'lit';
import type { Glossary, Shelf } from '../course/reference.js';
import { button, link } from './buttons.js';
import { cited } from './cited.js';
import './course-blocks.js';
import './course-sources.js';
import { end } from './end.js';
import { CourseOpenAsideEvent } from './events-beside.js';
import { CourseOpenSupportEvent } from './events.js';
import { fetchPart } from './fetch-part.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/**
 * The reference shelf: the glossary, further reading, the way to Support, and every source.
 *
 * @fires course-fetch, course-open-aside, course-open-support
 */
export class CourseShelf extends LightElement {
  static override properties = { glossary: { state: true }, shelf: { state: true }, failed: { state: true } };
  declare glossary: Glossary | undefined;
  declare shelf: Shelf | undefined;
  declare failed: boolean;

  constructor() {
    super();
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      [this.glossary, this.shelf] = await Promise.all([fetchPart(this, 'glossary'), fetchPart(this, 'shelf')]);
    } catch {
      this.failed = true;
    }
  }

  protected override render(): unknown {
    return html`<article class="column">
        <h1 tabindex="-1">${words.shelf.title}</h1>
        <p class="lede">${words.shelf.lead}</p>
        ${this.glossary === undefined || this.shelf === undefined ? html`<p class="soft" role="status">${this.failed ? words.shelf.notLoaded : words.shelf.loading}</p>` : this.#parts(this.glossary, this.shelf)}
      </article>
      ${end([button('go', words.shelf.return, () => new CourseOpenAsideEvent())])}`;
  }

  #parts({ entries }: Glossary, { reading, sources }: Shelf): TemplateResult {
    // What is cited comes first, in its order; then the rest, so that every source of the course is here once.
    const first = cited([entries, reading], sources);
    const all = [...first, ...Object.keys(sources).filter((id) => !first.includes(id))];
    return html`<section class="shelf">
        <h2 class="h-rule">${words.shelf.glossary}</h2>
        <dl class="glossary">${entries.map(({ term, blocks }) => html`<div><dt>${term}</dt><dd><course-blocks .blocks=${blocks} .sources=${all}></course-blocks></dd></div>`)}</dl>
      </section>
      ${reading.length === 0
        ? nothing
        : html`<section class="shelf">
            <h2 class="h-rule">${words.shelf.reading}</h2>
            ${reading.map(({ title, blocks }) => html`<h3>${title}</h3><course-blocks .blocks=${blocks} .sources=${all}></course-blocks>`)}
          </section>`}
      <section class="shelf">
        <h2 class="h-rule">${words.shelf.support}</h2>
        <p>${link(words.shelf.support, () => new CourseOpenSupportEvent())} ${words.shelf.supportText}</p>
      </section>
      <course-sources .cited=${all} .sources=${sources}></course-sources>`;
  }
}

customElements.define('course-shelf', CourseShelf);
