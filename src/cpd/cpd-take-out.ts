import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../elements/light-element.js';
import { copyText, printPage, saveFile } from './take-out.js';

/** A kind of file that can be saved. Making it may fetch what it needs first. */
export interface FileKind {
  /** On the button, e.g. "Save for Word". */
  readonly label: string;
  /** With its ending. */
  readonly name: string;
  readonly type: string;
  readonly make: () => BlobPart | Promise<BlobPart>;
}

/**
 * Print, save or copy, whichever this browser allows; and the plain words to select and read
 * where it allows none of them.
 */
export class CpdTakeOut extends LightElement {
  static override properties = { text: { attribute: false }, files: { attribute: false }, canPrint: { type: Boolean }, said: { state: true }, open: { state: true } };
  /** What is copied, in plain text. */
  declare text: string;
  declare files: readonly FileKind[];
  /** The page as it stands is what should be on paper. */
  declare canPrint: boolean;
  declare private said: string;
  declare private open: boolean;

  constructor() {
    super();
    this.text = '';
    this.files = [];
    this.canPrint = false;
    this.said = '';
    this.open = false;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="actions take-out">
        ${this.canPrint ? html`<button type="button" class="btn btn--quiet" @click=${this.#print}>Print</button>` : nothing}
        ${this.files.map((file) => html`<button type="button" class="btn btn--quiet" @click=${() => this.#save(file)}>${file.label}</button>`)}
        <button type="button" class="btn btn--quiet" @click=${this.#copy}>Copy the text</button>
      </div>
      <p role="status" class="small take-out__said">${this.said}</p>
      <details class="take-out__plain" ?open=${this.open} @toggle=${this.#toggled}>
        <summary>Nothing happens when you print, save or copy?</summary>
        <p>Some workplaces block it. Here is the same text, to select and copy by hand, or to read from the screen.</p>
        <label class="field">
          <span class="field__label">The text</span>
          <textarea readonly rows="10" spellcheck="false" .value=${this.text}></textarea>
        </label>
        <button type="button" class="btn btn--quiet" @click=${this.#select}>Select all of it</button>
      </details>
    `;
  }

  async #save(file: FileKind): Promise<void> {
    try {
      this.said = 'Making the file…';
      saveFile(file.name, file.type, await file.make());
      this.said = `${file.name} was handed to your browser. If no file arrives, copy the text instead.`;
    } catch {
      this.said = 'The file could not be made here. Copy the text instead.';
    }
  }

  #print(): void {
    if (!printPage()) this.said = 'Printing is blocked in this browser. Save a file, or copy the text.';
  }

  async #copy(): Promise<void> {
    if (await copyText(this.text)) {
      this.said = 'Copied. Paste it where you need it.';
      return;
    }
    await this.#select();
    this.said = 'Copying is blocked here, so the text is selected below. Press Ctrl and C, or hold and choose Copy.';
  }

  async #select(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    const area = this.querySelector('textarea')!;
    area.focus();
    area.select();
    this.said = 'All of the text is selected.';
  }

  #toggled(event: Event): void {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  }
}

customElements.define('cpd-take-out', CpdTakeOut);
