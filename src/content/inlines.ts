/** Runs of text: bold, emphasis, links and citations. Everything else is put back as it was typed. */
import { toString } from 'mdast-util-to-string';
import type { Inline } from '../course/text.js';
import type { Phrasing } from './markdown.js';
import type { Page } from './page.js';

/** `[@nmc-code]` or `[@nmc-code; @online-safety-act]`: where a fact is cited. */
const CITATION = /\[(@[^\s;\]]+(?:\s*;\s*@[^\s;\]]+)*)\]/g;

/** `[boundaries](glossary:boundary)`: a word explained in place; hyphens stand for spaces. */
const WORD = 'glossary:';

/** `[Bore da](lang:cy)`: words in another language, by its tag (BCP 47). */
const LANGUAGE = 'lang:';

/** Turns Markdown phrasing into inlines, noting what is cited and linked to. */
export function readInlines(page: Page, nodes: readonly Phrasing[]): Inline[] {
  return join(nodes.flatMap((node) => readInline(page, node)));
}

function readInline(page: Page, node: Phrasing): Inline[] {
  switch (node.type) {
    case 'text':
      return readText(page, node);
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, inlines: readInlines(page, node.children) }];
    case 'link':
      if (node.url.startsWith(WORD)) {
        const term = decodeURIComponent(node.url.slice(WORD.length)).replace(/-/g, ' ').toLowerCase();
        page.refer('glossary-word', term, page.at(node));
        return [{ kind: 'term', term, inlines: readInlines(page, node.children) }];
      }
      if (node.url.startsWith(LANGUAGE)) return [{ kind: 'language', lang: checkLanguageTag(page, node.url.slice(LANGUAGE.length), node), inlines: readInlines(page, node.children) }];
      return [{ kind: 'link', to: checkAddress(page, node.url, node), inlines: readInlines(page, node.children) }];
    case 'break':
      return [' '];
    case 'inlineCode':
      return [node.value];
    case 'html':
      if (/^<!--/.test(node.value)) return [];
      page.report('not-supported', page.at(node), `"${node.value}" is HTML, and the course has no HTML.`, 'Type the words without it; use **bold** or *emphasis* if you need it.');
      return [node.value];
    case 'image':
      page.report('not-supported', page.at(node), 'This picture stands in the middle of a sentence.', 'Put the picture on a line of its own, with an empty line before and after.');
      return [];
    default:
      page.report('not-supported', page.at(node), `"${clip(page.source(node))}" is Markdown that the course does not use.`, 'Type it as plain words, a link with its address in round brackets, **bold** or *emphasis*.');
      return [toString(node) || page.source(node)];
  }
}

function readText(page: Page, node: Extract<Phrasing, { type: 'text' }>): Inline[] {
  const value = node.value.replace(/\r\n|\r|\n/g, ' ');
  const source = page.source(node);
  const inlines: Inline[] = [];
  let from = 0;
  let fromSource = 0;
  for (const match of value.matchAll(CITATION)) {
    if (match.index > from) inlines.push(value.slice(from, match.index));
    const sources = match[1]!.split(';').map((part) => part.trim().slice(1));
    for (const id of sources) {
      const into = source.indexOf(`@${id}`, fromSource);
      page.refer('source', id, page.at(node, into + 1));
      fromSource = Math.max(fromSource, into + 1);
    }
    inlines.push({ kind: 'citation', sources });
    from = match.index + match[0].length;
  }
  if (from < value.length) inlines.push(value.slice(from));
  return inlines;
}

function checkAddress(page: Page, to: string, node: Phrasing): string {
  const at = page.at(node);
  if (to.startsWith('#')) page.refer('step', to.slice(1), at);
  else if (!/^(?:https?:\/\/[^\s/]|mailto:.|tel:.)/.test(to)) {
    page.report('link-to-nowhere', at, `This link leads to "${to}", which is no address a learner can open.`, 'Type a full address that begins with https://, or # and the id of a step.');
  }
  return to;
}

function checkLanguageTag(page: Page, tag: string, node: Phrasing): string {
  if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(tag)) {
    page.report('language-tag', page.at(node), `"${tag}" is not the tag of a language.`, 'Type two or three small letters, for example cy for Welsh or pa for Punjabi: [Bore da](lang:cy).');
  }
  return tag;
}

/** Joins neighbouring plain text, so that a paragraph of plain words is one string. */
function join(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') joined[joined.length - 1] = last + inline;
    else joined.push(inline);
  }
  return joined.filter((inline) => inline !== '');
}

/** The words of inlines, without marks and citations. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (typeof inline === 'string' ? inline : inline.kind === 'citation' ? '' : plainText(inline.inlines)))
    .join('')
    .trim();
}

/** The first words of something long, for use in a message. */
export function clip(words: string, length = 50): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
