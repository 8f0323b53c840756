/**
 * An attempt as text: what an LMS keeps in `suspend_data`, and a device in its journal.
 *
 * ```
 * 1.k3v9qa.002f~r01fj3~b1fKxn0~dKxQ4m7aa~qb202k77c~wZq0173ab~…~z0ax1
 * ```
 * Version, attempt id, save counter; then records, each led by `~` and ended by a two-character
 * check; then how many records there were. The first letter says what a record holds:
 *
 * | letter | holds |
 * |---|---|
 * | `r` | counter, route letter |
 * | `b` | counter, step returned to |
 * | `p` | counter, starting point |
 * | `n` | counter, nation letter |
 * | `d` | up to ten steps done |
 * | `q` | practice question, counter, choices checked |
 * | `w` | scenario, counter, `.` if skipped, choices taken |
 * | `e` | up to ten scenarios ended |
 * | `c` | step, counter, how confident the learner said they feel: 1 to 5 |
 * | `g` | up to ten parts taken with a team: number of the part, day, minutes |
 * | `a` | number of the assessment attempt in progress, questions drawn |
 * | `x` | question of that draw, choices checked |
 * | `m` | number of a marked attempt `.` score `.` questions drawn `.` objectives missed |
 * | `z` | number of records before this one |
 *
 * A response that pairs rows and targets is `.` and then two codes for each pair.
 *
 * Things go by ledger code, so an edited course keeps what still exists. There is no
 * compression: a support log shows what was saved. A record that arrived damaged is left out
 * and the others still count.
 */
import type { Attempt, MarkedAttempt } from '../course/attempt.js';
import { readRecords } from './read-records.js';
import { check, counter, digits } from './wire-text.js';
import { nationLetter, routeLetter, wireCodes, type Codes, type WireCodes } from './wire-codes.js';

export type { Codes } from './wire-codes.js';

/** Codes in one `d` or `e` record: what is lost at the most when one record is damaged. */
const CODES_PER_RECORD = 10;
/** Choices of a way that are kept: a longer way resumes where these lead. */
export const WAY_CAP = 24;
/** Parts with a team that are kept, the latest: three sessions of a team. */
export const GROUP_CAP = 20;
/** Marked attempts kept in full: a round of three, and the free try of the route `assess-first`. */
export const FULL_ATTEMPTS = 4;
/** The save counter has four base-36 digits and starts again after them: it only has to differ from the last. */
export const SAVES_WRAP = 36 ** 4;

/**
 * Writes an attempt as text of `[A-Za-z0-9_.~-]`. Equal attempts give equal texts.
 * What has no code in `codes` is left out.
 */
export function encodeAttempt(codes: Codes, attempt: Attempt): string {
  const wire = wireCodes(codes);
  const bodies: string[] = [];
  const known = (ids: Iterable<string>) => [...ids].map((id) => wire.code(id)).filter((code) => code !== undefined);
  const choices = (owner: string, ids: readonly string[]) => ids.map((id) => wire.choiceCode(owner, id) ?? '').join('');
  const response = (owner: string, ids: readonly string[]) => (ids.some((id) => id.includes('>')) ? pairsOnWire(wire, owner, ids) : choices(owner, ids));

  if (attempt.route) bodies.push(`r${counter(attempt.route.n)}${routeLetter(attempt.route.value)}`);
  const bookmark = attempt.bookmark && wire.code(attempt.bookmark.value);
  if (bookmark) bodies.push(`b${counter(attempt.bookmark!.n)}${bookmark}`);
  const point = attempt.startingPoint && wire.startingPointCode(attempt.startingPoint.value);
  if (point) bodies.push(`p${counter(attempt.startingPoint!.n)}${point}`);
  if (attempt.nation) bodies.push(`n${counter(attempt.nation.n)}${nationLetter(attempt.nation.value)}`);
  bodies.push(...grouped('d', known(attempt.done)));
  for (const [id, { n, value }] of attempt.responses) {
    const code = wire.code(id);
    if (code) bodies.push(`q${code}${counter(n)}${response(id, [...new Set(value)])}`);
  }
  for (const [id, { n, value }] of attempt.ways) {
    const code = wire.code(id);
    if (code) bodies.push(`w${code}${counter(n)}${value.skipped ? '.' : ''}${choices(id, value.choices.slice(0, WAY_CAP))}`);
  }
  bodies.push(...grouped('e', known(attempt.ended)));
  for (const [id, { n, value }] of attempt.confidence) {
    const code = wire.code(id);
    if (code) bodies.push(`c${code}${counter(n)}${value}`);
  }
  bodies.push(...grouped('g', (attempt.group ?? []).slice(-GROUP_CAP).map(({ part, day, minutes }) => digits(part, 3) + digits(day, 3) + counter(minutes))));
  if (attempt.draw) bodies.push(`a${counter(attempt.draw.number)}${known(attempt.draw.questions).join('')}`);
  for (const [id, value] of attempt.assessed) {
    const code = wire.code(id);
    if (code) bodies.push(`x${code}${response(id, [...new Set(value)])}`);
  }
  for (const { number, score, questions, missed } of keptMarks(attempt.marked)) {
    const objectives = missed.map((id) => wire.objectiveCode(id) ?? '').join('');
    bodies.push(`m${counter(number)}.${wholeScore(score)}.${known(questions).join('')}.${objectives}`);
  }

  const head = `1.${idOnWire(attempt.id)}.${digits(attempt.saves % SAVES_WRAP, 4)}`;
  const records = sorted(bodies).concat(`z${counter(bodies.length)}`);
  return head + records.map((body) => `~${body}${check(body)}`).join('');
}

