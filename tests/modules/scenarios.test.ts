import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import type { Scenario } from '../../src/course/course.js';
import { playScenario, scenarioMachine, shown } from '../../src/progress/scenario-machine.js';
import { scenarios } from './real-course.js';

/** Every way through a scenario to where it stops, as lists of choice ids: walked by the machine itself. */
function everyWay(scenario: Scenario): readonly (readonly string[])[] {
  return getSimplePaths(scenarioMachine(scenario))
    .filter(({ state }) => state.status === 'done' || shown(sceneOf(scenario, state.value as string).choices, state.context.flags).length === 0)
    .map(({ steps }) => steps.map(({ event }) => event.type).filter((type) => type !== 'xstate.init'));
}

function sceneOf(scenario: Scenario, id: string): Scenario['scenes'][number] {
  return scenario.scenes.find((scene) => scene.id === id)!;
}

for (const scenario of scenarios) {
  describe(`the scenario "${scenario.title}"`, () => {
    const ways = everyWay(scenario);
    const ends = ways.map((way) => playScenario(scenario, way));

    it(`comes to an ending on every one of its ${ways.length} paths, and every ending is debriefed`, () => {
      for (const { scene } of ends) assert.ok(scene.ending, `a path stops in "${scene.id}", which is no ending`);
      assert.ok(scenario.debrief.length > 0);
    });

    it('shows every scene on some path', () => {
      const machine = scenarioMachine(scenario);
      const reached = new Set(getShortestPaths(machine).map((path) => path.state.value));
      assert.deepEqual(scenario.scenes.map((scene) => scene.id).filter((id) => !reached.has(id)), []);
    });

    it('offers every choice on some path, and in every scene at least two', () => {
      const taken = new Set(ways.flat());
      const all = scenario.scenes.flatMap((scene) => scene.choices.map((choice) => choice.id));
      assert.deepEqual(all.filter((id) => !taken.has(id)), []);
      for (const way of ways)
        for (let at = 0; at < way.length; at += 1) {
          const { scene, flags } = playScenario(scenario, way.slice(0, at));
          assert.ok(shown(scene.choices, flags).length >= 2, `"${scene.id}" leaves no choice after ${way.slice(0, at).join(' → ')}`);
        }
    });

    it('is a story: five scenes, two endings, a first decision that matters', () => {
      assert.ok(scenario.scenes.length >= 5);
      assert.ok(new Set(ends.map(({ scene }) => scene.id)).size >= 2);
      assert.ok(new Set(scenario.scenes[0]!.choices.map((choice) => choice.leadsTo)).size >= 2);
    });

    it('has a recovery scene of its own after every Costly choice', () => {
      const choices = scenario.scenes.flatMap((scene) => scene.choices);
      for (const choice of choices.filter((each) => each.rating === 'costly')) {
        const after = scenario.scenes.find((scene) => scene.id === choice.leadsTo)!;
        assert.ok(after.recovery && after.choices.length > 0, `"${choice.id}" has no way back`);
        assert.equal(choices.filter((each) => each.leadsTo === after.id).length, 1, `"${after.id}" is shared`);
      }
    });

    it('uses whatever it sets', () => {
      const text = JSON.stringify(scenario);
      for (const flag of scenario.scenes.flatMap((scene) => scene.choices.flatMap((choice) => choice.set ?? [])))
        assert.match(text, new RegExp(`"(if|unless)":"${flag}"`), `nothing depends on "${flag}"`);
    });
  });
}
