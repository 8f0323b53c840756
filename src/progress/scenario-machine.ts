/**
 * A scenario as a state machine, built from its text: a scene is a state, a choice an event,
 * an ending a final state. What a choice sets is the machine's context.
 *
 * Because it is a machine, `xstate/graph` can walk every path of every scenario in the tests.
 */
import { assign, createMachine, initialTransition, transition } from 'xstate';
import type { Scenario, Scene, SceneChoice } from '../course/course.js';
import type { Block, Shown } from '../course/text.js';

interface Story {
  /** What earlier choices made true. */
  readonly flags: readonly string[];
}

/**
 * Builds the machine of a scenario.
 *
 * @example
 * const machine = scenarioMachine(scenario);
 * getShortestPaths(machine); // a path to every scene
 */
export function scenarioMachine(scenario: Scenario) {
  return createMachine({
    types: {} as { context: Story; events: { type: string } },
    id: scenario.id,
    context: { flags: [] },
    initial: scenario.scenes[0]!.id,
    states: Object.fromEntries(scenario.scenes.map((scene) => [scene.id, sceneState(scene)])),
  });
}

function sceneState(scene: Scene) {
  if (scene.choices.length === 0) return { type: 'final' as const };
  return {
    on: Object.fromEntries(
      scene.choices.map((choice) => [
        choice.id,
        {
          target: choice.leadsTo,
          guard: ({ context }: { context: Story }) => isShown(choice, context.flags),
          actions: assign({ flags: ({ context }: { context: Story }) => withFlag(context.flags, choice.set) }),
        },
      ]),
    ),
  };
}

/** Where a story stands after the choices taken. */
export interface Played {
  readonly scene: Scene;
  readonly flags: readonly string[];
  readonly taken: readonly { readonly scene: Scene; readonly choice: SceneChoice }[];
}

/**
 * Replays a way through a scenario.
 *
 * A choice that is no longer in the text ends the replay there: the learner goes on from the
 * last scene that still exists, and nothing before it is lost.
 */
export function playScenario(scenario: Scenario, choices: readonly string[]): Played {
  const machine = scenarioMachine(scenario);
  const taken: { scene: Scene; choice: SceneChoice }[] = [];
  let [snapshot] = initialTransition(machine);
  for (const id of choices) {
    const scene = sceneOf(scenario, snapshot.value as string);
    const choice = scene.choices.find((each) => each.id === id);
    if (!choice || !snapshot.can({ type: id })) break;
    [snapshot] = transition(machine, snapshot, { type: id });
    taken.push({ scene, choice });
  }
  return { scene: sceneOf(scenario, snapshot.value as string), flags: snapshot.context.flags, taken };
}

/** What is shown, given what the story has made true. */
export function shown<T extends Shown>(items: readonly T[], flags: readonly string[]): readonly T[] {
  return items.filter((item) => isShown(item, flags));
}

/** Blocks as they stand at this point of the story. */
export function shownBlocks(blocks: readonly Block[], flags: readonly string[]): readonly Block[] {
  return shown(blocks, flags);
}

function isShown(item: Shown, flags: readonly string[]): boolean {
  return (item.if === undefined || flags.includes(item.if)) && (item.unless === undefined || !flags.includes(item.unless));
}

function withFlag(flags: readonly string[], flag: string | undefined): readonly string[] {
  return flag === undefined || flags.includes(flag) ? flags : [...flags, flag].sort();
}

function sceneOf(scenario: Scenario, id: string): Scene {
  return scenario.scenes.find((scene) => scene.id === id)!;
}
