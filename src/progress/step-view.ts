/** A step as the learner sees it now: its words, its activity, and the ways on. */
import { changesIn } from '../course/confidence.js';
import type { ActivityOutline, OpenQuestion, Question } from '../course/course.js';
import { responseTo, wayOf } from '../course/doing.js';
import { markResponse } from '../course/marking.js';
import { findStep, firstScenario, modulesFor } from '../course/walk.js';
import type { Block } from '../course/text.js';
import type { CourseContext } from './course-setup.js';
import { currentOpenQuestion, currentQuestion, currentStepText, currentStory } from './current.js';
import { shown, shownBlocks } from './scenario-machine.js';
import type { ConfidenceView, DebriefView, Place, QuestionView, SceneView, StartingPointView, StepScreen } from './screen.js';

/** The screen of the step the learner is at. */
export function stepScreen(context: CourseContext, at: { readonly note: boolean; readonly summaryOnly: boolean }): StepScreen {
  const { module, step } = findStep(context.outline, context.step!)!;
  const text = currentStepText(context);
  const blocks = forLearner(text?.blocks ?? [], context);
  const activity = at.summaryOnly ? undefined : activityView(context);
  const asks = activity?.kind === 'question' || activity?.kind === 'scene' || activity?.kind === 'debrief';
  const answered = activity?.kind === 'debrief' || (activity?.kind === 'question' && activity.response !== undefined);
  return {
    kind: 'step',
    id: step.id,
    title: text?.title ?? '',
    place: placeOf(context),
    // A key point told first would give the answer away.
    blocks: asks ? blocks.filter((block) => block.kind !== 'key-point') : blocks,
    after: asks && answered ? blocks.filter((block) => block.kind === 'key-point') : [],
    ...(at.note ? { note: noteOf(context, blocks) } : {}),
    summaryOnly: at.summaryOnly,
    ...(activity ? { activity } : {}),
    sources: context.texts[module.id]?.sources ?? {},
    moduleId: module.id,
    edition: { version: context.outline.version, reviewed: module.reviewed, reviewBy: module.reviewBy },
    canContinue: at.note || !asks || answered,
    canGoBack: true,
  };
}

/** A question with what the learner may see of it now. */
export function questionView(question: Question, response: readonly string[] | undefined, canRetry: boolean): QuestionView {
  if (!response) return { kind: 'question', question, canRetry: false };
  const result = markResponse(question, response);
  return { kind: 'question', question, response, result, canRetry: canRetry && result !== 'correct' };
}

/** Examples meant for another starting point are left out; without one said, the middle one is shown. */
function forLearner(blocks: readonly Block[], { outline, attempt }: CourseContext): readonly Block[] {
  const points = outline.startingPoints.map((point) => point.id);
  const point = attempt.startingPoint?.value ?? points[Math.floor(points.length / 2)];
  return blocks.filter((block) => block.kind !== 'example' || point === undefined || block.for.includes(point));
}

function noteOf(context: CourseContext, blocks: readonly Block[]): readonly Block[] {
  const inStep = blocks.flatMap((block) => (block.kind === 'content-note' ? block.blocks : []));
  return inStep.length > 0 ? inStep : (currentStory(context)?.scenario.contentNote ?? []);
}

function placeOf({ outline, step }: CourseContext): Place {
  const { module, lesson, at } = findStep(outline, step!)!;
  const left = lesson.steps.slice(at).reduce((sum, each) => sum + each.minutes, 0);
  return { module: module.title, lesson: lesson.title, number: at + 1, of: lesson.steps.length, minutesLeft: Math.max(1, Math.round(left)), minutes: lesson.steps[at]!.minutes };
}

function activityView(context: CourseContext): StepScreen['activity'] {
  const { activity } = findStep(context.outline, context.step!)!.step;
  if (activity?.kind === 'starting-point') return startingPointView(context);
  const openQuestion = currentOpenQuestion(context);
  if (openQuestion && activity?.kind === 'confidence') return confidenceView(context, openQuestion, activity);
  if (openQuestion) return { kind: 'reflection', question: openQuestion, attempt: context.attempt.id };
  const question = currentQuestion(context);
  if (question) return questionView(question, responseTo(context.attempt, question.id), true);
  return storyView(context);
}

function storyView(context: CourseContext): SceneView | DebriefView | undefined {
  const story = currentStory(context);
  if (!story) return undefined;
  const { scenario, scene, flags, taken } = story;
  const way = wayOf(context.attempt, scenario.id);
  const consequence = taken.at(-1)?.choice.consequence;
  const ended = scene.choices.length === 0;
  if (way.skipped || ended) {
    return {
      kind: 'debrief',
      scenario,
      ...(ended ? { ending: { ...scene, blocks: shownBlocks(scene.blocks, flags) } } : {}),
      ...(ended && consequence ? { consequence } : {}),
      way: taken,
      blocks: way.skipped ? scenario.summary : shownBlocks(scenario.debrief, flags),
      endings: scenario.scenes.filter((each) => each.choices.length === 0).length,
      skipped: way.skipped,
    };
  }
  return {
    kind: 'scene',
    scenario,
    scene,
    blocks: shownBlocks(scene.blocks, flags),
    choices: shown(scene.choices, flags),
    ...(consequence ? { consequence } : {}),
    people: scenario.people,
    storySoFar: taken,
    decision: taken.length + 1,
    canUndo: taken.length > 0,
  };
}

function confidenceView({ outline, attempt }: CourseContext, question: OpenQuestion, { scale, when }: Extract<ActivityOutline, { kind: 'confidence' }>): ConfidenceView {
  const said = changesIn(outline, attempt).find((change) => change.scale === scale);
  const level = said?.[when];
  return {
    kind: 'confidence',
    question,
    when,
    ...(level === undefined ? {} : { level }),
    ...(when === 'after' && said?.before !== undefined ? { before: said.before } : {}),
  };
}

function startingPointView({ outline, attempt }: CourseContext): StartingPointView {
  const chosen = attempt.startingPoint?.value;
  const scenario = firstScenario(outline, outline.startingPoints.find((point) => point.id === chosen));
  return {
    kind: 'starting-point',
    points: outline.startingPoints,
    ...(chosen === undefined ? {} : { chosen }),
    order: modulesFor(outline, chosen).map((module) => module.title),
    ...(scenario ? { scenario } : {}),
  };
}
