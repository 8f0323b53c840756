/**
 * The two directions of the ledger: permanent id to wire code, and back.
 *
 * Steps, questions, scenarios and objectives have two characters, choices and starting points
 * one, all of A–Z, a–z and 0–9. A code of another shape counts as unknown: it would make
 * everything behind it unreadable.
 */
import type { Route } from '../course/course.js';
import { NATIONS, type Nation } from '../course/nation.js';

/** Ledger entries of what exists in the course now; see `modules/ledger.json`. */
export type Codes = Readonly<Record<string, string>>;

export interface WireCodes {
  /** Code of a step, question or scenario. */
  code(id: string): string | undefined;
  id(code: string): string | undefined;
  objectiveCode(objective: string): string | undefined;
  objective(code: string): string | undefined;
  startingPointCode(point: string): string | undefined;
  startingPoint(code: string): string | undefined;
  /** Code of a choice, by the question or scenario it belongs to. */
  choiceCode(owner: string, choice: string): string | undefined;
  choice(owner: string, code: string): string | undefined;
}

const two = /^[A-Za-z0-9]{2}$/;
const one = /^[A-Za-z0-9]$/;

/** A course has some thousand codes and saves at every answer: each ledger is read once. */
const readAlready = new WeakMap<Codes, WireCodes>();

/** Reads the ledger entries both ways. Lookups of anything unknown give `undefined`. */
export function wireCodes(codes: Codes): WireCodes {
  const wire = readAlready.get(codes) ?? readLedger(codes);
  readAlready.set(codes, wire);
  return wire;
}

function readLedger(codes: Codes): WireCodes {
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  for (const [id, code] of Object.entries(codes)) {
    const shape = id.startsWith('objective:') ? two : id.startsWith('starting-point:') || id.includes('/') ? one : two;
    if (typeof code !== 'string' || !shape.test(code)) continue;
    forth.set(id, code);
    back.set(backKey(id, code), id);
  }
  const after = (prefix: string, code: string) => back.get(prefix + code)?.slice(prefix.length);
  return {
    code: (id) => (id.includes(':') || id.includes('/') ? undefined : forth.get(id)),
    id: (code) => back.get(code),
    objectiveCode: (objective) => forth.get(`objective:${objective}`),
    objective: (code) => after('objective:', code),
    startingPointCode: (point) => forth.get(`starting-point:${point}`),
    startingPoint: (code) => after('starting-point:', code),
    choiceCode: (owner, choice) => forth.get(`${owner}/${choice}`),
    choice: (owner, code) => after(`${owner}/`, code),
  };
}

/** Codes are unique among siblings only, so the way back goes by parent and code. */
function backKey(id: string, code: string): string {
  const parent = /^(objective:|starting-point:|[^/]+\/)/.exec(id)?.[0] ?? '';
  return parent + code;
}

const letters: Readonly<Record<Route, string>> = { full: 'f', 'assess-first': 'a', explore: 'e' };

export function routeLetter(route: Route): string {
  return letters[route];
}

export function routeOfLetter(letter: string): Route | undefined {
  return (Object.keys(letters) as Route[]).find((route) => letters[route] === letter);
}

/** The first letter of a nation: no two share one. */
export function nationLetter(nation: Nation): string {
  return nation[0]!;
}

export function nationOfLetter(letter: string): Nation | undefined {
  return NATIONS.find((nation) => nationLetter(nation) === letter);
}
