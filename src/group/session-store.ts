/**
 * Where a running session is kept, so that a console that crashed comes back: in this tab, and on this computer for
 * a console that was closed altogether. Counts and times only; there are no names to keep.
 */
import type { Session } from '../progress/session.js';

const KEY = 'making-sense.group-session';
/** A session left open longer than this is not offered again. */
const FORGOTTEN_AFTER = 16 * 3_600_000;

/** Storage that may be forbidden: then nothing is kept, and the caller is told so. */
function each(): Storage[] {
  return (['sessionStorage', 'localStorage'] as const).flatMap((name) => {
    try {
      return [window[name]];
    } catch {
      return [];
    }
  });
}

/** Keeps the session; false when this browser keeps nothing. */
export function keepSession(session: Session): boolean {
  return each().map((storage) => {
    try {
      storage.setItem(KEY, JSON.stringify(session));
      return true;
    } catch {
      return false;
    }
  }).includes(true);
}

/** Deletes it everywhere. */
export function forgetSession(): void {
  for (const storage of each()) storage.removeItem(KEY);
}

/** The session of this tab (go on at once), or one left on this computer (ask first). */
export function keptSession(now: number): { readonly session: Session; readonly here: boolean } | undefined {
  const [tab, computer] = [read('sessionStorage', now), read('localStorage', now)];
  const session = tab ?? computer;
  return session && { session, here: tab !== undefined };
}

function read(name: 'sessionStorage' | 'localStorage', now: number): Session | undefined {
  try {
    const session = JSON.parse(window[name].getItem(KEY) ?? 'null') as Session | null;
    return session?.version === 1 && Array.isArray(session.order) && now - session.started < FORGOTTEN_AFTER ? session : undefined;
  } catch {
    return undefined;
  }
}
