/**
 * The course machine: what a learner may do next. Fixed and small; what is taught, and every
 * number (pass mark, attempts, questions drawn), comes from the text.
 *
 * It keeps no answers of its own: everything the learner does becomes a doing on the attempt,
 * so that resuming is nothing but opening the machine with the attempt the record kept.
 */
import { assign, emit, enqueueActions, fromPromise, setup } from 'xstate';
import type { Attempt } from '../course/attempt.js';
import { newAttempt } from '../course/attempt.js';
import { ASSESSMENT } from '../course/course.js';
import type { ModuleText, Outline, Route } from '../course/course.js';
import type { Doing } from '../course/doing.js';
import { withDoing } from '../course/doing.js';
import { drawQuestions, type Random } from '../course/draw.js';
import { isAssessmentOpen, moduleBefore, nextUndone } from '../course/standing.js';
import { findStep, stepAfter, stepBefore } from '../course/walk.js';
import type { OpenedRecord, RecordCondition } from '../record/learner-record.js';
import { currentActivity, currentScenario, offeredChoice } from './current.js';
import { assessmentDoings, markingDoings } from './assess.js';

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
  | { readonly type: 'question.respond'; readonly choices: readonly string[] }
  | { readonly type: 'scene.choose'; readonly choice: string }
  | { readonly type: 'scene.undo' }
  | { readonly type: 'assessment.open' }
  | { readonly type: 'assessment.start' }
  | { readonly type: 'text.reload' }
  | { readonly type: 'support.open' }
  | { readonly type: 'support.close' }
  | { readonly type: 'course.exit' };

/** Emitted after anything that changes the attempt: one for each moment, never one for each value. */
export type CourseFact = { readonly type: 'attempt.changed'; readonly attempt: Attempt };

