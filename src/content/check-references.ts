/** Does everything that is pointed to exist, is every id its own, and is everything that was written used? */
import type { OpenQuestion } from '../course/course.js';
import { clip } from './inlines.js';
import type { Page } from './page.js';
import { didYouMean, type Findings, type Name, type Reference, type ReferenceKind } from './problems.js';
import type { ReadSource } from './read-lists.js';
import type { ReadModule } from './read-module.js';
import type { ReadOpenQuestion, ReadQuestion } from './read-questions.js';
import type { ReadScenario } from './read-scenario.js';
import type { Rule } from './rules.js';

/** What exists in the course. */
export interface Known {
  readonly sources: readonly ReadSource[];
  readonly sourcesPage: Page | undefined;
  readonly modules: readonly ReadModule[];
  readonly questions: ReadonlyMap<string, ReadQuestion>;
  readonly scenarios: ReadonlyMap<string, ReadScenario>;
  readonly openQuestions: ReadonlyMap<string, ReadOpenQuestion>;
  readonly objectives: readonly string[];
  readonly startingPoints: readonly string[];
  /** The words of the glossary, in small letters. */
  readonly glossary: readonly string[];
  /** Files that a part of a step is made from, when they are there. */
  readonly files: readonly string[];
}

const MISSING: Readonly<Record<ReferenceKind, readonly [Rule, (id: string) => string, string]>> = {
  source: ['unknown-source', (id) => `"@${id}" is cited here, but sources.md has no such source.`, 'Add it to sources.md: ## Its title {#its-id}'],
  step: ['link-to-nowhere', (id) => `This link leads to "#${id}", but the course has no such step.`, 'Type # and the id of a step.'],
  question: ['unknown-question', (id) => `There is no question "${id}".`, 'Write it in questions.md: ## The prompt {#its-id objective=… use=practice}'],
  scenario: ['unknown-scenario', (id) => `There is no scenario "${id}".`, 'Type the name of a file that ends in .scenario.md, without its ending.'],
  confidence: ['unknown-question', (id) => `There is no question "${id}" with use=confidence.`, 'Write it in questions.md: ## How confident do you feel about …? {#its-id use=confidence}'],
  reflection: ['unknown-question', (id) => `There is no question "${id}" with use=reflection.`, 'Write it in questions.md: ## What will you ask? {#its-id use=reflection}'],
  objective: ['unknown-objective', (id) => `"${id}" is not an objective of the course.`, 'The objectives are listed in modules/course.md.'],
  // A session tells again what a lesson places, and covers steps of lessons.
  'told-scenario': ['unknown-scenario', (id) => `There is no scenario "${id}".`, 'Type the name of a file that ends in .scenario.md, without its ending.'],
  'covered-step': ['unknown-step', (id) => `This part covers the step "${id}", but the course has no such step.`, 'Type the id of a step, as it stands in the heading of the step.'],
  'glossary-word': ['unknown-glossary-word', (id) => `"${id}" is explained here, but glossary.md has no such word.`, 'Add it to glossary.md: ## the word'],
  services: ['services-missing', (id) => `The services explorer stands here, but there is no ${id}.`, 'Write the file, or take ::services out.'],
  'starting-point': ['unknown-starting-point', (id) => `"${id}" is not a starting point of the course.`, 'The starting points are listed in modules/course.md.'],
};

