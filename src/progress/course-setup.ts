/**
 * The words of the course machine: what it is started with, what it knows, what can happen to
 * it, the questions it asks (guards) and the things it does (actions).
 */
import { assign, emit, enqueueActions, fromPromise, setup } from 'xstate';
import type { Attempt } from '../course/attempt.js';
import type { Level } from '../course/confidence.js';
import { ASSESSMENT } from '../course/course.js';
import type { ModuleText, Outline, Route } from '../course/course.js';
import type { Doing } from '../course/doing.js';
import { withDoing } from '../course/doing.js';
import type { Random } from '../course/draw.js';
import { isAssessmentOpen, moduleBefore } from '../course/standing.js';
import { findStep, stepAfter, stepBefore } from '../course/walk.js';
import type { OpenedRecord, RecordCondition } from '../record/learner-record.js';
import { attemptToOpen, mustPickRoute } from './arrival.js';
import { currentActivity, offeredChoice } from './current.js';

/** What the machine is started with. */
export interface CourseInput {
  readonly outline: Outline;
  /** Fetches the words of a module; rejects when the network does. */
  readonly loadModule: (id: string) => Promise<ModuleText>;
  readonly random: Random;
  /** The route fixed by the launch parameter, if there is one. */
  readonly route?: Route;
}

/** What the machine knows at a moment. */
export interface CourseContext extends CourseInput {
  readonly attempt: Attempt;
  readonly opened?: OpenedRecord;
  readonly texts: Readonly<Record<string, ModuleText>>;
  /** The step on screen. */
  readonly step?: string;
  /** The learner chose to go on past the content note of this step. */
  readonly noteRead: boolean;
  /** The assessment question just checked, while its feedback is on screen. */
  readonly checked?: { readonly question: string; readonly choices: readonly string[]; readonly number: number; readonly of: number; readonly attempt: number };
  readonly condition: RecordCondition;
}

export type CourseEvent =
  | { readonly type: 'record.opened'; readonly opened: OpenedRecord; readonly freshId: string }
  | { readonly type: 'record.changed'; readonly condition: RecordCondition }
  | { readonly type: 'route.pick'; readonly route: Route }
  | { readonly type: 'home.open' }
  | { readonly type: 'step.open'; readonly step: string }
  | { readonly type: 'step.continue' }
  | { readonly type: 'step.back' }
  | { readonly type: 'step.skip' }
  /** Takes back the response, or starts the scenario again. */
  | { readonly type: 'step.retry' }
  | { readonly type: 'startingPoint.say'; readonly point: string }
  | { readonly type: 'confidence.say'; readonly level: Level }
  | { readonly type: 'question.respond'; readonly choices: readonly string[] }
  | { readonly type: 'scene.choose'; readonly choice: string }
  | { readonly type: 'scene.undo' }
  | { readonly type: 'assessment.open' }
  | { readonly type: 'assessment.start' }
  | { readonly type: 'text.reload' }
  | { readonly type: 'support.open' }
  | { readonly type: 'support.close' }
  /** Done beside the course, on whatever screen: in a session with their team, or in Support. */
  | { readonly type: 'doings.add'; readonly doings: readonly Doing[] }
  | { readonly type: 'course.exit' }
  /** The learner decided about unsent work: `attempt` has it merged in, or is absent when they go on without it. */
  | { readonly type: 'unsent.settle'; readonly attempt?: Attempt };

/** Emitted after anything that changes the attempt: one for each moment, never one for each value. */
export type CourseFact = { readonly type: 'attempt.changed'; readonly attempt: Attempt; readonly doings: readonly Doing[] };

/** The machine's vocabulary; `course-machine.ts` is the prose written in it. */
export const courseSetup = setup({
  types: { context: {} as CourseContext, events: {} as CourseEvent, input: {} as CourseInput, emitted: {} as CourseFact },
  actors: {
    fetchText: fromPromise<ModuleText, { id: string; loadModule: CourseInput['loadModule'] }>(({ input }) => input.loadModule(input.id)),
  },
  guards: {
    mustPickRoute: ({ context }) => mustPickRoute(context),
    mayOpenStep: ({ context }, params: { step: string }) => {
      const found = findStep(context.outline, params.step);
      return found !== undefined && moduleBefore(context.outline, context.attempt, found.module) === undefined;
    },
    isStepLoaded: ({ context }) => context.texts[findStep(context.outline, context.step!)!.module.id] !== undefined,
    isAssessmentLoaded: ({ context }) => context.texts[ASSESSMENT] !== undefined,
    isAssessmentOpen: ({ context }) => isAssessmentOpen(context.outline, context.attempt),
    isDrawn: ({ context }) => context.attempt.draw !== undefined,
    isAllAnswered: ({ context: { attempt } }) => attempt.draw?.questions.every((id) => attempt.assessed.has(id)) ?? false,
    hasNote: ({ context }) => currentActivity(context).note && !context.noteRead,
    isScene: ({ context }) => currentActivity(context).kind === 'scene',
    isDebrief: ({ context }) => currentActivity(context).kind === 'debrief',
    isUnanswered: ({ context }) => currentActivity(context).kind === 'answering',
    isMarked: ({ context }) => currentActivity(context).kind === 'marked',
    isOffered: ({ context }, params: { choice: string }) => offeredChoice(context, params.choice) !== undefined,
    isAskedConfidence: ({ context }) => findStep(context.outline, context.step!)?.step.activity?.kind === 'confidence',
    hasChoiceToUndo: ({ context }) => currentActivity(context).choices > 0,
    hasStepAfter: ({ context }) => stepAfter(context.outline, context.step!) !== undefined,
    hasStepBefore: ({ context }) => stepBefore(context.outline, context.step!) !== undefined,
  },
  actions: {
    /** Makes each doing of the attempt, counts one save, and tells the world once. */
    record: enqueueActions(({ context, enqueue }, doings: readonly Doing[]) => {
      const done = doings.reduce(withDoing, context.attempt);
      if (done === context.attempt) return;
      const attempt = { ...done, saves: done.saves + 1 };
      enqueue.assign({ attempt });
      enqueue(emit({ type: 'attempt.changed', attempt, doings }));
    }),
    openRecord: assign(({ context, event }) => {
      if (event.type !== 'record.opened') return {};
      return { opened: event.opened, attempt: attemptToOpen(event.opened, event.freshId, context.route) };
    }),
    settleUnsent: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'unsent.settle' || !context.opened?.unsent) return;
      const { unsent: _decided, ...opened } = context.opened;
      const attempt = event.attempt ?? context.attempt;
      enqueue.assign({ opened, attempt });
      if (event.attempt) enqueue(emit({ type: 'attempt.changed', attempt, doings: [] }));
    }),
    showStep: assign((_, params: { step: string }) => ({ step: params.step, noteRead: false })),
    keepText: assign(({ context }, params: { text: ModuleText }) => ({ texts: { ...context.texts, [params.text.id]: params.text } })),
    keepCondition: assign((_, params: { condition: RecordCondition }) => ({ condition: params.condition })),
    passNote: assign({ noteRead: true }),
    keepChecked: assign(({ context }, params: { choices: readonly string[] }) => {
      const { draw, assessed } = context.attempt;
      const question = draw?.questions.find((id) => !assessed.has(id));
      if (!draw || question === undefined) return {};
      return { checked: { question, choices: params.choices, number: draw.questions.indexOf(question) + 1, of: draw.questions.length, attempt: draw.number } };
    }),
    forgetChecked: assign({ checked: undefined }),
  },
});
