/** When a learner should look at the course again. */
import { type AttemptRecord, factsOf } from '../../scorm/lms/attempt-record.js';
import type { Outline } from '../course/course.js';
import * as words from '../words/words.js';

/** Years after which employers commonly ask for a training again. */
const YEARS = 3;

/** The sentences about the next review: of what the learner knows, and of the text itself. */
export function dueWords(records: readonly AttemptRecord[], outline: Pick<Outline, 'modules' | 'version'>): string {
  const ends = records.filter((record) => record.closed !== undefined && ['passed', 'completed'].includes(factsOf(record).status)).map((record) => record.closed!);
  const last = ends.toSorted().at(-1);
  const reviewBy = outline.modules.map((module) => module.reviewBy).filter((date) => date !== '').toSorted()[0];
  const text = reviewBy ? ` ${words.due.text(outline.version, reviewBy)}` : '';
  if (!last) return `${words.due.notFinished}${text}`;
  const due = new Date(last);
  due.setFullYear(due.getFullYear() + YEARS);
  return `${words.due.finished(new Date(last), due)}${text}`;
}