/** Checks names and references of the whole course. */
export function checkReferences(findings: Findings, known: Known): void {
  checkNames(findings);
  const steps = known.modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.steps.map(({ id }) => id)));
  const openOf = (wanted: OpenQuestion['kind']) => new Set([...known.openQuestions.values()].filter(({ kind }) => kind === wanted).map(({ id }) => id));
  const ids: Record<ReferenceKind, ReadonlySet<string>> = {
    source: new Set(known.sources.map(({ source }) => source.id)),
    step: new Set(steps),
    question: new Set(known.questions.keys()),
    scenario: new Set(known.scenarios.keys()),
    confidence: openOf('confidence'),
    reflection: openOf('reflection'),
    objective: new Set(known.objectives),
    'starting-point': new Set(known.startingPoints),
    'told-scenario': new Set(known.scenarios.keys()),
    'covered-step': new Set(steps),
    'glossary-word': new Set(known.glossary),
    services: new Set(known.files),
  };
  for (const { kind, id, at } of findings.references) {
    if (ids[kind].has(id)) continue;
    const [rule, message, hint] = MISSING[kind];
    findings.report(rule, at, message(id), didYouMean(id, ids[kind]) ?? hint);
  }
  checkPlacements(findings, known);
  checkConfidence(findings, known);
  const cited = new Set(findings.references.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  for (const { source, at } of known.sources) {
    if (source.id !== '' && !cited.has(source.id)) findings.report('unused-source', at, `Nothing cites the source "${source.id}".`, `Cite it where its fact stands: [@${source.id}], or take it out.`);
  }
}

/** Steps, lessons, questions, scenarios and case studies share one set of ids. */
function checkNames(findings: Findings): void {
  const seen = new Map<string, Name>();
  for (const name of findings.names) {
    const earlier = seen.get(name.id);
    if (earlier) findings.report('duplicate-id', name.at, `The id "${name.id}" is already taken by a ${earlier.kind} in ${earlier.at.path}, line ${earlier.at.line}.`, `Give this ${name.kind} another id; an id is used once in the whole course.`);
    else seen.set(name.id, name);
  }
}

/** A change needs two times to be asked, and no third. */
function checkConfidence(findings: Findings, { openQuestions }: Known): void {
  for (const { kind, id, at } of openQuestions.values()) {
    if (kind !== 'confidence') continue;
    const asked = findings.references.filter((reference) => reference.kind === 'confidence' && reference.id === id);
    if (asked.length !== 2) findings.report('confidence-twice', asked[2]?.at ?? asked[0]?.at ?? at, `The lessons ask "${clip(id)}" ${asked.length === 0 ? 'nowhere' : asked.length === 1 ? 'once' : `${asked.length} times`}, so there is no before and after.`, `Place ::confidence[${id}] in two steps: one near the beginning of the course, one near its end.`);
  }
}

function checkPlacements(findings: Findings, { questions, scenarios, openQuestions }: Known): void {
  const placed = new Map<string, Reference>();
  for (const reference of findings.references) {
    const { kind, id, at } = reference;
    if (kind !== 'question' && kind !== 'scenario' && kind !== 'reflection') continue;
    const earlier = placed.get(`${kind} ${id}`);
    if (earlier) findings.report('placed-twice', at, `The ${kind} "${id}" already stands in ${earlier.at.path}, line ${earlier.at.line}.`, `Take one of the two out, or write another ${kind}.`);
    else placed.set(`${kind} ${id}`, reference);
    if (kind === 'question' && questions.get(id)?.use === 'assessment') findings.report('assessment-question-placed', at, `"${id}" is a question of the assessment, so a lesson must not show it.`, 'Place a question with use=practice.');
  }
  for (const question of questions.values()) {
    if (question.use === 'practice' && question.id !== '' && !placed.has(`question ${question.id}`)) findings.report('never-placed', question.at, `No lesson asks the question "${clip(question.id)}".`, `Place it in a step: ::question[${question.id}]`);
  }
  for (const { kind, id, at } of openQuestions.values()) {
    if (kind === 'reflection' && id !== '' && !placed.has(`reflection ${id}`)) findings.report('never-placed', at, `No lesson asks the question "${clip(id)}".`, `Place it in a step: ::reflection[${id}]`);
  }
  for (const scenario of scenarios.values()) {
    if (!placed.has(`scenario ${scenario.id}`)) findings.report('never-placed', scenario.at, `No lesson tells the scenario "${scenario.id}".`, `Place it in a step: ::scenario[${scenario.id}]`);
  }
}
