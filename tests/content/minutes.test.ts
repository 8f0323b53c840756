import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Scenario, Scene } from '../../src/course/course.js';
import type { Nation } from '../../src/course/nation.js';
import type { Block } from '../../src/course/text.js';
import { assessmentMinutes, countWords, stepMinutes, usualWords } from '../../src/content/minutes.js';

const words = (count: number): Block => ({ kind: 'paragraph', inlines: [Array.from({ length: count }, () => 'word').join(' ')] });
const scene = (id: string, count: number, ...choices: [leadsTo: string, consequence: number][]): Scene => ({
  id,
  title: id,
  blocks: [words(count)],
  choices: choices.map(([leadsTo, consequence], index) => ({ id: `${id}-${index}`, inlines: ['go'], leadsTo, rating: 'strong', consequence: [words(consequence)] })),
});
const story = (...scenes: Scene[]): Scenario => ({ id: 's', title: 's', objectives: [], people: [], scenes, debrief: [words(10)], summary: [] });

describe('how long things take', () => {
  it('is a minute for every 200 words, to a tenth, and never nothing', () => {
    assert.equal(stepMinutes([words(3)]), 0.1);
    assert.equal(stepMinutes([words(150)]), 0.8);
    assert.equal(stepMinutes([words(600)]), 3);
  });

  it('adds reading, weighing and the feedback of one choice for a question', () => {
    const choice = (id: string) => ({ id, inlines: [Array.from({ length: 30 }, () => 'word').join(' ')], correct: id === 'a', feedback: [words(40)] });
    const question = { id: 'q', prompt: [], stem: [], kind: 'single', accept: 'all', objective: 'o', use: 'assessment', choices: [choice('a'), choice('b')] } as const;
    // 60 words to read, 40 of feedback, and 0.15 minutes to weigh them.
    assert.equal(stepMinutes([words(200)], { question }), 1.7);
    assert.equal(assessmentMinutes([question, question], 20), 9);
  });

  it('counts the usual way through a scenario, each choice as likely as another', () => {
    const scenario = story(scene('a', 20, ['b', 5], ['c', 100]), scene('b', 1000), scene('c', 50));
    assert.equal(usualWords(scenario), Math.round(20 + 2 + (5 + 1000 + 100 + 50) / 2 + 10));
  });

  it('counts what a learner is shown on their way, and not what another choice would have shown', () => {
    const [first, last] = [scene('a', 20, ['b', 0], ['b', 0]), scene('b', 10)];
    const told = { ...first, choices: first.choices.map((choice, index) => (index === 0 ? { ...choice, set: 'told' } : choice)) };
    const remembered = { ...last, blocks: [...last.blocks, { ...words(100), if: 'told' }, { ...words(30), unless: 'told' }] };
    assert.equal(usualWords(story(told, remembered)), 20 + 2 + 10 + (100 + 30) / 2 + 10);
  });

  it('ends even when a story goes round', () => {
    assert.equal(usualWords(story(scene('a', 20, ['b', 5]), scene('b', 30, ['a', 5]))), 20 + 1 + 5 + 30 + 1 + 5 + 10);
  });

  it('counts an example once, because a learner sees those of one starting point', () => {
    const example = (count: number): Block => ({ kind: 'example', for: ['x'], blocks: [words(count)] });
    assert.equal(countWords([words(10), example(30), example(20)]), 40);
  });

  it('counts the parts for a nation once, because a learner sees those of one', () => {
    const part = (count: number, ...nations: Nation[]): Block => ({ kind: 'nation', for: nations, blocks: [words(count)] });
    assert.equal(countWords([words(10), part(5, 'england', 'wales'), part(20, 'scotland', 'northern-ireland'), words(1), part(30, 'england'), part(3, 'wales', 'scotland', 'northern-ireland')]), 46);
  });

  it('does not count what is not a word', () => {
    assert.equal(countWords([{ kind: 'paragraph', inlines: ['one – two … ', { kind: 'citation', sources: ['three'] }] }]), 2);
  });
});
