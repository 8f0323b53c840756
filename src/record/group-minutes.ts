/**
 * The parts a learner took with their team, by code, on this device: My learning takes them into its log, with their
 * names. The minutes alone are in the learner record. A code that is typed in twice counts once.
 */
export interface GroupMinutes {
  readonly code: string;
  readonly plan: string;
  readonly part: string;
  /** ISO date. */
  readonly date: string;
  readonly minutes: number;
}

const KEY = 'making-sense.group-minutes';

/** Every part noted so far, the oldest first; none where the device keeps nothing. */
export function groupMinutes(storage: () => Storage): readonly GroupMinutes[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each): each is GroupMinutes => typeof each?.code === 'string' && Number.isFinite(each.minutes)) : [];
  } catch {
    return [];
  }
}

/** Notes one part. Says whether this device keeps it. */
export function noteGroupMinutes(storage: () => Storage, note: GroupMinutes): boolean {
  const others = groupMinutes(storage).filter(({ code }) => code !== note.code);
  try {
    storage().setItem(KEY, JSON.stringify([...others, note].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))));
    return true;
  } catch {
    return false;
  }
}

/** Lets go of every note, once it stands somewhere else. */
export function forgetGroupMinutes(storage: () => Storage): void {
  try {
    storage().removeItem(KEY);
  } catch {
    // A device that refuses had none.
  }
}
