/** Rows to put in their place: a numbered list in the right order, or a table of what goes with what. */
import type { PairingQuestion, Row } from '../course/course.js';
import { takeAttributes } from './attributes.js';
import type { Surroundings } from './blocks.js';
import { clip, plainText, readInlines } from './inlines.js';
import type { List, Node, Table } from './markdown.js';
import type { Page } from './page.js';
import type { Place } from './problems.js';
import { checkItems, readItem, strayNode, type Item } from './read-choices.js';
import type { Section } from './sections.js';
import { checkUnsourced, cites } from './unsourced.js';

/** Fewer are no question; more are too many to keep in mind. */
const FEWEST_ROWS = 3;
const MOST_ROWS = 7;

/** What a reader of rows gives: each row, and where each id stands. */
export interface ReadRows {
  readonly rows: readonly Row[];
  readonly choiceAt: Readonly<Record<string, Place>>;
}

/** Reads a numbered list whose order is the right one; `after` is what follows it in the question. */
export function readOrdering(around: Surroundings, section: Section, list: List, after: readonly Node[]): ReadRows & { readonly shown: readonly string[] } {
  const rows: Item[] = list.children.map((item) => readItem(around, item, 'row'));
  for (const node of after) strayNode(around, node, rows, 'row');
  checkRows(around.page, section, rows);
  return { ...told(rows), shown: disordered(rows.map(({ id }) => id), section.id ?? '') };
}

/** Reads a table: what is given, what it goes with, and why. Words that stand twice in the second column are a group. */
export function readPairing(around: Surroundings, section: Section, table: Table, after: readonly Node[]): Pick<PairingQuestion, 'kind' | 'rows' | 'targets'> & Pick<ReadRows, 'choiceAt'> {
  const { page } = around;
  const [head, ...lines] = table.children;
  const whole = head?.children.length === 3;
  if (!whole) page.report('matching-table', page.at(table), `The table of the question "${clip(section.title)}" has ${head?.children.length ?? 0} columns.`, 'Give it three: what is given, what it goes with, and why.');
  const targets = new Map<string, PairingQuestion['targets'][number] & { readonly at: Place }>();
  const rows = lines.map((line): Item & { readonly target: string } => {
    const [given, to, why] = line.children;
    const row = readCell(around, given, 'row');
    const words = takeAttributes(page, to?.children ?? [], { id: true, keys: [], of: 'row' });
    const inlines = readInlines(page, words.children);
    const name = plainText(inlines).trim();
    if (!targets.has(name)) {
      if (words.attributes?.id === undefined) page.report('missing-id', page.at(to ?? line), `"${clip(name)}" has no id.`, 'Type an id at the end of its words, such as {#ask-first}, where they stand for the first time.');
      targets.set(name, { id: words.attributes?.id ?? '', inlines, at: words.attributes?.at ?? page.at(line) });
    }
    return { ...row, target: targets.get(name)!.id, feedback: why && why.children.length > 0 ? [{ kind: 'paragraph', inlines: readInlines(page, why.children) }] : [] };
  });
  for (const node of after) strayNode(around, node, [...rows], 'row');
  // Without its third column every row would be told of for the same slip.
  if (whole) checkRows(page, section, rows);
  const found = [...targets.values()];
  const kind = found.length < rows.length ? 'sorting' : 'matching';
  const order = kind === 'sorting' ? found.map(({ id }) => id) : disordered(found.map(({ id }) => id), section.id ?? '');
  return {
    kind,
    rows: rows.map(({ id, inlines, feedback, target }) => ({ id, inlines, feedback, target })),
    targets: order.flatMap((id) => found.filter((target) => target.id === id).map(({ inlines }) => ({ id, inlines }))),
    choiceAt: { ...told(rows).choiceAt, ...Object.fromEntries(found.map(({ id, at }) => [id, at])) },
  };
}

function readCell({ page }: Surroundings, cell: Table['children'][number]['children'][number] | undefined, of: 'row'): Item {
  const { children, attributes } = takeAttributes(page, cell?.children ?? [], { id: true, keys: [], of });
  const inlines = readInlines(page, children);
  if (attributes?.id === undefined) page.report('missing-id', page.at(cell), `The ${of} "${clip(plainText(inlines))}" has no id.`, 'Type an id at the end of its words, such as {#raise-it}.');
  else page.checkId(attributes.id, attributes.at);
  return { id: attributes?.id ?? '', inlines, feedback: [], at: attributes?.at ?? page.at(cell) };
}

/** What learners get of the rows, and where the author finds them. */
export function told(rows: readonly Item[]): ReadRows {
  return { rows: rows.map(({ id, inlines, feedback }) => ({ id, inlines, feedback })), choiceAt: Object.fromEntries(rows.map(({ id, at }) => [id, at])) };
}

/** Reports what rows lack: their number, feedback, ids, and one source for the whole question. */
export function checkRows(page: Page, section: Section, rows: readonly Item[]): void {
  const name = clip(section.title);
  if (rows.length < FEWEST_ROWS || rows.length > MOST_ROWS) page.report('row-count', section.at, `The question "${name}" has ${rows.length} row${rows.length === 1 ? '' : 's'}.`, `Give it ${FEWEST_ROWS} to ${MOST_ROWS}: fewer ask nothing, and more are too many to keep in mind.`);
  checkItems(page, rows, 'row');
  if (!rows.some(({ feedback }) => cites(feedback))) page.report('unsourced', section.idAt, `No row of the question "${name}" cites a source in its feedback.`, 'Say why one of them belongs where it does and add the source: [@its-id], as named in sources.md.');
  else for (const row of rows) checkUnsourced(page, row.at, { kind: 'quotation', blocks: row.feedback });
}

/**
 * The ids in another order than theirs, the same at every build. `seed` differs from question to
 * question, so that no pattern can be learned.
 *
 * @example disordered(['one', 'two', 'three'], 'q-steps'); // ['three', 'one', 'two']
 */
export function disordered(ids: readonly string[], seed: string): string[] {
  const byHash = [...ids].sort((a, b) => hash(seed + a) - hash(seed + b));
  // As good as in order is too near to the answer: then the first goes to the end.
  const inPlace = byHash.filter((id, at) => id === ids[at]).length;
  return inPlace * 2 > ids.length || inPlace === ids.length ? [...ids.slice(1), ...ids.slice(0, 1)] : byHash;
}

/** FNV-1a: small, even, and the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  // The last letters must reach all bits, because our ids often begin alike.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 12)) >>> 0;
}
