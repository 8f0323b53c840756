/** Plain and respectful language: what is noticed, where, and what is left alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLanguage } from '../../src/content/check-language.js';
import { Findings } from '../../src/content/problems.js';
import { readingAge } from '../../src/content/readability.js';
import { sentencesOf } from '../../src/content/sentences.js';

function found(text: string): string[] {
  const findings = new Findings();
  checkLanguage({ path: 'modules/start/01-a.md', text }, findings);
  return findings.problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

describe('words to avoid', () => {
  it('are found where they stand, and in front matter too', () => {
    assert.deepEqual(found('---\nsummary: For users of services.\n---\nShe lives\nwith it, and he suffers from it.\n'), ['word-to-avoid 5:17', 'word-to-avoid 2:14']);
  });

  it('may be quoted, in ids, in addresses and in notes to authors', () => {
    assert.deepEqual(found('## A {#users}\n\nSay “people”, and never “service\nusers”. [More](https://x.org/users) <!-- users -->\n'), []);
  });

  it('are American spellings too, except in an address', () => {
    assert.deepEqual(found('The color is red. [See](https://x.org/color)'), ['word-to-avoid 1:5']);
  });

  it('name what to say on suicide, and leave the plain word alone', () => {
    assert.deepEqual(found('He committed suicide after a failed attempt.'), ['word-to-avoid 1:4', 'word-to-avoid 1:30']);
    assert.deepEqual(found('Ask about suicide. She died by suicide.'), []);
  });
});

describe('long sentences and paragraphs', () => {
  const twenty = 'One two three four five six seven eight nine ten one two three four five six seven eight nine ten';

  it('are warned of above 20 words and above three sentences', () => {
    assert.deepEqual(found(`${twenty}.`), []);
    assert.deepEqual(found(`${twenty} more.`), ['long-sentence 1:1']);
    assert.deepEqual(found('A b. C d. E f.'), []);
    assert.deepEqual(found('Ab. Cd. Ef. Gh.'), ['long-paragraph 1:1']);
  });

  it('leave a made-up post and what a picture shows to their own voice', () => {
    assert.deepEqual(found(':::post{by="Jo"}\nHi. It is me. Again. Sorry. Bye.\n:::\n\n![A door. A cat. A step. A mat.](media/door.svg)\n'), []);
  });

  it('count what somebody says as one sentence of the story', () => {
    assert.deepEqual(found('She looks up. “No. Not that. Never that. You know why,” she says. You nod.'), []);
  });
});

describe('a sentence', () => {
  it('does not end after a title or inside a quotation that goes on', () => {
    assert.deepEqual(sentencesOf('Mr. Okafor rang. “Why?” she asked. At 3 a.m. he slept.'), ['Mr. Okafor rang.', '“Why?” she asked.', 'At 3 a.m. he slept.']);
  });
});

describe('the reading age', () => {
  it('is higher for long words in long sentences, and is never below five', () => {
    assert.equal(readingAge(['The cat sat.']), 5);
    assert.ok(readingAge(['Organisational considerations necessitate multidisciplinary collaboration.']) > 18);
    assert.equal(readingAge([]), 0);
  });
});
