/** What a learner asks for beside the course: parts that are looked up, and screens that no record keeps. Later screens send these, so they are not in `events.ts`. */
import type { Explorer, Glossary, SearchEntry, Shelf, Statement, Toolkit } from '../course/reference.js';
import { CourseEvent } from './events.js';

/** What is fetched only when it is looked at, by name. */
export interface CourseParts {
  services: Explorer;
  sheets: Toolkit;
  glossary: Glossary;
  shelf: Shelf;
  search: readonly SearchEntry[];
  /** Absent where nobody wrote one. */
  statement: Statement | undefined;
}

/** Fetch a part of the course; whoever holds the course sets `answer` while the event is being sent. See `fetch-part.ts`. */
export class CourseFetchEvent extends CourseEvent {
  answer: Promise<CourseParts[keyof CourseParts]> | undefined;
  constructor(readonly part: keyof CourseParts) {
    super('course-fetch');
  }
}

/** A screen beside the course, which the course itself knows nothing of and no record keeps. */
export type Aside = 'shelf' | 'reading' | 'statement';

/** Open a screen beside the course; without one, go back to the course. */
export class CourseOpenAsideEvent extends CourseEvent {
  constructor(readonly aside?: Aside) {
    super('course-open-aside');
  }
}
