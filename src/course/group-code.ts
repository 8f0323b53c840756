/**
 * The short code a group gets at the end of a part: it says which part, of which plan, on which day.
 *
 * Nothing about it is secret: anybody who reads this can make one. The register is the evidence of attendance; the
 * code saves a learner from ticking off by hand what they did with their team.
 */

/** Without 0, 1, I, L and O, which people misread. 31 is prime, so one weighted sum finds every slip. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = LETTERS.length;
const DAY = 86_400_000;
const DAYS = BASE ** 2;
/** How long after its day a code may be typed in. */
const VALID_DAYS = 366;

/** What a code says. */
export interface CodeFacts {
  /** ISO date of the session. */
  readonly date: string;
  /** Number of a plan's part, as {@link partNumber} gives it. */
  readonly part: number;
}

export type ReadCode =
  | { readonly kind: 'read'; readonly facts: CodeFacts }
  /** Not six letters and digits of the alphabet. */
  | { readonly kind: 'not-a-code' }
  /** The check character does not fit: a slip of the eye or the finger. */
  | { readonly kind: 'mistyped' }
  /** The day is more than a year ago, or has not come. */
  | { readonly kind: 'too-old' };

/** The number of a part: worked out from its permanent ids, so it stays when a plan is reordered. */
export function partNumber(plan: string, part: string): number {
  let hash = 2_166_136_261;
  for (const letter of `${plan}/${part}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619) >>> 0;
  return hash % BASE ** 3;
}

/**
 * The code of a part on a day.
 *
 * @example groupCode('30-minutes', 'agree', '2026-11-22').length; // 7: three, a space, three
 */
export function groupCode(plan: string, part: string, date: string): string {
  const digits = [...written(partNumber(plan, part), 3), ...written(dayOf(date) % DAYS, 2)];
  const text = [...digits, checkOf(digits)].map((digit) => LETTERS[digit]).join('');
  return `${text.slice(0, 3)} ${text.slice(3)}`;
}

/**
 * Reads what somebody typed. Spaces, hyphens and the case of letters do not matter.
 *
 * @param today ISO date; a code of tomorrow is taken, for clocks that differ
 */
export function readGroupCode(typed: string, today: string): ReadCode {
  const digits = [...typed.toUpperCase().replace(/[\s–-]/g, '')].map((letter) => LETTERS.indexOf(letter));
  if (digits.length !== 6 || digits.includes(-1)) return { kind: 'not-a-code' };
  const [a, b, c, d, e, check] = digits as [number, number, number, number, number, number];
  if (checkOf([a, b, c, d, e]) !== check) return { kind: 'mistyped' };
  const latest = dayOf(today) + 1;
  const day = latest - ((latest - (d * BASE + e)) % DAYS);
  if (latest - day > VALID_DAYS) return { kind: 'too-old' };
  return { kind: 'read', facts: { part: (a * BASE + b) * BASE + c, date: new Date(day * DAY).toISOString().slice(0, 10) } };
}

function dayOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}

function written(value: number, length: number): number[] {
  return Array.from({ length }, (_, at) => Math.floor(value / BASE ** (length - 1 - at)) % BASE);
}

/** Weights 1 to 5: any one wrong letter, and any two changed about, make another sum. */
function checkOf(digits: readonly number[]): number {
  return digits.reduce((sum, digit, at) => sum + digit * (at + 1), 0) % BASE;
}
