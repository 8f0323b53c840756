/**
 * What a learner has done in one attempt at the course: the latest state of each thing,
 * never a log. Everything is held by permanent id, so an edited course keeps what still exists.
 *
 * What is simply done only grows. What can change is {@link Kept}: it carries its own small
 * counter, so that two copies of an attempt merge record by record, the higher counter winning.
 */
import type { Level } from './confidence.js';
import type { Route } from './course.js';
import type { GroupPart } from './group-part.js';
import type { Nation } from './nation.js';

/** A value that can change, and how often it has. */
export interface Kept<T> {
  readonly n: number;
  readonly value: T;
}

/** How far a scenario has come. */
export interface Way {
  /** Choice ids in the order taken. */
  readonly choices: readonly string[];
  /** The learner went straight to the summary. */
  readonly skipped: boolean;
}

/** An assessment attempt in progress. */
export interface Draw {
  /** Counts from 1 over all rounds. */
  readonly number: number;
  /** Question ids in the order asked. */
  readonly questions: readonly string[];
}

/** An assessment attempt that was marked. */
export interface MarkedAttempt {
  readonly number: number;
  /** 0–100. */
  readonly score: number;
  readonly questions: readonly string[];
  /** Objectives with at least one incorrect response: what to study again. */
  readonly missed: readonly string[];
}

export interface Attempt {
  /** Six random characters of a–z and 0–9. */
  readonly id: string;
  /** How often it has been saved: makes every save differ from the last. */
  readonly saves: number;
  readonly route?: Kept<Route>;
  /** Step id to return to. */
  readonly bookmark?: Kept<string>;
  /** Where the learner says they are starting from. */
  readonly startingPoint?: Kept<string>;
  /** Whose law and helplines the learner asked for; without it, what the trust says. */
  readonly nation?: Kept<Nation>;
  /** Ids of steps continued, or skipped to their summary: the two are not told apart. */
  readonly done: ReadonlySet<string>;
  /** Question id → the choices the learner checked. An empty list means taken back to try again. */
  readonly responses: ReadonlyMap<string, Kept<readonly string[]>>;
  /** Scenario id → the way taken. */
  readonly ways: ReadonlyMap<string, Kept<Way>>;
  /** The scenarios that were brought to an ending, or skipped, at least once. */
  readonly ended: ReadonlySet<string>;
  /** Step id → how confident the learner said they feel, there and then. */
  readonly confidence: ReadonlyMap<string, Kept<Level>>;
  /** Parts of sessions taken with a team, by day; absent when there are none. */
  readonly group?: readonly GroupPart[];
  /** The assessment attempt in progress; its responses live in `assessed`. */
  readonly draw?: Draw;
  /** Responses of the assessment attempt in progress; they cannot be changed once checked. */
  readonly assessed: ReadonlyMap<string, readonly string[]>;
  /** The marked attempts of the present round and, of earlier ones, the best score. */
  readonly marked: readonly MarkedAttempt[];
}

/** An attempt in which nothing has been done yet. */
export function newAttempt(id: string): Attempt {
  return { id, saves: 0, done: new Set(), responses: new Map(), ways: new Map(), ended: new Set(), confidence: new Map(), assessed: new Map(), marked: [] };
}
