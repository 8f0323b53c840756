/** Sentences and words, as a reader counts them. */

/** Where a full stop ends no sentence: titles, letters, short forms and times. */
const NOT_THE_END = /\b(?:Mr|Mrs|Ms|Mx|Dr|St|No|vs|e\.g|i\.e|etc|approx|[ap]\.m|[A-Z])\.$/;

/** The sentences of a paragraph, e.g. `sentencesOf('Say no. “Why?” Say why.')` → three of them. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let rest = '';
  for (const part of text.replace(/\s+/g, ' ').trim().split(/(?<=[.!?…]["”’)\]]*) /)) {
    rest = rest === '' ? part : `${rest} ${part}`;
    // A quotation inside a sentence goes on in small letters: “Why?” she asks.
    if (NOT_THE_END.test(rest)) continue;
    sentences.push(rest);
    rest = '';
  }
  if (rest !== '') sentences.push(rest);
  return sentences.reduce<string[]>((joined, sentence) => {
    const last = joined.at(-1);
    if (last !== undefined && /^[a-z]/.test(sentence)) joined[joined.length - 1] = `${last} ${sentence}`;
    else joined.push(sentence);
    return joined;
  }, []).filter((sentence) => countOf(sentence) > 0);
}

/** How many words a text has; what holds neither letter nor number is no word. */
export function countOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
