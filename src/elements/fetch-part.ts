/** Fetches what is looked at only when asked for, from wherever the course is held. */
import { CourseFetchEvent, type CourseParts } from './events-beside.js';

/**
 * The words of one part. Rejects when they could not be fetched, or when nobody answers.
 *
 * @param from the element that needs them; the question travels up from it
 */
export async function fetchPart<P extends keyof CourseParts>(from: HTMLElement, part: P): Promise<CourseParts[P]> {
  const asked = new CourseFetchEvent(part);
  from.dispatchEvent(asked);
  if (asked.answer === undefined) throw new Error(`Nobody holds "${part}".`);
  return asked.answer as Promise<CourseParts[P]>;
}
