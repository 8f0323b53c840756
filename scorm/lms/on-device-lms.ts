/**
 * The on-device LMS: it keeps a person's attempts in their browser and launches the course on
 * them, the very same course that a trust's LMS launches.
 */
import { type AttemptRecord, isOver } from './attempt-record.js';
import type { AttemptStore } from './attempt-store.js';
import { type Api12, launch } from './launch.js';

export interface LaunchedCourse {
  readonly api: Api12;
  /** To be called when the course is gone from the page; resolves when the record is in order. */
  end(): Promise<void>;
}

export class OnDeviceLms {
  readonly #store: AttemptStore;
  readonly #course: { readonly version: string; readonly passMark: number };
  readonly #now: () => Date;

  constructor(store: AttemptStore, course: { readonly version: string; readonly passMark: number }, now = () => new Date()) {
    this.#store = store;
    this.#course = course;
    this.#now = now;
  }

  /** Every attempt on this device, the newest first; those that are over are put away first. */
  async attempts(): Promise<AttemptRecord[]> {
    await this.#putAway();
    return this.#store.all();
  }

  /** The attempt that Continue goes on with. */
  async open(): Promise<AttemptRecord | undefined> {
    return (await this.attempts()).find((record) => record.closed === undefined);
  }

  /** Launches the course on the attempt that is open, or on a new one. Nothing is kept before the course commits. */
  async launch(hooks: { onCommit?: (kept: boolean) => void; onFinish?: () => void } = {}): Promise<LaunchedCourse> {
    const attempts = await this.attempts();
    const attempt = attempts.find((record) => record.closed === undefined) ?? this.#newAttempt(attempts);
    const api = launch({ ...hooks, ...this.#course, attempt, keep: (record) => this.#store.keep(record), now: this.#now });
    return { api, end: () => this.#putAway() };
  }

  /** Closes the open attempt as it stands. It stays in the list; the next launch starts a new one. */
  async startAgain(): Promise<void> {
    const open = await this.open();
    if (open) await this.#close(open);
  }

  /** An attempt may be over without its page having lived to say so: the browser was closed. */
  async #putAway(): Promise<void> {
    for (const record of await this.#store.all()) {
      if (record.closed === undefined && isOver(record)) await this.#close(record);
    }
  }

  async #close(record: AttemptRecord): Promise<void> {
    await this.#store.archive({ ...record, closed: isOver(record) ? record.saved : this.#now().toISOString() });
  }

  #newAttempt(attempts: readonly AttemptRecord[]): Omit<AttemptRecord, 'cmi'> {
    const now = this.#now().toISOString();
    const number = 1 + Math.max(0, ...attempts.map((record) => record.number));
    return { id: randomId(), number, version: this.#course.version, started: now, saved: now };
  }
}

/** Twelve characters of 0-9 and a-f. `randomUUID` would be shorter to write but is missing on plain http. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
