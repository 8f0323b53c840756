/**
 * Storage on this device that may be missing, full or forbidden. Asking never throws:
 * a trust PC, a private window or a sandboxed frame may refuse at any moment.
 */
import { hash32 } from './wire-text.js';

/** The part of the Web Storage interface that is used; `localStorage` fits. */
export interface KeepsText {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  /** How many things are kept. */
  readonly length?: number;
}

/** The page's `localStorage`, or `undefined` where it is blocked or keeps nothing. */
export function findStorage(page: { readonly localStorage?: KeepsText }): KeepsText | undefined {
  try {
    const storage = page.localStorage;
    if (!storage) return undefined;
    return keeps(storage) || storage.length ? storage : undefined;
  } catch {
    return undefined;
  }
}

/** Some browsers hand out a storage that refuses every write. One that is only full still holds what it was given. */
function keeps(storage: KeepsText): boolean {
  const probe = 'making-sense.probe';
  if (!writeText(storage, probe, '1')) return false;
  storage.removeItem(probe);
  return true;
}

/**
 * A key that tells no name: a hash of what makes this work this learner's.
 *
 * @example storageKey('journal', ['learner id', 'course title', 'https://lms.example']) // "making-sense.journal.1x9…"
 */
export function storageKey(kind: 'journal' | 'record' | 'tab', parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  return `making-sense.${kind}.${hash32(text).toString(36)}${hash32(text, 0x1b873593).toString(36)}`;
}

/** Reads a text; "" when there is none or it cannot be read. */
export function readText(storage: KeepsText | undefined, key: string): string {
  try {
    return storage?.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Writes a text and reads it back; false when the device does not hold it. */
export function writeText(storage: KeepsText | undefined, key: string, text: string): boolean {
  try {
    storage?.setItem(key, text);
    return storage?.getItem(key) === text;
  } catch {
    return false;
  }
}

/** Removes a text; a device that refuses keeps it, which is harmless. */
export function removeText(storage: KeepsText | undefined, key: string): void {
  try {
    storage?.removeItem(key);
  } catch {
    // It will be found to be stored by the LMS again next time.
  }
}
