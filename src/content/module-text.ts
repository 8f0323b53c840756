/** The words of one module, which are fetched when a learner opens it. */
import { ASSESSMENT, type ModuleText, type OpenQuestion, type Question, type Scenario, type Source, type StepText } from '../course/course.js';
import { citedIn } from './cited.js';
import type { Asked, Questions } from './module-outline.js';
import type { ReadModule } from './read-module.js';
import type { ReadQuestion } from './read-questions.js';

/** The text of one module: its steps, what they ask for, and the sources cited in it, no others. */
export function moduleText(module: ReadModule, { questions, scenarios, openQuestions }: Asked, sources: Readonly<Record<string, Source>>): ModuleText {
  const placed = module.lessons.flatMap((lesson) => lesson.steps.flatMap((step) => (step.activity ? [step.activity] : [])));
  const ownQuestions = placed.flatMap(({ kind, id }) => (kind === 'question' ? (questions.get(id) ?? []) : []));
  const ownScenarios = placed.flatMap(({ kind, id }) => (kind === 'scenario' ? (scenarios.get(id) ?? []) : []));
  const ownOpen = placed.flatMap(({ kind, id }) => (kind === 'confidence' || kind === 'reflection' ? (openQuestions.get(id) ?? []) : []));
  const text = {
    id: module.id,
    steps: Object.fromEntries(module.lessons.flatMap((lesson) => lesson.steps).map(({ id, title, blocks }): [string, StepText] => [id, { id, title, blocks }])),
    questions: questionTexts(ownQuestions),
    scenarios: Object.fromEntries(ownScenarios.map(({ page: _p, at: _a, choiceAt: _c, ...scenario }): [string, Scenario] => [scenario.id, scenario])),
    openQuestions: Object.fromEntries(ownOpen.map(({ page: _p, at: _a, lines: _l, choiceAt: _c, ...question }): [string, OpenQuestion] => [question.id, question])),
  };
  return { ...text, sources: sourcesCitedIn(text, sources) };
}

/** All assessment questions, whichever module teaches what they ask. */
export function assessmentText(questions: Questions, sources: Readonly<Record<string, Source>>): ModuleText {
  const asked = questionTexts([...questions.values()].filter(({ use, id }) => use === 'assessment' && id !== ''));
  return { id: ASSESSMENT, steps: {}, questions: asked, scenarios: {}, openQuestions: {}, sources: sourcesCitedIn(asked, sources) };
}

/** Questions without what only an author needs. */
function questionTexts(questions: readonly ReadQuestion[]): ModuleText['questions'] {
  return Object.fromEntries(questions.map(({ page: _p, at: _a, lines: _l, choiceAt: _c, ...question }): [string, Question] => [question.id, question]));
}

/** The sources that some text cites, by id. */
export function sourcesCitedIn(text: unknown, sources: Readonly<Record<string, Source>>): ModuleText['sources'] {
  const cited = citedIn(text);
  return Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
}
