/** What the course may cost, in one place. The build fails above the sizes, `npm run bench` above all of it. */

/** Bytes; gzip where it says so. A kilobyte is 1,000 bytes. */
export const sizeBudgets = {
  /** Everything up to the first usable **Continue**, gzip. */
  firstScreen: 60_000,
  requests: 8,
  javascript: 45_000,
  css: 12_000,
  /** The page itself, pictures and anything else. */
  rest: 3_000,
  /** Some LMSs serve without gzip. */
  uncompressed: 250_000,
  /** One package for an LMS. */
  package: 1_500_000,
} as const;

export const speedBudgets = {
  /** Time to a usable **Continue**, against a hand-written static page of the same screen: slow 4G and a quarter of the processor. */
  ratioSlow4g: 2.0,
  /** The same, unthrottled. */
  ratioFast: 1.8,
} as const;

export const callBudgets = {
  /** LMS calls from LMSInitialize until the first screen stands. */
  launch: 10,
  /** Changed values after one response or choice. */
  perAnswer: 4,
  commitsPerAnswer: 1,
} as const;

/** A room that votes by phone, on one machine: `npm run bench -- --group`. */
export const groupBudgets = {
  participants: 500,
  /** Until the last vote is counted on the console. */
  seconds: 2,
} as const;

/**
 * The sentences for what is above its budget, or none.
 *
 * @example
 * overBudget([['The first screen', 61_000, 60_000, 'bytes']]);
 * // ['The first screen takes 61,000 bytes; its budget is 60,000.']
 */
export function overBudget(measured: readonly (readonly [what: string, value: number, budget: number, unit: string])[]): string[] {
  return measured
    .filter(([, value, budget]) => !(value <= budget))
    .map(([what, value, budget, unit]) => `${what} takes ${written(value)} ${unit}; its budget is ${written(budget)}.`);
}

function written(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en-GB') : value.toFixed(2);
}
