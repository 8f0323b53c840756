/** A step cut into pieces, for those who read one at a time. */
import type { Nation } from '../course/nation.js';
import type { Block } from '../course/text.js';
import { plain } from './inlines.js';

/** Whether a block only makes sense with the next one: a heading, or words that end in a colon. */
const leadsOn = (block: Block): boolean => block.kind === 'heading' || (block.kind === 'paragraph' && plain(block.inlines).trimEnd().endsWith(':'));

/**
 * Each block is a piece; one that leads on stands with what it leads to. What is so in another nation is left out.
 *
 * @example piecesOf([heading, paragraph, list]).length; // 2
 */
export function piecesOf(blocks: readonly Block[], nation?: Nation): readonly (readonly Block[])[] {
  const pieces: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    if (block.kind === 'nation' && nation !== undefined && !block.for.includes(nation)) continue;
    if (open) pieces.at(-1)!.push(block);
    else pieces.push([block]);
    open = leadsOn(block);
  }
  return pieces;
}
