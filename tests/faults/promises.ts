/** What the screen said was saved, and which store had it: the word that the course has to keep. */
import type { Attempt } from '../../src/course/attempt.js';
import { lost } from './facts.js';
import { attemptIn, codec, type World } from './world.js';

/** Work that the screen said was saved. */
interface Promised {
  readonly attempt: Attempt;
  readonly kind: 'lms' | 'device';
  readonly device: 0 | 1;
  /** The LMS has had it. It loses nothing by itself, except by a reset. */
  byLms: boolean;
  /** The device had it, and has not been wiped since. */
  byDevice: boolean;
  /** The LMS lied when it took it. */
  readonly claimed: boolean;
}

export class Promises {
  private made: Promised[] = [];

  constructor(private readonly world: World) {}

  /** The screen says saved. Answers whether anybody has it. */
  make(attempt: Attempt, kind: 'lms' | 'device'): boolean {
    const promised = { attempt, kind, device: this.world.device, byLms: this.lmsHas(attempt), byDevice: this.deviceHas(attempt, kind), claimed: this.world.lied };
    this.made = [...this.made.filter((each) => each.kind !== kind || each.attempt.id !== attempt.id || lost(each.attempt, [attempt])), promised];
    return promised.byLms || promised.byDevice;
  }

  /** Looks again who has what by now. */
  look(): void {
    for (const promised of this.made) promised.byLms ||= this.lmsHas(promised.attempt);
  }

  /** All that the device kept is gone. */
  wiped(device: 0 | 1): void {
    for (const promised of this.made) if (promised.device === device) promised.byDevice = false;
  }

  /**
   * The LMS has begun afresh, on purpose: what it had, it had.
   *
   * @param held the attempt it held until then
   * @param isUnsure what it only claimed to have cannot be told from what it closed
   */
  reset(held: string | undefined, isUnsure: boolean): void {
    this.made = this.made.filter(({ attempt, kind, byLms, claimed }) => kind === 'device' || !(byLms || attempt.id === held || (claimed && isUnsure)));
  }

  /** The learner has decided about what was offered. */
  release(attempt: Attempt): void {
    this.made = this.made.filter((promised) => lost(promised.attempt, [attempt]) !== undefined);
  }

  /**
   * The learner is back, and sees this. What is missing is told once.
   *
   * @param kind of the record that is open now
   */
  settle(back: readonly Attempt[], kind: 'lms' | 'device'): { readonly missing: string; readonly bothFailed: boolean }[] {
    const { world } = this;
    const broken: { missing: string; bothFailed: boolean }[] = [];
    this.made = this.made.filter((promised) => {
      const elsewhere = promised.device !== world.device || world.storage.blocked;
      // A device in another room, or one that is blocked, and a store for launches without an LMS, are asked when the learner is back at them.
      if (promised.kind !== kind || (elsewhere && !(kind === 'lms' && this.lmsHas(promised.attempt)))) return true;
      const missing = lost(promised.attempt, back);
      if (missing === undefined) return true;
      broken.push({ missing, bothFailed: !promised.byDevice && (kind === 'device' || !promised.byLms) });
      return false;
    });
    return broken;
  }

  lmsHas(attempt: Attempt): boolean {
    const held = attemptIn(this.world.store);
    // Under which attempt does not matter: what an LMS failed to give at a launch is merged with what was done in it.
    return held !== undefined && lost(attempt, [held]) === undefined && this.world.knowsTheEnd();
  }

  private deviceHas(attempt: Attempt, kind: 'lms' | 'device'): boolean {
    return [...this.world.storage.kept].some(([key, text]) => {
      if (!key.includes(kind === 'lms' ? '.journal.' : '.record.')) return false;
      const held = codec.decode(text.split(' ').at(-1)!).attempt;
      // The other attempt it may stand under is the one that the LMS failed to give at the launch.
      const isThis = kind === 'device' || held?.id === attempt.id || held?.id === attemptIn(this.world.store)?.id;
      return held !== undefined && isThis && lost(attempt, [held]) === undefined;
    });
  }
}
