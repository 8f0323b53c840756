/**
 * What the LMS gave back, and what the device's journal still holds: which of the two, or both?
 * Saved work is only read here; nothing goes to the LMS before the learner continues.
 */
import type { Attempt } from '../src/course/attempt.js';
import type { Codec } from '../src/record/codec.js';
import type { Journal, JournalEntry } from '../src/record/journal.js';
import type { UnsentWork } from '../src/record/learner-record.js';

export interface Reconciled {
  readonly attempt: Attempt | undefined;
  readonly unsent: UnsentWork | undefined;
}

export interface LmsFound {
  /** What it gave back. */
  readonly attempt: Attempt | undefined;
  /** Its text was damaged or not given: its claim to have stored work counts for nothing. */
  readonly lostItsOwn: boolean;
  /** It holds a final status: a blank is then a record that was closed, not lost. */
  readonly final: boolean;
}

/** After this long a blank LMS has been reset (recertification), not lost what it claimed to have. */
const CLAIM_COUNTS = 30 * 24 * 3_600_000;

/**
 * Same attempt: merged record by record, and the journal is cleared once the LMS proves to hold
 * all of it. LMS blank or of another attempt (Totara and the Learning Hub reset): never merged;
 * what the LMS never took is offered to the learner, and so is what it only claimed to have
 * taken, as Moodle does without a network.
 */
export function reconcile(journal: Journal, codec: Codec, lms: LmsFound, now: Date): Reconciled {
  const ofLms = lms.attempt;
  let attempt = ofLms;
  let unsent: UnsentWork | undefined;
  const take = (entry: JournalEntry | undefined, clear: () => void, setAside: () => void) => {
    const held = entry && codec.decode(entry.text).attempt;
    if (!entry || !held) return;
    if (ofLms && held.id === ofLms.id) {
      const merged = codec.merge(ofLms, held);
      if (work(codec, merged) === work(codec, ofLms)) clear();
      attempt = codec.merge(attempt!, held);
    } else if (lms.lostItsOwn || entry.sent === 'unsent' || (entry.sent === 'claimed' && !lms.final && !ofLms && now.getTime() - entry.at.getTime() < CLAIM_COUNTS)) {
      setAside();
      unsent ??= { at: entry.at, attempt: held, settle: () => journal.clearAside() };
    } else {
      clear();
    }
  };
  const entry = journal.read();
  take(entry, () => journal.clear(), () => journal.setAside(entry!));
  take(journal.readAside(), () => journal.clearAside(), () => {});
  return { attempt, unsent };
}

function work(codec: Codec, attempt: Attempt): string {
  return codec.encode({ ...attempt, saves: 0 });
}
