/**
 * The course machine: what a learner may do next. Fixed and small; what is taught, and every
 * number (pass mark, attempts, questions drawn), comes from the text.
 *
 * It keeps no answers of its own: everything the learner does becomes a doing on the attempt,
 * so that resuming is nothing but opening the machine with the attempt the record kept.
 */
import { enqueueActions } from 'xstate';
import { newAttempt } from '../course/attempt.js';
import { ASSESSMENT } from '../course/course.js';
import type { Doing } from '../course/doing.js';
import { withDoing } from '../course/doing.js';
import { drawQuestions } from '../course/draw.js';
import { nextUndone } from '../course/standing.js';
import { findStep, stepAfter, stepBefore } from '../course/walk.js';
import { assessmentDoings, markingDoings } from './assess.js';
import { courseSetup } from './course-setup.js';
import { currentActivity, currentScenario, offeredChoice } from './current.js';

/** Opening a step moves the bookmark; there is one such action, wherever the learner comes from. */
const open = (step: string): { type: 'record'; params: readonly Doing[] } => ({ type: 'record', params: [{ kind: 'bookmark-moved', step }] });

/** See the file's head. Start it with `createActor(courseMachine, { input })`. */
export const courseMachine = courseSetup.createMachine({
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
            'unsent.settle': { actions: 'settleUnsent' },
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
                reading: {
                  on: {
                    'confidence.say': {
                      guard: 'isAskedConfidence',
                      actions: { type: 'record', params: ({ context, event }) => [{ kind: 'confidence-said', step: context.step!, level: event.level }] },
                    },
                  },
                },
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
              on: { 'assessment.start': { guard: 'isAssessmentOpen', target: '.loading' } },
              states: {
                deciding: { always: [{ guard: 'isDrawn', target: 'loading' }, { target: 'introducing' }] },
                introducing: {},
                loading: {
                  always: { guard: 'isAssessmentLoaded', target: 'drawing' },
                  invoke: {
                    src: 'fetchText',
                    input: ({ context }) => ({ id: ASSESSMENT, loadModule: context.loadModule }),
                    onDone: { target: 'drawing', actions: { type: 'keepText', params: ({ event }) => ({ text: event.output }) } },
                    onError: 'notLoaded',
                  },
                },
                notLoaded: { on: { 'text.reload': 'loading' } },
                drawing: {
                  entry: {
                    type: 'record',
                    params: ({ context }) => {
                      const bank = Object.values(context.texts[ASSESSMENT]!.questions);
                      return context.attempt.draw ? [] : [{ kind: 'assessment-drawn', draw: drawQuestions(context.outline, bank, context.attempt, context.random) }];
                    },
                  },
                  always: 'answering',
                },
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
      on: {
        'record.changed': { actions: { type: 'keepCondition', params: ({ event }) => ({ condition: event.condition }) } },
        'doings.add': { actions: { type: 'record', params: ({ event }) => event.doings } },
      },
    },
  },
});
