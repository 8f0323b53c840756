/** Who learns on this device: the names people chose, so that each finds their own record. */
import type { Learner } from '../../scorm/lms/on-device-lms.js';
import { randomId } from '../../scorm/lms/on-device-lms.js';

const KEY = 'making-sense.people';
const HERE = 'making-sense.here';

/** Characters a name may have: it has to fit on a certificate. */
export const NAME_LENGTH = 80;

/**
 * The people of this device, and which of them is here now. The list stays on the device; who is
 * here now is forgotten when the tab closes, so that the next person is asked.
 */
export class People {
  #all: readonly Learner[];
  #here: string | undefined;

  constructor() {
    const all = readAll();
    this.#all = all.length > 0 ? all : [{ id: '', name: '' }];
    const here = text(() => sessionStorage.getItem(HERE));
    this.#here = this.#all.length === 1 ? this.#all[0]!.id : this.#all.find(({ id }) => id === here)?.id;
  }

  get all(): readonly Learner[] {
    return this.#all;
  }

  /** Undefined while a shared device has to ask. */
  get here(): Learner | undefined {
    return this.#all.find(({ id }) => id === this.#here);
  }

  /** Somebody of the list sits down. */
  choose(id: string): void {
    this.#here = id;
    text(() => sessionStorage.setItem(HERE, id));
  }

  /** Whoever was here has left: the page asks who is learning. */
  leave(): void {
    this.#here = undefined;
    text(() => sessionStorage.removeItem(HERE));
  }

  /** Somebody new sits down. */
  add(name: string): Learner {
    const learner = { id: randomId(), name: tidy(name) };
    this.#write([...this.#all, learner]);
    this.choose(learner.id);
    return learner;
  }

  /** Gives whoever is here a name, or another one. */
  rename(name: string): void {
    this.#write(this.#all.map((each) => (each.id === this.#here ? { ...each, name: tidy(name) } : each)));
  }

  /** Takes whoever is here off the list; the next one is asked who they are. */
  removeHere(): void {
    const left = this.#all.filter(({ id }) => id !== this.#here);
    this.#write(left.length > 0 ? left : [{ id: '', name: '' }]);
    this.#here = this.#all.length === 1 ? this.#all[0]!.id : undefined;
    text(() => sessionStorage.removeItem(HERE));
  }

  #write(all: readonly Learner[]): void {
    this.#all = all;
    // One person without a name is what a device without a list means.
    if (all.length === 1 && all[0]!.id === '' && all[0]!.name === '') text(() => localStorage.removeItem(KEY));
    else text(() => localStorage.setItem(KEY, JSON.stringify(all)));
  }
}

/** `tidy('  Morgan   Adeyemi ')` is "Morgan Adeyemi". */
export function tidy(name: string): string {
  return name.trim().replace(/\s+/g, ' ').slice(0, NAME_LENGTH);
}

function readAll(): readonly Learner[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isLearner).map(({ id, name }) => ({ id, name })) : [];
  } catch {
    return [];
  }
}

function isLearner(value: unknown): value is Learner {
  const learner = value as Partial<Learner> | null | undefined;
  return typeof learner?.id === 'string' && typeof learner.name === 'string';
}

/** Blocked storage throws on the very mention of it; a name is then kept while the page lives. */
function text<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
