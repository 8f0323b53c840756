/** Facts that go out of date: authors are told in time, and find every place where a fact stands. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCourse } from '../../src/content/read-course.js';
import { overBase } from './course-folders.js';

const register = (places: string, lines = '- kind: law\n- source: guide\n') => `## A law {#a-law}\n\n${lines}- stands in: ${places}\n- checked: 2026-11-22\n- review by: 2027-05-22\n`;

function told(text: string, today: string): string[] {
  const { problems } = readCourse([...overBase('base'), { path: 'modules/facts.md', text }], { today });
  return problems.map(({ rule, message }) => `${rule}: ${message}`);
}
const all = /Type: - stands in: (.*)/.exec(readCourse([...overBase('base'), { path: 'modules/facts.md', text: register('') }]).problems[0]!.hint!)?.[1] ?? '';

describe('the register of facts', () => {
  it('is content when it names every place, in any order', () => {
    assert.match(all, /\bread\b/);
    assert.deepEqual(told(register(all), '2026-11-22'), []);
    assert.deepEqual(told(register(all.split(', ').toReversed().join(', ')), '2026-11-22'), []);
  });

  it('names the place that is missing, and the place that is wrong', () => {
    const [wrong] = told(register(`${all.replace(/\bread\b/, 'decide')}`), '2026-11-22');
    assert.match(wrong!, /^fact-place: .*does not stand in: decide\. It stands in these too: read\./);
  });

  it('warns from 60 days before the day, says so when it is past, and not before', () => {
    assert.deepEqual(told(register(all), '2027-03-22'), []);
    assert.match(told(register(all), '2027-03-23').join(), /^review-due: .*in 60 days/);
    assert.match(told(register(all), '2027-05-22').join(), /in 0 days/);
    assert.match(told(register(all), '2027-05-23').join(), /overdue-review/);
  });

  it('holds a helpline to the support page', () => {
    assert.deepEqual(told(register('support', '- kind: helpline\n'), '2026-11-22'), []);
    assert.match(told(register('read', '- kind: helpline\n'), '2026-11-22').join(), /It does not stand in: read\. It stands in these too: support\./);
  });
});
