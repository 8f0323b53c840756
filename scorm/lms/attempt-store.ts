/**
 * Where the attempts of this device are kept. A running attempt is in localStorage, because only
 * there can a write be finished before `LMSCommit` answers; an attempt that is over moves to
 * IndexedDB, which has the room for years of them.
 */
import { clear, createStore, delMany, set, values } from 'idb-keyval';
import { type AttemptRecord, isAttemptRecord } from './attempt-record.js';

const PREFIX = 'making-sense.attempt.';

/** Milliseconds. Some browsers at times leave IndexedDB without any answer; a learner is not to wait for it. */
const PATIENCE = 3_000;

/** Whether this browser keeps what it is given. */
export type StorageCondition = 'kept' | 'blocked' | 'full';

export class AttemptStore {
  /** What the last write met; found out by a trial write when the store is made. */
  condition: StorageCondition = 'kept';
  /** What the device did not take: kept while the page lives, so that leaving the course and coming back works. */
  readonly #unkept = new Map<string, AttemptRecord>();
  readonly #archive: ReturnType<typeof createStore> | undefined;

  constructor() {
    this.#write(`${PREFIX}trial`, 'trial');
    try {
      localStorage.removeItem(`${PREFIX}trial`);
      this.#archive = createStore('making-sense', 'attempts');
    } catch {
      // Blocked storage throws on the very mention of it. `condition` already says so.
    }
  }

  /** Keeps a running attempt now. False when the device did not take it. */
  keep(record: AttemptRecord): boolean {
    const kept = this.#write(PREFIX + record.id, JSON.stringify(record));
    if (kept) this.#unkept.delete(record.id);
    else this.#unkept.set(record.id, record);
    return kept;
  }

  /**
   * Moves an attempt that is over to the archive. It leaves localStorage only after the archive
   * has it, so a crash in between costs nothing; where there is no archive it simply stays.
   */
  async archive(record: AttemptRecord): Promise<void> {
    this.keep(record);
    if (!this.#archive) return;
    try {
      await inTime(set(record.id, record, this.#archive));
    } catch {
      return;
    }
    localStorage.removeItem(PREFIX + record.id);
  }

  /** Every attempt, the newest first. */
  async all(): Promise<AttemptRecord[]> {
    const attempts = new Map<string, AttemptRecord>();
    for (const record of [...(await this.#archived()), ...this.#running(), ...this.#unkept.values()]) {
      const known = attempts.get(record.id);
      if (!known || known.saved <= record.saved) attempts.set(record.id, record);
    }
    return [...attempts.values()].sort((a, b) => b.number - a.number || b.started.localeCompare(a.started));
  }

  /** Takes attempts off this device. False when the archive did not answer, so that some may still be there. */
  async remove(ids: readonly string[]): Promise<boolean> {
    for (const id of ids) {
      this.#unkept.delete(id);
      forget(PREFIX + id);
    }
    return this.#inArchive((archive) => delMany([...ids], archive));
  }

  /** Takes every attempt off this device; see {@link remove} for the answer. */
  async clear(): Promise<boolean> {
    await this.remove([...this.#running(), ...this.#unkept.values()].map(({ id }) => id));
    return this.#inArchive((archive) => clear(archive));
  }

  async #inArchive(act: (archive: ReturnType<typeof createStore>) => Promise<void>): Promise<boolean> {
    try {
      // Where there never was an archive there is nothing to take out of it.
      if (this.#archive) await inTime(act(this.#archive));
      return true;
    } catch {
      return false;
    }
  }

  async #archived(): Promise<AttemptRecord[]> {
    if (!this.#archive) return [];
    try {
      return (await inTime(values<unknown>(this.#archive))).filter(isAttemptRecord);
    } catch {
      return [];
    }
  }

  #running(): AttemptRecord[] {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => parse(localStorage.getItem(key)))
        .filter(isAttemptRecord);
    } catch {
      return [];
    }
  }

  #write(key: string, text: string): boolean {
    try {
      localStorage.setItem(key, text);
      // Read back: a browser that drops writes without a word must not be called a record.
      this.condition = localStorage.getItem(key) === text ? 'kept' : 'blocked';
    } catch (fault) {
      this.condition = fault instanceof DOMException && fault.name !== 'SecurityError' ? 'full' : 'blocked';
    }
    return this.condition === 'kept';
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([answer, new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE))]);
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What cannot be reached was never kept.
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}
