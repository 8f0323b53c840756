import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { findPersonalData, type PersonalFind } from '../course/personal-data.js';
import type { Block } from '../course/text.js';
import type { ReflectionView } from '../progress/screen.js';
import * as words from '../words/words.js';
import { button } from './buttons.js';
import { picture, type Picture } from './course-blocks.js';
import { end } from './end.js';
import { CourseContinueEvent } from './events.js';
import { icon } from './icons.js';
import { inlines } from './inlines.js';
import { LightElement } from './light-element.js';
import { keepReflection, readReflection } from './reflections.js';

/**
 * A few words that the learner writes for themselves. They stay in this browser; the page says so,
 * and says it when the browser keeps nothing. It points at what might identify somebody, and
 * stops nobody. Nothing has to be written.
 *
 * @fires course-continue, course-back
 */
export class CourseReflection extends LightElement {
  static override properties = {
    view: { attribute: false },
    heading: {},
    intro: { attribute: false },
    drawn: { attribute: false },
    canGoBack: { type: Boolean },
    written: { state: true },
    kept: { state: true },
    said: { state: true },
  };
  declare view: ReflectionView;
  declare heading: string;
  declare intro: readonly Block[];
  declare drawn: Picture | undefined;
  declare canGoBack: boolean;
  declare private written: string;
  /** Whether this browser has the last change. */
  declare private kept: boolean;
  declare private said: string;

  constructor() {
    super();
    this.heading = '';
    this.intro = [];
    this.canGoBack = false;
    this.written = '';
    this.kept = true;
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    const { attempt, question } = this.view;
    if (!changed.has('view') || (before?.attempt === attempt && before.question.id === question.id)) return;
    this.written = readReflection(attempt, question.id);
    this.kept = keepReflection(attempt, question.id, this.written);
    this.said = '';
  }

  protected override render(): unknown {
    const { question } = this.view;
    return html`<article class="column">
        <h1 tabindex="-1">${this.heading}</h1>
        ${this.intro.length > 0 ? html`<course-blocks .blocks=${this.intro}></course-blocks>` : nothing}
        <h2 class="prompt"><label for="reflection">${inlines(question.prompt, [])}</label></h2>
        ${question.stem.length > 0 ? html`<course-blocks .blocks=${question.stem}></course-blocks>` : nothing}
        <p class="hint" id="reflection-hint">${words.reflection.hint} ${words.personalData.nobody}</p>
        <textarea class=${this.written.trim() === '' ? 'reflection' : 'reflection reflection--written'} id="reflection" rows="6" aria-describedby="reflection-hint" .value=${this.written} @input=${this.#write}></textarea>
        <p class="reflection__paper">${this.written}</p>
        <p class="small soft" role="status">${this.said || (this.kept ? words.reflection.kept : words.reflection.notKept)}</p>
        ${this.#finds()}
        ${this.written.trim() === ''
          ? nothing
          : html`<div class="actions">
              <button type="button" class="btn btn--quiet" @click=${this.#copy}>${words.reflection.copy}</button>
              <button type="button" class="btn btn--text" @click=${this.#remove}>${words.reflection.remove}</button>
            </div>`}
      </article>
      ${end([button('go', words.buttons.continue, () => new CourseContinueEvent())], this.canGoBack)}
      ${this.drawn === undefined ? nothing : html`<div class="margin margin--after">${picture(this.drawn)}</div>`}`;
  }

  #finds(): TemplateResult {
    const found = findPersonalData(this.written);
    return html`<div role="status">
      ${found.length === 0
        ? nothing
        : html`<div class="note">
            <h2>${icon('look')} ${words.personalData.finds}</h2>
            <ul>
              ${found.map((find) => html`<li><q>${find.text}</q> ${words.personalData.looksLike(find.kind)} <button type="button" class="textlink" @click=${() => this.#point(find)}>${words.personalData.show}</button></li>`)}
            </ul>
            <p>${words.personalData.check}</p>
          </div>`}
    </div>`;
  }

  get #field(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }

  #point({ at, text }: PersonalFind): void {
    this.#field.focus();
    this.#field.setSelectionRange(at, at + text.length);
  }

  #write(): void {
    this.#keep(this.#field.value);
    this.said = '';
  }

  /** Where the browser does not let a page copy, the words are selected for the learner to. */
  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.written);
      this.said = words.reflection.copied;
    } catch {
      this.#field.select();
      this.said = words.reflection.selected;
    }
  }

  #remove(): void {
    this.#keep('');
    this.said = words.reflection.removed;
    this.#field.focus();
  }

  #keep(text: string): void {
    this.written = text;
    const { attempt, question } = this.view;
    this.kept = keepReflection(attempt, question.id, text);
  }
}

customElements.define('course-reflection', CourseReflection);
