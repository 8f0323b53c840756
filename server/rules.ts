/** Who may say and read what. Pure: the broker asks here, and the tests try to get round it. */
import { type Question, readQuestion, readVote, topicsOf, voteLimits } from '../src/course/votes.js';

/** Somebody who was let in. */
export type Guest =
  | { readonly kind: 'console'; readonly code: string }
  | { readonly kind: 'participant'; readonly code: string; readonly id: string };

/** A message as it arrived. */
export interface Said {
  readonly topic: string;
  readonly payload: string;
  readonly retain: boolean;
  /** Quality of service. */
  readonly qos: number;
}

/** `aside`: well-meant but too late, so it is acknowledged and goes nowhere. `refused`: the connection ends. */
export type Verdict = { readonly kind: 'question'; readonly question: Question } | { readonly kind: 'vote'; readonly n: number } | { readonly kind: 'aside' } | { readonly kind: 'refused'; readonly why: string };

/**
 * What becomes of a message.
 *
 * @param open the question of this guest's session now
 * @param last `n` of this guest's latest vote that counted, or 0
 */
export function judge(guest: Guest, said: Said, open: Question | undefined, last: number): Verdict {
  if (said.qos > 1) return refused('quality of service 2');
  return guest.kind === 'console' ? judgeConsole(guest, said) : judgeVote(guest, said, open, last);
}

/** Whether a guest may read a topic: a participant the question of its own session, and that is all. */
export function mayRead(guest: Guest | undefined, topic: string): boolean {
  if (!guest) return false;
  const topics = topicsOf(guest.code);
  return topic === topics.question || (guest.kind === 'console' && (topic === topics.votes || topic === topics.heres));
}

function judgeConsole({ code }: Guest, { topic, payload, retain }: Said): Verdict {
  if (topic !== topicsOf(code).question || !retain) return refused('not the question of its session');
  if (payload.length > voteLimits.question) return refused('too long');
  const question = readQuestion(payload);
  return question ? { kind: 'question', question } : refused('not a question');
}

function judgeVote(guest: Extract<Guest, { kind: 'participant' }>, { topic, payload, retain }: Said, open: Question | undefined, last: number): Verdict {
  if (topic !== topicsOf(guest.code).vote(guest.id)) return refused('not its own vote');
  if (retain) return refused('would be kept');
  if (payload.length > voteLimits.message) return refused('too long');
  const vote = readVote(payload);
  if (!vote) return refused('not a vote');
  if (vote.n <= last) return { kind: 'aside' };
  if (open?.kind !== 'open' || open.number !== vote.question) return { kind: 'aside' };
  return open.choices.some(({ letter }) => letter === vote.choice) ? { kind: 'vote', n: vote.n } : refused('not a choice');
}

const refused = (why: string): Verdict => ({ kind: 'refused', why });

/** Lets so many bytes through at once, and so many a second after that. */
export class Bucket {
  private level: number;
  private filled: number;

  /** @param now milliseconds */
  constructor(
    private readonly burst: number,
    private readonly perSecond: number,
    now: number,
  ) {
    this.level = burst;
    this.filled = now;
  }

  /** Takes so many; false when there are not so many left. */
  take(amount: number, now: number): boolean {
    this.level = Math.min(this.burst, this.level + ((now - this.filled) / 1_000) * this.perSecond);
    this.filled = now;
    if (this.level < amount) return false;
    this.level -= amount;
    return true;
  }
}
