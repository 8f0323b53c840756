/**
 * What a learner writes in My learning: reflective accounts, activities of the CPD log, action
 * plans. It stays on this device, on purpose: none of it ever goes to an LMS.
 */
import { randomId } from '../../scorm/lms/on-device-lms.js';

export type EntryKind = 'account' | 'activity' | 'plan';

export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** Whose it is; "" for the first person of the device. */
  readonly learner: string;
  /** ISO date and time, as is `saved`. */
  readonly made: string;
  readonly saved: string;
  /** All in text, by the name of the field, so that a later version can still read it. */
  readonly fields: Readonly<Record<string, string>>;
}

const PREFIX = 'making-sense.entry.';

/** Characters a field may have; more is cut when it is read from a file. */
export const FIELD_LENGTH = 20_000;

export class EntryStore {
  /** What the device did not take: kept while the page lives. */
  readonly #unkept = new Map<string, Entry>();

  /** The entries of one learner, the newest first. */
  of(learner: string, kind?: EntryKind): Entry[] {
    const found = new Map<string, Entry>();
    for (const entry of [...stored(), ...this.#unkept.values()]) found.set(entry.id, entry);
    return [...found.values()]
      .filter((entry) => entry.learner === learner && (kind === undefined || entry.kind === kind))
      .sort((a, b) => b.made.localeCompare(a.made));
  }

  /** Keeps an entry now. False when the device did not take it; it is then there until the page closes. */
  keep(entry: Entry): boolean {
    const key = PREFIX + entry.id;
    const text = JSON.stringify(entry);
    try {
      localStorage.setItem(key, text);
      if (localStorage.getItem(key) === text) {
        this.#unkept.delete(entry.id);
        return true;
      }
    } catch {
      // Full or blocked: told by the answer.
    }
    this.#unkept.set(entry.id, entry);
    return false;
  }

  /** Adds entries from elsewhere to those of a learner; of the same entry the later save wins. */
  add(entries: readonly Entry[], learner: string): boolean {
    const own = this.of(learner);
    const newer = entries.filter((entry) => !own.some(({ id, saved }) => id === entry.id && saved >= entry.saved));
    return newer.map((entry) => this.keep({ ...entry, learner })).every(Boolean);
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) {
      this.#unkept.delete(id);
      try {
        localStorage.removeItem(PREFIX + id);
      } catch {
        // What cannot be reached was never kept.
      }
    }
  }
}

/** A new entry, made now. */
export function newEntry(kind: EntryKind, learner: string, fields: Entry['fields'] = {}, now = new Date()): Entry {
  return { id: randomId(), kind, learner, made: now.toISOString(), saved: now.toISOString(), fields };
}

/** The same entry with other words in it. */
export function changed(entry: Entry, fields: Entry['fields'], now = new Date()): Entry {
  return { ...entry, saved: now.toISOString(), fields: { ...entry.fields, ...fields } };
}

/** Reads an entry from anywhere: undefined when it is none, and only what belongs in it. */
export function readEntry(value: unknown): Entry | undefined {
  const entry = value as Partial<Entry> | null | undefined;
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { id, kind, learner, made, saved, fields } = entry;
  if (typeof id !== 'string' || !/^[0-9a-f]{12}$/.test(id) || typeof learner !== 'string') return undefined;
  if (kind !== 'account' && kind !== 'activity' && kind !== 'plan') return undefined;
  if (!isDate(made) || !isDate(saved) || typeof fields !== 'object' || fields === null) return undefined;
  const texts = Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === 'string');
  return { id, kind, learner, made, saved, fields: Object.fromEntries(texts.map(([name, text]) => [name, text.slice(0, FIELD_LENGTH)])) };
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function stored(): Entry[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => parse(localStorage.getItem(key)) ?? []);
  } catch {
    return [];
  }
}

function parse(text: string | null): Entry | undefined {
  try {
    return readEntry(JSON.parse(text ?? 'null'));
  } catch {
    return undefined;
  }
}
