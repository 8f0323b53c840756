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
  const isRecent = ({ at }: JournalEntry) => now.getTime() - at.getTime() < CLAIM_COUNTS;
  /** The work of an entry, unless the LMS has it already: same attempt, merged record by record. */
  const other = (entry: JournalEntry | undefined, clear: () => void): Attempt | undefined => {
    const held = entry && codec.decode(entry.text).attempt;
    if (held && held.id !== ofLms?.id && isNothing(held)) clear();
    if (!held || held.id !== ofLms?.id) return held && !isNothing(held) ? held : undefined;
    if (work(codec, codec.merge(ofLms, held)) === work(codec, ofLms)) clear();
    attempt = codec.merge(attempt!, held);
    return undefined;
  };
  const offer = (at: Date, held: Attempt) => (unsent = { at, attempt: held, settle: () => journal.clearAside() });

  // Set aside at an earlier launch and not decided about: it waits, whatever the LMS has by now.
  const aside = journal.readAside();
  const waiting = other(aside, () => journal.clearAside());
  if (aside && waiting) {
    if (aside.sent === 'unsent' || isRecent(aside)) offer(aside.at, waiting);
    else journal.clearAside();
  }

  const entry = journal.read();
  const left = other(entry, () => journal.clear());
  if (!entry || !left) return { attempt, unsent };
  // A final status and nothing else is a record that was closed.
  const claimed = entry.sent === 'claimed' && !(lms.final && !ofLms) && isRecent(entry);
  if (!lms.lostItsOwn && entry.sent !== 'unsent' && !claimed) journal.clear();
  else if (!unsent) {
    journal.setAside(entry);
    offer(entry.at, left);
  } else {
    // There is one place for work set aside: two pieces that no LMS had become one.
    const both = codec.merge(left, { ...unsent.attempt, id: left.id });
    journal.setAside({ at: unsent.at, sent: aside!.sent === 'unsent' ? 'unsent' : entry.sent, text: codec.encode(both) });
    offer(unsent.at, both);
  }
  return { attempt, unsent };
}

/** Somebody looked in and left: nothing to offer. */
function isNothing({ done, responses, ways, confidence, assessed, marked, startingPoint }: Attempt): boolean {
  return done.size + responses.size + ways.size + confidence.size + assessed.size + marked.length === 0 && !startingPoint;
}

function work(codec: Codec, attempt: Attempt): string {
  return codec.encode({ ...attempt, saves: 0 });
}
