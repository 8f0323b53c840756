/** Blocks: paragraphs, lists, tables, pictures, quotations, and the containers that begin with `:::`. */
import { toString } from 'mdast-util-to-string';
import type { Block, Shown } from '../course/text.js';
import { checkKeys, takeAttributes, type Attributes } from './attributes.js';
import { readContainer } from './containers.js';
import { clip, readInlines } from './inlines.js';
import type { Node } from './markdown.js';
import { checkNations } from './nations.js';
import type { Page } from './page.js';
import { readPicture, type Pictures } from './pictures.js';
import { checkUnsourced } from './unsourced.js';

/** What a reader of blocks must know about where it is. */
export interface Surroundings {
  readonly page: Page;
  /** The pictures of the course by path. */
  readonly pictures: Pictures;
  /** Inside a scenario: `{if=…}` may be used, and nothing is taken for a claim about the world. */
  readonly story: boolean;
  /** Where a number, a date or a law must carry its source. */
  readonly factual: boolean;
  /** On a sheet: `::lines[3]` may stand. */
  readonly lines?: boolean;
  /** Told of every flag that a block of a story is shown by. */
  readonly onShown?: (flag: string, page: Page, at: Attributes['at']) => void;
}

/** Reads a run of Markdown nodes. Nodes that hold nothing for a learner (comments, rules) are dropped. */
export function readBlocks(around: Surroundings, nodes: readonly Node[]): Block[] {
  const { page } = around;
  checkNations(page, nodes);
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return readParagraph(around, node);
      case 'heading':
        return [readHeading(around, node)];
      case 'list':
        return [
          checked(around, node, {
            kind: 'list',
            ordered: node.ordered === true,
            items: node.children.map((item) => {
              if (typeof item.checked === 'boolean') page.report('not-supported', page.at(item), 'A box to tick stands here, but this is not a question.', 'Questions live in questions.md; here, type the item without [ ].');
              return readBlocks({ ...around, factual: false }, item.children);
            }),
          }),
        ];
      case 'table': {
        const [head, ...rows] = node.children.map((row) => row.children.map((cell) => readInlines(page, cell.children)));
        return [checked(around, node, { kind: 'table', head: head ?? [], rows })];
      }
      case 'blockquote':
        return [checked(around, node, { kind: 'quotation', blocks: readBlocks({ ...around, factual: false }, node.children) })];
      case 'containerDirective':
        return readContainer(around, node);
      case 'leafDirective':
        if (node.name === 'services' && around.factual) {
          page.refer('services', 'modules/services.md', page.at(node));
          return [{ kind: 'services' }];
        }
        if (node.name === 'sheets' && around.factual && !around.lines) return [{ kind: 'sheets' }];
        if (node.name === 'lines' && around.lines) return [readLines(page, node)];
        page.report('unknown-directive', page.at(node), `"::${node.name}" cannot stand here.`, '::question[…], ::scenario[…], ::confidence[…], ::reflection[…], ::starting-point, ::services and ::sheets stand in a step of a lesson, outside every other part; ::lines[…] stands on a sheet.');
        return [];
      case 'html':
        if (!/^<!--/.test(node.value)) page.report('not-supported', page.at(node), `"${clip(node.value)}" is HTML, and the course has no HTML.`, 'Type the words without it. A note to other authors goes between <!-- and -->.');
        return [];
      case 'thematicBreak':
      case 'yaml':
        return [];
      case 'code':
        page.report('not-supported', page.at(node), 'Three backticks begin a piece of code here, and the course has none.', 'Take the backticks out.');
        return [{ kind: 'paragraph', inlines: [node.value.replace(/\s+/g, ' ')] }];
      default:
        page.report('not-supported', page.at(node), `"${clip(page.source(node))}" is Markdown that the course does not use.`, 'Type it as a paragraph, a list, a table, a picture or a ::: part.');
        return [];
    }
  });
}

function readLines(page: Page, node: Extract<Node, { type: 'leafDirective' }>): Block {
  const count = Number(toString(node));
  const known = Number.isInteger(count) && count >= 1 && count <= 20;
  if (!known) page.report('missing-attribute', page.at(node), 'This ::lines does not say how many lines to draw.', 'Type a number from 1 to 20: ::lines[3].');
  return { kind: 'lines', count: known ? count : 1 };
}

function readParagraph(around: Surroundings, node: Extract<Node, { type: 'paragraph' }>): Block[] {
  const { page } = around;
  const source = page.source(node);
  if (/^:::?/.test(source)) checkStrayColons(page, node, source);
  const pictures = node.children.filter((child) => child.type === 'image');
  if (pictures.length > 0 && node.children.every((child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''))) {
    return pictures.map((picture) => readPicture(page, around.pictures, picture));
  }
  const { children, attributes } = takeAttributes(page, node.children, { id: false, keys: around.story ? ['if', 'unless'] : [], of: 'paragraph' });
  return [checked(around, node, { kind: 'paragraph', inlines: readInlines(page, children), ...readShown(around, attributes) })];
}

function checkStrayColons(page: Page, node: Node, source: string): void {
  const line = source.split('\n')[0]!.trim();
  if (/^:+$/.test(line)) page.report('directive-unreadable', page.at(node), `"${line}" closes a part here, but none is open.`, 'Take the line out, or open the part above it, for example with :::key-point.');
  else if (/^:::?\s*[A-Za-z]/.test(line)) page.report('directive-unreadable', page.at(node), `"${clip(line)}" looks like the beginning of a part, but cannot be read.`, 'Type the colons and the name without a space between, and close every quotation mark and bracket, as in :::post{by="Jo"}.');
}

function readHeading(around: Surroundings, node: Extract<Node, { type: 'heading' }>): Block {
  const { page } = around;
  const { children, attributes } = takeAttributes(page, node.children, { id: false, keys: around.story ? ['if', 'unless'] : [], of: 'heading' });
  if (node.depth < 3 || node.depth > 4) {
    page.report('heading-order', page.at(node), `"${'#'.repeat(node.depth)} ${clip(page.source(node).replace(/^#+\s*/, ''))}" is a heading of level ${node.depth}, which cannot stand here.`, 'Inside a step, type ### for a heading and #### for one below it.');
  }
  return { kind: 'heading', level: node.depth === 4 ? 4 : 3, inlines: readInlines(page, children), ...readShown(around, attributes) };
}

/** `if=` and `unless=` of a block or a choice, noted so that flags nobody sets can be found. */
export function readShown(around: Surroundings, attributes: Pick<Attributes, 'values' | 'at'> | undefined): Shown {
  if (!attributes || !around.story) return {};
  const shown: { if?: string; unless?: string } = {};
  for (const key of ['if', 'unless'] as const) {
    const flag = attributes.values[key];
    if (flag === undefined) continue;
    around.page.checkId(flag, attributes.at);
    around.onShown?.(flag, around.page, attributes.at);
    shown[key] = flag;
  }
  return shown;
}

/** Attributes of a `:::` container in the shape that {@link readShown} takes. */
export function containerAttributes(page: Page, node: Extract<Node, { type: 'containerDirective' }>, keys: readonly string[], story: boolean): Attributes {
  const { id, ...values } = node.attributes ?? {};
  const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? '']));
  const at = page.at(node);
  checkKeys(page, at, texts, { id: true, keys: story ? [...keys, 'if', 'unless'] : keys, of: `:::${node.name}` });
  return { ...(typeof id === 'string' && id !== '' ? { id } : {}), values: texts, at };
}

function checked(around: Surroundings, node: Node, block: Block): Block {
  if (around.factual) checkUnsourced(around.page, around.page.at(node), block);
  return block;
}
