import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchEntry } from '../../src/course/reference.js';
import { search } from '../../src/course/search.js';
import { searchIndex } from '../../src/content/search-index.js';
import { course } from '../modules/real-course.js';

const entry = (title: string, text = '', where = ''): SearchEntry => ({ kind: 'step', title, where, step: 's', text });
const entries = [entry('A friend request', 'Say no kindly.'), entry('Requests', 'A friend may ask.'), entry('A café', 'Re A’s case')];
const titles = (query: string): string[] => search(entries, query).map(({ title }) => title);

describe('a learner who searches', () => {
  it('finds the beginnings of words, and titles before texts', () => assert.deepEqual(titles('friend'), ['A friend request', 'Requests']));
  it('finds only what holds every word', () => assert.deepEqual(titles('friend kindl'), ['A friend request']));
  it('need not type accents, capitals or marks', () => assert.deepEqual([titles('CAFE'), titles('as')], [['A café'], ['A café', 'Requests']]));
  it('finds nothing for nothing', () => assert.deepEqual([titles(' '), titles('friends again')], [[], []]));
});

describe('the index of the course', () => {
  const index = searchIndex(course.outline, course.texts, course.glossary, course.explorer.services);
  const stepsThatAsk = new Set(course.outline.modules.flatMap(({ lessons }) => lessons).flatMap(({ steps }) => steps).filter(({ activity }) => activity).map(({ id }) => id));

  it('holds every step, every word and every service', () => {
    const steps = course.outline.modules.flatMap(({ lessons }) => lessons).flatMap(({ steps: all }) => all).length;
    assert.equal(index.length, steps + course.glossary.length + course.explorer.services.length);
    assert.ok(index.filter(({ kind }) => kind === 'service').every(({ step }) => step === 'choose-a-service'));
  });

  it('gives no key point of a step away that asks something', () => {
    assert.deepEqual(index.filter(({ kind, step, text }) => kind === 'step' && stepsThatAsk.has(step!) && text !== ''), []);
    assert.ok(index.filter(({ kind, text }) => kind === 'step' && text !== '').length > 20);
  });
});
