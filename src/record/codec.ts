/** An attempt as text and back, for one course: fetched after the first screen, with the ledger's codes. */
import type { Attempt } from '../course/attempt.js';
import { mergeAttempts } from '../course/merge.js';
import { decodeAttempt, encodeAttempt, type Decoded } from './suspend-data.js';
import type { Codes } from './wire-codes.js';

export interface Codec {
  encode(attempt: Attempt): string;
  /** Never throws: what cannot be read is told in the result. */
  decode(text: string): Decoded;
  /** See `mergeAttempts`. */
  merge(one: Attempt, other: Attempt): Attempt;
  /** Whether the course has a step, question or scenario of this id. */
  knows(id: string): boolean;
}

/** The codec of a course with these ledger codes. */
export function codecOf(codes: Codes): Codec {
  return {
    encode: (attempt) => encodeAttempt(codes, attempt),
    decode: (text) => decodeAttempt(codes, text),
    merge: mergeAttempts,
    knows: (id) => Object.hasOwn(codes, id),
  };
}