const machine = setup({
  types: { context: {} as CourseContext, events: {} as CourseEvent, input: {} as CourseInput, emitted: {} as CourseFact },
  actors: {
    fetchText: fromPromise<ModuleText, { id: string; loadModule: CourseInput['loadModule'] }>(({ input }) => input.loadModule(input.id)),
  },
  guards: {
    mustPickRoute: ({ context }) => context.route === undefined && context.outline.routes.length > 1 && !context.attempt.route,
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
      enqueue(emit({ type: 'attempt.changed', attempt }));
    }),
    openRecord: assign(({ context, event }) => {
      if (event.type !== 'record.opened') return {};
      const { draw, ...saved } = event.opened.attempt ?? newAttempt(event.freshId);
      // A draw of which the edited course kept no question is no draw: the learner starts that attempt anew.
      const kept = draw && draw.questions.length > 0 ? { ...saved, draw } : saved;
      // A route fixed by the package overrules what an earlier package recorded.
      const attempt = context.route ? withDoing(kept, { kind: 'route-picked', route: context.route }) : kept;
      return { opened: event.opened, attempt };
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

/** Opening a step moves the bookmark; there is one such action, wherever the learner comes from. */
const open = (step: string): { type: 'record'; params: readonly Doing[] } => ({ type: 'record', params: [{ kind: 'bookmark-moved', step }] });

/** See the file's head. Start it with `createActor(courseMachine, { input })`. */
export const courseMachine = machine.createMachine({
  id: 'course',
  type: 'parallel',
  context: ({ input }) => ({ ...input, attempt: newAttempt(''), texts: {}, noteRead: false, condition: { kind: 'saving' } }),
  states: {
    learner: {
      initial: 'opening',
      states: {
        opening: { on: { 'record.opened': { target: 'inCourse', actions: 'openRecord' } } },

        inCourse: {
          initial: 'arriving',
          on: {
            'home.open': '.home',
            'support.open': 'support',
            'course.exit': 'exited',
            'step.open': {
              guard: { type: 'mayOpenStep', params: ({ event }) => ({ step: event.step }) },
              target: '.learning',
              actions: [
                { type: 'showStep', params: ({ event }) => ({ step: event.step }) },
                { type: 'record', params: ({ event }) => [{ kind: 'bookmark-moved', step: event.step }] },
              ],
            },
            'assessment.open': { guard: 'isAssessmentOpen', target: '.assessing' },
            'startingPoint.say': {
              actions: { type: 'record', params: ({ event }) => [{ kind: 'starting-point-said', point: event.point }] },
            },
          },
          states: {
            arriving: { always: [{ guard: 'mustPickRoute', target: 'choosingRoute' }, { target: 'home' }] },

            choosingRoute: {
              on: {
                'route.pick': {
                  target: 'home',
                  actions: { type: 'record', params: ({ event }) => [{ kind: 'route-picked', route: event.route }] },
                },
              },
            },

            home: { id: 'home' },

            learning: {
              initial: 'loading',
              states: {
                loading: {
                  always: { guard: 'isStepLoaded', target: 'deciding' },
                  invoke: {
                    src: 'fetchText',
                    input: ({ context }) => ({ id: findStep(context.outline, context.step!)!.module.id, loadModule: context.loadModule }),
                    onDone: { target: 'deciding', actions: { type: 'keepText', params: ({ event }) => ({ text: event.output }) } },
                    onError: 'notLoaded',
                  },
                },
                notLoaded: { on: { 'text.reload': 'loading' } },
                deciding: {
                  always: [
                    { guard: 'hasNote', target: 'warned' },
                    { guard: 'isScene', target: 'inScenario' },
                    { guard: 'isDebrief', target: 'debriefing' },
                    { guard: 'isUnanswered', target: 'answering' },
                    { guard: 'isMarked', target: 'marked' },
                    { target: 'reading' },
                  ],
                },
                warned: {
                  on: {
                    'step.continue': { target: 'deciding', actions: 'passNote' },
                    'step.skip': [
                      {
                        guard: 'isScene',
                        target: 'debriefing',
                        actions: { type: 'record', params: ({ context }) => [{ kind: 'scenario-skipped', scenario: currentScenario(context)!.id }] },
                      },
                      { target: 'summarised' },
                    ],
                  },
                },
                summarised: {},
                reading: {},
                answering: {
                  on: {
                    'question.respond': {
                      target: 'marked',
                      actions: {
                        type: 'record',
                        params: ({ context, event }) => [{ kind: 'question-answered', question: currentActivity(context).question!, choices: event.choices }],
                      },
                    },
                    'step.continue': {},
                  },
                },
                marked: {
                  on: {
                    'step.retry': {
                      target: 'answering',
                      actions: { type: 'record', params: ({ context }) => [{ kind: 'question-retried', question: currentActivity(context).question! }] },
                    },
                  },
                },
                inScenario: {
                  on: {
                    'scene.choose': {
                      guard: { type: 'isOffered', params: ({ event }) => ({ choice: event.choice }) },
                      target: 'deciding',
                      actions: {
                        type: 'record',
                        params: ({ context, event }) => {
                          const { scenario, ends } = offeredChoice(context, event.choice)!;
                          const chosen: Doing = { kind: 'scene-chosen', scenario, choice: event.choice };
                          return ends ? [chosen, { kind: 'scenario-ended', scenario }] : [chosen];
                        },
                      },
                    },
                    'scene.undo': {
                      guard: 'hasChoiceToUndo',
                      target: 'deciding',
                      actions: { type: 'record', params: ({ context }) => [{ kind: 'scene-undone', scenario: currentScenario(context)!.id }] },
                    },
                    'step.skip': {
                      target: 'debriefing',
                      actions: { type: 'record', params: ({ context }) => [{ kind: 'scenario-skipped', scenario: currentScenario(context)!.id }] },
                    },
                    'step.continue': {},
                  },
                },
                debriefing: {
                  on: {
                    'step.retry': {
                      target: 'inScenario',
                      actions: { type: 'record', params: ({ context }) => [{ kind: 'scenario-restarted', scenario: currentScenario(context)!.id }] },
                    },
                    'scene.undo': {
                      guard: 'hasChoiceToUndo',
                      target: 'inScenario',
                      actions: { type: 'record', params: ({ context }) => [{ kind: 'scene-undone', scenario: currentScenario(context)!.id }] },
                    },
                  },
                },
              },
              on: {
                'step.continue': [
                  {
                    guard: 'hasStepAfter',
                    target: '.loading',
                    actions: enqueueActions(({ context, enqueue }) => {
                      const after = stepAfter(context.outline, context.step!)!.id;
                      enqueue({ type: 'record', params: [{ kind: 'step-done', step: context.step! }, { kind: 'bookmark-moved', step: after }] });
                      enqueue({ type: 'showStep', params: { step: after } });
                    }),
                  },
                  {
                    target: 'home',
                    actions: enqueueActions(({ context, enqueue }) => {
                      const done = withDoing(context.attempt, { kind: 'step-done', step: context.step! });
                      const next = nextUndone(context.outline, done);
                      const doings: Doing[] = [{ kind: 'step-done', step: context.step! }];
                      if (next) doings.push({ kind: 'bookmark-moved', step: next.id });
                      enqueue({ type: 'record', params: doings });
                    }),
                  },
                ],
                'step.back': [
                  {
                    guard: 'hasStepBefore',
                    target: '.loading',
                    actions: enqueueActions(({ context, enqueue }) => {
                      const before = stepBefore(context.outline, context.step!)!.id;
                      enqueue({ type: 'showStep', params: { step: before } });
                      enqueue(open(before));
                    }),
                  },
                  { target: 'home' },
                ],
              },
            },

            assessing: {
              initial: 'deciding',
              entry: 'forgetChecked',
              on: { 'assessment.start': { guard: 'isAssessmentOpen', target: '.drawing' } },
              states: {
                deciding: { always: [{ guard: 'isDrawn', target: 'loading' }, { target: 'introducing' }] },
                introducing: {},
                drawing: {
                  entry: {
                    type: 'record',
                    params: ({ context }) =>
                      context.attempt.draw ? [] : [{ kind: 'assessment-drawn', draw: drawQuestions(context.outline, context.attempt, context.random) }],
                  },
                  always: 'loading',
                },
                loading: {
                  always: { guard: 'isAssessmentLoaded', target: 'answering' },
                  invoke: {
                    src: 'fetchText',
                    input: ({ context }) => ({ id: ASSESSMENT, loadModule: context.loadModule }),
                    onDone: { target: 'answering', actions: { type: 'keepText', params: ({ event }) => ({ text: event.output }) } },
                    onError: 'notLoaded',
                  },
                },
                notLoaded: { on: { 'text.reload': 'loading' } },
                answering: {
                  entry: 'forgetChecked',
                  // Only after an edited course took away the questions that were still to come.
                  always: { guard: 'isAllAnswered', target: 'results', actions: { type: 'record', params: ({ context }) => markingDoings(context) } },
                  on: {
                    'question.respond': {
                      target: 'marked',
                      actions: [
                        { type: 'keepChecked', params: ({ event }) => ({ choices: event.choices }) },
                        // The last answer marks the attempt there and then: a pass must not wait for one more press.
                        { type: 'record', params: ({ context, event }) => assessmentDoings(context, event.choices) },
                      ],
                    },
                  },
                },
                marked: { on: { 'step.continue': [{ guard: 'isDrawn', target: 'answering' }, { target: 'results' }] } },
                results: { entry: 'forgetChecked', on: { 'step.continue': '#home' } },
              },
            },

            returning: { type: 'history', history: 'deep' },
          },
        },

        support: {
          on: { 'support.close': 'inCourse.returning', 'home.open': 'inCourse.home', 'course.exit': 'exited' },
        },

        exited: {},
      },
    },

    record: {
      on: { 'record.changed': { actions: { type: 'keepCondition', params: ({ event }) => ({ condition: event.condition }) } } },
    },
  },
});
