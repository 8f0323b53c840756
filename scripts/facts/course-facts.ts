/** What is in the course, in numbers. */
import type { ModuleText, Outline, Question, Scenario, Source } from '../../src/course/course.js';
import type { Block } from '../../src/course/text.js';
import { partsOf } from '../../src/course/parts.js';
import { countWords } from '../../src/content/minutes.js';
import { countPaths } from './paths.js';

/** The parts of a course that the facts are read from. */
export interface CountedCourse {
  readonly outline: Outline;
  readonly texts: Readonly<Record<string, ModuleText>>;
  readonly sources: Readonly<Record<string, Source>> | readonly Source[];
}

/**
 * Counts what learners meet: what no lesson places, or no assessment draws, does not count.
 *
 * @param today an ISO date; modules whose review was due before it are overdue
 */
export function courseFacts({ outline, texts, sources }: CountedCourse, today: string) {
  const lessons = outline.modules.flatMap((module) => module.lessons);
  const steps = lessons.flatMap((lesson) => lesson.steps);
  const core = lessons.filter((lesson) => lesson.part === 'core').flatMap((lesson) => lesson.steps);
  const allTexts = Object.values(texts);
  const scenarios = allTexts.flatMap((text) => Object.values(text.scenarios));
  const questions = allTexts.flatMap((text) => Object.values(text.questions));
  const blocks = allTexts.flatMap((text) => Object.values(text.steps).flatMap((step) => step.blocks)).flatMap(withInner);
  const minutes = (of: readonly { readonly minutes: number }[]) => Math.round(of.reduce((sum, step) => sum + step.minutes, 0));

  return {
    modules: outline.modules.length + (outline.assessment.asked > 0 ? 1 : 0),
    lessons: lessons.length,
    steps: steps.length,
    scenarios: scenarios.length,
    scenes: scenarios.reduce((sum, scenario) => sum + scenario.scenes.length, 0),
    paths: scenarios.reduce((sum, scenario) => sum + countPaths(scenario), 0),
    endings: scenarios.reduce((sum, scenario) => sum + scenario.scenes.filter((scene) => scene.choices.length === 0).length, 0),
    questions: byKind(questions),
    questionUse: { practice: questions.filter((each) => each.use === 'practice').length, assessment: questions.filter((each) => each.use === 'assessment').length },
    caseStudies: blocks.filter((block) => block.kind === 'case-study').length,
    interactionKinds: interactionKinds(outline, questions),
    presentations: PRESENTATIONS.filter((kind) => blocks.some((block) => block.kind === kind)),
    objectives: outline.objectives.length,
    words: allTexts.reduce((sum, text) => sum + wordsIn(text), 0),
    minutes: { core: minutes(core), assessment: outline.assessment.minutes, all: minutes(steps) + outline.assessment.minutes },
    sources: Object.values(sources).length,
    overdue: outline.modules.filter((module) => module.reviewBy < today).length,
  };
}

/** The ways of laying text out that are more than text. */
const PRESENTATIONS = ['cards', 'comparison', 'timeline', 'chart'] as const satisfies readonly Block['kind'][];

function byKind(questions: readonly Question[]): Record<string, number> {
  const counts: Record<string, number> = { single: 0, multiple: 0 };
  for (const { kind } of questions) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The kinds of things learners do, each used by a real module. */
function interactionKinds(outline: Outline, questions: readonly Question[]): string[] {
  const steps = outline.modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.steps));
  const others = steps.flatMap(({ activity }) => (activity && activity.kind !== 'question' ? [activity.kind] : []));
  return [...new Set([...questions.map((question) => question.kind), ...others])].toSorted();
}

/** Every word a learner can meet: steps, questions with all their feedback, every scene of every scenario. */
function wordsIn(text: ModuleText): number {
  const ofScenario = (scenario: Scenario): readonly Block[] => [
    ...scenario.scenes.flatMap((scene) => [...scene.blocks, ...scene.choices.flatMap((choice) => [paragraph(choice.inlines), ...choice.consequence])]),
    ...scenario.debrief,
    ...scenario.summary,
    ...(scenario.contentNote ?? []),
  ];
  const ofQuestion = (question: Question): readonly Block[] => [
    paragraph(question.prompt),
    ...question.stem,
    ...partsOf(question).flatMap((part) => [paragraph(part.inlines), ...part.feedback]),
  ];
  const blocks = [
    ...Object.values(text.steps).flatMap((step) => step.blocks),
    ...Object.values(text.questions).flatMap(ofQuestion),
    ...Object.values(text.scenarios).flatMap(ofScenario),
  ];
  // One by one, so that every example counts and not only the longest.
  return blocks.reduce((sum, block) => sum + countWords([block]), 0);
}

function paragraph(inlines: Question['prompt']): Block {
  return { kind: 'paragraph', inlines };
}

/** A block and everything inside it. */
function withInner(block: Block): readonly Block[] {
  if (block.kind === 'list') return [block, ...block.items.flat().flatMap(withInner)];
  if ('parts' in block) return [block, ...block.parts.flatMap((part) => part.blocks).flatMap(withInner)];
  return 'blocks' in block ? [block, ...block.blocks.flatMap(withInner)] : [block];
}
