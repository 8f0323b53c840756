/** The texts of a course become one value, and a list of everything an author must fix. */
import { ASSESSMENT } from '../course/course.js';
import type { ModuleText, Outline, Source } from '../course/course.js';
import type { Explorer, GlossaryEntry, Statement, Toolkit } from '../course/reference.js';
import type { SessionPlan, Sessions } from '../course/session.js';
import type { Block, Inline } from '../course/text.js';
import { readBlocks } from './blocks.js';
import { citedIn } from './cited.js';
import { checkLanguage } from './check-language.js';
import { checkReferences } from './check-references.js';
import { checkFacts, readFacts } from './read-facts.js';
import { readFrontMatter } from './front-matter.js';
import { readInlines } from './inlines.js';
import { checkLedger, codesOfCourse, LEDGER_PATH, readLedger, type Tracked } from './ledger.js';
import { parseMarkdown } from './markdown.js';
import { assessmentOutline, firstAsked, moduleOutline, type Asked } from './module-outline.js';
import { assessmentText, moduleText, sourcesCitedIn } from './module-text.js';
import { Page, type TextFile } from './page.js';
import { pictureSize, type Pictures } from './pictures.js';
import { didYouMean, Findings, sortProblems, type Problem } from './problems.js';
import { readGlossary, readSections, readSources, readSupport, type Support, type SupportSection } from './read-lists.js';
import { readModule, type ReadModule } from './read-module.js';
import type { ReadScenario } from './read-scenario.js';
import { readServices } from './read-services.js';
import { isSheet, readSheet } from './read-sheet.js';
import { isSession, readSession } from './read-session.js';
import { readStatement } from './read-statement.js';
import { courseFront } from './schemas.js';
import { trackedIds, type CourseFront } from './tracked-ids.js';

