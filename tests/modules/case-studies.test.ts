/** Learning from people who already do it: who tells the case studies, where, and what a reader could do next. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../src/course/text.js';
import { wordsOf } from '../../src/content/unsourced.js';
import { course } from './real-course.js';

type CaseStudy = Extract<Block, { kind: 'case-study' }>;
type Teller = 'a person who uses services' | 'family' | 'a practitioner with a network';

/** The case studies that are told in full, who does something in each, and on what kind of service. */
const told: Readonly<Record<string, readonly [Teller, RegExp]>> = {
  'beatriz-boards': ['a person who uses services', /picture board/],
  'hamza-voices': ['a practitioner with a network', /voice room/],
  'moira-kettle': ['family', /moderated forum/],
  'shanice-november': ['a person who uses services', /short video app/],
  'luis-stream': ['a person who uses services', /streaming service/],
  'morag-lunch': ['a practitioner with a network', /professional network/],
  'iman-tuesday-chat': ['a practitioner with a network', /public feed/],
  'robin-village-page': ['a person who uses services', /village page/],
  'temi-podcast': ['a person who uses services', /podcast page/],
  'siobhans-plan': ['a person who uses services', /message to her sister/],
  'zainabs-group': ['a person who uses services', /text message to all members/],
  'kenji-guitar': ['a person who uses services', /live video page/],
};

const steps = Object.entries(course.texts).flatMap(([module, text]) => Object.values(text.steps).map((step) => ({ module, ...step })));
const found = Object.keys(told).map((id) => {
  const step = steps.find(({ blocks }) => blocks.some((block) => block.kind === 'case-study' && block.id === id));
  assert.ok(step, `the case study "${id}" is gone: put another in its place, here and in the texts`);
  return { id, step, study: step.blocks.find((block): block is CaseStudy => block.kind === 'case-study' && block.id === id)! };
});

describe('the case studies', () => {
  it('are at least twelve, in each of the four modules about practice', () => {
    assert.ok(found.length >= 12);
    assert.deepEqual([...new Set(found.map(({ step }) => step.module))].sort(), ['benefits', 'ethics', 'practice', 'risks']);
  });

  it('are told by people who use services in half of them, and by two practitioners with a network', () => {
    const tellers = Object.values(told).map(([teller]) => teller);
    assert.ok(tellers.filter((teller) => teller === 'a person who uses services').length * 2 >= tellers.length);
    assert.ok(tellers.filter((teller) => teller === 'a practitioner with a network').length >= 2);
  });

  it('are each on a service or kind of their own, with a made-up post to look at', () => {
    const services = found.map(({ id, study }) => {
      const post = study.blocks.find((block) => block.kind === 'post');
      assert.ok(post, `"${id}" shows no post`);
      assert.match(post.on ?? '', told[id]![1]);
      return post.on;
    });
    assert.equal(new Set(services).size, services.length);
  });

  it('each leave the reader with one thing to try', () => {
    for (const { id, step } of found) assert.match(wordsOf(step.blocks), /One thing to try: /, id);
  });

  it('say that they are made up, every one of the course', () => {
    const studies = steps.flatMap(({ blocks }) => blocks.filter((block): block is CaseStudy => block.kind === 'case-study'));
    for (const study of studies) assert.ok(study.illustrative, `"${study.id}": tell a real story only with the person’s written agreement, and then say so here`);
  });
});

describe('lines in the voice of lived experience', () => {
  it('all say that they are illustrative, until contributors replace them', () => {
    const lines = JSON.stringify(course.texts).match(/"kind":"lived-experience"[^[]*/g) ?? [];
    assert.ok(lines.length >= 12);
    for (const line of lines) assert.match(line, /"illustrative":true/);
  });

  it('stand in the debrief of every scenario', () => {
    for (const { id, debrief } of Object.values(course.texts).flatMap(({ scenarios }) => Object.values(scenarios))) assert.ok(debrief.some(({ kind }) => kind === 'lived-experience'), id);
  });
});
