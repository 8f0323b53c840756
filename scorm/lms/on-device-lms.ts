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

/** Who is learning. The first person on a device need not give a name; their id is "". */
export interface Learner {
  readonly id: string;
  readonly name: string;
}

/** What the page around a launched course is told. */
export interface LaunchHooks {
  /** Called after every try to keep the attempt. */
  readonly onCommit?: (kept: boolean) => void;
  readonly onFinish?: () => void;
}

export class OnDeviceLms {
  /** Whose attempts these are. People who share a device never see each other's. */
  learner: Learner = { id: '', name: '' };
  readonly #store: AttemptStore;
  readonly #course: { readonly version: string; readonly passMark: number };
  readonly #now: () => Date;

  constructor(store: AttemptStore, course: { readonly version: string; readonly passMark: number }, now = () => new Date()) {
    this.#store = store;
    this.#course = { version: course.version, passMark: course.passMark };
    this.#now = now;
  }

  /** Every attempt of this learner, the newest first; those that are over are put away first. */
  async attempts(): Promise<AttemptRecord[]> {
    await this.#putAway();
    return this.#own();
  }

  /** The attempt that Continue goes on with. */
  async open(): Promise<AttemptRecord | undefined> {
    return (await this.attempts()).find((record) => record.closed === undefined);
  }

  /** Launches the course on the attempt that is open, or on a new one. Nothing is kept before the course commits. */
  async launch(hooks: LaunchHooks = {}): Promise<LaunchedCourse> {
    const attempts = await this.attempts();
    return this.#launch(attempts.find((record) => record.closed === undefined) ?? this.#newAttempt(attempts), hooks);
  }

  /** Launches the course to look back at an attempt that is over; undefined when there is no such attempt. */
  async review(id: string, hooks: LaunchHooks = {}): Promise<LaunchedCourse | undefined> {
    const attempt = (await this.attempts()).find((record) => record.id === id && record.closed !== undefined);
    return attempt && this.#launch(attempt, hooks, true);
  }

  /** Closes the open attempt as it stands. It stays in the list; the next launch starts a new one. */
  async startAgain(): Promise<void> {
    const open = await this.open();
    if (open) await this.#close(open);
  }

  /**
   * Adds attempts from elsewhere to this learner's. Of the same attempt the later save wins; where an
   * attempt is open here already, one that comes in open is closed, because only one can be gone on with.
   */
  async add(records: readonly AttemptRecord[]): Promise<void> {
    const own = await this.attempts();
    let open = own.find((record) => record.closed === undefined);
    for (const { learner: _theirs, ...record } of [...records].sort((a, b) => b.saved.localeCompare(a.saved))) {
      const known = own.find(({ id }) => id === record.id);
      if (known && known.saved >= record.saved) continue;
      const added: AttemptRecord = { ...record, ...this.#ownership() };
      const second = added.closed === undefined && open !== undefined && open.id !== added.id;
      if (added.closed !== undefined || second) await this.#store.archive({ ...added, closed: added.closed ?? added.saved });
      else if (this.#store.keep(added)) open = added;
    }
  }

  /** Takes this learner's attempts off the device; false when some may still be there. */
  async remove(): Promise<boolean> {
    return this.#store.remove((await this.#own()).map(({ id }) => id));
  }

  #launch(attempt: AttemptRecord | Omit<AttemptRecord, 'cmi'>, hooks: LaunchHooks, review = false): LaunchedCourse {
    const api = launch({ ...hooks, ...this.#course, attempt, review, learnerName: this.learner.name, keep: (record) => this.#store.keep(record), now: this.#now });
    return { api, end: () => this.#putAway() };
  }

  async #own(): Promise<AttemptRecord[]> {
    return (await this.#store.all()).filter((record) => (record.learner ?? '') === this.learner.id);
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
    return { id: randomId(), ...this.#ownership(), number, version: this.#course.version, started: now, saved: now };
  }

  #ownership(): { learner?: string } {
    return this.learner.id === '' ? {} : { learner: this.learner.id };
  }
}

/** Twelve characters of 0-9 and a-f. `randomUUID` would be shorter to write but is missing on plain http. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
