/** What is on the console and in the room, worked out from the machine's context. */
import { groupCode } from '../course/group-code.js';
import type { Scenario } from '../course/course.js';
import type { Inline } from '../course/text.js';
import { playScenario, shownBlocks } from './scenario-machine.js';
import { choicesNow, storyNow } from './session-doings.js';
import type { SessionContext } from './session-machine.js';
import type { ConsoleView, CountRow, DecisionView, Lettered, PartEntry, RoomView, SessionSummary } from './session-screen.js';
import { partOf, questionKey, voteKey, votesFor, type Session, type Story } from './session.js';

const LETTERS = 'ABCDEFGH';

/** What the facilitator sees. `state` is the machine's own state. */
export function consoleView(context: SessionContext, state: 'choosing' | 'loading' | 'notLoaded' | 'running' | 'ended', course: { title: string; version: string }): ConsoleView {
  const { plan, session } = context;
  if (state === 'choosing' || !plan || !session) return { kind: 'choosing', plans: context.plans };
  if (state === 'loading') return { kind: 'loading' };
  if (state === 'notLoaded') return { kind: 'not-loaded' };
  if (state === 'ended') return { kind: 'ended', summary: summaryOf(context, course) };
  const parts = entriesOf(context);
  const at = parts.findIndex(({ here }) => here);
  const decision = decisionView(context);
  return {
    kind: 'running',
    plan,
    session,
    part: partOf(plan, session),
    number: at + 1,
    parts,
    ...(parts[at + 1] ? { next: parts[at + 1]! } : {}),
    ...(decision ? { decision } : {}),
    room: roomView(context),
    sources: { ...plan.sources, ...context.sources },
  };
}

/** What the room sees. */
export function roomView(context: SessionContext): RoomView {
  const { plan, session } = context;
  if (!plan || !session) return { kind: 'waiting' };
  const part = partOf(plan, session);
  const told = storyNow(context);
  if (session.moment === 'ended') return { kind: 'closed' };
  if (session.moment === 'code') return { kind: 'code', part: part.title, code: groupCode(plan.id, part.id, dayOf(session.started)), minutes: part.minutes };
  if (session.moment === 'join' && session.join) return { kind: 'join', join: session.join };
  if (session.moment === 'part' || session.moment === 'join' || !told) return { kind: 'part', title: part.title, blocks: part.room };
  const { scenario, story } = told;
  const { scene, flags, taken } = playScenario(scenario, story.choices);
  const happened = taken.at(-1)?.choice.consequence ?? [];
  const blocks = shownBlocks(scene.blocks, flags);
  const ask = scene.ask ?? '';
  const number = session.asked.indexOf(questionKey(scenario.id, story, session.round)) + 1;
  switch (session.moment) {
    case 'note':
      return { kind: 'note', title: scenario.title, blocks: scenario.contentNote ?? [] };
    case 'summary':
      return { kind: 'summary', title: scenario.title, blocks: scenario.summary };
    case 'scene':
      return { kind: 'scene', title: scene.title, happened, blocks };
    case 'voting':
      return { kind: 'voting', scene: scene.title, ask, choices: lettered(scenario, story), round: session.round, number, ...(session.join ? { join: session.join } : {}) };
    case 'counts': {
      const rows = countRows(scenario, story);
      return { kind: 'counts', scene: scene.title, ask, rows, total: Math.max(...(['first', 'second'] as const).map((round) => rows.reduce((sum, row) => sum + (row[round] ?? 0), 0))), number };
    }
    case 'ending':
      return { kind: 'ending', title: scene.title, rating: scene.ending ?? 'workable', happened, blocks };
    case 'endings':
      return {
        kind: 'endings',
        title: scenario.title,
        endings: story.endings.map(({ choices }) => {
          const played = playScenario(scenario, choices);
          return { title: played.scene.title, rating: played.scene.ending ?? 'workable', way: played.taken.map(({ choice }) => choice.inlines) };
        }),
      };
  }
}

function decisionView(context: SessionContext): DecisionView | undefined {
  const told = storyNow(context);
  const { moment, round } = context.session ?? { moment: 'part', round: 1 };
  if (!told || moment === 'part' || moment === 'join') return undefined;
  const { scenario, story } = told;
  const rows = countRows(scenario, story);
  const votes = story.votes[voteKey(story)];
  const hands = round === 1 ? votes?.first : votes?.second;
  const choices = choicesNow(scenario, story).map(({ id, rating }, at) => ({ ...rows[at]!, rating, hands: hands?.[id] ?? 0, phones: votes?.phones?.[round]?.[id] ?? 0 }));
  return {
    title: playScenario(scenario, story.choices).scene.title,
    choices,
    round,
    votedTwice: story.votes[voteKey(story)]?.second !== undefined,
    canUndo: story.choices.length > 0,
    endings: story.endings.length,
    debrief: scenario.debrief,
  };
}

function lettered(scenario: Scenario, story: Story): Lettered[] {
  return choicesNow(scenario, story).map(({ id, inlines }, at) => ({ id, inlines, letter: LETTERS[at] ?? String(at + 1) }));
}

function countRows(scenario: Scenario, story: Story): CountRow[] {
  const votes = story.votes[voteKey(story)];
  return lettered(scenario, story).map((choice) => ({ ...choice, ...votesFor(votes, choice.id) }));
}

function entriesOf({ plan, session }: SessionContext): PartEntry[] {
  return session!.order.map((id) => {
    const { title, minutes } = plan!.parts.find((part) => part.id === id)!;
    return { id, title, minutes, spent: session!.spent[id] ?? 0, here: id === session!.part };
  });
}

/** What may be kept of a session. */
function summaryOf(context: SessionContext, course: { title: string; version: string }): SessionSummary {
  const plan = context.plan!;
  const session: Session = context.session!;
  const ended = session.ended ?? session.partOpened;
  const told = Object.entries(session.stories).flatMap(([id, story]) => (context.scenarios[id] ? [{ scenario: context.scenarios[id], story }] : []));
  return {
    course: course.title,
    version: course.version,
    plan: plan.title,
    date: dayOf(session.started),
    began: timeOf(session.started),
    ended: timeOf(ended),
    minutes: Math.round((ended - session.started) / 60_000),
    parts: entriesOf(context).map(({ id, title, minutes, spent }) => ({ title, planned: minutes, taken: Math.round(spent / 60_000), code: spent > 0 ? groupCode(plan.id, id, dayOf(session.started)) : '' })),
    decisions: told.flatMap(({ scenario, story }) =>
      Object.keys(story.votes).map((key) => {
        const here = { ...story, choices: key === '' ? [] : key.split('/') };
        return {
          story: scenario.title,
          scene: playScenario(scenario, here.choices).scene.title,
          choices: countRows(scenario, here).map(({ inlines, first, second }) => ({ text: wordsOf(inlines), first, ...(second === undefined ? {} : { second }) })),
        };
      }),
    ),
    endings: told.flatMap(({ scenario, story }) => story.endings.map(({ choices }) => `${scenario.title}: ${playScenario(scenario, choices).scene.title}`)),
    actions: session.actions,
  };
}

const wordsOf = (runs: readonly Inline[]): string => runs.map((run) => (typeof run === 'string' ? run : run.kind === 'citation' ? '' : wordsOf(run.inlines))).join('');

/** The day where the facilitator is, as an ISO date. */
function dayOf(time: number): string {
  const at = new Date(time);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function timeOf(time: number): string {
  const at = new Date(time);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
