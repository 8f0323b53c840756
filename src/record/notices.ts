import type { RecordNotice } from './learner-record.js';
import type { Decoded } from './suspend-data.js';

/** What the learner is told about saved text that did not come back whole. */
export function noticesOf({ attempt, dropped, damaged, why }: Decoded): RecordNotice[] {
  const kept = attempt ? attempt.done.size + attempt.responses.size + attempt.ended.size + attempt.assessed.size + attempt.marked.length : 0;
  const notices: RecordNotice[] = [];
  if (damaged) notices.push({ kind: 'damaged', kept, why });
  if (dropped > 0) notices.push({ kind: 'edited-course', dropped });
  return notices;
}
