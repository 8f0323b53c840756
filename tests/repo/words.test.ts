import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locales, stringCount, untranslated, type Words } from '../../src/words/locales.js';
import { hardCodedWords } from './hard-coded.js';
import { filesIn, isCode, read } from './repository.js';

/** Files whose words no translator should touch, each with its reason. */
const exempt: Readonly<Record<string, string>> = {
  'src/cpd/layouts.ts': 'The fields of regulators’ forms, in the words of the regulators: an account is copied into a form that has these.',
};

const onScreen = filesIn('src').filter((path) => isCode(path) && /^src\/(?:elements|group|cpd|progress)\/|^src\/[^/]+$/.test(path) && !(path in exempt));

describe('the words of the interface', () => {
  it('stand in one file for each language, and nowhere in the code', () => {
    assert.deepEqual(onScreen.flatMap((path) => hardCodedWords(path, read(path))), [], 'Give each of these a place in src/words/en-GB.ts and in src/words/cy.ts, and take it from there.');
  });

  it('have the same sections in every language', () => {
    const sections = Object.keys(locales['en-GB']!).toSorted();
    for (const [locale, words] of Object.entries(locales)) assert.deepEqual(Object.keys(words).toSorted(), sections, locale);
  });

  it('are counted as untranslated until somebody has translated them', () => {
    const english = locales['en-GB']!;
    const begun: Words = { ...english, buttons: { ...english.buttons, back: 'Yn ôl' } };
    assert.equal(untranslated(english).length, stringCount(english));
    assert.deepEqual(untranslated(english).filter((place) => !untranslated(begun).includes(place)), ['buttons.back']);
  });
});

describe('the styles', () => {
  it('know no left and no right, so that a language from right to left is laid out by itself', () => {
    const sided = /\b(?:margin|padding|border|inset)-(?:left|right)|\b(?:left|right):|(?:text-align|float|clear): (?:left|right)/;
    const found = filesIn('src/styles').filter((path) => path.endsWith('.css')).flatMap((path) => read(path).split('\n').flatMap((line, at) => (sided.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])));
    assert.deepEqual(found, [], 'Say inline-start and inline-end, or inset-inline-start.');
  });
});

describe('the search for hard-coded words', () => {
  it('finds them between tags, in what is read out, and in sentences of the code', () => {
    const code = 'const a = html`<p class="Small print">Good ${x}</p>${y ? html`<b aria-label="Close it"></b>` : ""}`;\nthis.said = "It is saved.";\nconst b = `Part ${n} of ${m}`;';
    assert.deepEqual(hardCodedWords('a.ts', code), ['a.ts:1 Good', 'a.ts:1 Close it', 'a.ts:2 It is saved.', 'a.ts:3 Part … of …']);
  });

  it('leaves alone what no learner reads', () => {
    assert.deepEqual(hardCodedWords('a.ts', 'import x from "./Some file.js"; const a = html`<p class="big ${b}">${c} · 12</p>`; throw new Error("This cannot be."); event.key === "Enter"; type K = "One two";'), []);
  });
});
