/** The course as the chapters of a book. */
import type { Course } from '../src/content/read-course.js';
import { citedIn } from '../src/content/cited.js';
import type { LessonOutline, ModuleOutline, ModuleText, Question, Scenario, StepOutline } from '../src/course/course.js';
import type { Words } from '../src/words/locales.js';
import { glossary, reading, services, sheet, sources, support } from './back-matter.js';
import { type Book, type Chapter, heading, type Layout } from './edition.js';
import { type Content, markup, type Markup, type Value } from './markup.js';
import { answered, asked, open } from './questions.js';
import { story } from './story.js';
import { Text } from './text.js';

/** A course as a book. Assessment questions are no part of it: whoever has read the book may still take them. */
export function bookOf(course: Course, words: Words): Book {
  const { assessment: _assessment, ...texts } = course.texts;
  const cited = citedIn([texts, course.explorer, course.toolkit, course.glossary, course.reading, course.support]);
  const sources = Object.values(course.sources).filter(({ id }) => cited.has(id)).toSorted((a, b) => (a.publisher + a.title < b.publisher + b.title ? -1 : 1));
  const dates = [...course.outline.modules.map(({ reviewed }) => reviewed), ...sources.map(({ checked }) => checked), course.support.checked, ...course.explorer.services.map(({ checked }) => checked)];
  return { course, words, sources, newest: dates.toSorted().at(-1) ?? '' };
}

/** Every chapter of a book, in the order in which it is read. */
export function chaptersOf(book: Book): Chapter[] {
  const { course, words } = book;
  const say = words.edition;
  const questions = practiceQuestions(course);
  const numbers = new Map(questions.map(({ id }, at) => [id, at + 1]));
  const back = (id: string, title: string, is: string, body: (text: Text) => Value): Chapter => ({ id, title, is, body: (layout) => markup`${body(new Text(book, layout))}` });
  return [
    back('about-this-edition', say.about.title, 'preface', (text) => about(book, text)),
    ...course.outline.modules.flatMap((module, at) => moduleChapters(module, at + 1, book, numbers)),
    back('back-answers', say.answers.title, 'answers', (text) => [markup`<p>${say.answers.lead}</p>\n`, ...questions.map((question) => answered(question, numbers.get(question.id)!, text))]),
    back('back-services', say.services.title, 'appendix', (text) => services(course, text)),
    back('back-sheets', say.sheets.title, 'appendix', (text) => course.toolkit.sheets.map((each) => sheet(each, course, text))),
    back('back-support', words.support.title, 'appendix', (text) => support(course, text)),
    back('back-glossary', say.glossary, 'glossary', (text) => glossary(course, text)),
    back('back-further-reading', say.reading, 'appendix', (text) => reading(course, text)),
    back('back-sources', say.sources.title, 'bibliography', (text) => sources(book.sources, citing(course), text)),
  ];
}

function about({ course: { outline }, words, newest }: Book, text: Text): Markup {
  const say = words.edition.about;
  const [before, licence, after] = say.licence;
  const [close, people, listed] = say.close;
  return markup`<p class="lede">${text.inlines(outline.lede)}</p>
<p>${say.what}</p>
<p class="urgent">${close}<a href="${text.layout.to('back-support')}">${people}</a>${listed}</p>
<${heading(2, text.layout)}>${say.outcomes}</${heading(2, text.layout)}>
<ul>${outline.objectives.map((objective) => markup`<li>${objective.text}</li>\n`)}</ul>
<p>${say.facts} ${say.version(outline.version, newest)}</p>
<p>${say.origin} ${before}<a href="https://creativecommons.org/licenses/by/4.0/">${licence}</a>${after}</p>`;
}

type Numbers = ReadonlyMap<string, number>;

