import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesIn, read } from './repository.js';

/** Words we do not use of people, what we say instead, and where the word is not ours to change. */
const unwelcome: readonly { readonly word: RegExp; readonly instead: string }[] = [
  { word: /\b(?<!people who use )service[- ]users?\b/i, instead: 'a person, or people who use services' },
  { word: /\bsufferers?\b|\bsuffers? from\b|\bsuffering from\b/i, instead: 'a person living with' },
  { word: /\bcommit(?:s|ted|ting)? suicide\b/i, instead: 'died by suicide, or ended their life' },
  { word: /\bthe mentally ill\b/i, instead: 'people with mental health problems' },
  { word: /\bschizophrenics?\b|\bdepressives?\b/i, instead: 'a person, then what they live with' },
];

const prose = filesIn('modules').filter((path) => path.endsWith('.md') && path !== 'modules/sources.md');

describe('the words of the course', () => {
  for (const { word, instead } of unwelcome) {
    it(`never say ${word.source.replace(/\\b|\(\?<![^)]*\)|\(\?:/g, '').slice(0, 40)}`, () => {
      const lines = prose.flatMap((path) =>
        read(path)
          .split('\n')
          // Titles of sources and what somebody else wrote are quoted as they are.
          .flatMap((line, index) => (word.test(line.replace(/"[^"]*"|“[^”]*”/g, '')) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [])),
      );
      assert.deepEqual(lines, [], `Say ${instead}.`);
    });
  }

  it('are in British spelling', () => {
    const american = /\b(?:behavior|color|counselor|organiz(?:e|ation)|recogniz(?:e|ing)|apologiz(?:e|ing)|center|program(?!m)s?\b(?= of care)|analyz(?:e|ing))\w*\b/i;
    const lines = prose.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => (american.test(line.replace(/"[^"]*"|“[^”]*”|https?:\S+/g, '')) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [])),
    );
    assert.deepEqual(lines, []);
  });
});
