/** A reflective account as it leaves the page: the labels of its layout, and what was written. */
import * as words from '../words/words.js';
import type { Entry } from './entries.js';
import { CODE_THEMES, type Field, layoutOf } from './layouts.js';
import { hoursWords, isDay, minutesIn } from './log.js';

export interface AccountLine {
  readonly label: string;
  readonly value: string;
}

/** The heading of an account: its title, or what it is. */
export function accountTitle({ fields }: Pick<Entry, 'fields'>): string {
  return fields.title?.trim() || words.accounts.untitled;
}

/** Every field of the layout, in its order, filled or not; the title is the heading above them. */
export function accountLines({ fields }: Pick<Entry, 'fields'>): AccountLine[] {
  const below = layoutOf(fields.layout).fields.filter(({ name }) => name !== 'title');
  return below.map((field) => ({ label: field.label, value: valueOf(field, fields[field.name] ?? '') }));
}

/** Plain text, to copy into a regulator's own form. */
export function accountText(entry: Pick<Entry, 'fields'>): string {
  const { name } = layoutOf(entry.fields.layout);
  const parts = accountLines(entry).map(({ label, value }) => `${label}\n${value || words.accounts.notWritten}`);
  return `${accountTitle(entry)}\n${name}\n\n${parts.join('\n\n')}\n`;
}

/** The account by the names of its fields, for other software. */
export function accountJson({ fields }: Pick<Entry, 'fields'>): string {
  const layout = layoutOf(fields.layout);
  const written = layout.fields.map(({ name }) => [name, name === 'themes' ? themesIn(fields.themes) : (fields[name] ?? '')] as const);
  return `${JSON.stringify({ format: 'making-sense-account', version: 1, layout: layout.id, ...Object.fromEntries(written) }, null, 2)}\n`;
}

/** The themes of the Code that are kept in one text, a line each. */
export function themesIn(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter((theme) => (CODE_THEMES as readonly string[]).includes(theme));
}

function valueOf(field: Field, text: string): string {
  if (field.kind === 'date') return isDay(text) ? words.times.date(text) : '';
  if (field.kind === 'minutes') return text.trim() === '' ? '' : words.accounts.time(minutesIn(text), hoursWords(minutesIn(text)));
  if (field.kind === 'themes') return themesIn(text).join('; ');
  return text.trim();
}
