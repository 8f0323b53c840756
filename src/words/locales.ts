/** The languages of the interface, and what is left to translate. For the build and the checks: a screen takes its words from `words.ts`. */
import * as cy from './cy.js';
import * as english from './en-GB.js';

/** The sections of one language. */
export type Words = typeof english;

/** By the name that `language` has in `modules/course.md`. */
export const locales: Readonly<Record<string, Words>> = { 'en-GB': english, cy };

/** Made languages, to test with: `pseudo.ts`. They are no choice for a course. */
export const madeLocales = ['pseudo', 'pseudo-rtl'] as const;

/** Whether a language is written from right to left. */
export const isRightToLeft = (locale: string): boolean => /^(?:ar|fa|he|ur|pseudo-rtl)\b/.test(locale);

/**
 * The strings that a language still takes from English, by their place, e.g. "home.next". A sentence that is made
 * with a number or a name counts as one string.
 */
export function untranslated(words: Words, from: Words = english): string[] {
  return leaves(words).flatMap(([place, value]) => (value === at(from, place) ? [place.join('.')] : []));
}

/** How many strings a language has. */
export const stringCount = (words: Words): number => leaves(words).length;

type Leaf = readonly [place: readonly string[], value: unknown];

function leaves(value: object, place: readonly string[] = []): Leaf[] {
  return Object.entries(value).flatMap(([name, each]): Leaf[] => (typeof each === 'object' && each !== null ? leaves(each, [...place, name]) : [[[...place, name], each]]));
}

function at(value: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((found, name) => (found as Readonly<Record<string, unknown>> | undefined)?.[name], value);
}
