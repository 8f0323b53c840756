/**
 * A learner's whole record as one JSON file, to keep, to take to another device, or to bring back.
 * The file carries a version, and older versions stay readable.
 */
import { type AttemptRecord, isAttemptRecord } from '../../scorm/lms/attempt-record.js';
import * as words from '../words/words.js';
import { type Entry, readEntry } from './entries.js';
import { tidy } from './people.js';

/** What tells our files from others. */
const FORMAT = 'making-sense-record';

/** Goes up by one when an older page could no longer read what a newer one writes. */
const VERSION = 1;

/** Characters of a file we try to read: years of learning take a hundredth of it. */
const LONGEST = 20_000_000;

export interface RecordFile {
  /** ISO date and time. */
  readonly exported: string;
  readonly learner: { readonly name: string };
  readonly attempts: readonly AttemptRecord[];
  readonly entries: readonly Entry[];
}

/** The text of the file. */
export function writeRecordFile({ exported, learner, attempts, entries }: RecordFile): string {
  const file = { format: FORMAT, version: VERSION, exported, learner: { name: learner.name }, attempts: attempts.map(withoutOwner), entries: entries.map((entry) => ({ ...entry, learner: '' })) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What was read, or a sentence that says what is wrong and what to do. */
export type Read = { readonly file: RecordFile; readonly leftOut: number } | { readonly problem: string };

/**
 * Reads the text of a file. Never throws: files come from anywhere.
 *
 * @example
 * readRecordFile('hello'); // { problem: 'This is not a record of My learning. …' }
 */
export function readRecordFile(text: string): Read {
  if (text.trim() === '') return { problem: words.recordFile.empty };
  if (text.length > LONGEST) return { problem: words.recordFile.large };
  const value = parse(text);
  if (typeof value !== 'object' || value === null || (value as { format?: unknown }).format !== FORMAT) {
    return { problem: words.recordFile.other };
  }
  const { version, exported, learner, attempts, entries } = value as Record<string, unknown>;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { problem: words.recordFile.noVersion };
  if (version > VERSION) return { problem: words.recordFile.newer };
  if (!Array.isArray(attempts) || !Array.isArray(entries)) return { problem: words.recordFile.missing };
  const goodAttempts = attempts.filter(isSoundAttempt).map(withoutOwner);
  const goodEntries = entries.flatMap((entry) => readEntry(entry) ?? []);
  const name = (learner as { name?: unknown } | null | undefined)?.name;
  return {
    file: {
      exported: typeof exported === 'string' && !Number.isNaN(Date.parse(exported)) ? exported : '',
      learner: { name: typeof name === 'string' ? tidy(name) : '' },
      attempts: goodAttempts,
      entries: goodEntries,
    },
    leftOut: attempts.length - goodAttempts.length + entries.length - goodEntries.length,
  };
}

/** A file names its learner once; whose an attempt becomes is decided where it is brought in. */
function withoutOwner({ learner: _owner, ...attempt }: AttemptRecord): AttemptRecord {
  return attempt;
}

function isSoundAttempt(value: unknown): value is AttemptRecord {
  if (!isAttemptRecord(value)) return false;
  const dates = [value.started, value.saved, ...(value.closed === undefined ? [] : [value.closed])];
  const { suspend_data: saved, core } = value.cmi;
  return (
    /^[0-9a-f]{12}$/.test(value.id) && Number.isInteger(value.number) && value.number > 0 &&
    dates.every((date) => typeof date === 'string' && !Number.isNaN(Date.parse(date))) &&
    (saved === undefined || typeof saved === 'string') &&
    Object.values(core).every((element) => typeof element === 'string' || typeof element === 'number' || (typeof element === 'object' && element !== null))
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
