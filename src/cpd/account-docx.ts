/** A reflective account as a Word file. Fetched when somebody asks for one: the library is large. */
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import * as words from '../words/words.js';
import { accountLines, accountTitle } from './account-text.js';
import type { Entry } from './entries.js';
import { layoutOf } from './layouts.js';

/** The bytes of the file: real headings, so that a screen reader finds its way in Word too. */
export async function accountDocx(entry: Pick<Entry, 'fields'>): Promise<Uint8Array<ArrayBuffer>> {
  const lines = accountLines(entry).flatMap(({ label, value }) => [
    new Paragraph({ text: label, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 80 } }),
    ...(value || words.accounts.notWritten).split('\n').map((line) => new Paragraph({ children: [new TextRun(line)], spacing: { after: 80 } })),
  ]);
  const file = new Document({
    title: accountTitle(entry),
    creator: '',
    styles: { default: { document: { run: { font: 'Arial', size: 24 } } } },
    sections: [{ children: [new Paragraph({ text: accountTitle(entry), heading: HeadingLevel.TITLE }), new Paragraph({ text: layoutOf(entry.fields.layout).name }), ...lines] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
