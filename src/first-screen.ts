/** The first screen, before the machine that drives the rest is there. */
import { hasPassed } from './course/standing.js';
import { arrivalScreen, viewAround, type Arrival } from './progress/arrival.js';
import type { CourseEvent } from './progress/course-setup.js';
import type { Screen, View } from './progress/screen.js';
import type { OpenedRecord, RecordCondition } from './record/learner-record.js';

/** What a first screen needs. */
export interface FirstScreenParts extends Arrival {
  readonly opened: OpenedRecord;
  readonly canExit: boolean;
  readonly condition: () => RecordCondition;
  readonly show: (view: View) => void;
  /** Fetches the machine, and resolves to what starts it; that returns whom to ask from then on. Rejects when the network does. */
  readonly fetch: () => Promise<() => (event: CourseEvent) => void>;
}

type Shown = 'arrival' | 'loading' | 'not-loaded' | 'exited';

/**
 * Shows where the learner arrives, and keeps what they ask for until there is a machine to ask: nobody waits for it
 * who is still reading, and nobody's press is lost.
 *
 * @example
 * const first = new FirstScreen({ outline, attempt, opened, canExit: true, condition, show, fetch });
 * first.ask({ type: 'step.open', step: 'why' }); // opens it now, or as soon as that can be done
 */
export class FirstScreen {
  readonly #asked: CourseEvent[] = [];
  #shown: Shown = 'arrival';
  #send: ((event: CourseEvent) => void) | undefined;
  #starting: Promise<void> | undefined;

  constructor(private readonly parts: FirstScreenParts) {
    this.refresh();
  }

  /** Shows the screen again: the condition of the record changed. The machine, once there, does so itself. */
  refresh(): void {
    if (this.#send) return;
    const { parts } = this;
    parts.show(viewAround(this.#screen(), { ...parts, condition: parts.condition() }, parts.canExit));
  }

  /** What a learner asks for. */
  ask(event: CourseEvent): void {
    if (this.#send) return this.#send(event);
    if (event.type === 'course.exit') return this.#turnTo('exited');
    if (event.type === 'home.open') {
      this.#asked.length = 0;
      return this.#turnTo('arrival');
    }
    if (event.type !== 'text.reload') this.#asked.push(event);
    this.#turnTo('loading');
    void this.start();
  }

  /** Starts the machine, once; after a failure, again. A learner who has left needs none. */
  async start(): Promise<void> {
    if (this.#shown === 'exited') return;
    this.#starting ??= this.#begin();
    await this.#starting;
  }

  async #begin(): Promise<void> {
    try {
      const run = await this.parts.fetch();
      if (this.#shown === 'exited') return;
      this.#send = run();
      for (const event of this.#asked) this.#send(event);
    } catch {
      this.#starting = undefined;
      if (this.#shown === 'loading') this.#turnTo('not-loaded');
    }
  }

  #screen(): Screen {
    const { parts } = this;
    if (this.#shown === 'arrival') return arrivalScreen(parts);
    if (this.#shown !== 'exited') return { kind: this.#shown };
    return { kind: 'exited', saved: parts.condition().kind === 'saved', passed: hasPassed(parts.outline, parts.attempt) };
  }

  #turnTo(screen: Shown): void {
    this.#shown = screen;
    this.refresh();
  }
}
