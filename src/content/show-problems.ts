/** While an author edits: a broken part shows its problem in its place, and the rest works. */
import type { LessonOutline, ModuleText, StepOutline } from '../course/course.js';
import type { Block } from '../course/text.js';
import { printProblem, type Problem } from './problems.js';
import type { Course, StepLines } from './read-course.js';

/**
 * The course with every problem shown at the top of the step it stands in; problems that belong
 * to no step are shown in the first step of their module, or of the course. A step with a problem
 * loses its question or scenario, which might not work. Warnings are left to the terminal.
 */
export function showProblems(course: Course, problems: readonly Problem[], stepLines: readonly StepLines[]): Course {
  const shown = new Map<string, Problem[]>();
  for (const problem of problems) {
    // A new id gets its code when the author is done; until then it works without.
    if (problem.severity === 'warning' || problem.rule === 'not-in-ledger') continue;
    const module = /^modules\/([^/]+)\//.exec(problem.path)?.[1];
    const place =
      stepLines.find(({ path, lines }) => path === problem.path && lines[0] <= problem.line && problem.line <= lines[1]) ??
      stepLines.find((step) => step.path === problem.path) ??
      stepLines.find((step) => step.module === module) ??
      stepLines[0];
    if (place) shown.set(place.step, [...(shown.get(place.step) ?? []), problem]);
  }
  if (shown.size === 0) return course;
  const { outline } = course;
  return {
    ...course,
    outline: {
      ...outline,
      modules: outline.modules.map((module) => ({ ...module, lessons: module.lessons.map((lesson): LessonOutline => ({ ...lesson, steps: lesson.steps.map((step) => (shown.has(step.id) ? withoutActivity(step) : step)) })) })),
    },
    texts: Object.fromEntries(Object.entries(course.texts).map(([id, text]) => [id, withProblems(text, shown)])),
  };
}

function withoutActivity({ id, minutes }: StepOutline): StepOutline {
  return { id, minutes };
}

function withProblems(text: ModuleText, shown: ReadonlyMap<string, readonly Problem[]>): ModuleText {
  const steps = Object.entries(text.steps).map(([id, step]) => [id, { ...step, blocks: [...(shown.get(id) ?? []).flatMap(problemBlocks), ...step.blocks] }] as const);
  return { ...text, steps: Object.fromEntries(steps) };
}

function problemBlocks(problem: Problem): Block[] {
  return [
    { kind: 'heading', level: 3, inlines: ['This part has a problem'] },
    ...printProblem(problem)
      .split('\n')
      .map((line): Block => ({ kind: 'paragraph', inlines: [line.trim()] })),
  ];
}