/** A whole course: the outline, the words of each module, and the lists. */
export interface Course {
  readonly outline: Outline;
  /** Permanent wire code of every tracked id that exists now; see `ledger.json`. */
  readonly codes: Readonly<Record<string, string>>;
  /** By module id; the assessment is among them. */
  readonly texts: Readonly<Record<string, ModuleText>>;
  readonly support: Support;
  /** Absent while there is no `accessibility.md`. */
  readonly statement?: Statement;
  readonly glossary: readonly GlossaryEntry[];
  readonly explorer: Explorer;
  readonly toolkit: Toolkit;
  /** Further reading, part by part. */
  readonly reading: SupportSection[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Plans for sessions with a team, the shortest first. */
  readonly sessions: Sessions;
}

/** Where the words of a step stand, so that a problem can be shown in its place. */
export interface StepLines {
  readonly module: string;
  readonly step: string;
  readonly path: string;
  readonly lines: readonly [number, number];
}

export interface ReadCourse {
  /** Absent only when there is no `course.md`. With problems it holds whatever could be read. */
  readonly course?: Course;
  /** Problems and warnings, in the order of the texts. */
  readonly problems: readonly Problem[];
  /** Every id that needs a ledger code. */
  readonly tracked: readonly Tracked[];
  readonly stepLines: readonly StepLines[];
}

export interface ReadOptions {
  /** ISO date; with it, modules whose review is overdue are warned of. */
  readonly today?: string;
}

/** Where the services of the explorer are kept. */
const SERVICES = 'modules/services.md';

/** The fewest assessment questions an objective needs for three attempts without repeats, when `draw` are drawn each time. */
const ROUNDS_WITHOUT_REPEATS = 3;

/**
 * Reads a course. Pure: files in, values out; any text can be read, and none makes it throw.
 *
 * ```ts
 * const { course, problems } = readCourse([{ path: 'modules/course.md', text: '…' }, …]);
 * ```
 *
 * Paths start at the repository. Pictures are given as their SVG text; the ledger is the file
 * `modules/ledger.json` among the files.
 */
export function readCourse(files: readonly TextFile[], options: ReadOptions = {}): ReadCourse {
  const findings = new Findings();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const pictures: Pictures = new Map(files.filter(({ path }) => /\.svg$/i.test(path)).map(({ path, text }) => [path, pictureSize(text)]));
  const page = (path: string, module = ''): Page | undefined => {
    const file = byPath.get(path);
    return file && new Page({ path, text: file.text.replace(/^\uFEFF/, '') }, findings, module);
  };
  const sourcesPage = page('modules/sources.md');
  const sources = sourcesPage ? readSources(sourcesPage) : [];
  const supportPage = page('modules/support.md');
  const support: Support = supportPage ? readSupport(supportPage) : { checked: '', sections: [] };
  const statementPage = page('modules/accessibility.md');
  const statement = statementPage && readStatement(statementPage);
  const glossaryPage = page('modules/glossary.md');
  const glossary = glossaryPage ? readGlossary(glossaryPage) : [];
  const readingPage = page('modules/further-reading.md');
  const reading = readingPage ? readSections(readingPage, parseMarkdown(readingPage)) : [];
  const servicesPage = page(SERVICES);
  const services = servicesPage ? readServices(servicesPage) : [];
  const factsPage = page('modules/facts.md');
  const facts = factsPage ? readFacts(factsPage, options.today) : [];
  const ledger = byPath.has(LEDGER_PATH) ? readLedger(byPath.get(LEDGER_PATH)!.text, findings) : {};

  const coursePage = page('modules/course.md');
  if (!coursePage) {
    findings.report('front-matter-missing', { path: 'modules/course.md', line: 1, column: 1 }, 'There is no course.md, so there is no course.', 'Write modules/course.md; docs/authoring.md shows how.');
    return { problems: sortProblems(findings.problems), tracked: [], stepLines: [] };
  }
  const root = parseMarkdown(coursePage);
  const front = readFrontMatter(coursePage, root, courseFront);
  const { lede, beforeYouStart } = readHome(coursePage, root);
  const folders = [...new Set(files.map(({ path }) => /^modules\/([^/]+)\/.*\.md$/.exec(path)?.[1]).filter((folder) => folder !== undefined))].filter((folder) => folder !== 'sessions' && folder !== 'toolkit').sort();
  checkModules(findings, front, folders, coursePage);
  const listed = front.data.modules.filter((id, index, all) => folders.includes(id) && all.indexOf(id) === index);
  const readAll = [...listed, ...folders.filter((folder) => !listed.includes(folder))].map((id) => readModule(id, files, pictures, findings, options.today));
  const modules = readAll.filter(({ id }) => listed.includes(id));
  const assessment = readAll.find(({ id }) => id === ASSESSMENT);
  const inCourse = assessment ? [...modules, assessment] : modules;

  const guidePage = page('modules/facilitators.md');
  const guide = guidePage ? readSections(guidePage, parseMarkdown(guidePage)) : [];
  const sheets = files.filter(({ path }) => isSheet(path)).map(({ path }) => readSheet(page(path)!));
  const sessions = files.filter(({ path }) => isSession(path)).map(({ path }) => readSession(page(path)!, pictures));

  const questions = new Map(inCourse.flatMap((module) => module.questions).map((question) => [question.id, question]));
  const openQuestions = new Map(inCourse.flatMap((module) => module.openQuestions).map((question) => [question.id, question]));
  const scenarios = new Map(inCourse.flatMap((module) => module.scenarios).map((scenario) => [scenario.id, scenario]));
  const asks: Asked = { questions, scenarios, openQuestions, askedFirst: firstAsked(modules) };
  const data = front.data;
  const bank = Object.values(assessmentText(questions, {}).questions);
  const asked = Math.min(data.objectives.reduce((sum, { id }) => sum + Math.min(data.draw, bank.filter(({ objective }) => objective === id).length), 0), data['draw-at-most']);
  const tracked = trackedIds(front, inCourse);
  checkReferences(findings, { sources, sourcesPage, modules: inCourse, questions, scenarios, openQuestions, objectives: data.objectives.map(({ id }) => id), startingPoints: data['starting-points'].map(({ id }) => id), glossary: glossary.map(({ term }) => term.toLowerCase()), files: servicesPage ? [SERVICES] : [] });
  for (const [index, objective] of data.objectives.entries()) {
    coursePage.checkId(objective.id, front.at('objectives', index, 'id'));
    const number = bank.filter((question) => question.objective === objective.id).length;
    const wanted = ROUNDS_WITHOUT_REPEATS * data.draw;
    if (number < wanted) findings.report('too-few-assessment-questions', front.at('objectives', index, 'id'), `The objective "${objective.id}" has ${number} assessment question${number === 1 ? '' : 's'}; three attempts without repeats need ${wanted}.`, `Write ${wanted - number} more with objective=${objective.id} use=assessment.`);
  }
  checkStartingPoints(findings, front, scenarios, listed);
  checkLedger(ledger, tracked, findings);
  if (factsPage) checkFacts(factsPage, facts, placesOf(inCourse, asks));
  for (const file of files) if (/^modules\/(?!sources\.md$).*\.md$/.test(file.path)) checkLanguage(file, findings);

  const sourceById = Object.fromEntries(sources.map(({ source }) => [source.id, source]));
  const place = ({ module }: SessionPlan): number => (module === undefined ? -1 : listed.indexOf(module));
  const plans = sessions.map((session): SessionPlan => ({ ...session, sources: sourcesCitedIn(session, sourceById) })).sort((a, b) => place(a) - place(b) || a.minutes - b.minutes || (a.id < b.id ? -1 : 1));
  const texts = {
    ...Object.fromEntries(modules.map((module) => [module.id, moduleText(module, asks, sourceById)])),
    [ASSESSMENT]: assessmentText(questions, sourceById),
  };
  const outline: Outline = {
    title: data.title,
    subtitle: data.subtitle,
    lede,
    version: data.version,
    language: data.language,
    passMark: data['pass-mark'],
    attempts: data.attempts,
    draw: data.draw,
    drawAtMost: data['draw-at-most'],
    sequence: data.sequence,
    routes: data.routes,
    objectives: data.objectives,
    startingPoints: data['starting-points'],
    modules: modules.map((module) => moduleOutline(module, asks)),
    assessment: assessmentOutline(assessment, bank, asked),
    beforeYouStart,
  };
  return { course: { outline, codes: codesOfCourse(ledger, tracked), texts, support, ...(statement ? { statement } : {}), glossary, reading, explorer: { services, sources: sourcesCitedIn(services, sourceById) }, toolkit: { sheets, sources: sourcesCitedIn(sheets, sourceById) }, sources: sourceById, sessions: { plans, guide } }, problems: sortProblems(findings.problems), tracked, stepLines: linesOfSteps(inCourse, asks) };
}

function readHome(page: Page, root: ReturnType<typeof parseMarkdown>): { lede: Inline[]; beforeYouStart: Block[] } {
  const nodes = root.children.filter((node) => node.type !== 'yaml');
  const first = nodes.find((node) => node.type === 'paragraph');
  if (!first) page.report('text-before-heading', page.at(undefined), 'The course has no opening sentence for its home.', 'Write a paragraph below the front matter.');
  const heading = nodes.findIndex((node) => node.type === 'heading' && node.depth === 2);
  const around = { page, pictures: new Map(), story: false, factual: false };
  return { lede: first ? readInlines(page, first.children) : [], beforeYouStart: heading < 0 ? [] : readBlocks(around, nodes.slice(heading + 1)) };
}

function checkModules(findings: Findings, front: CourseFront, folders: readonly string[], page: Page): void {
  front.data.modules.forEach((id, index) => {
    if (folders.includes(id)) return;
    findings.report('unknown-module', front.at('modules', index), `There is no module "${id}": no folder modules/${id}.`, didYouMean(id, folders) ?? `Make the folder with a module.md in it, or take "${id}" out.`);
  });
  for (const folder of folders) {
    if (folder === ASSESSMENT || front.data.modules.includes(folder)) continue;
    findings.report('module-not-listed', front.at('modules'), `The folder modules/${folder} is not among the modules of ${page.path}, so nobody will see it.`, `Add "${folder}" where it belongs in the order.`);
  }
}

function checkStartingPoints(findings: Findings, front: CourseFront, scenarios: ReadonlyMap<string, ReadScenario>, modules: readonly string[]): void {
  front.data['starting-points'].forEach((point, index) => {
    if (!scenarios.has(point.scenario)) findings.report('unknown-scenario', front.at('starting-points', index, 'scenario'), `The starting point "${point.id}" offers the scenario "${point.scenario}", which does not exist.`, didYouMean(point.scenario, scenarios.keys()) ?? 'Type the name of a file that ends in .scenario.md, without its ending.');
    point.modules.forEach((module, position) => {
      if (!front.data.modules.includes(module)) findings.report('unknown-module', front.at('starting-points', index, 'modules', position), `The starting point "${point.id}" names the module "${module}", which the course does not have.`, didYouMean(module, modules) ?? `The course has: ${modules.join(', ')}.`);
    });
  });
}

/** Every step, question and scenario, with the sources it cites. */
function placesOf(modules: readonly ReadModule[], { questions, scenarios, openQuestions }: Asked): Map<string, Set<string>> {
  const steps = modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.steps));
  return new Map([...steps.map(({ id, blocks }) => ({ id, text: blocks as unknown })), ...[...questions.values(), ...scenarios.values(), ...openQuestions.values()].map(({ id, page: _p, ...text }) => ({ id, text: text as unknown }))].map(({ id, text }) => [id, citedIn(text)]));
}

/** Which lines belong to which step: its own, and those of the question or scenario it asks for. */
function linesOfSteps(modules: readonly ReadModule[], { questions, scenarios, openQuestions }: Asked): StepLines[] {
  return modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      lesson.steps.flatMap((step) => {
        const here = { module: module.id, step: step.id };
        const question = step.activity?.kind === 'question' ? questions.get(step.activity.id) : step.activity && openQuestions.get(step.activity.id);
        const scenario = step.activity?.kind === 'scenario' ? scenarios.get(step.activity.id) : undefined;
        return [
          { ...here, path: lesson.page.path, lines: step.lines },
          ...(question ? [{ ...here, path: question.page.path, lines: question.lines }] : []),
          ...(scenario ? [{ ...here, path: scenario.page.path, lines: [1, Infinity] as const }] : []),
        ];
      }),
    ),
  );
}
