/**
 * The small notes in curly brackets at the end of a heading, a choice or a paragraph:
 * `{#q-request objective=boundaries use=practice recovery}`.
 */
import type { Phrasing } from './markdown.js';
import { didYouMean, type Place } from './problems.js';
import type { Page } from './page.js';

/** What the brackets hold: an id, keys with values, and bare words ("flags") whose value is "". */
export interface Attributes {
  readonly id?: string;
  readonly values: Readonly<Record<string, string>>;
  /** Where the opening bracket stands; without brackets, where the text begins. */
  readonly at: Place;
}

const BRACKETS = /\s*\{([^{}]*)\}\s*$/;
const PART = /^\s*(?:#(?<id>[^\s"=#]+)|(?<key>[A-Za-z][\w-]*)(?:=(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]+)))?)(?=\s|$)/;

/**
 * Takes brackets apart, e.g. `parseAttributes('#jo use=practice recovery')`
 * → `{ id: 'jo', values: { use: 'practice', recovery: '' } }`; undefined when they cannot be read.
 */
export function parseAttributes(inside: string): { id?: string; values: Record<string, string> } | undefined {
  const values: Record<string, string> = {};
  let id: string | undefined;
  let rest = inside.trim();
  while (rest !== '') {
    const part = PART.exec(rest)?.groups;
    if (!part) return undefined;
    if (part.id !== undefined) {
      if (id !== undefined) return undefined;
      id = part.id;
    } else if (part.key !== undefined) {
      values[part.key] = part.quoted ?? part.bare ?? '';
    }
    rest = rest.slice(PART.exec(rest)![0].length).trim();
  }
  return { ...(id === undefined ? {} : { id }), values };
}

/** What a reader expects between the brackets. */
export interface Expected {
  /** May there be `#an-id`? */
  readonly id: boolean;
  /** The keys and flags that mean something here. */
  readonly keys: readonly string[];
  /** What carries the brackets, for messages: "heading", "choice", "paragraph". */
  readonly of: string;
}

/**
 * Splits the brackets off the end of a run of text, whichever child holds them last.
 *
 * Brackets that hold neither an id, nor an equals sign, nor only expected flags are left in the
 * text: prose may use curly brackets.
 */
export function takeAttributes(page: Page, children: readonly Phrasing[], expected: Expected): { children: Phrasing[]; attributes?: Attributes } {
  const rest = [...children];
  const index = rest.length - 1;
  const last = rest[index];
  if (!last || last.type !== 'text') return { children: rest };
  const match = BRACKETS.exec(last.value);
  if (!match) return { children: rest };
  const inside = match[1]!;
  const at = page.at(last, page.source(last).lastIndexOf('{'));
  const parsed = parseAttributes(inside);
  const meant = inside.includes('#') || inside.includes('=') || (parsed !== undefined && inside.trim() !== '' && Object.keys(parsed.values).every((key) => expected.keys.includes(key)));
  if (!meant) {
    if (!expected.id) return { children: rest };
    page.report('bad-attributes', at, `"{${inside}}" at the end of this ${expected.of} gives no id.`, `Type {#${inside.trim().toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'an-id'}} to make it an id.`);
  } else if (!parsed) {
    page.report('bad-attributes', at, `"{${inside}}" at the end of this ${expected.of} cannot be read.`, 'Type an id first, then key=value pairs with spaces between: {#an-id key=value}.');
  }
  const value = last.value.slice(0, match.index);
  rest[index] = { ...last, value };
  if (value === '') rest.pop();
  // An id inside brackets that cannot be read is used all the same, so that one slip is one problem.
  const id = parsed?.id ?? (parsed ? undefined : /#([^\s"{}]+)/.exec(inside)?.[1]);
  checkKeys(page, at, parsed?.values ?? {}, expected);
  if (id !== undefined && !expected.id) page.report('unknown-attribute', at, `A ${expected.of} here takes no id, but has "#${id}".`, 'Take the id out.');
  return { children: rest, attributes: { ...(id === undefined ? {} : { id }), values: parsed?.values ?? {}, at } };
}

/** Reports every key that means nothing here. */
export function checkKeys(page: Page, at: Place, values: Readonly<Record<string, string>>, expected: Expected): void {
  for (const key of Object.keys(values)) {
    if (expected.keys.includes(key)) continue;
    const known = expected.keys.length === 0 ? 'It takes none.' : `It takes: ${expected.keys.join(', ')}.`;
    page.report('unknown-attribute', at, `"${key}" means nothing on this ${expected.of}. ${known}`, didYouMean(key, expected.keys));
  }
}
