/** A text cut at its `##` headings: steps, questions, scenes, sources. */
import { toString } from 'mdast-util-to-string';
import { takeAttributes, type Attributes } from './attributes.js';
import { clip } from './inlines.js';
import type { Node, Phrasing, Root } from './markdown.js';
import type { Page } from './page.js';
import type { Place } from './problems.js';

/** One `##` heading and what follows it, up to the next. */
export interface Section {
  /** The words of the heading, without its brackets. */
  readonly heading: readonly Phrasing[];
  readonly title: string;
  readonly id?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly at: Place;
  /** Where the id stands; where it should stand when there is none. */
  readonly idAt: Place;
  readonly nodes: readonly Node[];
  /** The first and the last line. */
  readonly lines: readonly [number, number];
}

/** What a section is called in messages, and the keys its heading takes. */
export interface SectionKind {
  readonly of: string;
  readonly keys: readonly string[];
  readonly id: boolean;
}

/** Cuts a page at its `##` headings; text before the first is handed back as `before`. */
export function cutSections(page: Page, root: Root, kind: SectionKind): { before: Node[]; sections: Section[] } {
  const before: Node[] = [];
  const sections: (Section & { nodes: Node[]; lines: [number, number] })[] = [];
  for (const node of root.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth <= 2) {
      if (node.depth === 1) page.report('heading-order', page.at(node), `"# ${clip(toString(node))}" is a heading of level 1.`, `The title of a file stands in its front matter; begin a ${kind.of} with ##.`);
      const { children, attributes } = takeAttributes(page, node.children, { id: kind.id, keys: kind.keys, of: 'heading' });
      const line = node.position?.start.line ?? 1;
      const at = page.at(node);
      sections.push({ heading: children, title: toString({ type: 'paragraph', children }).trim(), ...idOf(attributes), values: attributes?.values ?? {}, at, idAt: attributes?.at ?? at, nodes: [], lines: [line, line] });
      if (kind.id && attributes?.id === undefined) {
        const suggestion = toString(node).replace(/\{[^}]*\}/g, '').toLowerCase().replace(/[^a-z0-9 ]/g, '').trim().split(/\s+/).slice(0, 3).join('-');
        page.report('missing-id', at, `The ${kind.of} "${clip(toString(node))}" has no id.`, `Type it at the end of the heading: {#${suggestion || 'a-few-words'}}. It stays for ever, so choose words, not a number.`);
      }
      continue;
    }
    const section = sections.at(-1);
    if (section) {
      section.nodes.push(node);
      section.lines[1] = node.position?.end.line ?? section.lines[1];
    } else before.push(node);
  }
  return { before, sections };
}

/** Reports words that stand before the first heading of a file which has no place for them. */
export function noTextBefore(page: Page, before: readonly Node[], of: string): void {
  const first = before.find((node) => node.type !== 'html' && node.type !== 'thematicBreak');
  if (first) page.report('text-before-heading', page.at(first), `This text stands before the first ${of}.`, `Move it below a heading that begins with ##.`);
}

function idOf(attributes: Attributes | undefined): { id?: string } {
  return attributes?.id === undefined ? {} : { id: attributes.id };
}
