/**
 * How an attempt stands: what is complete, what may start, what comes next. Every rule of
 * progression that is not a matter of the moment is here, worked out from the attempt alone.
 */
import type { Attempt, MarkedAttempt } from './attempt.js';
import type { ModuleOutline, Outline, Route, StepOutline } from './course.js';
import { coreStepsOf, findStep, modulesFor } from './walk.js';

/** The route this attempt takes. Without one picked, the first the course offers. */
export function routeOf(outline: Outline, attempt: Attempt): Route {
  return attempt.route?.value ?? outline.routes[0] ?? 'full';
}

/** A step is done when it was continued, or skipped to its summary; a scenario also needs its ending. */
export function isStepDone(attempt: Attempt, step: StepOutline): boolean {
  const played = step.activity?.kind !== 'scenario' || attempt.ended.has(step.activity.scenario);
  return attempt.done.has(step.id) && played;
}

/** Whether every core step of a module is done. */
export function isModuleComplete(attempt: Attempt, module: ModuleOutline): boolean {
  return coreStepsOf(module).every((step) => isStepDone(attempt, step));
}

/** Whether every core step of the course is done. */
export function isCoreComplete(outline: Outline, attempt: Attempt): boolean {
  return outline.modules.every((module) => isModuleComplete(attempt, module));
}

/** The best score of all marked attempts, or nothing before the first. */
export function bestScore(attempt: Attempt): number | undefined {
  return attempt.marked.length === 0 ? undefined : Math.max(...attempt.marked.map((each) => each.score));
}

/** Whether any assessment attempt reached the pass mark. A pass is kept whatever follows. */
export function hasPassed(outline: Outline, attempt: Attempt): boolean {
  return (bestScore(attempt) ?? -1) >= outline.passMark;
}

/** The last marked attempt, or nothing before the first. */
export function lastMarked(attempt: Attempt): MarkedAttempt | undefined {
  return attempt.marked.reduce<MarkedAttempt | undefined>((last, each) => (last && last.number > each.number ? last : each), undefined);
}

/**
 * Where an assessment attempt stands in its round: from 1 to `outline.attempts`.
 * On the route assess-first the first try uses up no attempt, and counts as 0.
 */
export function numberInRound(outline: Outline, route: Route, number: number): number {
  const counted = route === 'assess-first' ? number - 1 : number;
  return counted <= 0 ? 0 : ((counted - 1) % outline.attempts) + 1;
}

/** The attempts left in the round after the last marked one; all of them before the first. */
export function attemptsLeft(outline: Outline, attempt: Attempt): number {
  const last = lastMarked(attempt);
  return last ? outline.attempts - numberInRound(outline, routeOf(outline, attempt), last.number) : outline.attempts;
}

/** The modules a learner has to complete before the assessment (again). */
export function modulesToStudy(outline: Outline, attempt: Attempt): readonly ModuleOutline[] {
  const modules = modulesFor(outline, attempt.startingPoint?.value);
  if (routeOf(outline, attempt) !== 'assess-first') return modules;
  const missed = lastMarked(attempt)?.missed ?? [];
  return hasPassed(outline, attempt) ? [] : modules.filter((module) => module.objectives.some((objective) => missed.includes(objective)));
}

/** Whether the assessment may be started now. */
export function isAssessmentOpen(outline: Outline, attempt: Attempt): boolean {
  if (routeOf(outline, attempt) === 'explore') return false;
  return modulesToStudy(outline, attempt).every((module) => isModuleComplete(attempt, module));
}

/** With a fixed sequence, the module that has to be completed first; otherwise nothing. */
export function moduleBefore(outline: Outline, attempt: Attempt, module: ModuleOutline): ModuleOutline | undefined {
  if (outline.sequence === 'free') return undefined;
  const before = outline.modules.slice(0, outline.modules.indexOf(module));
  return before.find((each) => !isModuleComplete(attempt, each));
}

/** What Continue leads to: a step, the assessment, or nothing when everything is done. */
export type Next = { readonly kind: 'step'; readonly step: string } | { readonly kind: 'assessment' } | undefined;

/** The way on: the assessment in progress, else the bookmark, else the first core step not done. */
export function nextFor(outline: Outline, attempt: Attempt): Next {
  const open = isAssessmentOpen(outline, attempt);
  if (attempt.draw && open) return { kind: 'assessment' };
  const waiting = open && !hasPassed(outline, attempt);
  const bookmarked = attempt.bookmark && findStep(outline, attempt.bookmark.value);
  if (bookmarked && !(waiting && isStepDone(attempt, bookmarked.step))) {
    const nothingMore = isStepDone(attempt, bookmarked.step) && isCoreComplete(outline, attempt);
    if (!nothingMore) return { kind: 'step', step: bookmarked.step.id };
  }
  if (waiting) return { kind: 'assessment' };
  const step = nextUndone(outline, attempt);
  return step && { kind: 'step', step: step.id };
}

/** The first core step not done, in the order suggested to this learner. */
export function nextUndone(outline: Outline, attempt: Attempt): StepOutline | undefined {
  return modulesToStudy(outline, attempt)
    .flatMap(coreStepsOf)
    .find((step) => !isStepDone(attempt, step));
}
