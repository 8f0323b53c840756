/** A sheet of the toolkit: one file, one page of A4 to print blank and fill in by hand. */
import type { Sheet } from '../course/reference.js';
import { readBlocks } from './blocks.js';
import { readFrontMatter } from './front-matter.js';
import { parseMarkdown } from './markdown.js';
import type { Page } from './page.js';
import { sheetFront } from './schemas.js';

/** Whether a file is a sheet. */
export const isSheet = (path: string): boolean => /^modules\/toolkit\/[^/]+\.md$/.test(path);

/** Reads one sheet; its id is the name of its file, without the number that gives the order. */
export function readSheet(page: Page): Sheet {
  const root = parseMarkdown(page);
  const { data } = readFrontMatter(page, root, sheetFront);
  const id = page.path.slice(page.path.lastIndexOf('/') + 1).replace(/^\d+-|\.md$/g, '');
  page.checkId(id, page.at(undefined));
  const blocks = readBlocks({ page, pictures: new Map(), story: false, factual: true, lines: true }, root.children);
  if (blocks.length === 0) page.report('empty-step', page.at(undefined), 'This sheet holds nothing.', 'Write a ### heading for each thing to fill in, and ::lines[2] below it.');
  // The sheet’s own title is the heading above these.
  return { id, title: data.title, use: data.use, blocks: blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 4 } : block)) };
}
