/**
 * Problems: what an author must fix, said where it is and in plain words. Reading never stops
 * at the first one, so that none hides another.
 */
import { closest, distance } from 'fastest-levenshtein';
import { RULES, type Rule } from './rules.js';

/** Where something stands in a text. Lines and columns count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One thing to fix, e.g. `{ rule: 'unknown-scene', path: 'modules/ethics/x.scenario.md', line: 14, … }`. */
export interface Problem extends Place {
  readonly rule: Rule;
  /** A problem stops the build; a warning is only printed. */
  readonly severity: 'problem' | 'warning';
  /** What is wrong, in one or two sentences. */
  readonly message: string;
  /** What to type instead. */
  readonly hint?: string;
}

/** An id that the course defines, and where. */
export interface Name {
  readonly id: string;
  readonly kind: 'step' | 'lesson' | 'question' | 'scenario' | 'case study';
  readonly at: Place;
}

/** What a text can point to, and the rule that is broken when it points at nothing. */
export type ReferenceKind = 'source' | 'step' | 'question' | 'scenario' | 'confidence' | 'reflection' | 'objective' | 'starting-point' | 'told-scenario' | 'covered-step' | 'glossary-word' | 'services';

/** A mention of an id that must exist somewhere in the course. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly at: Place;
}

/** Everything noticed while reading the texts of one course. Readers add to it; nothing is ever taken out. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly names: Name[] = [];
  readonly references: Reference[] = [];

  /** Notes a problem or a warning; which of the two it is depends on its rule alone. */
  report(rule: Rule, at: Place, message: string, hint?: string): void {
    this.problems.push({ rule, severity: RULES[rule].severity, path: at.path, line: at.line, column: at.column, message, ...(hint === undefined ? {} : { hint }) });
  }
}

/**
 * The known name that was probably meant, or nothing.
 *
 * Close means at most a third of the letters differ, so that short names are not guessed at wildly.
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (names.length === 0 || typed === '') return undefined;
  const name = closest(typed, names);
  return distance(typed, name) <= Math.max(1, Math.ceil(Math.max(typed.length, name.length) / 3)) ? name : undefined;
}

/** `Did you mean "asked-first"?` when a known name is close to what was typed, otherwise nothing. */
export function didYouMean(typed: string, known: Iterable<string>): string | undefined {
  const name = nearest(typed, known);
  return name === undefined ? undefined : `Did you mean "${name}"?`;
}

/** In the order of the texts: by file, then line, then column, then rule. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1)));
}

/**
 * A problem as authors see it in the terminal:
 *
 * ```
 * modules/ethics/x.md:14:3  unknown-scene
 *   The choice "Ask her first" leads to "asked-frst", but this scenario has no such scene.
 *   Did you mean "asked-first"?
 * ```
 */
export function printProblem(problem: Problem): string {
  const rule = problem.severity === 'warning' ? `${problem.rule} (warning)` : problem.rule;
  return [`${problem.path}:${problem.line}:${problem.column}  ${rule}`, `  ${problem.message}`, ...(problem.hint ? [`  ${problem.hint}`] : [])].join('\n');
}
