/** What every take-away edition is laid out from: the course, and where its parts come to stand. */
import type { Course } from '../src/content/read-course.js';
import type { Source } from '../src/course/course.js';
import type { Words } from '../src/words/locales.js';
import type { Markup } from './markup.js';

/** How an edition leads from one place to another. */
export interface Layout {
  /** The address of a place, by its id, e.g. "#arrives" or "friend-request.xhtml#arrives". */
  readonly to: (id: string) => string;
  /** The address of a picture, by its path in the repository. */
  readonly picture: (path: string) => string;
  /** How far headings sit under what is around a chapter: 0 where a chapter is a file of its own. */
  readonly under: number;
  /** Paper has no links: passages are named by their number, and there are lines to write on. */
  readonly paper: boolean;
}

/** One part of a book, in the order in which it is read. */
export interface Chapter {
  /** Unique in the book; the name of its file where it has one. */
  readonly id: string;
  readonly title: string;
  /** "3.2" for the second lesson of the third module; absent where nothing is counted. */
  readonly number?: string;
  /** The chapter that this one belongs to in the table of contents. */
  readonly within?: string;
  /** What it is to a reading system, e.g. "chapter" or "glossary": a term of EPUB's vocabulary. */
  readonly is: string;
  readonly body: (layout: Layout) => Markup;
}

/** The course with what a book needs beside it. */
export interface Book {
  readonly course: Course;
  /** Those of the language of the course. */
  readonly words: Words;
  /** Every source that the book cites, in the order of its list. */
  readonly sources: readonly Source[];
  /** The day of the newest word or check in it, an ISO date: no book says when it was made, only how new it is. */
  readonly newest: string;
}

/** `heading(2, layout)` is "h2" where a chapter is a file, and "h3" where it is a part of one. */
export function heading(level: number, layout: Layout): string {
  return `h${Math.min(6, level + layout.under)}`;
}
