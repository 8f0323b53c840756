/**
 * What the LMS gave back, and what the device's journal still holds: which of the two, or both?
 * Saved work is only read here; nothing goes to the LMS before the learner continues.
 */
import type { Attempt } from '../src/course/attempt.js';
import { mergeAttempts } from '../src/course/merge.js';
import type { Journal, JournalEntry } from '../src/record/journal.js';
import type { UnsentWork } from '../src/record/learner-record.js';
import { decodeAttempt, encodeAttempt, type Codes } from '../src/record/suspend-data.js';

export interface Reconciled {
  readonly attempt: Attempt | undefined;
  readonly unsent: UnsentWork | undefined;
}

/**
 * Same attempt: merged record by record, and the journal is cleared once the LMS proves to hold
 * all of it. LMS blank or of another attempt (Totara and the Learning Hub reset): never merged;
 * what the LMS never acknowledged is offered to the learner.
 *
 * @param circumstances.lmsLostItsOwn The LMS's text was damaged or not given: its own claim to have stored work counts for nothing.
 */
export function reconcile(journal: Journal, codes: Codes, ofLms: Attempt | undefined, circumstances: { lmsLostItsOwn: boolean }): Reconciled {
  let attempt = ofLms;
  let unsent: UnsentWork | undefined;
  const take = (entry: JournalEntry | undefined, clear: () => void, setAside: () => void) => {
    const held = entry && decodeAttempt(codes, entry.text).attempt;
    if (!entry || !held) return;
    if (ofLms && held.id === ofLms.id) {
      const merged = mergeAttempts(ofLms, held);
      if (work(codes, merged) === work(codes, ofLms)) clear();
      attempt = mergeAttempts(attempt!, held);
    } else if (!entry.sent || circumstances.lmsLostItsOwn) {
      setAside();
      unsent ??= { at: entry.at, attempt: held, settle: () => journal.clearAside() };
    } else {
      clear();
    }
  };
  const now = journal.read();
  take(now, () => journal.clear(), () => journal.setAside(now!));
  take(journal.readAside(), () => journal.clearAside(), () => {});
  return { attempt, unsent };
}

function work(codes: Codes, attempt: Attempt): string {
  return encodeAttempt(codes, { ...attempt, saves: 0 });
}
