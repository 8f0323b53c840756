/** The sentences of what is on screen, as places in it. */
const SPOKEN = 'h1, h2, h3, p, li, td, th, dt, dd, figcaption';
const SILENT = '.vh, .cite, .newtab, course-sources, course-read-aloud, course-nation, [aria-hidden="true"]';

/**
 * Every sentence below an element in its order, each as a range. What only assistive technology
 * reads, the numbers of sources, controls and what is not on screen are left out.
 */
export function sentencesIn(root: Element): readonly Range[] {
  const runs = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const block = node.parentElement?.closest(SPOKEN);
    if (!block || !root.contains(block) || node.parentElement!.closest(SILENT) || block.getClientRects().length === 0) continue;
    runs.set(block, [...(runs.get(block) ?? []), node]);
  }
  return [...runs.values()].flatMap(sentencesOf);
}

function sentencesOf(nodes: readonly Text[]): readonly Range[] {
  const text = nodes.map((node) => node.data).join('');
  return [...new Intl.Segmenter(document.documentElement.lang || undefined, { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }) => {
    if (!/[\p{L}\p{N}]/u.test(segment)) return [];
    const range = document.createRange();
    range.setStart(...placeOf(nodes, index));
    range.setEnd(...placeOf(nodes, index + segment.trimEnd().length));
    return [range];
  });
}

function placeOf(nodes: readonly Text[], offset: number): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}
