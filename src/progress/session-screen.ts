/** What the two windows of a session show: plain values. Types only, so that `src/group` may import them. */
import type { Rating, Source } from '../course/course.js';
import type { SessionPart, SessionPlan } from '../course/session.js';
import type { Block, Inline } from '../course/text.js';
import type { Join, Session } from './session.js';

/** A choice as the room sees it: a letter to vote for, and its words. */
export interface Lettered {
  readonly id: string;
  readonly letter: string;
  readonly inlines: readonly Inline[];
}

/** Both counts of one choice. */
export interface CountRow extends Lettered {
  readonly first: number;
  /** Absent until the group has voted again. */
  readonly second?: number;
}

/** A choice while it is voted on: hands and cards are typed in, phones count themselves. */
export interface VotedChoice extends CountRow {
  readonly rating: Rating;
  /** Of the present round. */
  readonly hands: number;
  readonly phones: number;
}

/** One idea, large. It crosses from window to window, so it is data all through. */
/** `ask` is "" where the author asks nothing of their own. */
export type RoomView =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'part'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'note'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'summary'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'scene'; readonly title: string; readonly happened: readonly Block[]; readonly blocks: readonly Block[] }
  | { readonly kind: 'voting'; readonly scene: string; readonly ask: string; readonly choices: readonly Lettered[]; readonly round: 1 | 2; /** Present when phones may vote. */ readonly join?: Join; /** Of this vote, from 1; the same when it is opened again. */ readonly number: number }
  | { readonly kind: 'counts'; readonly scene: string; readonly ask: string; readonly rows: readonly CountRow[]; readonly total: number; readonly number: number }
  | { readonly kind: 'ending'; readonly title: string; readonly rating: Rating; readonly happened: readonly Block[]; readonly blocks: readonly Block[] }
  | { readonly kind: 'endings'; readonly title: string; readonly endings: readonly { readonly title: string; readonly rating: Rating; readonly way: readonly (readonly Inline[])[] }[] }
  | { readonly kind: 'join'; readonly join: Join }
  | { readonly kind: 'code'; readonly part: string; readonly code: string; readonly minutes: number }
  | { readonly kind: 'closed' };

/** The decision in hand, as only the facilitator sees it. */
export interface DecisionView {
  readonly title: string;
  readonly choices: readonly VotedChoice[];
  readonly round: 1 | 2;
  /** Both rounds have been counted. */
  readonly votedTwice: boolean;
  readonly canUndo: boolean;
  readonly endings: number;
  /** How the debrief of the course sums the story up. */
  readonly debrief: readonly Block[];
}

export interface PartEntry {
  readonly id: string;
  readonly title: string;
  /** Planned. */
  readonly minutes: number;
  /** Before the present visit. */
  readonly spent: number;
  readonly here: boolean;
}

/** What the console shows. */
export type ConsoleView =
  | { readonly kind: 'choosing'; readonly plans: readonly SessionPlan[] }
  | { readonly kind: 'loading' }
  | { readonly kind: 'not-loaded' }
  | {
      readonly kind: 'running';
      readonly plan: SessionPlan;
      readonly session: Session;
      readonly part: SessionPart;
      readonly number: number;
      readonly parts: readonly PartEntry[];
      readonly next?: PartEntry;
      readonly decision?: DecisionView;
      readonly room: RoomView;
      readonly sources: Readonly<Record<string, Source>>;
    }
  | { readonly kind: 'ended'; readonly summary: SessionSummary };

/** What is left of a session: no names, no clinical notes. */
export interface SessionSummary {
  readonly course: string;
  readonly version: string;
  readonly plan: string;
  /** ISO date. */
  readonly date: string;
  /** "14:05" */
  readonly began: string;
  readonly ended: string;
  /** Whole minutes from beginning to end. */
  readonly minutes: number;
  readonly parts: readonly { readonly title: string; readonly planned: number; readonly taken: number; readonly code: string }[];
  readonly decisions: readonly { readonly story: string; readonly scene: string; readonly choices: readonly { readonly text: string; readonly first: number; readonly second?: number }[] }[];
  readonly endings: readonly string[];
  readonly actions: string;
}
