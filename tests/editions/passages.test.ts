import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Moment, momentsOf, scenesOf } from '../../editions/moments.js';
import { passagesOf } from '../../editions/passages.js';
import type { Scenario } from '../../src/course/course.js';
import { playScenario, shown, shownBlocks } from '../../src/progress/scenario-machine.js';
import { scenarios } from '../modules/real-course.js';

/** Plays every way through a story, of at most so many choices, in the course and in the book at once. */
function playBoth(scenario: Scenario, first: Moment, most: number): number {
  let ways = 0;
  const play = (choices: readonly string[], moment: Moment): void => {
    const { scene, flags } = playScenario(scenario, choices);
    assert.equal(moment.scene.id, scene.id);
    assert.deepEqual(moment.blocks, shownBlocks(scene.blocks, flags), `${scenario.id}, after ${choices.join(', ')}`);
    assert.deepEqual(moment.ways.map(({ choice }) => choice.id), shown(scene.choices, flags).map(({ id }) => id));
    if (moment.ways.length === 0 || choices.length === most) ways += 1;
    else for (const { choice, to } of moment.ways) play([...choices, choice.id], to);
  };
  play([], first);
  return ways;
}

describe('a reader who follows the links of a story', () => {
  for (const scenario of scenarios) {
    it(`reads what a learner of “${scenario.title}” would, whatever they choose`, () => {
      const moments = momentsOf(scenario);
      assert.ok(playBoth(scenario, moments[0]!, 5) > 3);
      assert.equal(new Set(moments).size, moments.length);
    });

    it(`finds every passage of “${scenario.title}”, and an ending after each`, () => {
      for (const moments of [momentsOf(scenario), scenesOf(scenario)]) {
        const passages = passagesOf(moments);
        assert.deepEqual(passages.map(({ number }) => number), passages.map((_, at) => at + 1));
        const leads = new Map(passages.map(({ number, scene, next }) => [number, next === undefined ? scene!.ways.map(({ to }) => to) : [next]]));
        const reached = new Set([1]);
        for (const number of reached) for (const to of leads.get(number)!) reached.add(to);
        assert.equal(reached.size, passages.length, 'no passage stands alone');
        for (const { number, after, scene } of passages) {
          for (const { choice, to } of scene?.ways ?? []) assert.equal(passages[to - 1]!.after, choice, `passage ${number} leads to what the choice does`);
          assert.ok(after !== undefined || scene !== undefined);
        }
      }
    });
  }
});
