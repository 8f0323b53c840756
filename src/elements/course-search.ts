import { html, nothing, type TemplateResult } from 'lit';
import type { SearchEntry } from '../course/reference.js';
import { search } from '../course/search.js';
import { link } from './buttons.js';
import { CourseOpenStepEvent } from './events.js';
import { fetchPart } from './fetch-part.js';
import * as words from '../words/words.js';
import { LightElement } from './light-element.js';

/**
 * Search over lessons, words and services. The list follows what is typed; nothing typed is
 * kept or sent. The meaning of a word is the result itself.
 *
 * @fires course-fetch, for the index, when the field is first used; course-open-step
 */
export class CourseSearch extends LightElement {
  static override properties = { query: { state: true }, entries: { state: true }, failed: { state: true } };
  declare query: string;
  declare entries: readonly SearchEntry[] | undefined;
  declare failed: boolean;

  constructor() {
    super();
    this.query = '';
    this.failed = false;
  }

  protected override render(): unknown {
    const asked = this.query.trim();
    const found = this.entries === undefined || asked === '' ? [] : search(this.entries, asked);
    return html`<section role="search" aria-labelledby="search">
      <h2 id="search">${words.search.title}</h2>
      <label class="search__label" for="query">${words.search.label}</label>
      <input class="search__field" id="query" type="search" autocomplete="off" enterkeyhint="search" .value=${this.query} @focus=${this.#fetch} @input=${this.#type} />
      <p class="search__count soft" role="status">${this.failed ? words.search.notLoaded : asked === '' || this.entries === undefined ? nothing : words.search.found(found.length, asked)}</p>
      ${found.length === 0 ? nothing : html`<ul class="results">${found.map((entry) => this.#result(entry))}</ul>`}
    </section>`;
  }

  #result({ kind, title, where, step, text }: SearchEntry): TemplateResult {
    return html`<li>
      ${step === undefined ? html`<b>${title}</b>` : link(title, () => new CourseOpenStepEvent(step))}
      <span class="results__kind soft">${words.search.kind[kind]}${where === '' ? nothing : html` · ${where}`}</span>
      ${text === '' || kind === 'step' ? nothing : html`<span class="results__text">${text}</span>`}
    </li>`;
  }

  readonly #type = (typed: Event): void => {
    this.query = (typed.target as HTMLInputElement).value;
    void this.#fetch();
  };

  readonly #fetch = async (): Promise<void> => {
    if (this.entries !== undefined) return;
    this.failed = false;
    try {
      this.entries = await fetchPart(this, 'search');
    } catch {
      this.failed = true;
    }
  };
}

customElements.define('course-search', CourseSearch);
