/** How hard a text is to read, as a number to rank work by. It says nothing of whether the text is good. */
import type { Course } from './read-course.js';
import { countOf, sentencesOf } from './sentences.js';
import { wordsOf } from './unsourced.js';

/** One lesson and the age at which it is easily read. */
export interface LessonReadability {
  readonly module: string;
  readonly lesson: string;
  /** Years. The NHS writes for 9 to 11. */
  readonly age: number;
}

/** Every lesson of a course, the hardest first. */
export function readability(course: Course): LessonReadability[] {
  return course.outline.modules
    .flatMap((module) =>
      module.lessons.map((lesson) => {
        const blocks = lesson.steps.flatMap(({ id }) => course.texts[module.id]?.steps[id]?.blocks ?? []);
        return { module: module.id, lesson: lesson.id, age: readingAge(blocks.map((block) => wordsOf([block]))) };
      }),
    )
    .toSorted((a, b) => b.age - a.age);
}

/** The Flesch–Kincaid grade of some paragraphs plus five, to a tenth: a reading age in years. */
export function readingAge(paragraphs: readonly string[]): number {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/)).filter((word) => countOf(word) > 0);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(5, Math.round((grade + 5) * 10) / 10);
}

/** Groups of vowels, without a silent e at the end: near enough to rank by. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '').replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, '');
  return Math.max(1, letters.match(/[aeiouy]+/g)?.length ?? 1);
}
