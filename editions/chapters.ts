/** The course as the chapters of a book. */
import type { Course } from '../src/content/read-course.js';
import { citedIn } from '../src/content/cited.js';
import type { LessonOutline, ModuleOutline, ModuleText, Question, StepOutline } from '../src/course/course.js';
import { glossary, reading, services, sheet, sources, support } from './back-matter.js';
import { type Book, type Chapter, heading, type Layout } from './edition.js';
import { markup, type Markup, type Value } from './markup.js';
import { answered, asked } from './questions.js';
import { story } from './story.js';
import { Text } from './text.js';
import { words } from './words.js';

/** A course as a book. Assessment questions are no part of it: whoever has read the book may still take them. */
export function bookOf(course: Course): Book {
  const { assessment: _assessment, ...texts } = course.texts;
  const cited = citedIn([texts, course.explorer, course.toolkit, course.glossary, course.reading, course.support]);
  const sources = Object.values(course.sources).filter(({ id }) => cited.has(id)).toSorted((a, b) => (a.publisher + a.title < b.publisher + b.title ? -1 : 1));
  const dates = [...course.outline.modules.map(({ reviewed }) => reviewed), ...sources.map(({ checked }) => checked), course.support.checked, ...course.explorer.services.map(({ checked }) => checked)];
  return { course, sources, newest: dates.toSorted().at(-1) ?? '' };
}

/** Every chapter of a book, in the order in which it is read. */
export function chaptersOf(book: Book): Chapter[] {
  const { course } = book;
  const questions = practiceQuestions(course);
  const numbered = new Map(questions.map(({ id }, at) => [id, at + 1]));
  const text = (layout: Layout): Text => new Text(book, layout);
  const modules = course.outline.modules.flatMap((module, at) => moduleChapters(module, at + 1, course, numbered, text));
  const back = (id: string, title: string, is: string, body: (text: Text) => Markup): Chapter => ({ id, title, is, body: (layout) => body(text(layout)) });
  return [
    back('about-this-edition', words.about.title, 'preface', (laid) => about(book, laid)),
    ...modules,
    back('back-answers', words.answers.title, 'answers', (laid) => markup`<p>${words.answers.lead}</p>\n${questions.map((question) => answered(question, numbered.get(question.id)!, laid))}`),
    back('back-services', words.services.title, 'appendix', (laid) => services(course, laid)),
    back('back-sheets', words.sheets.title, 'appendix', (laid) => markup`${course.toolkit.sheets.map((each) => sheet(each, course, laid))}`),
    back('back-support', words.support, 'appendix', (laid) => support(course, laid)),
    back('back-glossary', words.glossary, 'glossary', (laid) => glossary(course, laid)),
    back('back-further-reading', words.reading, 'appendix', (laid) => reading(course, laid)),
    back('back-sources', words.sources.title, 'bibliography', (laid) => sources(book.sources, citing(course), laid)),
  ];
}

function about({ course: { outline }, newest }: Book, text: Text): Markup {
  const { about: say } = words;
  const [before, licence, after] = say.licence;
  const [close, people, listed] = say.close;
  return markup`<p class="lede">${text.inlines(outline.lede)}</p>
<p>${say.what}</p>
<p class="urgent">${close}<a href="${text.layout.to('back-support')}">${people}</a>${listed}</p>
<${heading(2, text.layout)}>${say.outcomes}</${heading(2, text.layout)}>
<ul>${outline.objectives.map(({ text: objective }) => markup`<li>${objective}</li>\n`)}</ul>
<p>${say.facts} ${say.version(outline.version, newest)}</p>
<p>${say.origin} ${before}<a href="https://creativecommons.org/licenses/by/4.0/">${licence}</a>${after}</p>`;
}

type Numbers = ReadonlyMap<string, number>;

