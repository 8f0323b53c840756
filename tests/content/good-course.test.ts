import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { partsOf } from '../../src/course/parts.js';
import { readCourse } from '../../src/content/read-course.js';
import { textFiles } from '../../src/content/text-files.js';
import { FIXTURES, withLedger } from './course-folders.js';

const { course, problems, tracked } = readCourse(withLedger(textFiles(join(FIXTURES, 'good-course'))), { today: '2026-11-22' });
const outline = course!.outline;
const words = course!.texts.start!.steps.words!.blocks;
const voices = course!.texts.start!.steps.voices!.blocks;
const story = course!.texts.ethics!.scenarios['a-request']!;

describe('a course that uses everything an author can type', () => {
  it('has no problem and no warning', () => {
    assert.deepEqual(problems, []);
  });

  it('keeps the version exactly as the author typed it', () => {
    assert.equal(outline.version, '1.10');
  });

  it('lists modules, lessons and steps in the order of the author', () => {
    assert.deepEqual(
      outline.modules.map(({ id, lessons }) => [id, lessons.map((lesson) => [lesson.id, lesson.part, lesson.steps.map((step) => step.id)])]),
      [
        ['start', [['blocks', 'core', ['words', 'voices', 'laid-out', 'how-sure', 'where']]]],
        ['ethics', [['requests', 'core', ['what-would-you-do', 'which', 'tell']], ['further', 'more', ['deeper', 'in-order', 'true-or-not', 'parts-of-a-post', 'in-your-words', 'how-sure-now']]]],
      ],
    );
  });

  it('says what each step asks for', () => {
    const activities = outline.modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.steps.flatMap((step) => step.activity ?? [])));
    assert.deepEqual(activities, [
      { kind: 'confidence', scale: 'being-kind', when: 'before' },
      { kind: 'starting-point' },
      { kind: 'question', question: 'q-request' },
      { kind: 'question', question: 'q-which' },
      { kind: 'scenario', scenario: 'a-request', title: 'A request' },
      { kind: 'question', question: 'q-order' },
      { kind: 'question', question: 'q-weak' },
      { kind: 'question', question: 'q-parts' },
      { kind: 'reflection', question: 'what-you-take' },
      { kind: 'confidence', scale: 'being-kind', when: 'after' },
    ]);
  });

  it('hands a scale of confidence to both modules that ask it, and gives it no code of its own', () => {
    for (const module of ['start', 'ethics']) assert.deepEqual(course!.texts[module]!.openQuestions['being-kind']?.prompt, ['How confident do you feel about being kind?']);
    assert.equal(course!.codes['being-kind'], undefined);
  });

  it('knows a true or false question by the ids of its two choices', () => {
    assert.equal(course!.texts.ethics!.questions['q-weak']!.kind, 'true-false');
  });

  it('takes boxes inside a post for its parts, and what stands above the post for the stem', () => {
    const parts = course!.texts.ethics!.questions['q-parts']!;
    assert.ok(parts.kind === 'spot');
    assert.deepEqual([parts.post, parts.stem.length, parts.choices.map(({ id, correct }) => [id, correct])], [{ by: 'Jo', on: 'A network', when: '2 hours ago' }, 1, [['the-baker', true], ['could-sing', false]]]);
    assert.ok(course!.codes['q-parts/the-baker']);
  });

  it('cuts cards, comparisons and timelines at their headings, and measures the bars of a chart against the largest', () => {
    const laidOut = course!.texts.start!.steps['laid-out']!.blocks;
    assert.deepEqual(laidOut.map((block) => [block.kind, 'parts' in block ? block.parts.map(({ title }) => title[0]) : 'lengths' in block && block.lengths]), [
      ['cards', ['Ask', 'Listen']],
      ['comparison', ['Before', 'After']],
      ['timeline', ['2013', 'Today']],
      ['chart', [100, 25]],
    ]);
  });

  it('has no code for a reflection, which is never saved with the work', () => {
    assert.equal(course!.texts.ethics!.openQuestions['what-you-take']!.kind, 'reflection');
    assert.equal(course!.codes['what-you-take'], undefined);
  });

  it('keeps every word out of the outline that only a module needs', () => {
    const outlineText = JSON.stringify(outline);
    assert.ok(!outlineText.includes('quotation') && !outlineText.includes('Jo is glad') && !outlineText.includes('example.org'));
  });

  it('says how long the assessment is, and nothing of its questions', () => {
    assert.equal(outline.assessment.asked, 1);
    assert.ok(!JSON.stringify(outline).includes('a-one'));
    assert.equal(outline.assessment.minutes, 1);
  });

  it('has exactly one code for everything that is saved', () => {
    assert.deepEqual(Object.keys(course!.codes).sort(), tracked.map(({ id }) => id).sort());
    assert.ok(tracked.some(({ id }) => id === 'a-request/say-nothing') && tracked.some(({ id }) => id === 'route:assess-first'));
  });

  it('leaves times, colons and brackets in prose alone', () => {
    const first = words[0]!;
    assert.ok(first.kind === 'paragraph' && first.inlines[0] === 'It is 10:30, and :smile stays :smile[as it]{is}. A note {in brackets} stays too. Some ');
    assert.equal(course!.texts.start!.steps.words!.title, 'Words: at 10:30 :smile:');
  });

  it('turns each kind of Markdown into its block, and a note to authors into nothing', () => {
    assert.deepEqual(words.map(({ kind }) => kind), ['paragraph', 'paragraph', 'list', 'table', 'heading', 'heading', 'quotation', 'picture']);
    assert.deepEqual(voices.map(({ kind }) => kind), ['content-note', 'key-point', 'example', 'case-study', 'lived-experience', 'skilled-practice', 'nation', 'nation']);
  });

  it('reads citations, pictures and the labels of parts', () => {
    assert.deepEqual(words[1], { kind: 'paragraph', inlines: ['One in 4 ', { kind: 'language', lang: 'cy', inlines: ['bobl'] }, ' said so ', { kind: 'citation', sources: ['guide', 'law'] }, '.'] });
    assert.deepEqual(words[7], { kind: 'picture', src: 'modules/start/media/door.svg', alt: 'A door stands ajar', caption: 'The door', width: 320, height: 200 });
    assert.deepEqual(voices[2], { kind: 'example', for: ['fearful', 'curious'], blocks: [{ kind: 'post', by: 'Jo', on: 'A network', when: '2 hours ago', blocks: [{ kind: 'paragraph', inlines: ['Had a long night.'] }] }] });
    assert.deepEqual(voices[6], { kind: 'nation', for: ['england', 'wales'], blocks: [{ kind: 'paragraph', inlines: ['Here it is one Act.'] }] });
    assert.ok(voices[3]!.kind === 'case-study' && voices[3]!.id === 'sam' && voices[3]!.illustrative && voices[3]!.title === 'Sam, 26');
  });

  it('tells single, multiple and any-of-these questions apart', () => {
    const questions = { ...course!.texts.assessment!.questions, ...course!.texts.ethics!.questions };
    const kinds = Object.values(questions).map((question) => [question.id, question.kind, 'accept' in question ? question.accept : '', question.use]);
    assert.deepEqual(kinds, [['a-one', 'single', 'any', 'assessment'], ['a-two', 'single', 'all', 'assessment'], ['a-three', 'single', 'all', 'assessment'], ['q-request', 'single', 'all', 'practice'], ['q-which', 'multiple', 'all', 'practice'], ['q-order', 'ordering', '', 'practice'], ['q-weak', 'true-false', 'all', 'practice'], ['q-parts', 'spot', 'all', 'practice']]);
    assert.equal(partsOf(questions['q-request']!)[1]!.feedback.length, 2);
  });

  it('reads a numbered list as rows in the right order, first shown in another', () => {
    const order = course!.texts.ethics!.questions['q-order']!;
    assert.ok(order.kind === 'ordering');
    assert.deepEqual(order.rows.map(({ id }) => id), ['thank', 'explain', 'agree']);
    assert.deepEqual([...order.shown].sort(), ['agree', 'explain', 'thank']);
    assert.notDeepEqual(order.shown, ['thank', 'explain', 'agree']);
    assert.deepEqual(order.rows[1]!.feedback, [{ kind: 'paragraph', inlines: ['A reason is easier to hear ', { kind: 'citation', sources: ['guide'] }, '.'] }]);
    assert.match(course!.codes['q-order/agree']!, /^[A-Za-z0-9]$/);
    assert.deepEqual(order.stem.map(({ kind }) => kind), ['list', 'paragraph'], 'a list before the rows is part of the stem');
  });

  it('reads a scenario with its state, its ratings and its way back', () => {
    assert.deepEqual(story.scenes.map(({ id, ending, recovery, choices }) => [id, ending, recovery, choices.map(({ id: choice, leadsTo, rating }) => `${choice}>${leadsTo} ${rating}`)]), [
      ['arrives', undefined, undefined, ['ask>asked strong', 'say-nothing>silence costly']],
      ['asked', undefined, undefined, ['explain>kind-goodbye strong', 'rules>rules costly']],
      ['rules', undefined, true, ['sorry-for-rules>kind-goodbye strong', 'leave-it>cool-goodbye workable']],
      ['silence', undefined, true, ['say-sorry>kind-goodbye strong']],
      ['kind-goodbye', 'strong', undefined, []],
      ['cool-goodbye', 'workable', undefined, []],
    ]);
    assert.equal(story.scenes[0]!.ask, 'What do you do?');
    assert.equal(story.scenes[0]!.choices[0]!.set, 'asked');
    assert.deepEqual([story.scenes[2]!.choices[1]!.if, story.scenes[2]!.choices[1]!.unless], ['asked', 'never-said']);
    assert.deepEqual(story.scenes[4]!.blocks.map((block) => block.if), [undefined, 'asked', 'told-rules', undefined]);
    assert.deepEqual(story.contentNote, [{ kind: 'paragraph', inlines: ['This story is about a goodbye.'] }]);
    assert.equal(story.debrief[0]!.kind, 'skilled-practice');
  });

  it('keeps the questions of the assessment out of the modules', () => {
    assert.deepEqual(Object.keys(course!.texts.ethics!.questions), ['q-request', 'q-which', 'q-order', 'q-weak', 'q-parts']);
    assert.deepEqual(Object.keys(course!.texts.assessment!.questions), ['a-one', 'a-two', 'a-three']);
    assert.deepEqual(Object.keys(course!.texts.assessment!.sources), ['guide']);
  });

  it('gives each module only the sources it cites', () => {
    assert.deepEqual(Object.keys(course!.texts.start!.sources), ['guide', 'law']);
    assert.deepEqual(Object.keys(course!.texts.ethics!.sources), ['guide']);
    assert.equal(course!.sources.guide!.address, 'https://example.org/guide?a=1&b=2');
  });

  it('reads the support lines and the glossary', () => {
    assert.deepEqual(course!.support.sections.map(({ id }) => id), ['england', 'for-you']);
    assert.equal(course!.support.checked, '2026-11-22');
    assert.deepEqual(course!.glossary.map(({ term }) => term), ['Boundary']);
  });

  it('is the same course when it was typed on Windows', () => {
    const files = withLedger(textFiles(join(FIXTURES, 'good-course'))).map(({ path, text }) => ({ path, text: path.endsWith('.md') ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text }));
    const again = readCourse(files, { today: '2026-11-22' });
    assert.deepEqual(again.problems, []);
    assert.deepEqual(again.course, course);
  });

  it('survives being written down and read back', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(course)), course);
  });
});
