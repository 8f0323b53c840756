/** What the step on screen asks of the learner now, worked out from the attempt and the text. */
import { ASSESSMENT } from '../course/course.js';
import type { OpenQuestion, Question, Scenario, StepText } from '../course/course.js';
import { responseTo, wayOf } from '../course/doing.js';
import { findStep } from '../course/walk.js';
import type { CourseContext } from './course-setup.js';
import { playScenario, type Played } from './scenario-machine.js';

type Here = Pick<CourseContext, 'outline' | 'attempt' | 'texts' | 'step'>;

/** Where the learner is within the activity of a step. */
export interface CurrentActivity {
  /** `open`: what is asked has no right answer, and the learner may leave it. */
  readonly kind: 'none' | 'open' | 'answering' | 'marked' | 'scene' | 'debrief';
  readonly question?: string;
  /** How many choices of a scenario were taken. */
  readonly choices: number;
  /** The step opens with a content note. */
  readonly note: boolean;
}

/** The words of the step on screen, once its module is loaded. */
export function currentStepText({ outline, texts, step }: Here): StepText | undefined {
  const found = step === undefined ? undefined : findStep(outline, step);
  return found && texts[found.module.id]?.steps[found.step.id];
}

/** The practice question of the step on screen. */
export function currentQuestion({ outline, texts, step }: Here): Question | undefined {
  const found = step === undefined ? undefined : findStep(outline, step);
  const activity = found?.step.activity;
  return activity?.kind === 'question' ? texts[found!.module.id]?.questions[activity.question] : undefined;
}

/** What the step on screen asks without a right answer. */
export function currentOpenQuestion({ outline, texts, step }: Here): OpenQuestion | undefined {
  const found = step === undefined ? undefined : findStep(outline, step);
  const activity = found?.step.activity;
  const id = activity?.kind === 'confidence' ? activity.scale : activity?.kind === 'reflection' ? activity.question : undefined;
  return id === undefined ? undefined : texts[found!.module.id]?.openQuestions[id];
}

/** The scenario of the step on screen. */
export function currentScenario({ outline, texts, step }: Here): Scenario | undefined {
  const found = step === undefined ? undefined : findStep(outline, step);
  const activity = found?.step.activity;
  return activity?.kind === 'scenario' ? texts[found!.module.id]?.scenarios[activity.scenario] : undefined;
}

/** The scenario of the step on screen, played as far as the learner has come. */
export function currentStory(here: Here): (Played & { readonly scenario: Scenario }) | undefined {
  const scenario = currentScenario(here);
  return scenario && { scenario, ...playScenario(scenario, wayOf(here.attempt, scenario.id).choices) };
}

/** See {@link CurrentActivity}. Steps, questions and scenarios already begun show no note again. */
export function currentActivity(here: Here): CurrentActivity {
  const note = currentStepText(here)?.blocks.some((block) => block.kind === 'content-note') ?? false;
  const done = here.attempt.done.has(here.step ?? '');
  const found = here.step === undefined ? undefined : findStep(here.outline, here.step);
  const activity = found?.step.activity;
  if (activity?.kind === 'question') {
    const answered = responseTo(here.attempt, activity.question) !== undefined;
    return { kind: answered ? 'marked' : 'answering', question: activity.question, choices: 0, note: note && !done && !answered };
  }
  const story = currentStory(here);
  if (story) {
    const way = wayOf(here.attempt, story.scenario.id);
    const over = way.skipped || story.scene.choices.length === 0;
    const begun = story.taken.length > 0 || way.skipped;
    return { kind: over ? 'debrief' : 'scene', choices: story.taken.length, note: (note || story.scenario.contentNote !== undefined) && !begun };
  }
  return { kind: activity ? 'open' : 'none', choices: 0, note: note && !done };
}

/** The choice of this id if the scene on screen offers it, and whether it ends the story. */
export function offeredChoice(here: Here, id: string): { readonly scenario: string; readonly ends: boolean } | undefined {
  const story = currentStory(here);
  if (!story) return undefined;
  const after = playScenario(story.scenario, [...story.taken.map((line) => line.choice.id), id]);
  if (after.taken.length === story.taken.length) return undefined;
  return { scenario: story.scenario.id, ends: after.scene.choices.length === 0 };
}

/** A drawn question's words, once the assessment's text is loaded. */
export function assessmentQuestion({ texts }: Pick<CourseContext, 'texts'>, id: string): Question | undefined {
  return texts[ASSESSMENT]?.questions[id];
}
