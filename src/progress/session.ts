/**
 * A session with a team, as far as it has come: what was done, never who did it. Plain data that survives
 * `JSON.stringify`, so that a console that crashed comes back where it was.
 */
import type { Scenario } from '../course/course.js';
import type { SessionPart, SessionPlan } from '../course/session.js';

/** How many raised a hand for each choice, by choice id. */
export type Counts = Readonly<Record<string, number>>;

/** The votes at one decision, before talking and after: hands and cards, as typed in, and what phones sent. */
export interface Votes {
  readonly first: Counts;
  readonly second?: Counts;
  readonly phones?: Readonly<Partial<Record<Round, Counts>>>;
}

/** 1 before talking, 2 after. */
export type Round = 1 | 2;

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
export type Moment = 'part' | 'note' | 'summary' | 'scene' | 'voting' | 'counts' | 'ending' | 'endings' | 'code' | 'join' | 'ended';

/** How phones join; from the server of the session. */
export interface Join {
  readonly code: string;
  /** What people type, e.g. `http://192.168.1.20:8400/join`. */
  readonly address: string;
}

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
  readonly round: Round;
  /** Every vote that was opened, as {@link questionKey} says it; the place in it is its number on phones. */
  readonly asked: readonly string[];
  readonly join?: Join;
  /** What the team wrote down to do; no names. */
  readonly actions: string;
  readonly clockHidden: boolean;
  readonly ended?: number;
}

/** A session that has just begun. */
export function newSession(plan: SessionPlan, id: string, now: number): Session {
  const order = plan.parts.map((part) => part.id);
  return { version: 1, id, plan: plan.id, moment: 'part', order, part: order[0]!, started: now, partOpened: now, spent: {}, stories: {}, round: 1, asked: [], actions: '', clockHidden: false };
}

/** A saved session, if it is one of this plan still: parts that are gone are dropped, new ones come at the end. */
export function mendSession(session: Session, plan: SessionPlan, scenarios: Readonly<Record<string, Scenario>>): Session {
  const known = plan.parts.map((part) => part.id);
  const order = [...session.order.filter((id) => known.includes(id)), ...known.filter((id) => !session.order.includes(id))];
  const part = order.includes(session.part) ? session.part : order[0]!;
  const story = plan.parts.find((each) => each.id === part)?.scenario;
  const told = story !== undefined && scenarios[story] !== undefined;
  const moment = told || ['part', 'code', 'join', 'ended'].includes(session.moment) ? session.moment : 'part';
  return { ...session, asked: session.asked ?? [], order, part, moment: part === session.part ? moment : 'part' };
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

/** One vote, as long as it is the same one: the story, the way to the decision, and the round. */
export const questionKey = (scenario: string, story: Story, round: Round): string => `${scenario}:${voteKey(story)}:${round}`;

/** Opens a vote; one that was open before keeps its number, and what phones chose. */
export function openVote(session: Session, scenario: string, round: Round): Session {
  const key = questionKey(scenario, session.stories[scenario] ?? noStory, round);
  return { ...session, round, moment: 'voting', asked: session.asked.includes(key) ? session.asked : [...session.asked, key] };
}

/** What phones sent so far in the present round. */
export function withPhones(session: Session, scenario: string, counts: Counts): Session {
  const story = session.stories[scenario] ?? noStory;
  const key = voteKey(story);
  const votes = story.votes[key] ?? { first: {} };
  // A second count begins with the first phone as it does with the first hand.
  const second = session.round === 2 ? { second: votes.second ?? {} } : {};
  return withStory(session, scenario, { ...story, votes: { ...story.votes, [key]: { ...votes, ...second, phones: { ...votes.phones, [session.round]: counts } } } });
}

/** Hands, cards and phones together; undefined while nobody has voted in the second round. */
export function votesFor(votes: Votes | undefined, choice: string): { readonly first: number; readonly second?: number } {
  const total = (hands: Counts | undefined, round: Round): number => (hands?.[choice] ?? 0) + (votes?.phones?.[round]?.[choice] ?? 0);
  return { first: total(votes?.first, 1), ...(votes?.second ? { second: total(votes.second, 2) } : {}) };
}

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
