import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAttributes } from '../../src/content/attributes.js';
import { pictureSize } from '../../src/content/pictures.js';
import { nearest } from '../../src/content/problems.js';
import { claimIn } from '../../src/content/unsourced.js';

describe('what stands in curly brackets', () => {
  it('is an id, keys with values, and bare words, in any order', () => {
    assert.deepEqual(parseAttributes('#jo use=practice recovery'), { id: 'jo', values: { use: 'practice', recovery: '' } });
    assert.deepEqual(parseAttributes(' set=told-jo  #ask '), { id: 'ask', values: { set: 'told-jo' } });
    assert.deepEqual(parseAttributes('title="Jo, 26: a story"'), { values: { title: 'Jo, 26: a story' } });
  });

  it('is refused when it cannot be read, rather than guessed at', () => {
    for (const text of ['#a #b', '# a', 'use=', 'title="open', '=x', '#a=b']) assert.equal(parseAttributes(text), undefined, text);
  });
});

describe('a guess at what was meant', () => {
  it('is made for a slip, and not for another word', () => {
    assert.equal(nearest('asked-frst', ['asked-first', 'silence']), 'asked-first');
    assert.equal(nearest('goodbye', ['silence', 'arrives']), undefined);
    assert.equal(nearest('', ['a']), undefined);
  });
});

describe('what wants a source', () => {
  it('is a number, a date, a law or the name of a body', () => {
    assert.equal(claimIn('About 1 in 4 people'), '1');
    assert.equal(claimIn('since March 2024.'), '2024');
    assert.equal(claimIn('The Mental Capacity Act says'), 'Capacity Act');
    assert.equal(claimIn('as the NMC puts it'), 'NMC');
    assert.equal(claimIn('nearly 40% of them'), '40');
  });

  it('is not a time of day, a place in the course, a phone line or a length of time to set aside', () => {
    for (const text of ['At 10:30, or at 9 pm, or 2 a.m.', 'Step 3 of 9 steps', 'Call 999 or 111, 24/7', 'It takes 20 minutes', 'Ask Jo to act on it', 'Call 116 123']) assert.equal(claimIn(text), undefined, text);
  });
});

describe('the size of a picture', () => {
  it('is read from width and height, or from the view box', () => {
    assert.deepEqual(pictureSize('<?xml version="1.0"?><svg width="40px" height="30" viewBox="0 0 4 3">'), { width: 40, height: 30 });
    assert.deepEqual(pictureSize('<svg viewBox="0 0 320 200">'), { width: 320, height: 200 });
    assert.deepEqual(pictureSize('<svg width="100%" height="100%">'), {});
  });
});
