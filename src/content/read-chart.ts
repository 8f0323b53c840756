/** A chart: bars drawn from a small table, which stands below them. */
import type { Block } from '../course/text.js';
import { readBlocks, type Surroundings } from './blocks.js';
import { plainText, readInlines } from './inlines.js';
import type { ContainerDirective } from './markdown.js';
import { cites } from './unsourced.js';

type Chart = Extract<Block, { kind: 'chart' }>;

/** Reads the table of a `:::chart` and what stands below it, where its source is cited. */
export function readChart(around: Surroundings, node: ContainerDirective, title: string): Chart {
  const { page } = around;
  const [table, ...rest] = node.children;
  const lines = table?.type === 'table' ? table.children.map((row) => row.children.map((cell) => readInlines(page, cell.children))) : [];
  const [head = [], ...rows] = lines;
  const values = rows.map((row) => numberIn(plainText(row[1] ?? [])));
  const whole = head.length === 2 && rows.length >= 2 && values.every((value) => value !== undefined);
  if (!whole) page.report('chart-table', page.at(table ?? node), 'A chart is drawn from a table of two columns with a number in the second, and this is not one.', 'Give it two rows or more, such as | People who were asked | 66% |.');
  const blocks = readBlocks({ ...around, factual: false }, rest);
  if (around.factual && !cites(blocks)) page.report('unsourced', page.at(node), 'This chart cites no source.', 'Say below its table who counted whom, and add the source: [@its-id].');
  const percent = rows.every((row) => plainText(row[1] ?? []).trim().endsWith('%'));
  // Percentages are parts of all; anything else is measured against the largest.
  const full = percent ? 100 : Math.max(...values.map((value) => value ?? 0), 1);
  return { kind: 'chart', title, head, rows, lengths: values.map((value) => Math.min(100, Math.round(((value ?? 0) / full) * 1000) / 10)), blocks };
}

/** `1,240` → 1240, `66%` → 66. */
function numberIn(words: string): number | undefined {
  const found = /^\s*(\d[\d,]*(?:\.\d+)?)\s*%?\s*$/.exec(words)?.[1];
  return found === undefined ? undefined : Number(found.replaceAll(',', ''));
}
