/** What happens to a learner, one thing after another: what they do, and what lets them down. */
import * as fc from 'fast-check';

/** What an LMS does with its next calls: throws, answers "false", claims "true" and does nothing, or takes half a minute. */
export type CallFault = 'throw' | 'false' | 'claim' | 'stall';

/** How the course is opened again. */
export interface Relaunch {
  /** `late`: the API appears after almost two seconds. `gone`: there is none. */
  readonly api: 'there' | 'late' | 'gone';
  /** Which of two devices the learner sits at. */
  readonly device: 0 | 1;
}

export type Happening =
  /** Does what the screen asks first, so many times. */
  | { readonly kind: 'study'; readonly times: number }
  /** Does one of the things the screen offers. */
  | { readonly kind: 'choose'; readonly which: number }
  | { readonly kind: 'decide-unsent'; readonly use: boolean }
  /** So many calls, once so many others (none by default) have gone well: a launch fails in its middle, too. */
  | { readonly kind: 'calls-fail'; readonly how: CallFault; readonly calls: number; readonly after?: number }
  /** The LMS cannot be reached. `known`: the browser has noticed. */
  | { readonly kind: 'offline'; readonly known: boolean }
  | { readonly kind: 'online' }
  | { readonly kind: 'clock-jumps'; readonly minutes: number }
  | { readonly kind: 'storage'; readonly becomes: 'blocked' | 'full' | 'free' | 'wiped' }
  | { readonly kind: 'hidden' }
  /** `crash`: no event reaches the page. `mid-crash`: not even the save of the last moment. */
  | { readonly kind: 'leave'; readonly how: 'exit' | 'close' | 'crash' | 'mid-crash'; readonly again: Relaunch }
  /** The LMS starts the learner afresh, as for recertification. */
  | { readonly kind: 'reset' };

/** A schedule and the LMS it happens in, by its place in `everyLms`. */
export interface Schedule {
  readonly lms: number;
  readonly happenings: readonly Happening[];
}

const plain = { noNullPrototype: true } as const;
const of = <K extends Happening['kind'], T extends object>(kind: K, rest: { [P in keyof T]: fc.Arbitrary<T[P]> }) => fc.record({ kind: fc.constant(kind), ...rest }, plain) as unknown as fc.Arbitrary<Happening>;

const relaunch = fc.record({ api: fc.constantFrom('there', 'there', 'there', 'there', 'late', 'gone'), device: fc.constantFrom(0, 0, 0, 1) }, plain) as fc.Arbitrary<Relaunch>;

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: of('study', { times: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 4, arbitrary: of('choose', { which: fc.nat(20) }) },
  { weight: 1, arbitrary: of('decide-unsent', { use: fc.boolean() }) },
  { weight: 4, arbitrary: of('calls-fail', { how: fc.constantFrom('throw', 'false', 'claim', 'stall'), calls: fc.integer({ min: 1, max: 8 }), after: fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 6, 8, 12) }) },
  { weight: 2, arbitrary: of('offline', { known: fc.boolean() }) },
  { weight: 2, arbitrary: of('online', {}) },
  { weight: 1, arbitrary: of('clock-jumps', { minutes: fc.integer({ min: -600, max: 600 }) }) },
  { weight: 2, arbitrary: of('storage', { becomes: fc.constantFrom('blocked', 'full', 'free', 'free', 'wiped') }) },
  { weight: 1, arbitrary: of('hidden', {}) },
  { weight: 4, arbitrary: of('leave', { how: fc.constantFrom('exit', 'close', 'crash', 'mid-crash'), again: relaunch }) },
  { weight: 1, arbitrary: of('reset', {}) },
);

/** Any schedule, in any of so many LMSs. */
export function anySchedule(lmss: number): fc.Arbitrary<Schedule> {
  return fc.record({ lms: fc.nat(lmss - 1), happenings: fc.array(happening, { minLength: 2, maxLength: 24, size: 'max' }) }, plain);
}
