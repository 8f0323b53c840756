/** Search over titles, key points, words and services. Small enough to need no library. */
import type { SearchEntry } from './reference.js';

/** Words in small letters, without accents and marks: `tokens('Re A’s café')` → `['re', 'as', 'cafe']`. */
function tokens(text: string): string[] {
  return text.normalize('NFD').replace(/[\u0300-\u036f’']/g, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What fits a query, the best first: every word of the query begins a word of the entry. A word
 * in a title weighs more than one in the text, and a whole word more than its beginning.
 *
 * @example search(entries, 'friend req').map(({ title }) => title); // ['A friend request', …]
 */
export function search(entries: readonly SearchEntry[], query: string, most = 8): readonly SearchEntry[] {
  const asked = tokens(query);
  if (asked.length === 0) return [];
  return entries
    .map((entry, at) => ({ entry, at, score: scoreOf(entry, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function scoreOf(entry: SearchEntry, asked: readonly string[]): number {
  const fields = [
    { words: tokens(entry.title), weight: 5 },
    { words: tokens(entry.where), weight: 2 },
    { words: tokens(entry.text), weight: 1 },
  ];
  let sum = 0;
  for (const word of asked) {
    const best = Math.max(0, ...fields.flatMap(({ words, weight }) => words.filter((each) => each.startsWith(word)).map((each) => weight * (each === word ? 2 : 1))));
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}
