/** The three lists of a course: its sources, its support lines and its glossary. */
import { toString } from 'mdast-util-to-string';
import type { Source } from '../course/course.js';
import type { GlossaryEntry } from '../course/reference.js';
import type { Block } from '../course/text.js';
import { readBlocks } from './blocks.js';
import { readFrontMatter } from './front-matter.js';
import { clip } from './inlines.js';
import { parseMarkdown } from './markdown.js';
import type { Page } from './page.js';
import { didYouMean, type Place } from './problems.js';
import { supportFront } from './schemas.js';
import { cutSections, noTextBefore } from './sections.js';

export interface ReadSource {
  readonly source: Source;
  readonly at: Place;
}

/** A part of the support page: one nation, or "For you". */
export interface SupportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Support {
  /** ISO date on which the lines were last checked. */
  readonly checked: string;
  readonly sections: readonly SupportSection[];
}

const FIELDS = ['publisher', 'date', 'address', 'checked'] as const;

/** Reads `sources.md`: one heading a source, then `- publisher: …` and so on. */
export function readSources(page: Page): ReadSource[] {
  const root = parseMarkdown(page);
  // A few words to the people who keep the list may stand at its top: what is before the first source is left alone.
  const { sections } = cutSections(page, root, { of: 'source', keys: [], id: true });
  const seen = new Map<string, Place>();
  return sections.map((section) => {
    const { id = '', title, at } = section;
    if (id !== '' && page.checkId(id, section.idAt)) {
      const earlier = seen.get(id);
      if (earlier) page.report('duplicate-id', section.idAt, `The id "${id}" is already taken by the source on line ${earlier.line}.`, 'Give this source another id, or join the two.');
      else seen.set(id, section.idAt);
    }
    const fields: Partial<Record<(typeof FIELDS)[number], string>> = {};
    for (const item of section.nodes.flatMap((node) => (node.type === 'list' ? node.children : []))) readField(page, toString(item), page.at(item), fields);
    for (const key of ['publisher', 'checked'] as const) {
      if (!fields[key]) page.report('missing-attribute', at, `The source "${clip(title)}" has no "${key}".`, key === 'publisher' ? 'Add a line "- publisher: " and who published it.' : 'Add a line "- checked: 2026-11-22", with the day on which somebody last opened it.');
    }
    if (fields.checked && !/^\d{4}-\d{2}-\d{2}$/.test(fields.checked)) page.report('bad-attributes', at, `"checked: ${clip(fields.checked)}" of the source "${clip(title)}" is not a day.`, 'Type the day as 2026-11-22.');
    if (fields.address && !/^https?:\/\/[^\s/]/.test(fields.address)) page.report('link-to-nowhere', at, `The address "${fields.address}" of the source "${clip(title)}" cannot be opened.`, 'Type the whole address, beginning with https://.');
    return { source: { id, title, publisher: fields.publisher ?? '', checked: fields.checked ?? '', ...(fields.date ? { date: fields.date } : {}), ...(fields.address ? { address: fields.address } : {}) }, at: section.idAt };
  });
}

function readField(page: Page, line: string, at: Place, fields: Partial<Record<(typeof FIELDS)[number], string>>): void {
  const [, key = '', value = ''] = /^([^:]+):\s*([\s\S]*)$/.exec(line) ?? [];
  const field = FIELDS.find((name) => name === key.trim().toLowerCase());
  if (field) fields[field] = value.trim();
  else page.report('unknown-attribute', at, `"${clip(line)}" says nothing that a source has.`, didYouMean(key, FIELDS) ?? `A source has: ${FIELDS.join(', ')}.`);
}

/** Reads `support.md`. */
export function readSupport(page: Page): Support {
  const root = parseMarkdown(page);
  const { data } = readFrontMatter(page, root, supportFront);
  return { checked: data.checked, sections: readSections(page, root) };
}

/** Reads a page of parts with ids, such as `facilitators.md`: one heading a part. */
export function readSections(page: Page, root: ReturnType<typeof parseMarkdown>): SupportSection[] {
  const { sections } = cutSections(page, root, { of: 'part', keys: [], id: true });
  const around = { page, pictures: new Map(), story: false, factual: false };
  return sections.map(({ id = '', title, nodes }) => ({ id, title, blocks: readBlocks(around, nodes) }));
}

/** Reads `glossary.md`: one heading a term, then its meaning. */
export function readGlossary(page: Page): GlossaryEntry[] {
  const root = parseMarkdown(page);
  const { before, sections } = cutSections(page, root, { of: 'term', keys: [], id: false });
  noTextBefore(page, before, 'term');
  const around = { page, pictures: new Map(), story: false, factual: false };
  return sections.map(({ title, nodes }) => ({ term: title, blocks: readBlocks(around, nodes) }));
}
