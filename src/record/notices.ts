import type { RecordNotice } from './learner-record.js';
import type { Decoded } from './suspend-data.js';

/** What the learner is told about saved text that did not come back whole. */
export function noticesOf({ attempt, dropped, damaged, why }: Decoded): RecordNotice[] {
  // A place, an order of modules and a story half-way are things a learner would miss as well.
  const kept = attempt
    ? [attempt.bookmark, attempt.startingPoint].filter(Boolean).length + attempt.done.size + attempt.responses.size + attempt.ways.size + attempt.assessed.size + attempt.marked.length
    : 0;
  const notices: RecordNotice[] = [];
  if (damaged) notices.push({ kind: 'damaged', kept, why });
  if (dropped > 0) notices.push({ kind: 'edited-course', dropped });
  return notices;
}