/** A module: its own page, then its lessons, each followed by the stories that it tells. */
function moduleChapters(module: ModuleOutline, number: number, book: Book, answers: Numbers): Chapter[] {
  const { course, words } = book;
  const text = course.texts[module.id]!;
  const within = `module-${module.id}`;
  const lessons = module.lessons.map(({ id, title, part }) => ({ id, title: part === 'more' ? `${title} (${words.home.optional})` : title }));
  const opening: Chapter = {
    id: within,
    title: module.title,
    number: String(number),
    is: 'part',
    body: ({ to }) => markup`<p class="lede">${module.summary}</p>
<p>${words.edition.inThisModule}</p>
<ol>${lessons.map(({ id, title }) => markup`<li><a href="${to(id)}">${title}</a></li>\n`)}</ol>
<p class="small">${words.suggest.reviewed(module.reviewed, module.reviewBy)}</p>`,
  };
  return [
    opening,
    ...module.lessons.flatMap((lesson, at): Chapter[] => [
      { id: lesson.id, title: lesson.title, number: `${number}.${at + 1}`, within, is: 'chapter', body: (layout) => lessonBody(lesson, text, book, answers, layout) },
      ...storiesOf(lesson, text).map((scenario): Chapter => ({ id: scenario.id, title: scenario.title, within, is: 'chapter', body: (layout) => story(scenario, lesson.id, new Text(book, layout)) })),
    ]),
  ];
}

function lessonBody(lesson: LessonOutline, module: ModuleText, book: Book, answers: Numbers, layout: Layout): Markup {
  const text = new Text(book, layout);
  const tag = heading(2, layout);
  return markup`${lesson.steps.map(({ id, activity }) => {
    const step = module.steps[id]!;
    return markup`<section id="${id}" class="step"><${tag}>${step.title}</${tag}>\n${text.blocks(step.blocks, 2)}${activity && doing(activity, module, book, answers, text)}</section>\n`;
  })}`;
}

/** What a step asks for. */
function doing(activity: NonNullable<StepOutline['activity']>, { questions, scenarios, openQuestions }: ModuleText, { course: { outline }, words }: Book, answers: Numbers, text: Text): Content {
  switch (activity.kind) {
    case 'question': {
      const question = questions[activity.question];
      return question ? asked(question, answers.get(question.id)!, text) : [];
    }
    case 'scenario': {
      const scenario = scenarios[activity.scenario];
      return scenario ? markup`<p class="story"><span class="label">${words.edition.story.label}</span> <a href="${text.layout.to(scenario.id)}">${words.edition.story.play}: ${scenario.title}</a></p>\n` : [];
    }
    case 'confidence':
    case 'reflection': {
      const question = openQuestions[activity.kind === 'confidence' ? activity.scale : activity.question];
      return question ? open(question, text) : [];
    }
    case 'starting-point': {
      const titles = new Map(outline.modules.map(({ id, title }) => [id, title]));
      return outline.startingPoints.map(
        (point) => markup`<p><b>${point.title}.</b> ${point.text} ${words.edition.pointModules}</p>\n<ol>${point.modules.map((id) => markup`<li><a href="${text.layout.to(`module-${id}`)}">${titles.get(id)}</a></li>\n`)}</ol>\n`,
      );
    }
  }
}

/** The practice questions that the lessons ask, in the order in which they ask them. */
function practiceQuestions({ outline, texts }: Course): Question[] {
  return outline.modules.flatMap(({ id, lessons }) => lessons.flatMap(({ steps }) => steps.flatMap(({ activity }) => (activity?.kind === 'question' ? (texts[id]?.questions[activity.question] ?? []) : []))));
}

function storiesOf({ steps }: LessonOutline, { scenarios }: ModuleText): Scenario[] {
  return steps.flatMap(({ activity }) => (activity?.kind === 'scenario' ? (scenarios[activity.scenario] ?? []) : []));
}

/** Which lessons and stories cite a source. */
function citing({ outline, texts }: Course): (source: string) => { id: string; title: string }[] {
  const places = outline.modules.flatMap(({ id: module, lessons }) =>
    lessons.flatMap((lesson) => {
      const text = texts[module]!;
      const own = lesson.steps.map(({ id, activity }) => [text.steps[id], activity?.kind === 'question' ? text.questions[activity.question] : undefined]);
      return [{ id: lesson.id, title: lesson.title, cited: citedIn(own) }, ...storiesOf(lesson, text).map((scenario) => ({ id: scenario.id, title: scenario.title, cited: citedIn(scenario) }))];
    }),
  );
  return (source) => places.filter(({ cited }) => cited.has(source));
}
