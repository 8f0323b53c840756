/** A module: one folder with `module.md`, lessons, scenarios, a question bank and pictures. */
import { readFrontMatter } from './front-matter.js';
import { parseMarkdown } from './markdown.js';
import { Page, type TextFile } from './page.js';
import type { Pictures } from './pictures.js';
import type { Findings } from './problems.js';
import { reportReview } from './reviews.js';
import { readLesson, type ReadLesson } from './read-lesson.js';
import { readQuestions, type ReadOpenQuestion, type ReadQuestion } from './read-questions.js';
import { readScenario, type ReadScenario } from './read-scenario.js';
import { isSession } from './read-session.js';
import { moduleFront } from './schemas.js';

export interface ReadModule {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly objectives: readonly string[];
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly lessons: readonly ReadLesson[];
  readonly questions: readonly ReadQuestion[];
  readonly openQuestions: readonly ReadOpenQuestion[];
  readonly scenarios: readonly ReadScenario[];
}

/** Reads the folder `modules/<id>`; `today` is an ISO date. */
export function readModule(id: string, files: readonly TextFile[], pictures: Pictures, findings: Findings, today?: string): ReadModule {
  const folder = `modules/${id}/`;
  const pages = files
    .filter(({ path }) => path.startsWith(folder) && path.endsWith('.md'))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => new Page({ path, text: text.replace(/^\uFEFF/, '') }, findings, id));
  const name = (page: Page): string => page.path.slice(folder.length);
  const lessons = pages.filter((page) => /^\d+-[^/]+\.md$/.test(name(page)) && !/\.scenario\.md$/.test(name(page)));
  const scenarios = pages.filter((page) => /^[^/]+\.scenario\.md$/.test(name(page)));
  const questions = pages.filter((page) => name(page) === 'questions.md');
  const front = pages.find((page) => name(page) === 'module.md');
  for (const page of pages) {
    if (isSession(page.path) || page === front || lessons.includes(page) || scenarios.includes(page) || questions.includes(page)) continue;
    page.report('file-not-read', page.at(undefined), `"${name(page)}" is none of the files a module is made of, so nobody will see it.`, 'Name a lesson 01-its-name.md, a scenario its-name.scenario.md, and the questions questions.md.');
  }
  const asked = questions.map((page) => readQuestions(page, pictures));
  return {
    id,
    ...readFront(front ?? new Page({ path: `${folder}module.md`, text: '' }, findings, id), today),
    lessons: lessons.map((page) => readLesson(page, pictures)),
    scenarios: scenarios.map((page) => readScenario(page, pictures)),
    questions: asked.flatMap((file) => file.questions),
    openQuestions: asked.flatMap((file) => file.openQuestions),
  };
}

function readFront(page: Page, today: string | undefined): Pick<ReadModule, 'title' | 'summary' | 'objectives' | 'reviewed' | 'reviewBy'> {
  const { data, at } = readFrontMatter(page, parseMarkdown(page), moduleFront);
  page.checkId(page.module, page.at(undefined));
  data.objectives.forEach((objective, index) => page.refer('objective', objective, at('objectives', index)));
  const reviewBy = data['review-by'] ?? '';
  reportReview(page, at('review-by'), 'This module', reviewBy, today);
  return { title: data.title, summary: data.summary, objectives: data.objectives, reviewed: data.reviewed ?? '', reviewBy };
}
