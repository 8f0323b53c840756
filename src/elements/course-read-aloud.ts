import { html, nothing } from 'lit';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';
import { readingChoices } from './reading-choices.js';
import { sentencesIn } from './sentences.js';

const HIGHLIGHT = 'read-aloud';

/**
 * Reads the text around it aloud, with a voice of the browser, and marks the sentence that is
 * spoken where the browser can. It starts only when asked. Without a voice, or unless it was
 * chosen in Reading help, there is nothing to see.
 */
export class CourseReadAloud extends LightElement {
  static override properties = { state: { state: true }, voices: { state: true } };
  declare state: 'off' | 'speaking' | 'paused';
  declare voices: boolean;

  #sentences: readonly Range[] = [];
  #at = 0;

  constructor() {
    super();
    this.state = 'off';
    this.voices = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!('speechSynthesis' in window)) return;
    this.#look();
    // Some browsers bring their voices a moment later.
    window.speechSynthesis.addEventListener('voiceschanged', this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!('speechSynthesis' in window)) return;
    window.speechSynthesis.removeEventListener('voiceschanged', this.#look);
    this.#stop();
  }

  readonly #look = (): void => {
    this.voices = window.speechSynthesis.getVoices().length > 0;
  };

  protected override render(): unknown {
    if (!this.voices || readingChoices().aloud === 'off') return nothing;
    const { play, pause, resume, stop } = words.reading;
    return html`<div class="aloud actions">
      <button type="button" class="btn btn--quiet" @click=${this.#press}>${this.state === 'speaking' ? pause : this.state === 'paused' ? resume : play}</button>
      ${this.state === 'off' ? nothing : html`<button type="button" class="btn btn--text" @click=${this.#stopAndReturn}>${stop}</button>`}
    </div>`;
  }

  readonly #press = (): void => {
    if (this.state === 'speaking') {
      // The browser's own pause is not reliable everywhere: stop here, and begin this sentence again.
      this.state = 'paused';
      window.speechSynthesis.cancel();
      return;
    }
    if (this.state === 'off') {
      this.#sentences = sentencesIn(this.closest('article')!);
      this.#at = 0;
    }
    this.state = 'speaking';
    this.#speak();
  };

  #speak(): void {
    const sentence = this.#sentences[this.#at];
    if (!sentence) return this.#stop();
    const spoken = new SpeechSynthesisUtterance(sentence.toString());
    spoken.lang = document.documentElement.lang;
    mark(sentence);
    spoken.addEventListener('end', () => {
      if (this.state !== 'speaking') return;
      this.#at += 1;
      this.#speak();
    });
    spoken.addEventListener('error', () => {
      if (this.state === 'speaking') this.#stop();
    });
    window.speechSynthesis.speak(spoken);
  }

  #stop(): void {
    this.state = 'off';
    window.speechSynthesis.cancel();
    mark(undefined);
  }

  /** The button that was pressed goes: the focus stays beside it. */
  readonly #stopAndReturn = (): void => {
    this.#stop();
    this.querySelector('button')?.focus();
  };
}

function mark(sentence: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (sentence) CSS.highlights.set(HIGHLIGHT, new Highlight(sentence));
  else CSS.highlights.delete(HIGHLIGHT);
}

customElements.define('course-read-aloud', CourseReadAloud);
