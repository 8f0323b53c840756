import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { certificateOf, readableName } from '../../src/course/certificate.js';
import { newAttempt } from '../../src/course/attempt.js';
import { outline } from '../fixtures/course.js';
import { device } from './device.js';

const passed = { ...newAttempt('k3f92q'), marked: [{ number: 1, score: 85, questions: [], missed: [] }] };
const today = new Date(2026, 5, 14, 23, 30);

describe('what a certificate says', () => {
  it('is nothing before the learner has passed', () => {
    assert.equal(certificateOf(outline(), newAttempt('k3f92q'), '', today), undefined);
    assert.equal(certificateOf(outline(), { ...passed, marked: [{ number: 1, score: 79, questions: [], missed: [] }] }, '', today), undefined);
  });

  it('holds every field that regulators and employers ask for', () => {
    const facts = certificateOf(outline(), passed, 'Adeyemi, Morgan', today)!;
    assert.equal(facts.name, 'Morgan Adeyemi');
    assert.equal(facts.title, 'A small course');
    assert.equal(facts.version, outline().version);
    assert.equal(facts.date, '2026-06-14', 'the day where the learner is');
    assert.equal(facts.score, 85);
    assert.equal(facts.passMark, 80);
    assert.deepEqual(facts.outcomes, outline().objectives.map(({ text }) => text));
    assert.equal(facts.number, 'K3F-92Q');
    assert.equal(facts.time, 'planned');
    assert.ok(facts.minutesAlone > 0);
    assert.deepEqual(facts.group, []);
    assert.ok(facts.reviewed && facts.reviewBy);
  });

  it('reads a name as people say it, and leaves other names alone', () => {
    assert.equal(readableName('Adeyemi, Morgan'), 'Morgan Adeyemi');
    assert.equal(readableName('Morgan Adeyemi'), 'Morgan Adeyemi');
    assert.equal(readableName('Adeyemi, Morgan, RMN'), 'Adeyemi, Morgan, RMN');
    assert.equal(readableName(' , '), ',');
  });
});

const sitDown = device();

describe('a certificate from My learning', () => {
  it('shows name, result, time and version, takes a name put right, and prints on one page', () =>
    sitDown(async ({ page, course, button, turnTo, context }) => {
      await turnTo('Your data');
      await page.getByLabel('Name on your record').fill('Morgan Adeyemi');
      await button('Keep this name').click();
      await turnTo('My learning');
      await button('Start').click();
      await course.getByRole('button', { name: 'Pass', exact: true }).click();
      await page.getByText('You have left the course.').waitFor();
      await button('Back to My learning').click();
      await page.getByRole('link', { name: /^Certificate/ }).click();
      await page.getByRole('heading', { name: 'Certificate of completion' }).waitFor();
      const words = await page.locator('.cert').innerText();
      for (const expected of [/Morgan Adeyemi/, /completed A small course and passed its assessment on \d+ \w+ \d{4}/, /Score\s+85 out of 100 \(pass mark 80\)/, /Self-directed\s+5 minutes/, /Participatory\s+None recorded here/, /Provider\s+Taken independently, with My learning/, /not a qualification/, /Course version\s+1\.0\.0/]) {
        assert.match(words, expected);
      }
      await page.getByLabel('Name on the certificate').fill('Dr M. Adeyemi');
      await page.locator('.cert__who').getByText('Dr M. Adeyemi').waitFor();
      assert.equal(pages(await page.pdf({ preferCSSPageSize: true })), 1);
      // It can be opened again from the address, and Back leads to the record.
      await page.reload();
      await page.locator('.cert__who').getByText('Morgan Adeyemi').waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'My learning', level: 1 }).waitFor();
      assert.equal(context.pages().length, 1);
    }));

  it('is not there for an attempt that is not', () =>
    sitDown(async ({ page, address }) => {
      await page.goto(`${address}#certificate/0123456789ab`);
      await page.getByRole('heading', { name: 'There is no certificate here' }).waitFor();
    }));
});

/** How many sheets of paper a printed page takes. */
function pages(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;
}
