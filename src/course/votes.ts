/**
 * Votes from phones, as they cross the network: codes, topics, questions and votes. Pure; the console, the phones and
 * the server all read this one page.
 *
 * A question is public and retained, so that a phone that joins late or wakes up has it at once. A vote is one
 * participant's own topic and nobody else's.
 */

/** What a question or a vote may weigh, and how fast it may come. The server holds everybody to it. */
export const voteLimits = {
  /** Characters of one vote. */
  message: 256,
  /** Characters of one question. */
  question: 8_192,
  /** Bytes a participant may send at once, about twenty votes, and then each second, about four. */
  burst: 2_048,
  perSecond: 400,
  /** Participants of one session. */
  participants: 1_000,
  /** Hours until a code stops working. */
  hours: 4,
} as const;

/** Letters a group votes by. */
export const VOTE_LETTERS = 'ABCDEFGH';

export interface VoteChoice {
  readonly letter: string;
  readonly text: string;
}

/** What all phones of a session show. */
export type Question =
  | { readonly kind: 'waiting' }
  /** `number` stays the same when the same vote is opened again: what was chosen still counts. */
  | { readonly kind: 'open'; readonly number: number; readonly ask: string; readonly choices: readonly VoteChoice[] }
  | { readonly kind: 'closed'; readonly number: number }
  /** The session is over, and the code with it. */
  | { readonly kind: 'over' };

/** One participant's vote. `n` grows with every message, so that an old one cannot come back. */
export interface Vote {
  readonly question: number;
  readonly choice: string;
  readonly n: number;
}

/** Without 0, 1, I, L and O, which people misread. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 8;
const CODE = new RegExp(`^[${LETTERS}]{${CODE_LENGTH}}$`);

/**
 * A code for joining: 31⁸, or 852 thousand million, and no order in it.
 *
 * @param randomBytes from a source that cannot be foretold: `(n) => crypto.getRandomValues(new Uint8Array(n))`
 */
export function newJoinCode(randomBytes: (count: number) => Uint8Array): string {
  const code: string[] = [];
  while (code.length < CODE_LENGTH) {
    // Bytes above the last whole multiple of 31 would make some letters likelier.
    for (const byte of randomBytes(CODE_LENGTH)) if (byte < 248 && code.length < CODE_LENGTH) code.push(LETTERS[byte % LETTERS.length]!);
  }
  return code.join('');
}

/** What somebody typed as a code, or undefined. `readJoinCode('k7qm-2xrt')` is "K7QM2XRT". */
export function readJoinCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s–-]/g, '');
  return CODE.test(code) ? code : undefined;
}

/** `spelled('K7QM2XRT')` is "K7QM 2XRT": what people read aloud. */
export const spelled = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** A participant's own name for itself: random, and known to nobody else. */
export const isParticipant = (id: string): boolean => /^[a-z0-9]{20}$/.test(id);

/** The topics of a session; `+` stands for any one level. */
export const topicsOf = (code: string) => {
  const session = `making-sense/${code}`;
  return {
    /** Retained; the console writes it, everybody of the session reads it. */
    question: `${session}/question`,
    /** A participant writes its own; the console reads all. */
    vote: (participant: string): string => `${session}/vote/${participant}`,
    votes: `${session}/vote/+`,
    /** How many phones a server has, retained; servers write it, the console reads it. */
    here: (server: string): string => `${session}/here/${server}`,
    heres: `${session}/here/+`,
    /** Until when the code works; between servers only. */
    session: `${session}/session`,
  };
};

/** Reads a vote, or undefined for anything that is not exactly one. */
export function readVote(text: string): Vote | undefined {
  const value = parsed(text);
  if (!value || Object.keys(value).length !== 3) return undefined;
  const { question, choice, n } = value;
  return isCount(question) && isCount(n) && typeof choice === 'string' && choice.length === 1 && VOTE_LETTERS.includes(choice) ? { question, choice, n } : undefined;
}

/** Reads a question, or undefined for anything that is not one. */
export function readQuestion(text: string): Question | undefined {
  const value = parsed(text);
  switch (value?.kind) {
    case 'waiting':
    case 'over':
      return { kind: value.kind };
    case 'closed':
      return isCount(value.number) ? { kind: 'closed', number: value.number } : undefined;
    case 'open': {
      const { number, ask, choices } = value;
      if (!isCount(number) || typeof ask !== 'string' || !Array.isArray(choices)) return undefined;
      const known = choices.filter((each): each is VoteChoice => typeof each?.text === 'string' && VOTE_LETTERS.includes(each.letter) && each.letter.length === 1);
      return known.length === choices.length && known.length > 0 ? { kind: 'open', number, ask, choices: known.map(({ letter, text }) => ({ letter, text })) } : undefined;
    }
    default:
      return undefined;
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
