/** Counting the ways through a scenario. */
import type { Scenario, Scene, SceneChoice } from '../../src/course/course.js';

/**
 * How many different ways lead from the first scene to an ending. What earlier choices have set is taken into
 * account; a scene is entered at most once on a way, so that a story that goes round is counted, and ends.
 *
 * @example
 * countPaths(friendRequest); // 14
 */
export function countPaths(scenario: Scenario): number {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const from = (scene: Scene | undefined, set: ReadonlySet<string>, seen: ReadonlySet<string>): number => {
    if (!scene || seen.has(scene.id)) return 0;
    if (scene.choices.length === 0) return 1;
    const here = new Set([...seen, scene.id]);
    return scene.choices
      .filter((choice) => isOpen(choice, set))
      .reduce((sum, choice) => sum + from(scenes.get(choice.leadsTo), choice.set === undefined ? set : new Set([...set, choice.set]), here), 0);
  };
  return from(scenario.scenes[0], new Set(), new Set());
}

function isOpen(choice: SceneChoice, set: ReadonlySet<string>): boolean {
  return (choice.if === undefined || set.has(choice.if)) && (choice.unless === undefined || !set.has(choice.unless));
}
