/** Counting votes from phones: the latest of each participant, however often and in whatever order it arrives. Pure. */
import type { Vote } from './votes.js';

/** Participant → its latest vote on one question. */
export type Ballots = Readonly<Record<string, { readonly n: number; readonly choice: string }>>;

/**
 * The ballots after a vote. One that is older than what is there, or the same again, changes nothing.
 *
 * @example withBallot({}, 'k3…', { question: 1, choice: 'B', n: 1 }); // { 'k3…': { n: 1, choice: 'B' } }
 */
export function withBallot(ballots: Ballots, participant: string, { n, choice }: Vote): Ballots {
  const before = Object.hasOwn(ballots, participant) ? ballots[participant] : undefined;
  return before !== undefined && before.n >= n ? ballots : { ...ballots, [participant]: { n, choice } };
}

/** Letter → how many participants have it as their latest vote. */
export function countBallots(ballots: Ballots): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { choice } of Object.values(ballots)) counts[choice] = (counts[choice] ?? 0) + 1;
  return counts;
}
