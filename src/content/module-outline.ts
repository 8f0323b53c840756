/** The small part of a module, which is always loaded: its lessons and steps, and what each step asks for. */
import type { ActivityOutline, AssessmentOutline, LessonOutline, ModuleOutline, Question } from '../course/course.js';
import { assessmentMinutes, stepMinutes } from './minutes.js';
import type { Placement } from './read-lesson.js';
import type { ReadModule } from './read-module.js';
import type { ReadOpenQuestion, ReadQuestion } from './read-questions.js';
import type { ReadScenario } from './read-scenario.js';

/** The questions of the course by id. */
export type Questions = ReadonlyMap<string, ReadQuestion>;
/** The scenarios of the course by id. */
export type Scenarios = ReadonlyMap<string, ReadScenario>;
/** The questions without a right answer, by id. */
export type OpenQuestions = ReadonlyMap<string, ReadOpenQuestion>;

/** Everything that lessons may ask. */
export interface Asked {
  readonly questions: Questions;
  readonly scenarios: Scenarios;
  readonly openQuestions: OpenQuestions;
  /** Scale → the step that asks it first, in the order of the course. */
  readonly askedFirst: ReadonlyMap<string, string>;
}

/** Which step asks each scale of confidence first. */
export function firstAsked(modules: readonly ReadModule[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id, activity } of modules.flatMap(({ lessons }) => lessons).flatMap(({ steps }) => steps)) {
    if (activity?.kind === 'confidence' && !first.has(activity.id)) first.set(activity.id, id);
  }
  return first;
}

/** The outline of one module, with the minutes of each step. */
export function moduleOutline(module: ReadModule, asked: Asked): ModuleOutline {
  const lessons = module.lessons.map(
    ({ id, title, part, objectives, steps }): LessonOutline => ({
      id,
      title,
      part,
      objectives,
      steps: steps.map((step) => {
        const activity = activityOf(step, asked);
        const question = activity?.kind === 'question' ? asked.questions.get(activity.question) : undefined;
        const scenario = activity?.kind === 'scenario' ? asked.scenarios.get(activity.scenario) : undefined;
        const open = step.activity && asked.openQuestions.get(step.activity.id);
        const minutes = stepMinutes(step.blocks, { ...(question ? { question } : {}), ...(scenario ? { scenario } : {}), ...(open ? { open } : {}), startingPoint: activity?.kind === 'starting-point' });
        return { id: step.id, minutes, ...(activity ? { activity } : {}), ...(step.blocks.some(({ kind }) => kind === 'sheets') ? { sheets: true } : {}) };
      }),
    }),
  );
  return { id: module.id, title: module.title, summary: module.summary, objectives: module.objectives, lessons, reviewed: module.reviewed, reviewBy: module.reviewBy };
}

/** An activity that exists; one that does not is reported elsewhere and left out. */
function activityOf({ id, activity: placement }: { readonly id: string; readonly activity?: Placement }, { questions, scenarios, openQuestions, askedFirst }: Asked): ActivityOutline | undefined {
  if (placement?.kind === 'starting-point') return { kind: 'starting-point' };
  if (placement?.kind === 'question' && questions.has(placement.id)) return { kind: 'question', question: placement.id };
  if (placement?.kind === 'confidence' && openQuestions.has(placement.id)) return { kind: 'confidence', scale: placement.id, when: askedFirst.get(placement.id) === id ? 'before' : 'after' };
  if (placement?.kind === 'reflection' && openQuestions.has(placement.id)) return { kind: 'reflection', question: placement.id };
  const scenario = placement?.kind === 'scenario' ? scenarios.get(placement.id) : undefined;
  return scenario && { kind: 'scenario', scenario: scenario.id, title: scenario.title };
}

/** The outline of the assessment; `asked` questions of the bank are drawn for an attempt. */
export function assessmentOutline(module: ReadModule | undefined, bank: readonly Question[], asked: number): AssessmentOutline {
  return { title: module?.title ?? 'Assessment', summary: module?.summary ?? '', minutes: assessmentMinutes(bank, asked), asked };
}
