/** Whatever an author writes, the words reach the learner as typed, and nothing makes the build fall over. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { plainText } from '../../src/content/inlines.js';
import { readCourse } from '../../src/content/read-course.js';
import { overBase } from './course-folders.js';

const base = overBase('base');
/** Only what a lesson needs around it, so that many can be tried. */
const little = base.filter(({ path }) => path === 'modules/course.md' || path === 'modules/start/module.md');
const FRONT = '---\ntitle: Prose\npart: more\nobjectives: []\n---\n## Prose {#prose}\n\n';

function paragraphFrom(prose: string): string {
  const { course } = readCourse([...little, { path: 'modules/start/02-some-prose.md', text: `${FRONT}${prose}\n` }]);
  const block = course!.texts.start!.steps.prose!.blocks[0];
  return block?.kind === 'paragraph' ? plainText(block.inlines) : JSON.stringify(block);
}

const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hour, minute]) => `${hour}:${String(minute).padStart(2, '0')}`);
const word = fc.constantFrom('Jo', 'said', 'no', 'then', 'Ünal', 'naïve', '“quoted”', 'it’s', 'e.g.', 'and/or', '50%', '£20', 'café,', 'well;', 'so:', '(quietly)', 'a–b', '#tag', '@jo_b', 'x{y}z', '{soon}', '100:1');
const shortcode = fc.constantFrom(':smile', ':smile:', ':x[y]', ':note{a=b}', ':a', '::b', 'http:', 'note:this', ':10', 'a::b', ':::c');
const emoji = fc.constantFrom('🙂', '👍🏽', '👩‍👩‍👧', '❤️', '🏳️‍🌈', '…', '—');
const prose = fc.array(fc.oneof(word, time, shortcode, emoji), { minLength: 1, maxLength: 12 }).map((parts) => `Well ${parts.join(' ')} now.`);

describe('prose', () => {
  it('keeps times, colons, shortcodes and emoji exactly as typed', () => {
    fc.assert(fc.property(prose, (text) => assert.equal(paragraphFrom(text), text)), { numRuns: 100 });
  });

  it('keeps a sentence that runs over several lines whole', () => {
    assert.equal(paragraphFrom('At 10:30\nJo :waved\nand left {quietly}.'), 'At 10:30 Jo :waved and left {quietly}.');
  });
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'#*_[](){}<>!:=`~|>-+.\\/"\'@;& \n\t\r0aé'), maxLength: 20 }),
  fc.constantFrom('\n', '\n\n', '---\n', '- ', '- [ ] ', '- [x] ', '  > ', '> ', '## A {#a}\n', '### B\n', '# C\n', ':::key-point\n', ':::post{by="', '::::example{for="curious"}\n', ':::\n', '::::\n', '::question[q-one]\n', '::scenario[story]\n', '::starting-point\n', '[x](#arrives)', '{#b set=c if=d}', '{if=', '**Strong**', '**Costly**', '[@guide]', '[@guide; @', '![](media/door.svg)', '| a | b |\n|---|---|\n| c |\n', '<!-- x -->', '<b>', '```\n', 'title: "', 'objectives: [', '&amp;', '[^1]', '\uFEFF', '\u0000', '{#__proto__}', '## Debrief {#debrief}\n', '{#constructor ending=strong recovery}', '{#x objective=kindness use=assessment}'),
);
const anything = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
const anyPath = fc.constantFrom('course.md', 'sources.md', 'support.md', 'glossary.md', 'ledger.json', 'start/module.md', 'start/01-first.md', 'start/09-more.md', 'start/questions.md', 'start/story.scenario.md', 'start/other.scenario.md', 'start/x.md', 'other/module.md', 'start/media/door.svg', 'assessment/questions.md');

describe('a broken text', () => {
  it('never makes reading fail, whatever is in it', () => {
    fc.assert(
      fc.property(anyPath, anything, fc.boolean(), (name, text, after) => {
        const path = `modules/${name}`;
        const before = base.find((file) => file.path === path)?.text ?? '';
        const { problems } = readCourse([...base.filter((file) => file.path !== path), { path, text: after ? before + text : text }], { today: '2026-11-22' });
        for (const problem of problems) {
          assert.ok(problem.line >= 1 && problem.column >= 1 && problem.message !== '', JSON.stringify(problem));
        }
      }),
      { numRuns: 120 },
    );
  });

  it('is still a course that can be written down', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { course } = readCourse([...little, { path: 'modules/start/09-more.md', text: `${FRONT}${text}` }]);
        assert.deepEqual(JSON.parse(JSON.stringify(course)), course);
      }),
      { numRuns: 100 },
    );
  });
});
