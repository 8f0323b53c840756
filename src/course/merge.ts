/**
 * Two copies of one attempt made into one, e.g. what the LMS gave back and what this device
 * still holds. Nothing done is lost, whichever copy is older.
 *
 * The result depends on neither the order nor the number of merges: it is commutative,
 * associative and idempotent, so a copy may arrive late, twice or by another way.
 */
import { unitedParts } from './group-part.js';
import type { Attempt, Draw, Kept, MarkedAttempt } from './attempt.js';

/**
 * Merges two copies of the same attempt.
 *
 * What is simply done is united. A {@link Kept} value goes by the higher counter; at the same
 * counter the two values were made apart, and a fixed order of values decides.
 * A marked attempt goes by its number, the higher score winning; a draw that has been marked is over.
 *
 * @throws RangeError when the two are different attempts: those are never merged silently.
 */
export function mergeAttempts(a: Attempt, b: Attempt): Attempt {
  if (a.id !== b.id) throw new RangeError(`Attempts ${a.id} and ${b.id} are not copies of one another.`);
  const marked = mergeMarked(a.marked, b.marked);
  const drawn = mergeDraws(a, b);
  const over = drawn.draw !== undefined && marked.some((one) => one.number >= drawn.draw!.number);
  return {
    id: a.id,
    saves: Math.max(a.saves, b.saves),
    ...present('route', newer(a.route, b.route)),
    ...present('bookmark', newer(a.bookmark, b.bookmark)),
    ...present('startingPoint', newer(a.startingPoint, b.startingPoint)),
    ...present('nation', newer(a.nation, b.nation)),
    done: new Set([...a.done, ...b.done]),
    responses: mergeMaps(a.responses, b.responses, (x, y) => newer(x, y)!),
    ways: mergeMaps(a.ways, b.ways, (x, y) => newer(x, y)!),
    ended: new Set([...a.ended, ...b.ended]),
    confidence: mergeMaps(a.confidence, b.confidence, (x, y) => newer(x, y)!),
    ...present('group', a.group || b.group ? unitedParts(a.group ?? [], b.group ?? []) : undefined),
    ...present('draw', over ? undefined : drawn.draw),
    assessed: over ? new Map() : drawn.assessed,
    marked,
  };
}

function newer<T>(a: Kept<T> | undefined, b: Kept<T> | undefined): Kept<T> | undefined {
  if (!a || !b) return a ?? b;
  if (a.n !== b.n) return a.n > b.n ? a : b;
  return later(a.value, b.value) ? a : b;
}

/** A fixed order of values that knows nothing of time: only there so that both sides decide alike. */
function later(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) >= JSON.stringify(b);
}

function mergeMaps<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, pick: (x: T, y: T) => T): Map<string, T> {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const other = merged.get(key);
    merged.set(key, other === undefined ? value : pick(other, value));
  }
  return merged;
}

function mergeMarked(a: readonly MarkedAttempt[], b: readonly MarkedAttempt[]): readonly MarkedAttempt[] {
  const byNumber = new Map<number, MarkedAttempt>();
  for (const one of [...a, ...b]) {
    const other = byNumber.get(one.number);
    if (!other || better(one, other)) byNumber.set(one.number, one);
  }
  return [...byNumber.values()].sort((x, y) => x.number - y.number);
}

/** Of two markings of one attempt: the higher score, then the one that still knows its questions. */
function better(one: MarkedAttempt, other: MarkedAttempt): boolean {
  if (one.score !== other.score) return one.score > other.score;
  if (one.questions.length !== other.questions.length) return one.questions.length > other.questions.length;
  return later([one.questions, one.missed], [other.questions, other.missed]);
}

/** Responses belong to their draw: those of another draw of the same number say nothing about this one. */
function mergeDraws(a: Attempt, b: Attempt): { draw: Draw | undefined; assessed: ReadonlyMap<string, readonly string[]> } {
  const order = compareDraws(a.draw, b.draw);
  if (order > 0) return { draw: a.draw, assessed: a.assessed };
  if (order < 0) return { draw: b.draw, assessed: b.assessed };
  return { draw: a.draw, assessed: mergeMaps(a.assessed, b.assessed, (x, y) => (later(x, y) ? x : y)) };
}

function compareDraws(a: Draw | undefined, b: Draw | undefined): number {
  if (!a || !b) return (a ? 1 : 0) - (b ? 1 : 0);
  if (a.number !== b.number) return a.number - b.number;
  const [x, y] = [JSON.stringify(a.questions), JSON.stringify(b.questions)];
  return x === y ? 0 : x > y ? 1 : -1;
}

function present<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}
