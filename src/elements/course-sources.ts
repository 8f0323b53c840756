import { html, nothing } from 'lit';
import type { Source } from '../course/course.js';
import { outside } from './inlines.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/** Returns to the citation that names a source: the first of them on this screen. */
function backToText(pressed: Event): void {
  pressed.preventDefault();
  const source = (pressed.currentTarget as HTMLElement).closest('li');
  if (source) document.querySelector<HTMLElement>(`a.cite[href="#${source.id}"]`)?.focus();
}

/**
 * The numbered list of sources that the citations on this screen point to.
 *
 * `cited` gives ids in order, `sources` their words; `unfolded` shows the list opened. It
 * renders nothing when nothing is cited.
 */
export class CourseSources extends LightElement {
  static override properties = { cited: { attribute: false }, sources: { attribute: false }, unfolded: { type: Boolean } };
  declare cited: readonly string[];
  declare sources: Readonly<Record<string, Source>>;
  declare unfolded: boolean;

  constructor() {
    super();
    this.cited = [];
    this.sources = {};
    this.unfolded = false;
  }

  protected override render(): unknown {
    const listed = this.cited.flatMap((id) => this.sources[id] ?? []);
    if (listed.length === 0) return nothing;
    return html`<details class="sources" ?open=${this.unfolded}>
      <summary>${words.sources.title(listed.length)}</summary>
      <ol>
        ${listed.map(
          (source, at) => html`<li id="source-${source.id}" tabindex="-1">
            ${source.publisher}. ${source.address === undefined ? html`<cite>${source.title}</cite>` : outside(source.address, source.title)}.${source.date ? ` ${source.date}.` : ''}
            ${words.sources.checked(source.checked)}
            <button type="button" class="textlink" aria-label=${words.sources.back(at + 1)} @click=${backToText}>${words.sources.backShort}</button>
          </li>`,
        )}
      </ol>
      <p>${words.sources.stricter}</p>
    </details>`;
  }
}

customElements.define('course-sources', CourseSources);
