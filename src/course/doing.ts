/**
 * What a learner can do, as plain facts, and what each makes of an attempt.
 *
 * The course machine decides whether something may be done; this says what it means.
 * Pure: the same attempt and the same doing always give the same attempt.
 */
import type { Attempt, Draw, Kept, MarkedAttempt, Way } from './attempt.js';
import type { Level } from './confidence.js';
import type { Route } from './course.js';
import { type GroupPart, unitedParts } from './group-part.js';
import type { Nation } from './nation.js';

export type Doing =
  | { readonly kind: 'route-picked'; readonly route: Route }
  | { readonly kind: 'bookmark-moved'; readonly step: string }
  | { readonly kind: 'starting-point-said'; readonly point: string }
  | { readonly kind: 'nation-said'; readonly nation: Nation }
  /** How confident they feel; `step` is where they were asked. */
  | { readonly kind: 'confidence-said'; readonly step: string; readonly level: Level }
  | { readonly kind: 'step-done'; readonly step: string }
  | { readonly kind: 'question-answered'; readonly question: string; readonly choices: readonly string[] }
  | { readonly kind: 'question-retried'; readonly question: string }
  | { readonly kind: 'scene-chosen'; readonly scenario: string; readonly choice: string }
  | { readonly kind: 'scene-undone'; readonly scenario: string }
  | { readonly kind: 'scenario-ended'; readonly scenario: string }
  | { readonly kind: 'scenario-skipped'; readonly scenario: string }
  | { readonly kind: 'scenario-restarted'; readonly scenario: string }
  | { readonly kind: 'group-met'; readonly part: GroupPart }
  | { readonly kind: 'assessment-drawn'; readonly draw: Draw }
  | { readonly kind: 'assessment-answered'; readonly question: string; readonly choices: readonly string[] }
  | { readonly kind: 'assessment-marked'; readonly marked: MarkedAttempt };

/**
 * The attempt after something was done.
 *
 * @example
 * const later = withDoing(attempt, { kind: 'step-done', step: 'two-lives' });
 * later.done.has('two-lives'); // true
 */
export function withDoing(attempt: Attempt, doing: Doing): Attempt {
  switch (doing.kind) {
    case 'route-picked':
      return { ...attempt, route: changed(attempt.route, doing.route) };
    case 'bookmark-moved':
      return { ...attempt, bookmark: changed(attempt.bookmark, doing.step) };
    case 'starting-point-said':
      return { ...attempt, startingPoint: changed(attempt.startingPoint, doing.point) };
    case 'nation-said':
      return { ...attempt, nation: changed(attempt.nation, doing.nation) };
    case 'confidence-said':
      return { ...attempt, confidence: new Map([...attempt.confidence, [doing.step, changed(attempt.confidence.get(doing.step), doing.level)]]) };
    case 'step-done':
      return { ...attempt, done: new Set([...attempt.done, doing.step]) };
    case 'question-answered':
      return withResponse(attempt, doing.question, doing.choices);
    case 'question-retried':
      return withResponse(attempt, doing.question, []);
    case 'scene-chosen':
      return withWay(attempt, doing.scenario, (way) => ({ choices: [...way.choices, doing.choice], skipped: false }));
    case 'scene-undone':
      return withWay(attempt, doing.scenario, (way) => ({ choices: way.choices.slice(0, -1), skipped: false }));
    case 'scenario-restarted':
      return withWay(attempt, doing.scenario, () => noWay);
    case 'scenario-ended':
      return { ...attempt, ended: new Set([...attempt.ended, doing.scenario]) };
    case 'scenario-skipped':
      return {
        ...withWay(attempt, doing.scenario, (way) => ({ ...way, skipped: true })),
        ended: new Set([...attempt.ended, doing.scenario]),
      };
    case 'group-met':
      return { ...attempt, group: unitedParts(attempt.group ?? [], [doing.part]) };
    case 'assessment-drawn':
      return { ...attempt, draw: doing.draw, assessed: new Map() };
    case 'assessment-answered':
      return { ...attempt, assessed: new Map([...attempt.assessed, [doing.question, doing.choices]]) };
    case 'assessment-marked': {
      const { draw: _finished, ...rest } = attempt;
      return { ...rest, assessed: new Map(), marked: [...attempt.marked, doing.marked] };
    }
  }
}

const noWay: Way = { choices: [], skipped: false };

/** The way of a scenario that has not been opened is empty. */
export function wayOf(attempt: Attempt, scenario: string): Way {
  return attempt.ways.get(scenario)?.value ?? noWay;
}

/** What the learner last checked for a practice question, or nothing while they are answering. */
export function responseTo(attempt: Attempt, question: string): readonly string[] | undefined {
  const kept = attempt.responses.get(question);
  return kept && kept.value.length > 0 ? kept.value : undefined;
}

/** A new value, its counter one higher; the same value again changes nothing. */
function changed<T>(kept: Kept<T> | undefined, value: T): Kept<T> {
  return kept?.value === value ? kept : { n: (kept?.n ?? 0) + 1, value };
}

function withResponse(attempt: Attempt, question: string, choices: readonly string[]): Attempt {
  const kept = changed(attempt.responses.get(question), choices);
  return { ...attempt, responses: new Map([...attempt.responses, [question, kept]]) };
}

function withWay(attempt: Attempt, scenario: string, change: (way: Way) => Way): Attempt {
  const kept = changed(attempt.ways.get(scenario), change(wayOf(attempt, scenario)));
  return { ...attempt, ways: new Map([...attempt.ways, [scenario, kept]]) };
}
