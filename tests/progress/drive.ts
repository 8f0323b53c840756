/** Drives the course machine the way the page does, without a page. */
import { createActor, waitFor } from 'xstate';
import type { Attempt } from '../../src/course/attempt.js';
import type { ModuleText, Outline, Question, Route } from '../../src/course/course.js';
import { rightResponse } from '../../src/course/parts.js';
import { courseMachine } from '../../src/progress/course-machine.js';
import type { CourseEvent } from '../../src/progress/course-setup.js';
import type { Screen } from '../../src/progress/screen.js';
import { viewOf } from '../../src/progress/view.js';
import { outline as smallOutline, texts as smallTexts } from '../fixtures/course.js';

/** A learner at the course: send what they do, look at what they see. */
export class Learner {
  readonly saves: Attempt[] = [];
  readonly #actor;

  constructor(options: { outline?: Outline; texts?: Readonly<Record<string, ModuleText>>; attempt?: Attempt; route?: Route; random?: () => number; fail?: () => boolean } = {}) {
    this.#actor = createActor(courseMachine, {
      input: {
        outline: options.outline ?? smallOutline(),
        loadModule: (id) => (options.fail?.() ? Promise.reject(new Error('offline')) : Promise.resolve((options.texts ?? smallTexts)[id]!)),
        random: options.random ?? seeded(1),
        ...(options.route ? { route: options.route } : {}),
      },
    });
    this.#actor.on('attempt.changed', ({ attempt }) => this.saves.push(attempt));
    this.#actor.start();
    this.#actor.send({
      type: 'record.opened',
      freshId: 'abc123',
      opened: { learnerName: '', notices: [], readOnly: false, credit: true, ...(options.attempt ? { attempt: options.attempt } : {}) },
    });
  }

  /** Does one thing, and waits until the words for the next screen are there. */
  async does(event: CourseEvent): Promise<this> {
    this.#actor.send(event);
    await waitFor(this.#actor, (snapshot) => viewOf(snapshot, true).screen.kind !== 'loading');
    return this;
  }

  get attempt(): Attempt {
    return this.#actor.getSnapshot().context.attempt;
  }

  get screen(): Screen {
    return viewOf(this.#actor.getSnapshot(), true).screen;
  }

  get focusKey(): string {
    return viewOf(this.#actor.getSnapshot(), true).focusKey;
  }

  /** The screen, which has to be of this kind. */
  sees<K extends Screen['kind']>(kind: K): Extract<Screen, { kind: K }> {
    if (this.screen.kind !== kind) throw new Error(`The learner sees "${this.screen.kind}", not "${kind}"`);
    return this.screen as Extract<Screen, { kind: K }>;
  }

  /** Does the one thing the core asks for next, rightly and by the strong way. False when it is complete. */
  async onward(): Promise<boolean> {
    const { screen } = this;
    if (screen.kind === 'home') {
      const step = screen.next?.step;
      if (step === undefined) return false;
      await this.does({ type: 'step.open', step });
    } else if (screen.kind === 'step' && screen.note) {
      await this.does({ type: 'step.continue' });
    } else if (screen.kind === 'step' && screen.activity?.kind === 'question' && !screen.activity.response) {
      await this.does({ type: 'question.respond', choices: rightly(screen.activity.question) });
    } else if (screen.kind === 'step' && screen.activity?.kind === 'scene') {
      await this.does({ type: 'scene.choose', choice: screen.activity.choices.find((each) => each.rating === 'strong')?.id ?? screen.activity.choices[0]!.id });
    } else {
      await this.does({ type: 'step.continue' });
    }
    return true;
  }

  /** Goes through every core step from here. */
  async completesCore(): Promise<this> {
    for (let turn = 0; turn < 1000; turn += 1) if (!(await this.onward())) return this;
    throw new Error('The core never ends');
  }

  /** Takes one assessment attempt, answering this many questions rightly. */
  async takesAssessment(right: number): Promise<this> {
    await this.does({ type: 'assessment.open' });
    if (this.screen.kind !== 'assessment') await this.does({ type: 'assessment.start' });
    for (let asked = 0; this.screen.kind === 'assessment'; asked += 1) {
      const { question } = this.screen.view;
      await this.does({ type: 'question.respond', choices: asked < right ? rightly(question) : wrongly(question) });
      await this.does({ type: 'step.continue' });
    }
    return this;
  }
}

/** A response that is marked correct. */
export const rightly = rightResponse;

/** A response that is marked incorrect. */
export function wrongly(question: Question): readonly string[] {
  if (question.kind === 'matching' || question.kind === 'sorting') return question.rows.map((row) => `${row.id}>${question.targets.find(({ id }) => id !== row.target)!.id}`);
  if (!('choices' in question)) return rightResponse(question).toReversed();
  return question.choices.filter((choice) => !choice.correct).map((choice) => choice.id).slice(0, 1);
}

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
