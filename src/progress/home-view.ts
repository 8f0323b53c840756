/** The course home: a task list that says what is done, what is next, and why something cannot start yet. */
import type { Attempt } from '../course/attempt.js';
import type { LessonOutline, ModuleOutline, Outline } from '../course/course.js';
import { bestScore, hasPassed, isAssessmentOpen, isCoreComplete, isModuleComplete, isStepDone, lastMarked, moduleBefore, modulesToStudy, nextFor, routeOf } from '../course/standing.js';
import { findStep, firstScenario, modulesFor, stepsOf } from '../course/walk.js';
import type { HomeScreen, ModuleEntry, ModuleState } from './screen.js';

/** The course home for this learner. */
export function homeScreen({ outline, attempt }: { readonly outline: Outline; readonly attempt: Attempt }): HomeScreen {
  const point = outline.startingPoints.find((each) => each.id === attempt.startingPoint?.value);
  const asks = outline.modules.flatMap(stepsOf).find((step) => step.activity?.kind === 'starting-point');
  const sheets = outline.modules.flatMap(stepsOf).find((step) => step.sheets);
  const scenario = firstScenario(outline, point);
  const modules = modulesFor(outline, point?.id).map((module) => moduleEntry(outline, attempt, module));
  const next = nextEntry(outline, attempt);
  const last = lastEntry(outline, attempt);
  const assessment = assessmentEntry(outline, attempt);
  return {
    kind: 'home',
    title: outline.title,
    lede: outline.lede,
    ...(next ? { next } : {}),
    ...(last ? { last } : {}),
    modules,
    completedModules: modules.filter((module) => module.state === 'completed').length,
    ...(assessment ? { assessment } : {}),
    ...(point ? { startingPoint: point } : {}),
    ...(point && asks ? { startingPointStep: asks.id } : {}),
    ...(scenario ? { firstScenario: scenario } : {}),
    beforeYouStart: outline.beforeYouStart,
    ...(sheets ? { sheetsStep: sheets.id } : {}),
    passed: routeOf(outline, attempt) !== 'explore' && hasPassed(outline, attempt),
    complete: isCoreComplete(outline, attempt),
  };
}

function moduleEntry(outline: Outline, attempt: Attempt, module: ModuleOutline): ModuleEntry {
  const before = moduleBefore(outline, attempt, module);
  return {
    id: module.id,
    title: module.title,
    summary: module.summary,
    state: before ? 'cannot-start' : isModuleComplete(attempt, module) ? 'completed' : stateOf(attempt, stepsOf(module)),
    ...(before ? { why: before.title } : {}),
    coreMinutes: minutesOf(module, 'core'),
    moreMinutes: minutesOf(module, 'more'),
    lessons: module.lessons.flatMap((lesson) => lessonEntry(attempt, lesson)),
  };
}

function lessonEntry(attempt: Attempt, lesson: LessonOutline): ModuleEntry['lessons'] {
  const first = lesson.steps[0];
  if (!first) return [];
  return [{ id: lesson.id, title: lesson.title, part: lesson.part, state: stateOf(attempt, lesson.steps), firstStep: first.id }];
}

function stateOf(attempt: Attempt, steps: LessonOutline['steps']): ModuleState {
  const done = steps.filter((step) => isStepDone(attempt, step)).length;
  const here = steps.some((step) => step.id === attempt.bookmark?.value);
  if (done === steps.length) return 'completed';
  return done > 0 || here ? 'in-progress' : 'not-started';
}

function minutesOf(module: ModuleOutline, part: LessonOutline['part']): number {
  const steps = module.lessons.filter((lesson) => lesson.part === part).flatMap((lesson) => lesson.steps);
  return steps.length === 0 ? 0 : Math.max(1, Math.round(steps.reduce((sum, step) => sum + step.minutes, 0)));
}

function nextEntry(outline: Outline, attempt: Attempt): HomeScreen['next'] {
  const next = nextFor(outline, attempt);
  if (next?.kind === 'assessment') {
    const answered = attempt.assessed.size;
    return { assessment: true, lesson: '', number: answered + 1, of: attempt.draw?.questions.length ?? 0 };
  }
  const found = next && findStep(outline, next.step);
  return found && { step: found.step.id, lesson: found.lesson.title, number: found.at + 1, of: found.lesson.steps.length };
}

/** The step done last, as far as the attempt tells: the one before the bookmark, or the bookmark itself. */
function lastEntry(outline: Outline, attempt: Attempt): HomeScreen['last'] {
  const found = attempt.bookmark && findStep(outline, attempt.bookmark.value);
  if (!found) return undefined;
  const steps = stepsOf(found.module);
  const done = steps
    .slice(0, steps.indexOf(found.step) + 1)
    .filter((step) => isStepDone(attempt, step))
    .map((step) => step.id);
  return { lesson: found.lesson.title, number: found.at + 1, of: found.lesson.steps.length, done };
}

function assessmentEntry(outline: Outline, attempt: Attempt): HomeScreen['assessment'] {
  if (routeOf(outline, attempt) === 'explore') return undefined;
  const { title, summary, minutes } = outline.assessment;
  const score = bestScore(attempt);
  const missing = modulesToStudy(outline, attempt).filter((module) => !isModuleComplete(attempt, module));
  const state: ModuleState = hasPassed(outline, attempt)
    ? 'completed'
    : !isAssessmentOpen(outline, attempt)
      ? 'cannot-start'
      : attempt.draw || lastMarked(attempt)
        ? 'in-progress'
        : 'not-started';
  return {
    title,
    summary,
    minutes,
    state,
    ...(state === 'cannot-start' ? { why: missing.map((module) => module.title).join(', ') } : {}),
    ...(score === undefined ? {} : { score }),
  };
}
