/**
 * A session with a team, as far as it has come: what was done, never who did it. Plain data that survives
 * `JSON.stringify`, so that a console that crashed comes back where it was.
 */
import type { Scenario } from '../course/course.js';
import type { SessionPart, SessionPlan } from '../course/session.js';

/** How many raised a hand for each choice, by choice id. */
export type Counts = Readonly<Record<string, number>>;

/** The votes at one decision: before talking and after. */
export interface Votes {
  readonly first: Counts;
  readonly second?: Counts;
}

/** An ending the group has reached, and the way to it. */
export interface ReachedEnding {
  readonly scene: string;
  readonly choices: readonly string[];
}

/** How far a group has come in one story. */
export interface Story {
  readonly choices: readonly string[];
  /** By the way to the decision: choice ids joined by "/". */
  readonly votes: Readonly<Record<string, Votes>>;
  readonly endings: readonly ReachedEnding[];
}

/** What the room is looking at. */
export type Moment = 'part' | 'note' | 'summary' | 'scene' | 'voting' | 'counts' | 'ending' | 'endings' | 'code' | 'ended';

export interface Session {
  readonly version: 1;
  /** Random: names the channel between the windows. */
  readonly id: string;
  readonly plan: string;
  readonly moment: Moment;
  /** Ids of the parts in the order of this session. */
  readonly order: readonly string[];
  readonly part: string;
  /** Milliseconds since 1970. */
  readonly started: number;
  /** When the part on screen was opened. */
  readonly partOpened: number;
  /** Milliseconds in each part, earlier visits only. */
  readonly spent: Readonly<Record<string, number>>;
  readonly stories: Readonly<Record<string, Story>>;
  /** 1 before talking, 2 after. */
  readonly round: 1 | 2;
  /** What the team wrote down to do; no names. */
  readonly actions: string;
  readonly clockHidden: boolean;
  readonly ended?: number;
}

/** A session that has just begun. */
export function newSession(plan: SessionPlan, id: string, now: number): Session {
  const order = plan.parts.map((part) => part.id);
  return { version: 1, id, plan: plan.id, moment: 'part', order, part: order[0]!, started: now, partOpened: now, spent: {}, stories: {}, round: 1, actions: '', clockHidden: false };
}

/** A saved session, if it is one of this plan still: parts that are gone are dropped, new ones come at the end. */
export function mendSession(session: Session, plan: SessionPlan, scenarios: Readonly<Record<string, Scenario>>): Session {
  const known = plan.parts.map((part) => part.id);
  const order = [...session.order.filter((id) => known.includes(id)), ...known.filter((id) => !session.order.includes(id))];
  const part = order.includes(session.part) ? session.part : order[0]!;
  const story = plan.parts.find((each) => each.id === part)?.scenario;
  const told = story !== undefined && scenarios[story] !== undefined;
  const moment = told || ['part', 'code', 'ended'].includes(session.moment) ? session.moment : 'part';
  return { ...session, order, part, moment: part === session.part ? moment : 'part' };
}

export const noStory: Story = { choices: [], votes: {}, endings: [] };

/** The part on screen. */
export function partOf(plan: SessionPlan, session: Session): SessionPart {
  return plan.parts.find((part) => part.id === session.part)!;
}

/** Another part, or another place in the order: the time spent so far is kept. */
export function openPart(session: Session, part: string, now: number): Session {
  const spent = { ...session.spent, [session.part]: (session.spent[session.part] ?? 0) + now - session.partOpened };
  return { ...session, part, moment: 'part', round: 1, spent, partOpened: now };
}

/** The part before (-1) or after (1) this one, or nothing at the edge. */
export function neighbour(session: Session, by: 1 | -1): string | undefined {
  return session.order[session.order.indexOf(session.part) + by];
}

/** Moves a part one place up or down. */
export function movePart(session: Session, part: string, by: 1 | -1): Session {
  const from = session.order.indexOf(part);
  const other = session.order[from + by];
  if (from < 0 || other === undefined) return session;
  const order = session.order.map((id) => (id === part ? other : id === other ? part : id));
  return { ...session, order };
}

/** The decision the group stands at, as the key of its votes. */
export const voteKey = (story: Story): string => story.choices.join('/');

/** Types in how many voted for a choice in the present round; never below nothing. */
export function countVote(session: Session, scenario: string, choice: string, count: number): Session {
  const story = session.stories[scenario] ?? noStory;
  const key = voteKey(story);
  const votes = story.votes[key] ?? { first: {} };
  const number = Number.isFinite(count) ? Math.min(9999, Math.max(0, Math.round(count))) : 0;
  const changed: Votes = session.round === 1 ? { ...votes, first: { ...votes.first, [choice]: number } } : { ...votes, second: { ...votes.second, [choice]: number } };
  return withStory(session, scenario, { ...story, votes: { ...story.votes, [key]: changed } });
}

/** Changes one story of a session. */
export function withStory(session: Session, scenario: string, story: Story): Session {
  return { ...session, stories: { ...session.stories, [scenario]: story } };
}