/** What a text held. */
export interface Decoded {
  /** Absent when nothing of the text is ours. */
  readonly attempt?: Attempt;
  /** How many things it held that the course no longer has. */
  readonly dropped: number;
  /** Something that should be there is missing or cannot be read. */
  readonly damaged: boolean;
  /** For the LMS team: what was wrong, or "". */
  readonly why: string;
}

/**
 * Reads what {@link encodeAttempt} wrote. Never throws, whatever the text.
 *
 * @example decodeAttempt(codes, '') // { dropped: 0, damaged: false, why: '' }: nothing saved yet
 */
export function decodeAttempt(codes: Codes, text: string): Decoded {
  if (typeof text !== 'string' || text.trim() === '') return { dropped: 0, damaged: false, why: '' };
  try {
    return readRecords(wireCodes(codes), text.trim());
  } catch (fault) {
    return { dropped: 0, damaged: true, why: `The saved text could not be read: ${String(fault).slice(0, 120)}` };
  }
}

/** `row>target` by the codes of both; a pair of which one is gone is left out. */
function pairsOnWire(wire: WireCodes, owner: string, pairs: readonly string[]): string {
  const codes = pairs.map((pair) => pair.split('>').map((id) => wire.choiceCode(owner, id)));
  return `.${codes.filter((pair) => pair.every((code) => code !== undefined)).map((pair) => pair.join('')).join('')}`;
}

/** Of the marked attempts, the last few in full; of all before them only the best score. */
function keptMarks(marked: readonly MarkedAttempt[]): MarkedAttempt[] {
  const byNumber = [...marked].sort((a, b) => a.number - b.number);
  const full = byNumber.filter((one) => one.questions.length > 0).slice(-FULL_ATTEMPTS);
  const earlier = byNumber.filter((one) => !full.includes(one));
  const best = earlier.reduce<MarkedAttempt | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  return best ? [{ ...best, questions: [], missed: [] }, ...full] : full;
}

/** Rounded down, so that saving never turns a fail into a pass. */
function wholeScore(score: number): number {
  return Math.min(100, Math.max(0, Math.floor(score + 1e-9) || 0));
}

function grouped(letter: string, codes: readonly string[]): string[] {
  const ordered = [...new Set(codes)].sort();
  const groups: string[] = [];
  for (let at = 0; at < ordered.length; at += CODES_PER_RECORD) groups.push(letter + ordered.slice(at, at + CODES_PER_RECORD).join(''));
  return groups;
}

/** Kind by kind in the order written, then by code: the order of doing must not make two equal attempts differ. */
function sorted(bodies: readonly string[]): string[] {
  const order = 'rbpndqwecgaxm';
  return [...bodies].sort((a, b) => order.indexOf(a[0]!) - order.indexOf(b[0]!) || (a < b ? -1 : a > b ? 1 : 0));
}

function idOnWire(id: string): string {
  return /^[a-z0-9]{6}$/.test(id) ? id : '000000';
}
