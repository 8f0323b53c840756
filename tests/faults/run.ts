/** Plays many random schedules and adds up what came of them. */
import { sample } from 'fast-check';
import { everyLms } from '../lms/profiles.js';
import { play, wrongs, type Wrong } from './play.js';
import { anySchedule } from './schedule.js';

/** What many schedules came to. `bothFailed`: neither store could have kept the work, whatever the course did. */
export interface Totals extends Record<Wrong, number> {
  readonly standIns: number;
  readonly schedules: number;
  readonly seed: number;
  faultsInjected: number;
  bothFailed: number;
  /** What went wrong, with the schedule to keep in `kept.ts`; at most ten. */
  readonly failures: string[];
}

/**
 * Plays so many schedules, drawn with a seed that is new every time unless one is given.
 *
 * @example const { answersLost } = await runSchedules({ schedules: 2000 });
 */
export async function runSchedules({ schedules, seed = Date.now() % 2 ** 31 }: { readonly schedules: number; readonly seed?: number }): Promise<Totals> {
  const total: Totals = { standIns: everyLms.length, schedules, seed, faultsInjected: 0, bothFailed: 0, answersLost: 0, lockouts: 0, dialogs: 0, wrongStatus: 0, mergedSilently: 0, wrongCalls: 0, failures: [] };
  for (const schedule of sample(anySchedule(everyLms.length), { numRuns: schedules, seed })) {
    const outcome = await play(schedule);
    for (const count of [...wrongs, 'faultsInjected', 'bothFailed'] as const) total[count] += outcome[count];
    if (outcome.why.length > 0 && total.failures.length < 10) total.failures.push(`seed ${seed}: ${outcome.why[0]} – ${JSON.stringify(schedule)}`);
  }
  return total;
}

/** Nothing went wrong that the course could have prevented. */
export function sound(total: Totals): boolean {
  return wrongs.every((wrong) => total[wrong] === 0);
}
