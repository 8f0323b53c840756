/**
 * The ledger gives every tracked id a permanent short code, so that saved work fits an LMS and
 * survives an edited course. A code is never reused, not even when its id has vanished.
 */
import type { Findings, Place } from './problems.js';

/** Id → code, e.g. `{ "q-request": "b2", "q-request/accept": "k", "starting-point:curious": "c" }`. */
export type Ledger = Readonly<Record<string, string>>;

/** An id that needs a code, and where the author defined it. */
export interface Tracked {
  readonly id: string;
  readonly at: Place;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The path of the ledger from the repository. */
export const LEDGER_PATH = 'modules/ledger.json';

/** Reads the text of the ledger; what cannot be read is reported. */
export function readLedger(text: string, findings: Findings): Ledger {
  const at: Place = { path: LEDGER_PATH, line: 1, column: 1 };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    findings.report('ledger-unreadable', at, 'The ledger is not a list of ids and codes.', 'Take the last good version of this file; never write it by hand.');
    return {};
  }
  const ledger: Record<string, string> = {};
  const owners = new Map<string, string>();
  const lines = text.split('\n');
  for (const [id, code] of Object.entries(value)) {
    const line = Math.max(0, lines.findIndex((words) => words.includes(`${JSON.stringify(id)}:`)));
    const here: Place = { ...at, line: line + 1, column: Math.max(1, (lines[line]?.indexOf('"') ?? 0) + 1) };
    if (typeof code !== 'string' || !new RegExp(`^[A-Za-z0-9]{${codeLength(id)}}$`).test(code)) {
      findings.report('ledger-unreadable', here, `The code of "${id}" is not ${codeLength(id) === 1 ? 'one letter or digit' : 'two letters or digits'}.`, 'Take the last good version of this file; never write it by hand.');
    }
    const owner = owners.get(`${family(id)}|${String(code)}`);
    if (owner) findings.report('ledger-unreadable', here, `"${id}" and "${owner}" have the same code "${code}".`, 'Take out the line that was added last and run: npm run check -- --fix');
    else owners.set(`${family(id)}|${String(code)}`, id);
    ledger[id] = String(code);
  }
  return ledger;
}

/** One character among siblings (choices, starting points, routes), two for everything else. */
function codeLength(id: string): 1 | 2 {
  return family(id) === '' ? 2 : 1;
}

/** What a code must be unique among: the choices of one question, the starting points, the routes, or all the rest. */
function family(id: string): string {
  if (id.includes('/')) return id.slice(0, id.indexOf('/'));
  return /^(?:starting-point|route):/.exec(id)?.[0] ?? '';
}

/** Reports every tracked id without a code; choices are not named besides their question or scenario. */
export function checkLedger(ledger: Ledger, tracked: readonly Tracked[], findings: Findings): void {
  for (const { id, at } of tracked) {
    const parent = id.includes('/') ? family(id) : undefined;
    if (!Object.hasOwn(ledger, id) && (parent === undefined || Object.hasOwn(ledger, parent))) findings.report('not-in-ledger', at, `"${id}" has no permanent code yet.`, 'Run: npm run check -- --fix');
  }
}

/**
 * The ledger with a code for every tracked id. Nothing that is there is changed or taken out.
 *
 * `random` gives a number from 0 up to 1. Throws when a family has no code left
 * (62 choices in one question; 3,844 steps, questions, scenarios and objectives ever).
 */
export function addCodes(ledger: Ledger, tracked: readonly { readonly id: string }[], random: () => number): Ledger {
  const grown: Record<string, string> = { ...ledger };
  const free = new Map<string, string[]>();
  for (const { id } of tracked) {
    if (Object.hasOwn(grown, id)) continue;
    const codes = free.get(family(id)) ?? freeCodes(ledger, id);
    free.set(family(id), codes);
    const [code] = codes.splice(Math.floor(random() * codes.length), 1);
    if (code === undefined) throw new Error(`No code is left for "${id}".`);
    grown[id] = code;
  }
  return grown;
}

/** The codes that nothing in the family of `id` ever had. */
function freeCodes(ledger: Ledger, id: string): string[] {
  const taken = new Set(Object.keys(ledger).filter((other) => family(other) === family(id)).map((other) => ledger[other]));
  const one = [...LETTERS];
  const all = codeLength(id) === 1 ? one : one.flatMap((first) => one.map((second) => first + second));
  return all.filter((code) => !taken.has(code));
}

/** The ledger as it stands in its file: sorted, one entry a line, so that two authors' additions merge. */
export function printLedger(ledger: Ledger): string {
  const ids = Object.keys(ledger).sort();
  return `{\n${ids.map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(ledger[id])}`).join(',\n')}\n}\n`;
}

/** The codes of what exists now, for the outline. */
export function codesOfCourse(ledger: Ledger, tracked: readonly Tracked[]): Record<string, string> {
  return Object.fromEntries(tracked.filter(({ id }) => Object.hasOwn(ledger, id)).map(({ id }) => [id, ledger[id]!]));
}
