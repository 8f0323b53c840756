/**
 * Where a running session is kept, so that a console that crashed comes back: in this tab, and on this computer for
 * a console that was closed altogether. Counts and times only; there are no names to keep.
 */
import type { Session } from '../progress/session.js';
import type { BallotBox } from './votes/vote-line.js';

const KEY = 'making-sense.group-session';
const BALLOTS = 'making-sense.group-ballots';
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
  forgetBallots();
}

/** Keeps the votes of phones until the session is over: random names of phones, and letters. */
export function keepBallots(code: string, box: BallotBox): void {
  for (const storage of each()) {
    try {
      storage.setItem(BALLOTS, JSON.stringify({ code, box }));
    } catch {
      // Phones say their vote again when the console comes back.
    }
  }
}

export function forgetBallots(): void {
  for (const storage of each()) storage.removeItem(BALLOTS);
}

/** The votes of the session with this code, if they are still here. */
export function keptBallots(code: string): BallotBox {
  for (const storage of each()) {
    try {
      const kept = JSON.parse(storage.getItem(BALLOTS) ?? 'null') as { code: string; box: BallotBox } | null;
      if (kept?.code === code) return kept.box;
    } catch {
      // Not ours, or damaged: counting begins anew.
    }
  }
  return {};
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
