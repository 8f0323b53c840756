/** Which ids are saved with a learner's work, and so need a permanent code. */
import type { readFrontMatter } from './front-matter.js';
import type { Tracked } from './ledger.js';
import type { Place } from './problems.js';
import type { ReadModule } from './read-module.js';
import type { courseFront } from './schemas.js';

/** The checked front matter of `course.md`. */
export type CourseFront = ReturnType<typeof readFrontMatter<typeof courseFront>>;

/** Steps, questions and scenarios with their choices, objectives, starting points and routes. */
export function trackedIds(front: CourseFront, modules: readonly ReadModule[]): Tracked[] {
  const tracked = new Map<string, Place>();
  const track = (id: string, at: Place): void => void (tracked.has(id) || /(?:^|[:/])(?:\/|$)/.test(id) || tracked.set(id, at));
  for (const module of modules) {
    for (const lesson of module.lessons) for (const step of lesson.steps) track(step.id, { path: lesson.page.path, line: step.lines[0], column: 1 });
    for (const question of module.questions) {
      track(question.id, question.at);
      for (const [choice, at] of Object.entries(question.choiceAt)) track(`${question.id}/${choice}`, at);
    }
    for (const scenario of module.scenarios) {
      track(scenario.id, scenario.at);
      for (const choice of scenario.scenes.flatMap((scene) => scene.choices)) track(`${scenario.id}/${choice.id}`, scenario.choiceAt[choice.id] ?? scenario.at);
    }
  }
  front.data.objectives.forEach(({ id }, index) => track(`objective:${id}`, front.at('objectives', index, 'id')));
  front.data['starting-points'].forEach(({ id }, index) => track(`starting-point:${id}`, front.at('starting-points', index, 'id')));
  front.data.routes.forEach((route, index) => track(`route:${route}`, front.at('routes', index)));
  return [...tracked].map(([id, at]) => ({ id, at }));
}
