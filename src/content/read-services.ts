/** `modules/services.md`: one heading a service, then what is known of it, line by line. */
import { toString } from 'mdast-util-to-string';
import { SERVICE_KINDS, SERVICE_QUESTIONS, SERVICE_STATUSES, SERVICE_WANTS, type Service } from '../course/reference.js';
import type { Inline } from '../course/text.js';
import { clip, plainText, readInlines } from './inlines.js';
import { parseMarkdown, type ListItem, type Phrasing } from './markdown.js';
import type { Page } from './page.js';
import { didYouMean, type Place } from './problems.js';
import { cutSections, type Section } from './sections.js';
import { checkUnsourced } from './unsourced.js';

/** What a line of a service may begin with. */
export const SERVICE_LINES = ['changed', 'used for', ...SERVICE_QUESTIONS, 'look for', 'take care', 'ask'] as const;
type Line = (typeof SERVICE_LINES)[number];

/** Reads the services in the order of the file. Words above the first heading are a note to those who keep it. */
export function readServices(page: Page): Service[] {
  const { sections } = cutSections(page, parseMarkdown(page), { of: 'service', keys: ['kind', 'for', 'status', 'checked'], id: true });
  const seen = new Map<string, Place>();
  return sections.map((section) => {
    const { id = '', title, at, idAt, values } = section;
    if (id !== '' && page.checkId(id, idAt)) {
      const earlier = seen.get(id);
      if (earlier) page.report('duplicate-id', idAt, `The id "${id}" is already taken by the service on line ${earlier.line}.`, 'Give this service another id.');
      else seen.set(id, idAt);
    }
    const kind = oneOf(page, section, 'kind', SERVICE_KINDS);
    const status = oneOf(page, section, 'status', SERVICE_STATUSES);
    const wants = (values['for'] ?? '').split(/\s+/).filter(Boolean).flatMap((want) => among(page, section, 'for', want, SERVICE_WANTS) ?? []);
    if (wants.length === 0) page.report('missing-attribute', at, `"${clip(title)}" does not say what a person may use it for.`, `Type for="…" with one or more of: ${SERVICE_WANTS.join(', ')}.`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(values['checked'] ?? '')) page.report('missing-attribute', at, `"${clip(title)}" does not say when it was last checked.`, 'Type the day on the heading: checked=2026-11-22.');
    const lines = readLines(page, section);
    if (status !== 'live' && lines.changed.length === 0) page.report('missing-attribute', at, `"${clip(title)}" is ${status} and does not say what became of it.`, 'Add a line "- changed: " with its source.');
    const { changed, 'used for': usedFor, 'look for': controls, 'take care': cautions, ask } = lines;
    const answers = Object.fromEntries(SERVICE_QUESTIONS.flatMap((question) => (lines[question].length > 0 ? [[question, lines[question]]] : [])));
    return { id, name: title, about: readAbout(page, section), kind, wants, status, changed, usedFor, answers, controls, cautions, ask, checked: values['checked'] ?? '' };
  });
}

function oneOf<T extends string>(page: Page, section: Section, key: string, known: readonly T[]): T {
  const value = section.values[key];
  if (value === undefined) {
    page.report('missing-attribute', section.at, `"${clip(section.title)}" has no "${key}".`, `Type ${key}= and one of: ${known.join(', ')}.`);
    return known[0]!;
  }
  return among(page, section, key, value, known) ?? known[0]!;
}

function among<T extends string>(page: Page, section: Section, key: string, value: string, known: readonly T[]): T | undefined {
  const found = known.find((each) => each === value);
  if (found === undefined) page.report('bad-attributes', section.at, `"${key}=${clip(value)}" means nothing on the service "${clip(section.title)}".`, didYouMean(value, known) ?? `It is one of: ${known.join(', ')}.`);
  return found;
}

function readAbout(page: Page, section: Section): readonly Inline[] {
  const first = section.nodes.find((node) => node.type === 'paragraph');
  if (!first) page.report('missing-attribute', section.at, `"${clip(section.title)}" does not say what it is.`, 'Write one line below its heading.');
  return first ? readInlines(page, first.children) : [];
}

function readLines(page: Page, section: Section): Record<Line, Inline[][]> {
  const lines = Object.fromEntries(SERVICE_LINES.map((line) => [line, [] as Inline[][]])) as Record<Line, Inline[][]>;
  for (const item of section.nodes.flatMap((node) => (node.type === 'list' ? node.children : []))) readLine(page, item, lines);
  return lines;
}

function readLine(page: Page, item: ListItem, lines: Record<Line, Inline[][]>): void {
  const paragraph = item.children[0];
  const [first, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const [begins = '', key = ''] = first?.type === 'text' ? (/^([a-z ]+):\s*/i.exec(first.value) ?? []) : [];
  const line = SERVICE_LINES.find((known) => known === key.trim().toLowerCase());
  if (!line || first?.type !== 'text') {
    page.report('unknown-attribute', page.at(item), `"${clip(toString(item))}" says nothing that a service has.`, didYouMean(key, SERVICE_LINES) ?? `A line begins with one of: ${SERVICE_LINES.map((known) => `"${known}:"`).join(', ')}.`);
    return;
  }
  const children: Phrasing[] = [{ ...first, value: first.value.slice(begins.length) }, ...rest];
  const inlines = readInlines(page, children);
  if (plainText(inlines) === '') page.report('missing-attribute', page.at(item), `The line "${line}:" says nothing.`, 'Write what is known, or take the line out.');
  checkUnsourced(page, page.at(item), { kind: 'paragraph', inlines });
  lines[line].push(inlines);
}
