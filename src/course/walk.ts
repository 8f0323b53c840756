/** Finding one's way in an outline: which step comes where. */
import type { LessonOutline, ModuleOutline, Outline, StartingPoint, StepOutline } from './course.js';

/** A step with the lesson and module it stands in. */
export interface Found {
  readonly module: ModuleOutline;
  readonly lesson: LessonOutline;
  readonly step: StepOutline;
  /** Position in the lesson, from 0. */
  readonly at: number;
}

/** Where a step stands, or nothing if the course has no such step (any more). */
export function findStep(outline: Outline, id: string): Found | undefined {
  for (const module of outline.modules)
    for (const lesson of module.lessons) {
      const at = lesson.steps.findIndex((step) => step.id === id);
      if (at >= 0) return { module, lesson, step: lesson.steps[at]!, at };
    }
  return undefined;
}

/** The step that holds a scenario, or nothing if no lesson places it. */
export function findScenario(outline: Outline, scenario: string): Found | undefined {
  for (const step of outline.modules.flatMap(stepsOf))
    if (step.activity?.kind === 'scenario' && step.activity.scenario === scenario) return findStep(outline, step.id);
  return undefined;
}

/** The scenario offered first to somebody at this starting point, and the step that holds it. */
export function firstScenario(outline: Outline, point: StartingPoint | undefined): { readonly step: string; readonly title: string } | undefined {
  const found = point && findScenario(outline, point.scenario);
  return found?.step.activity?.kind === 'scenario' ? { step: found.step.id, title: found.step.activity.title } : undefined;
}

/** All steps of a module, in reading order. */
export function stepsOf(module: ModuleOutline): readonly StepOutline[] {
  return module.lessons.flatMap((lesson) => lesson.steps);
}

/** The steps of a module that count towards completion. */
export function coreStepsOf(module: ModuleOutline): readonly StepOutline[] {
  return module.lessons.filter((lesson) => lesson.part === 'core').flatMap((lesson) => lesson.steps);
}

/** The modules in the order suggested to a learner who starts from `point`; course order without one. */
export function modulesFor(outline: Outline, point: string | undefined): readonly ModuleOutline[] {
  const order = outline.sequence === 'fixed' ? undefined : outline.startingPoints.find((each) => each.id === point)?.modules;
  if (!order) return outline.modules;
  const first = order.flatMap((id) => outline.modules.filter((module) => module.id === id));
  return [...first, ...outline.modules.filter((module) => !order.includes(module.id))];
}

/**
 * The step that follows within the module: the next of the lesson, then the next lesson of
 * the same part. Nothing at the end: the learner goes to the course home.
 */
export function stepAfter(outline: Outline, id: string): StepOutline | undefined {
  return neighbour(outline, id, 1);
}

/** The step before, within the module and the part; nothing at its beginning. */
export function stepBefore(outline: Outline, id: string): StepOutline | undefined {
  return neighbour(outline, id, -1);
}

function neighbour(outline: Outline, id: string, by: 1 | -1): StepOutline | undefined {
  const found = findStep(outline, id);
  if (!found) return undefined;
  const steps = found.lesson.part === 'core' ? coreStepsOf(found.module) : found.lesson.steps;
  return steps[steps.findIndex((step) => step.id === id) + by];
}
