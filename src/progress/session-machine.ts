/**
 * The machine of a session with a team: picking a plan, going through its parts, deciding stories together.
 *
 * The facilitator leads: nothing moves on by itself, and every part can be skipped, returned to and reordered.
 * What it keeps is a {@link Session}; opening the machine with a saved one is all there is to coming back.
 */
import { assign, fromPromise, setup } from 'xstate';
import type { Scenario, Source } from '../course/course.js';
import type { SessionPlan } from '../course/session.js';
import { choicesNow, sessionAfter, storyNow } from './session-doings.js';
import { type Counts, type Join, mendSession, neighbour, newSession, type Session } from './session.js';

/** The stories of a plan with the sources they cite. */
export interface Told {
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly sources: Readonly<Record<string, Source>>;
}

export interface SessionInput {
  readonly plans: readonly SessionPlan[];
  /** Fetches all stories of a plan at once, so that a session goes on when the network does not. */
  readonly loadStories: (plan: SessionPlan) => Promise<Told>;
  readonly now: () => number;
  readonly newId: () => string;
  /** A session to come back to. */
  readonly saved?: Session;
}

export interface SessionContext extends SessionInput, Told {
  readonly plan?: SessionPlan;
  readonly session?: Session;
}

export type SessionEvent =
  | { readonly type: 'plan.pick'; readonly plan: string }
  | { readonly type: 'stories.reload' }
  | { readonly type: 'part.next' }
  | { readonly type: 'part.back' }
  | { readonly type: 'part.open'; readonly part: string }
  | { readonly type: 'part.move'; readonly part: string; readonly by: 1 | -1 }
  | { readonly type: 'story.open' }
  | { readonly type: 'story.skip' }
  | { readonly type: 'story.restart' }
  | { readonly type: 'story.leave' }
  | { readonly type: 'vote.open'; readonly round: 1 | 2 }
  | { readonly type: 'vote.count'; readonly choice: string; readonly count: number }
  /** What phones have sent in this round, by choice id. */
  | { readonly type: 'vote.phones'; readonly counts: Counts }
  | { readonly type: 'vote.reveal' }
  | { readonly type: 'vote.hide' }
  | { readonly type: 'choice.follow'; readonly choice: string }
  | { readonly type: 'choice.undo' }
  | { readonly type: 'endings.compare' }
  /** The room shows how to join; with `join`, phones may do so from now on. */
  | { readonly type: 'join.show'; readonly join?: Join }
  | { readonly type: 'join.hide' }
  | { readonly type: 'code.show' }
  | { readonly type: 'code.hide' }
  | { readonly type: 'clock.toggle' }
  | { readonly type: 'actions.write'; readonly text: string }
  | { readonly type: 'session.end' }
  | { readonly type: 'session.reopen' }
  | { readonly type: 'session.leave' };

const sessionSetup = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent, input: {} as SessionInput },
  actors: { fetchStories: fromPromise<Told, { plan: SessionPlan; load: SessionInput['loadStories'] }>(({ input }) => input.load(input.plan)) },
  guards: {
    hasSaved: ({ context }) => context.session !== undefined,
    isEnded: ({ context }) => context.session?.moment === 'ended',
    // A phone's vote may arrive just after the counts are shown.
    isVoting: ({ context }) => (context.session?.moment === 'voting' || context.session?.moment === 'counts') && storyNow(context) !== undefined,
    hasJoin: ({ context, event }) => (event.type === 'join.show' && event.join !== undefined) || context.session?.join !== undefined,
    hasStory: ({ context }) => storyNow(context) !== undefined,
    leadsOn: ({ context, event }) => {
      const now = storyNow(context);
      return now !== undefined && event.type === 'choice.follow' && choicesNow(now.scenario, now.story).some(({ id }) => id === event.choice);
    },
    hasChoiceToUndo: ({ context }) => (storyNow(context)?.story.choices.length ?? 0) > 0,
    hasNext: ({ context }) => context.session !== undefined && neighbour(context.session, 1) !== undefined,
    hasBack: ({ context }) => context.session !== undefined && neighbour(context.session, -1) !== undefined,
    isPart: ({ context, event }) => 'part' in event && context.session !== undefined && context.session.order.includes(event.part),
  },
  actions: {
    begin: assign(({ context, event }) => {
      const plan = context.plans.find((each) => event.type === 'plan.pick' && each.id === event.plan) ?? context.plans[0]!;
      return { plan, session: newSession(plan, context.newId(), context.now()) };
    }),
    keepStories: assign(({ context }, params: Told) => ({ ...params, session: mendSession(context.session!, context.plan!, params.scenarios) })),
    change: assign(({ context, event }) => ({ session: sessionAfter(context, event) })),
    forget: assign({ session: undefined, plan: undefined }),
  },
});

/** See the file's head. Start it with `createActor(sessionMachine, { input })`. */
export const sessionMachine = sessionSetup.createMachine({
  id: 'session',
  context: ({ input }) => {
    const plan = input.plans.find((each) => each.id === input.saved?.plan);
    return { ...input, scenarios: {}, sources: {}, ...(plan && input.saved ? { plan, session: input.saved } : {}) };
  },
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'hasSaved', target: 'loading' }, { target: 'choosing' }] },
    choosing: { on: { 'plan.pick': { target: 'loading', actions: 'begin' } } },
    loading: {
      invoke: {
        src: 'fetchStories',
        input: ({ context }) => ({ plan: context.plan!, load: context.loadStories }),
        onDone: { target: 'running', actions: { type: 'keepStories', params: ({ event }) => event.output } },
        onError: 'notLoaded',
      },
    },
    notLoaded: { on: { 'stories.reload': 'loading', 'session.leave': { target: 'choosing', actions: 'forget' } } },
    running: {
      always: { guard: 'isEnded', target: 'ended' },
      on: {
        'part.next': { guard: 'hasNext', actions: 'change' },
        'part.back': { guard: 'hasBack', actions: 'change' },
        'part.open': { guard: 'isPart', actions: 'change' },
        'part.move': { guard: 'isPart', actions: 'change' },
        'story.open': { guard: 'hasStory', actions: 'change' },
        'story.skip': { guard: 'hasStory', actions: 'change' },
        'story.restart': { guard: 'hasStory', actions: 'change' },
        'story.leave': { actions: 'change' },
        'vote.open': { guard: 'hasStory', actions: 'change' },
        'vote.count': { guard: 'hasStory', actions: 'change' },
        'vote.phones': { guard: 'isVoting', actions: 'change' },
        'vote.reveal': { guard: 'hasStory', actions: 'change' },
        'vote.hide': { guard: 'hasStory', actions: 'change' },
        'choice.follow': { guard: 'leadsOn', actions: 'change' },
        'choice.undo': { guard: 'hasChoiceToUndo', actions: 'change' },
        'endings.compare': { guard: 'hasStory', actions: 'change' },
        'join.show': { guard: 'hasJoin', actions: 'change' },
        'join.hide': { actions: 'change' },
        'code.show': { actions: 'change' },
        'code.hide': { actions: 'change' },
        'clock.toggle': { actions: 'change' },
        'actions.write': { actions: 'change' },
        'session.end': { actions: 'change' },
      },
    },
    ended: {
      on: {
        'actions.write': { actions: 'change' },
        'session.reopen': { target: 'running', actions: 'change' },
        'session.leave': { target: 'choosing', actions: 'forget' },
      },
    },
  },
});
