/** Text cut at its `###` headings: cards to open, sides to compare, moments in time. */
import type { Headed } from '../course/text.js';
import { readBlocks, type Surroundings } from './blocks.js';
import { readInlines } from './inlines.js';
import type { ContainerDirective, Node } from './markdown.js';

/** How many parts each kind may have: one is no choice, and more do not stand side by side. */
const MOST: Readonly<Record<'cards' | 'comparison' | 'timeline', number>> = { cards: 8, comparison: 3, timeline: 12 };

/** Reads the parts of `:::cards`, `:::comparison` and `:::timeline`. */
export function readHeaded(around: Surroundings, node: ContainerDirective, kind: keyof typeof MOST): readonly Headed[] {
  const { page } = around;
  const parts: { heading: Extract<Node, { type: 'heading' }>; nodes: Node[] }[] = [];
  for (const child of node.children) {
    if (child.type === 'heading' && child.depth === 3) parts.push({ heading: child, nodes: [] });
    else if (parts.length > 0) parts.at(-1)!.nodes.push(child);
    else page.report('headed-parts', page.at(child), `This text stands before the first ### of the :::${kind}.`, 'Move it above the part, or begin it with ### and a few words.');
  }
  if (parts.length < 2 || parts.length > MOST[kind]) page.report('headed-parts', page.at(node), `This :::${kind} has ${parts.length} ### heading${parts.length === 1 ? '' : 's'}.`, `Begin each of its parts with ### and a few words; there can be 2 to ${MOST[kind]}.`);
  for (const { heading, nodes } of parts) if (nodes.length === 0) page.report('headed-parts', page.at(heading), 'Nothing stands below this heading.', 'Write what belongs there, or take the heading out.');
  return parts.map(({ heading, nodes }) => ({ title: readInlines(page, heading.children), blocks: readBlocks(around, nodes) }));
}
