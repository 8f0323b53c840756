import { html, type TemplateResult } from 'lit';
import { button } from './buttons.js';
import { end } from './end.js';
import { CourseOpenAsideEvent } from './events-beside.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';
import { chooseReading, READING, readingChoices, type ReadingName } from './reading-choices.js';

/**
 * Reading help: text size, spacing, a plain look, less beside the text or one piece of it at a time, reading aloud. Modest,
 * off at first, and kept on this device only; a choice shows at once.
 *
 * @fires course-open-aside
 */
export class CourseReadingHelp extends LightElement {
  protected override render(): unknown {
    return html`<article class="column" @change=${this.#choose}>
        <h1 tabindex="-1">${words.reading.title}</h1>
        <p class="lede">${words.reading.lead}</p>
        ${(Object.keys(READING) as ReadingName[]).map((name) => this.#choice(name))}
      </article>
      ${end([button('go', words.shelf.return, () => new CourseOpenAsideEvent())])}`;
  }

  #choice(name: ReadingName): TemplateResult {
    const labels: Readonly<Record<string, string>> = words.reading.values[name];
    const now: string = readingChoices()[name];
    return html`<fieldset class="reading">
      <legend><h2>${words.reading.names[name]}</h2></legend>
      <div class="chips">${READING[name].map((value) => html`<label class="chip"><input type="radio" name=${name} value=${value} ?checked=${value === now} /> ${labels[value]}</label>`)}</div>
    </fieldset>`;
  }

  #choose(changed: Event): void {
    const { name, value } = changed.target as HTMLInputElement;
    chooseReading(name as ReadingName, value);
  }
}

customElements.define('course-reading-help', CourseReadingHelp);
