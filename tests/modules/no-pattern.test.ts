/** The best choice is found by thinking: over the whole course it is not systematically the longest, the shortest or in one place. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '../../src/content/inlines.js';
import type { ChoiceQuestion } from '../../src/course/course.js';
import { course } from './real-course.js';

/** Choices as a learner sees them, and which of them is best; one best choice each. */
interface Pick {
  readonly id: string;
  readonly lengths: readonly number[];
  readonly best: number;
}

const texts = Object.values(course.texts);
const lengthsOf = (choices: readonly { readonly inlines: Parameters<typeof plainText>[0] }[]) => choices.map(({ inlines }) => plainText(inlines).length);

const questions: Pick[] = texts
  .flatMap((text) => Object.values(text.questions))
  .filter((question): question is ChoiceQuestion => question.kind === 'single')
  .filter(({ choices }) => choices.filter(({ correct }) => correct).length === 1)
  .map(({ id, choices }) => ({ id, lengths: lengthsOf(choices), best: choices.findIndex(({ correct }) => correct) }));

/** Choices that depend on the story stand in for each other, so a scene counts once for each set of them. */
const decisions: Pick[] = texts
  .flatMap((text) => Object.values(text.scenarios))
  .flatMap((scenario) => scenario.scenes.map((scene) => ({ id: `${scenario.id}/${scene.id}`, choices: scene.choices.filter((choice) => choice.unless === undefined) })))
  .filter(({ choices }) => choices.length > 1 && choices.filter(({ rating }) => rating === 'strong').length === 1)
  .map(({ id, choices }) => ({ id, lengths: lengthsOf(choices), best: choices.findIndex(({ rating }) => rating === 'strong') }));

/** The chance that something with these chances happens at least `times` times: an exact tail, one pick after another. */
function tail(chances: readonly number[], times: number): number {
  let spread = [1];
  for (const chance of chances) spread = [...spread, 0].map((stay, at) => stay * (1 - chance) + (spread[at - 1] ?? 0) * chance);
  return spread.slice(times).reduce((sum, each) => sum + each, 0);
}

/** Below this, chance is no explanation: twenty looks at the texts, and one false alarm in fifty courses. */
const UNLIKELY = 0.001;

const patterns: Readonly<Record<string, (pick: Pick) => boolean>> = {
  'the longest': ({ lengths, best }) => lengths[best] === Math.max(...lengths),
  'the shortest': ({ lengths, best }) => lengths[best] === Math.min(...lengths),
  first: ({ best }) => best === 0,
  second: ({ best }) => best === 1,
  last: ({ best, lengths }) => best === lengths.length - 1,
};

for (const [what, picks] of Object.entries({ 'the right choice of a question': questions, 'the strong choice of a scene': decisions }))
  describe(what, () => {
    for (const [name, fits] of Object.entries(patterns))
      it(`is ${name} as often as chance allows`, () => {
        const times = picks.filter(fits).length;
        const chances = picks.map(({ lengths }) => 1 / lengths.length);
        const expected = chances.reduce((sum, each) => sum + each, 0);
        assert.ok(picks.length > 30);
        assert.ok(
          tail(chances, times) >= UNLIKELY,
          `${times} of ${picks.length}, where chance gives about ${Math.round(expected)}. Move or reword some of: ${picks.filter(fits).map(({ id }) => id).join(', ')}`,
        );
        // What is never so can be struck out without a thought, which is a pattern too.
        assert.ok(1 - tail(chances, times + 1) >= UNLIKELY, `only ${times} of ${picks.length}, where chance gives about ${Math.round(expected)}.`);
      });
  });

describe('the measure itself', () => {
  it('sees a pattern where there is one', () => {
    assert.ok(tail(Array.from({ length: 60 }, () => 0.25), 30) < UNLIKELY);
    assert.ok(tail(Array.from({ length: 60 }, () => 0.25), 18) > UNLIKELY);
  });
});
