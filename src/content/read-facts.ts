/** `modules/facts.md`: the facts that go out of date, each with the day it was checked and every place where it stands. */
import { toString } from 'mdast-util-to-string';
import { clip } from './inlines.js';
import { parseMarkdown } from './markdown.js';
import type { Page } from './page.js';
import { didYouMean, type Place } from './problems.js';
import { reportReview } from './reviews.js';
import { cutSections } from './sections.js';

const KINDS = ['law', 'helpline', 'platform', 'guidance', 'figure'] as const;
const FIELDS = ['kind', 'source', 'stands in', 'checked', 'review by'] as const;

/** A fact that will change. */
export interface VolatileFact {
  readonly id: string;
  readonly title: string;
  /** The id of its source; a helpline has none, and stands in `support.md`. */
  readonly source?: string;
  /** Ids of the steps, questions and scenarios that cite the source, or `support`. */
  readonly standsIn: readonly string[];
  readonly at: Place;
}

/** Reads the register; with `today`, an ISO date, what is due or overdue is warned of. */
export function readFacts(page: Page, today?: string): VolatileFact[] {
  const { sections } = cutSections(page, parseMarkdown(page), { of: 'fact', keys: [], id: true });
  return sections.map((section) => {
    const { id = '', title, at } = section;
    const fields: Partial<Record<(typeof FIELDS)[number], string>> = {};
    for (const item of section.nodes.flatMap((node) => (node.type === 'list' ? node.children : []))) {
      const [, key = '', value = ''] = /^([^:]+):\s*([\s\S]*)$/.exec(toString(item)) ?? [];
      const field = FIELDS.find((name) => name === key.trim());
      if (field) fields[field] = value.trim();
      else page.report('unknown-attribute', page.at(item), `"${clip(toString(item))}" says nothing that a fact has.`, didYouMean(key, FIELDS) ?? `A fact has: ${FIELDS.join(', ')}.`);
    }
    for (const key of ['checked', 'review by'] as const)
      if (!/^\d{4}-\d{2}-\d{2}$/.test(fields[key] ?? '')) page.report('missing-attribute', at, `The fact "${clip(title)}" has no day for "${key}".`, `Add a line "- ${key}: 2026-11-22".`);
    if (!KINDS.some((kind) => kind === fields.kind)) page.report('missing-attribute', at, `The fact "${clip(title)}" does not say what kind it is.`, `Add a line "- kind: " with one of: ${KINDS.join(', ')}.`);
    if (fields.source) page.refer('source', fields.source, at);
    reportReview(page, at, `The fact "${clip(title)}"`, fields['review by'] ?? '', today);
    const standsIn = (fields['stands in'] ?? '').split(/[\s,]+/).filter(Boolean);
    return { id, title, ...(fields.source ? { source: fields.source } : {}), standsIn, at };
  });
}

/**
 * Holds the register to the texts, both ways: what it lists cites the source, and what cites the source is listed.
 *
 * @param places every step, question and scenario, with the sources it cites
 */
export function checkFacts(page: Page, facts: readonly VolatileFact[], places: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const { title, source, standsIn, at } of facts) {
    const found = source === undefined ? ['support'] : [...places].filter(([, cited]) => cited.has(source)).map(([id]) => id);
    const gone = standsIn.filter((id) => !found.includes(id));
    const missing = found.filter((id) => !standsIn.includes(id));
    if (gone.length + missing.length === 0) continue;
    const says = [gone.length > 0 ? `It does not stand in: ${gone.join(', ')}.` : '', missing.length > 0 ? `It stands in these too: ${missing.join(', ')}.` : ''].filter(Boolean).join(' ');
    page.report('fact-place', at, `The register does not say rightly where the fact "${clip(title)}" stands. ${says}`, `Type: - stands in: ${found.join(', ')}`);
  }
}
