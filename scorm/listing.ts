/**
 * What is to be listed response by response, until a quiet moment: an answer changes few values
 * and the LMS is waited for once. The code that lists is fetched with the first response.
 */
import type { Doing } from '../src/course/doing.js';
import type { Interactions, Noted } from './interactions.js';

/** What a learner waits for the answer to. */
const ANSWERS: ReadonlySet<Doing['kind']> = new Set(['question-answered', 'assessment-answered', 'scene-chosen', 'confidence-said']);
/** What is listed. */
const LISTED: ReadonlySet<Doing['kind']> = new Set(['question-answered', 'assessment-answered', 'confidence-said', 'assessment-marked']);

export class Listing {
  private noted: Noted[] = [];
  private answering = false;
  private lastAt: Date | undefined;
  private interactions: Interactions | undefined;

  constructor(private readonly load: () => Promise<Interactions>) {}

  /** Takes note of what was done just now. */
  note(doings: readonly Doing[], at: Date): void {
    for (const doing of doings) {
      if (ANSWERS.has(doing.kind)) this.answering = true;
      if (!LISTED.has(doing.kind)) continue;
      // A practice question is shown by the doing before: its step was opened, or the response taken back.
      this.noted.push({ doing, at, ...(doing.kind === 'question-answered' && this.lastAt ? { shown: this.lastAt } : {}) });
      this.fetch();
    }
    this.lastAt = at;
  }

  /** Whether there is something to list now. `quiet`: nobody waits for this save, whatever it was for. */
  isDue(quiet: boolean): boolean {
    return this.noted.length > 0 && this.interactions !== undefined && (quiet || !this.answering);
  }

  /** Call after each save. */
  saved(): void {
    this.answering = false;
  }

  /** Sends what was noted; the save that follows commits it. */
  send(credit: boolean): void {
    const noted = this.noted;
    this.noted = [];
    this.interactions?.list(noted, credit);
  }

  private fetch(): void {
    if (this.interactions) return;
    this.load().then(
      (loaded) => (this.interactions = loaded),
      // Without the network it is tried again with the next response.
      () => {},
    );
  }
}
