/**
 * What learners write for themselves. It is kept in this browser and nowhere else: no record, no
 * LMS and no report has it. It goes by the attempt, whose id is random, so that the next person
 * at a shared computer is not shown it.
 */
const key = (attempt: string, question: string): string => `making-sense.reflection.${attempt}.${question}`;

/** What was written, or "" where there is nothing or the browser keeps nothing. */
export function readReflection(attempt: string, question: string): string {
  try {
    return window.localStorage.getItem(key(attempt, question)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what was written, or removes it when it is blank; false where the browser does not keep it. */
export function keepReflection(attempt: string, question: string, text: string): boolean {
  try {
    // Written even when blank: a browser that refuses is noticed before there is a word to lose.
    window.localStorage.setItem(key(attempt, question), text);
    const kept = window.localStorage.getItem(key(attempt, question)) === text;
    if (text.trim() === '') window.localStorage.removeItem(key(attempt, question));
    return kept;
  } catch {
    return false;
  }
}

/** Removes everything that was written in these attempts. */
export function forgetReflections(attempts: readonly string[]): void {
  try {
    for (const each of Object.keys(window.localStorage)) if (attempts.some((attempt) => each.startsWith(key(attempt, '')))) window.localStorage.removeItem(each);
  } catch {
    // Storage that cannot be reached holds nothing of ours.
  }
}
