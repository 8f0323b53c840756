/** Parts of sessions that a learner took with their team, as an attempt keeps them. Pure. */

/** One part on one day. Which plan it was of is not kept: a part's number says it, and plans may change. */
export interface GroupPart {
  /** As `partNumber` gives it. */
  readonly part: number;
  /** Days since 1970. */
  readonly day: number;
  /** Planned minutes of the part: participatory learning. */
  readonly minutes: number;
}

const DAY = 86_400_000;

/** The day of an ISO date, as a {@link GroupPart} has it. */
export const dayOfDate = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);

/** Both lists as one, each part of a day once, in the order of days. */
export function unitedParts(a: readonly GroupPart[], b: readonly GroupPart[]): readonly GroupPart[] {
  const all = new Map<number, GroupPart>();
  for (const each of [...a, ...b]) {
    const key = each.day * 2 ** 16 + each.part;
    const other = all.get(key);
    if (!other || each.minutes > other.minutes) all.set(key, each);
  }
  return [...all].sort(([x], [y]) => x - y).map(([, each]) => each);
}

/** What a certificate says of them: minutes by day. Who led a session is in the register, not here. */
export function groupTimes(parts: readonly GroupPart[]): { readonly minutes: number; readonly date: string; readonly ledBy: '' }[] {
  const days = new Map<number, number>();
  for (const { day, minutes } of parts) days.set(day, (days.get(day) ?? 0) + minutes);
  return [...days].sort(([x], [y]) => x - y).map(([day, minutes]) => ({ minutes, date: new Date(day * DAY).toISOString().slice(0, 10), ledBy: '' }));
}
