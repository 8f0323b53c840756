const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A random attempt id of six characters of a–z and 0–9.
 *
 * @param random Gives numbers from 0 to below 1, as `Math.random` does.
 */
export function newAttemptId(random: () => number): string {
  return Array.from({ length: 6 }, () => letters[Math.floor(random() * letters.length) % letters.length]).join('');
}