/** A module: its own page, then its lessons, each followed by the stories that it tells. */
function moduleChapters(module: ModuleOutline, number: number, course: Course, answers: Numbers, text: (layout: Layout) => Text): Chapter[] {
  const words_ = course.texts[module.id]!;
  const opening: Chapter = {
    id: `module-${module.id}`,
    title: module.title,
    number: String(number),
    is: 'part',
    body: ({ to }) => markup`<p class="lede">${module.summary}</p>
<p>${words.inThisModule}</p>
<ol>${module.lessons.map(({ id, title, part }) => markup`<li><a href="${to(id)}">${title}</a>${part === 'more' ? ` (${words.optional.toLowerCase()})` : ''}</li>\n`)}</ol>
<p class="small">${words.moduleDates(module.reviewed, module.reviewBy)}</p>`,
  };
  return [
    opening,
    ...module.lessons.flatMap((lesson, at): Chapter[] => [
      { id: lesson.id, title: lesson.title, number: `${number}.${at + 1}`, within: opening.id, is: 'chapter', body: (layout) => lessonBody(lesson, words_, course, answers, text(layout)) },
      ...lesson.steps.flatMap(({ activity }) => (activity?.kind === 'scenario' ? storyChapter(activity.scenario, lesson, words_, opening.id, text) : [])),
    ]),
  ];
}

function storyChapter(id: string, lesson: LessonOutline, { scenarios }: ModuleText, within: string, text: (layout: Layout) => Text): Chapter[] {
  const scenario = scenarios[id];
  return scenario ? [{ id, title: scenario.title, within, is: 'chapter', body: (layout) => story(scenario, lesson.id, text(layout)) }] : [];
}

function lessonBody(lesson: LessonOutline, module: ModuleText, course: Course, answers: Numbers, text: Text): Markup {
  const tag = heading(2, text.layout);
  return markup`${lesson.part === 'more' ? markup`<p class="label">${words.optional}</p>\n` : undefined}${lesson.steps.map(({ id, activity }) => {
    const step = module.steps[id]!;
    return markup`<section id="${id}" class="step"><${tag}>${step.title}</${tag}>\n${text.blocks(step.blocks, 2)}${activity && doing(activity, module, course, answers, text)}</section>\n`;
  })}`;
}

/** What a step asks for. */
function doing(activity: NonNullable<StepOutline['activity']>, { questions, scenarios }: ModuleText, { outline }: Course, answers: Numbers, text: Text): Value {
  switch (activity.kind) {
    case 'question': {
      const question = questions[activity.question];
      return question && asked(question, answers.get(question.id) ?? 0, text);
    }
    case 'scenario': {
      const scenario = scenarios[activity.scenario];
      return scenario && markup`<p class="story"><span class="label">${words.story.label}</span> <a href="${text.layout.to(scenario.id)}">${words.story.play}: ${scenario.title}</a></p>\n`;
    }
    case 'starting-point': {
      const titles = new Map(outline.modules.map(({ id, title }) => [id, title]));
      return outline.startingPoints.map(
        (point) => markup`<p><b>${point.title}.</b> ${point.text} ${words.pointModules}</p>\n<ol>${point.modules.map((id) => markup`<li><a href="${text.layout.to(`module-${id}`)}">${titles.get(id)}</a></li>\n`)}</ol>\n`,
      );
    }
  }
}

/** The practice questions that the lessons ask, in the order in which they ask them. */
function practiceQuestions({ outline, texts }: Course): Question[] {
  return outline.modules.flatMap(({ id, lessons }) => lessons.flatMap(({ steps }) => steps.flatMap(({ activity }) => (activity?.kind === 'question' ? (texts[id]?.questions[activity.question] ?? []) : []))));
}

/** Which lessons and stories cite a source. */
function citing({ outline, texts }: Course): (source: string) => { id: string; title: string }[] {
  const places = outline.modules.flatMap(({ id: module, lessons }) =>
    lessons.flatMap(({ id, title, steps }) => {
      const { steps: stepTexts, questions, scenarios } = texts[module]!;
      const stories = steps.flatMap(({ activity }) => (activity?.kind === 'scenario' ? (scenarios[activity.scenario] ?? []) : []));
      const own = steps.map((step) => [stepTexts[step.id], step.activity?.kind === 'question' ? questions[step.activity.question] : undefined]);
      return [{ id, title, cited: citedIn(own) }, ...stories.map((scenario) => ({ id: scenario.id, title: scenario.title, cited: citedIn(scenario) }))];
    }),
  );
  return (source) => places.filter(({ cited }) => cited.has(source)).map(({ id, title }) => ({ id, title }));
}
