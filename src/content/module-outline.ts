/** The small part of a module, which is always loaded: its lessons and steps, and what each step asks for. */
import type { ActivityOutline, AssessmentOutline, LessonOutline, ModuleOutline, Question } from '../course/course.js';
import { assessmentMinutes, stepMinutes } from './minutes.js';
import type { Placement } from './read-lesson.js';
import type { ReadModule } from './read-module.js';
import type { ReadQuestion } from './read-questions.js';
import type { ReadScenario } from './read-scenario.js';

/** The questions of the course by id. */
export type Questions = ReadonlyMap<string, ReadQuestion>;
/** The scenarios of the course by id. */
export type Scenarios = ReadonlyMap<string, ReadScenario>;

/** The outline of one module, with the minutes of each step. */
export function moduleOutline(module: ReadModule, questions: Questions, scenarios: Scenarios): ModuleOutline {
  const lessons = module.lessons.map(
    ({ id, title, part, objectives, steps }): LessonOutline => ({
      id,
      title,
      part,
      objectives,
      steps: steps.map((step) => {
        const activity = activityOf(step.activity, questions, scenarios);
        const question = activity?.kind === 'question' ? questions.get(activity.question) : undefined;
        const scenario = activity?.kind === 'scenario' ? scenarios.get(activity.scenario) : undefined;
        const minutes = stepMinutes(step.blocks, { ...(question ? { question } : {}), ...(scenario ? { scenario } : {}), startingPoint: activity?.kind === 'starting-point' });
        return { id: step.id, minutes, ...(activity ? { activity } : {}), ...(step.blocks.some(({ kind }) => kind === 'sheets') ? { sheets: true } : {}) };
      }),
    }),
  );
  return { id: module.id, title: module.title, summary: module.summary, objectives: module.objectives, lessons, reviewed: module.reviewed, reviewBy: module.reviewBy };
}

/** An activity that exists; one that does not is reported elsewhere and left out. */
function activityOf(placement: Placement | undefined, questions: Questions, scenarios: Scenarios): ActivityOutline | undefined {
  if (placement?.kind === 'starting-point') return { kind: 'starting-point' };
  if (placement?.kind === 'question' && questions.has(placement.id)) return { kind: 'question', question: placement.id };
  const scenario = placement?.kind === 'scenario' ? scenarios.get(placement.id) : undefined;
  return scenario && { kind: 'scenario', scenario: scenario.id, title: scenario.title };
}

/** The outline of the assessment; `asked` questions of the bank are drawn for an attempt. */
export function assessmentOutline(module: ReadModule | undefined, bank: readonly Question[], asked: number): AssessmentOutline {
  return { title: module?.title ?? 'Assessment', summary: module?.summary ?? '', minutes: assessmentMinutes(bank, asked), asked };
}
