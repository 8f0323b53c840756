/** Markdown as a syntax tree. What the tree may hold is decided by the readers, not here. */
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Page } from './page.js';

/**
 * Only `::` and `:::` at the start of a line are directives, so the part of remark-directive
 * that reads `:name` inside a sentence is taken out: `10:30` and `:smile` are never touched.
 * Indented code goes too, because authors indent prose by accident and never write code.
 */
function onlyWhatAuthorsUse(this: Processor): void {
  const extensions = (this.data() as { micromarkExtensions: { text?: unknown; flow?: Record<string, unknown>; disable?: unknown }[] }).micromarkExtensions;
  for (const extension of extensions) {
    if (extension.flow?.[':'.charCodeAt(0)]) delete extension.text;
  }
  extensions.push({ disable: { null: ['codeIndented'] } });
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false }).use(remarkDirective).use(onlyWhatAuthorsUse).freeze();

// The kinds of node, named here once, as the parser gives them.
export type Root = ReturnType<typeof processor.parse>;
export type Node = Root['children'][number];
export type ContainerDirective = Extract<Node, { type: 'containerDirective' }>;
export type LeafDirective = Extract<Node, { type: 'leafDirective' }>;
export type Table = Extract<Node, { type: 'table' }>;
export type List = Extract<Node, { type: 'list' }>;
export type ListItem = List['children'][number];
/** What stands inside a paragraph. */
export type Phrasing = Extract<Node, { type: 'paragraph' }>['children'][number];
export type Picture = Extract<Phrasing, { type: 'image' }>;

/** Parses a page. Never throws: any text is Markdown. */
export function parseMarkdown(page: Page): Root {
  const root = processor.parse(page.file.text);
  root.children = root.children.flatMap((node) => freeHeadings(page, node));
  return root;
}

/**
 * A container that was not closed swallows everything after it. It is reported, cut off before
 * the first step heading inside it, and what it swallowed is read as if it had been closed there.
 */
function freeHeadings(page: Page, node: Node): Node[] {
  if (node.type !== 'containerDirective') return [node];
  const children = node.children.flatMap((child) => freeHeadings(page, child)) as ContainerDirective['children'];
  const fence = /^:+/.exec(page.source(node))?.[0] ?? ':::';
  const closed = new RegExp(`(?:^|\\n)[\\s>]*${fence}:*[ \\t]*$`).test(page.source(node).slice(fence.length));
  const cut = children.findIndex((child) => child.type === 'heading' && child.depth <= 2);
  if (!closed) page.report('directive-not-closed', page.at(node), `"${fence}${node.name}" opens here and is never closed.`, `Type ${fence} on a line of its own where it ends.`);
  if (cut < 0) return [{ ...node, children }];
  if (closed) page.report('heading-inside-directive', page.at(children[cut]), `This heading stands inside the "${fence}${node.name}" that opens on line ${node.position?.start.line}.`, `Close it with ${fence} on a line of its own before the heading.`);
  return [{ ...node, children: children.slice(0, cut) }, ...(children.slice(cut) as Node[])];
}
