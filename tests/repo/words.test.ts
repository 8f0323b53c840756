import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenLines, countLanguageWarnings, languageRules } from '../../scripts/facts/language.js';
import { filesIn, read } from './repository.js';

const prose = filesIn('modules').filter((path) => path.endsWith('.md') && path !== 'modules/sources.md');

describe('the words of the course', () => {
  for (const rule of languageRules) {
    it(`never use ${rule.name}`, () => {
      const lines = prose.flatMap((path) => brokenLines(read(path), rule).map((line) => `${path}:${line}`));
      assert.deepEqual(lines, [], `Say ${rule.instead}.`);
    });
  }

  it('are counted as npm run facts counts them', () => {
    assert.equal(countLanguageWarnings([{ path: 'modules/a.md', text: 'A service user came.\nShe said “a service user”.\nThe color was red.' }]), 2);
    assert.equal(countLanguageWarnings([{ path: 'modules/sources.md', text: 'A service user came.' }]), 0);
  });
});
