import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../elements/light-element.js';
import * as words from '../words/words.js';
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
        ${this.canPrint ? html`<button type="button" class="btn btn--quiet" @click=${this.#print}>${words.takeOut.print}</button>` : nothing}
        ${this.files.map((file) => html`<button type="button" class="btn btn--quiet" @click=${() => this.#save(file)}>${file.label}</button>`)}
        <button type="button" class="btn btn--quiet" @click=${this.#copy}>${words.takeOut.copy}</button>
      </div>
      <p role="status" class="small take-out__said">${this.said}</p>
      <details class="take-out__plain" ?open=${this.open} @toggle=${this.#toggled}>
        <summary>${words.takeOut.blocked}</summary>
        <p>${words.takeOut.blockedText}</p>
        <label class="field">
          <span class="field__label">${words.takeOut.text}</span>
          <textarea readonly rows="10" spellcheck="false" .value=${this.text}></textarea>
        </label>
        <button type="button" class="btn btn--quiet" @click=${this.#select}>${words.takeOut.select}</button>
      </details>
    `;
  }

  async #save(file: FileKind): Promise<void> {
    try {
      this.said = words.takeOut.making;
      saveFile(file.name, file.type, await file.make());
      this.said = words.takeOut.handed(file.name);
    } catch {
      this.said = words.takeOut.notMade;
    }
  }

  #print(): void {
    if (!printPage()) this.said = words.takeOut.noPrint;
  }

  async #copy(): Promise<void> {
    if (await copyText(this.text)) {
      this.said = words.takeOut.copied;
      return;
    }
    await this.#select();
    this.said = words.takeOut.noCopy;
  }

  async #select(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    const area = this.querySelector('textarea')!;
    area.focus();
    area.select();
    this.said = words.takeOut.selected;
  }

  #toggled(event: Event): void {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  }
}

customElements.define('cpd-take-out', CpdTakeOut);
