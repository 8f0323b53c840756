import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { accountLines, accountText } from '../../src/cpd/account-text.js';
import { calendarOf } from '../../src/cpd/calendar.js';
import { layouts } from '../../src/cpd/layouts.js';
import { activitiesOf, groupTimes, yearsOf } from '../../src/cpd/log.js';
import { newEntry } from '../../src/cpd/entries.js';
import { course as realCourse } from '../modules/real-course.js';
import { endingOf, promptsOf } from '../../src/cpd/prompts.js';
import { newAttempt } from '../../src/course/attempt.js';
import { outline, texts } from '../fixtures/course.js';
import { device, type Seat } from './device.js';

const sitDown = device();

/** Opens a new account and gives it a title. */
async function write({ page, button, turnTo }: Seat, layout: string): Promise<void> {
  await turnTo('Reflective accounts');
  await button('Write an account').click();
  await page.getByRole('heading', { level: 1, name: 'Reflective account' }).waitFor();
  await page.getByLabel('Layout', { exact: true }).selectOption({ label: layout });
}

describe('a reflective account', () => {
  it('has the fields of each regulator, in every layout', () => {
    const labels = (id: string) => layouts.find((layout) => layout.id === id)!.fields.map(({ label }) => label);
    assert.deepEqual(layouts.map(({ id }) => id), ['nmc-log', 'nmc-account', 'hcpc', 'swe', 'medical', 'plain']);
    assert.ok(labels('nmc-account').includes('What did you learn from the CPD activity and/or feedback and/or event or experience in your practice?'));
    assert.ok(labels('nmc-log').includes('Part of the Code most relevant to the activity'));
    assert.ok(labels('hcpc').includes('Benefit to service users'));
    assert.ok(labels('swe').includes('What you learnt from discussing it with a peer'));
    assert.ok(labels('medical').includes('Further learning needs'));
  });

  it('keeps its words from one layout to the next', () => {
    const fields = { layout: 'hcpc', title: 'A course', learned: 'To ask first.', themes: 'Preserve safety\nNot a theme' };
    assert.match(accountText({ fields }), /What I learned\nTo ask first\./);
    assert.match(accountText({ fields: { ...fields, layout: 'swe' } }), /What you learnt\nTo ask first\./);
    assert.equal(accountLines({ fields: { ...fields, layout: 'nmc-account' } }).at(-1)?.value, 'Preserve safety');
  });

  for (const layout of layouts) {
    it(`is written, kept, and saved as Word, text and data in the layout ${layout.name}`, () =>
      sitDown(async (seat) => {
        const { page, button } = seat;
        await write(seat, layout.name);
        const title = page.getByLabel('Title', { exact: true });
        await title.fill('What I took from it');
        const long = page.locator('textarea').first();
        await long.fill('I ask before I look.\nThen I listen.');
        await page.reload();
        await page.getByLabel('Layout', { exact: true }).waitFor();
        assert.equal(await page.getByLabel('Title', { exact: true }).inputValue(), 'What I took from it');
        assert.equal(await page.getByLabel('Layout', { exact: true }).inputValue(), layout.id);
        const saved = async (name: string) => {
          const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
          return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
        };
        const text = await saved('Save as text');
        assert.match(text.name, /^account-what-i-took-from-it.*\.txt$/);
        const below = layout.fields.filter(({ name }) => name !== 'title').map(({ label }) => label);
        for (const label of below) assert.ok(text.bytes.toString('utf8').includes(label), label);
        const data = JSON.parse((await saved('Save as data')).bytes.toString('utf8'));
        assert.equal(data.layout, layout.id);
        assert.equal(data.title, 'What I took from it');
        const word = unzipSync((await saved('Save for Word')).bytes);
        const body = strFromU8(word['word/document.xml']!).replace(/<[^>]+>/g, '');
        assert.ok(body.includes('What I took from it') && body.includes('I ask before I look.') && body.includes('Then I listen.'));
        await page.emulateMedia({ media: 'print' });
        assert.deepEqual(await page.locator('main h1:visible').allInnerTexts(), ['What I took from it'], 'the title stands once on paper');
        assert.deepEqual(await page.locator('main h2:visible').allInnerTexts(), below);
        assert.equal(await page.locator('main').locator('input:visible, button:visible, textarea:visible').count(), 0, 'no field of a form is printed');
        assert.ok((await page.pdf()).length > 5_000);
      }));
  }

  it('points at what might identify somebody, and lets the learner go on', () =>
    sitDown(async (seat) => {
      const { page, button } = seat;
      await write(seat, 'Plain');
      const learned = page.getByLabel('What I learned', { exact: true });
      await learned.fill('My patient Jo Bloggs rang from 07700 900123.');
      await page.getByText('looks like a phone number, in “What I learned”').waitFor();
      await page.getByText('looks like a person’s name').waitFor();
      await button('Show me').nth(1).click();
      const selected = await page.evaluate(() => {
        const area = document.activeElement as HTMLTextAreaElement;
        return area.value.slice(area.selectionStart, area.selectionEnd);
      });
      assert.equal(selected, '07700 900123');
      await page.reload();
      assert.equal(await learned.inputValue(), 'My patient Jo Bloggs rang from 07700 900123.');
      await learned.fill('A person I work with rang me.');
      await page.getByText('Could this identify somebody?').waitFor({ state: 'detached' });
    }));

  it('never goes to the course or its saved data', () =>
    sitDown(async (seat) => {
      const { page, button, course } = seat;
      await write(seat, 'Plain');
      await page.getByLabel('What I learned', { exact: true }).fill('Something only I know.');
      await seat.turnTo('My learning');
      await button('Start').click();
      await course.getByRole('button', { name: 'Answer' }).click();
      const { local } = await seat.holds();
      const attempt = Object.entries(local).find(([key]) => key.startsWith('making-sense.attempt.'))!;
      assert.doesNotMatch(attempt[1], /only I know/);
    }));

  it('is removed when the learner says so twice', () =>
    sitDown(async (seat) => {
      await write(seat, 'Plain');
      await seat.button('Remove this account').click();
      await seat.button('Remove it').click();
      await seat.page.getByText('You have written none yet.').waitFor();
      assert.deepEqual((await seat.holds()).local, {});
    }));
});

describe('what to think about when writing', () => {
  it('is drawn from how the stories ended and what the assessment sent the learner back to', async () => {
    const course = outline();
    const [module, scenario] = Object.values(texts).flatMap((text) => Object.values(text.scenarios).map((story) => [text.id, story] as const))[0]!;
    const choices: string[] = [];
    for (let scene = scenario.scenes[0]!; scene.choices.length > 0; ) {
      const choice = scene.choices[0]!;
      choices.push(choice.id);
      scene = scenario.scenes.find(({ id }) => id === choice.leadsTo)!;
    }
    const ending = endingOf(scenario, choices)!;
    assert.ok(ending.ending);
    const attempt = { ...newAttempt('aaaaaa'), ways: new Map([[scenario.id, { n: 1, value: { choices, skipped: false } }]]), marked: [{ number: 1, score: 50, questions: [], missed: [course.objectives[0]!.id] }] };
    const prompts = await promptsOf(attempt, course, async (id) => (assert.equal(id, module), texts[id]!));
    assert.ok(prompts[0]!.includes(scenario.title) && prompts[0]!.includes(ending.title));
    assert.ok(prompts[1]!.includes(course.objectives[0]!.text));
    assert.equal(endingOf(scenario, choices.slice(0, -1)), undefined, 'an unfinished story has no ending');
  });

  it('is drawn from the change in their confidence, once they said it both times', async () => {
    const course = realCourse.outline;
    const steps = course.modules.flatMap(({ lessons }) => lessons.flatMap(({ steps }) => steps)).filter(({ activity }) => activity?.kind === 'confidence');
    assert.deepEqual(steps.map(({ activity }) => activity?.kind === 'confidence' && activity.when), ['before', 'after']);
    const said = (...levels: (1 | 2 | 3 | 4 | 5)[]) => ({ ...newAttempt('aaaaaa'), confidence: new Map(levels.map((value, at) => [steps[at]!.id, { n: 1, value }])) });
    const load = async (id: string) => realCourse.texts[id]!;
    assert.deepEqual(await promptsOf(said(2), course, load), [], 'one time is no change');
    const [up] = await promptsOf(said(2, 4), course, load);
    assert.match(up!, /bringing a person’s online life into your work.*“A little confident”, later “Confident”\. What made the difference/);
    assert.match((await promptsOf(said(4, 2), course, load))[0]!, /What do you see now/);
    assert.match((await promptsOf(said(3, 3), course, load))[0]!, /What has changed all the same/);
  });

  it('begins with what learners wrote for themselves, where this device still has it', async () => {
    const asking = outline();
    const [first, ...others] = asking.modules[0]!.lessons[0]!.steps;
    const course = { ...asking, modules: asking.modules.map((module, at) => (at === 0 ? { ...module, lessons: [{ ...module.lessons[0]!, steps: [{ ...first!, activity: { kind: 'reflection' as const, question: 'own' } }, ...others] }] } : module)) };
    const text = { ...texts[course.modules[0]!.id]!, openQuestions: { own: { kind: 'reflection' as const, id: 'own', prompt: ['What will you ask?'], stem: [] } } };
    const written = (attempt: string) => (attempt === 'aaaaaa' ? 'Who is there for you?' : '');
    const [prompt] = await promptsOf(newAttempt('aaaaaa'), course, async () => text, written);
    assert.match(prompt!, /What will you ask\?.*Who is there for you\?/);
    assert.deepEqual(await promptsOf(newAttempt('bbbbbb'), course, async () => text, written), []);
  });

  it('is empty, and nothing breaks, when the words cannot be fetched', async () => {
    const attempt = { ...newAttempt('aaaaaa'), ways: new Map([['gone', { n: 1, value: { choices: ['x'], skipped: false } }]]) };
    assert.deepEqual(await promptsOf(attempt, outline(), () => Promise.reject(new Error('offline'))), []);
  });
});

describe('the CPD log', () => {
  const activity = (fields: Record<string, string>) => newEntry('activity', '', fields);

  it('adds up hours by year, alone and with others apart, with no year left out', () => {
    const list = activitiesOf([], [activity({ title: 'A', date: '2024-05-01', alone: '60' }), activity({ title: 'B', date: '2026-02-01', group: '90', alone: '30' }), activity({ title: 'C', date: '2026-03-01', alone: 'lots' })], 'Course');
    assert.deepEqual(yearsOf(list), [
      { year: 2024, alone: 60, group: 0 },
      { year: 2025, alone: 0, group: 0 },
      { year: 2026, alone: 30, group: 90 },
    ]);
    assert.deepEqual(list.map(({ title }) => title), ['C', 'B', 'A']);
  });

  it('puts only group sessions of this course on a certificate', () => {
    assert.deepEqual(groupTimes([activity({ of: 'course', date: '2026-06-09', group: '60', ledBy: 'R. Osei' }), activity({ date: '2026-06-10', group: '45' }), activity({ of: 'course', alone: '20' })]), [{ minutes: 60, date: '2026-06-09', ledBy: 'R. Osei' }]);
  });

  it('counts what a learner did with their team, once, from the code that they used in the course', () =>
    sitDown(async ({ page, button, course, turnTo, holds }) => {
      const note = { code: 'K7WQ2M', plan: 'One hour', part: 'The friend request', date: '2026-06-09', minutes: 25 };
      const useCode = () => course.locator('body').evaluate((_, noted) => localStorage.setItem('making-sense.group-minutes', JSON.stringify([noted])), note);
      await button('Start').click();
      await course.getByRole('button', { name: 'Pass', exact: true }).click();
      await page.getByText('You have left the course.').waitFor();
      await useCode();
      await page.waitForFunction(() => localStorage.getItem('making-sense.group-minutes') === null);
      await useCode();
      await page.waitForFunction(() => localStorage.getItem('making-sense.group-minutes') === null);
      await button('Back to My learning').click();
      await turnTo('CPD log');
      await page.getByRole('heading', { name: /in all, 0.5 hours with other people/ }).waitFor();
      assert.equal(await page.getByText('9 June 2026. Group session. 0.5 hours with other people.').count(), 1);
      assert.equal(Object.keys((await holds()).local).filter((key) => key.startsWith('making-sense.entry.')).length, 1);
      await turnTo('My learning');
      await page.getByRole('link', { name: /^Certificate/ }).click();
      await page.locator('.cert').getByText('25 minutes, 9 June 2026').waitFor();
    }));

  it('takes an activity with its hours, shows picture and table, and puts the group session on the certificate', () =>
    sitDown(async (seat) => {
      const { page, button, course, turnTo } = seat;
      await button('Start').click();
      await course.getByRole('button', { name: 'Pass', exact: true }).click();
      await page.getByText('You have left the course.').waitFor();
      await button('Back to My learning').click();
      await turnTo('CPD log');
      await button('Add it to my log').click();
      await page.getByText('Say what you did').waitFor();
      await page.getByLabel('It was a group session of this course').check();
      await page.getByLabel('Date', { exact: true }).fill('2026-06-09');
      await page.getByLabel('Minutes with other people').fill('60');
      await page.getByLabel('Who led it').fill('the ward manager');
      await button('Add it to my log').click();
      await page.getByText('It is in your log now.').waitFor();
      assert.match(await page.locator('cpd-log table').innerText(), /2026/);
      assert.ok((await page.locator('cpd-log svg.year').count()) >= 1);
      await page.getByText('Many employers ask for training again after three years').waitFor();
      await turnTo('My learning');
      await page.getByRole('link', { name: /^Certificate/ }).click();
      await page.locator('.cert').getByText('1 hour, 9 June 2026, led by the ward manager').waitFor();
    }));
});

describe('an action plan', () => {
  it('makes a calendar file that calendars read', () => {
    const text = calendarOf([{ id: 'a-1', what: `Ask, listen; ${'then ask again '.repeat(6)}`, date: '2026-12-01' }], new Date('2026-11-22T10:00:00Z'));
    const lines = text.split('\r\n');
    assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75), 'no line is longer than 75 bytes');
    const whole = text.replaceAll('\r\n ', '');
    assert.match(whole, /DTSTART;VALUE=DATE:20261201\r\n/);
    assert.match(whole, /SUMMARY:Ask\\, listen\\; then ask again/);
    assert.equal(lines[0], 'BEGIN:VCALENDAR');
    assert.equal(lines.at(-2), 'END:VCALENDAR');
  });

  it('is kept, saved for the calendar, and brought back at the next visit', () =>
    sitDown(async (seat) => {
      const { page, button, turnTo } = seat;
      await turnTo('Action plan');
      await page.getByLabel('What', { exact: true }).first().fill('Ask one person about their life online');
      await page.getByLabel('By when').first().fill('2026-12-01');
      const [download] = await Promise.all([page.waitForEvent('download'), button('Save for your calendar').click()]);
      assert.equal(download.suggestedFilename(), 'action-plan.ics');
      await turnTo('My learning');
      assert.equal(await page.getByText('You planned this.').count(), 0, 'not in the visit in which it was planned');
      await page.reload();
      await page.getByLabel('Ask one person about their life online, by 1 December 2026').fill('It went well.');
      await button(/^Keep what I said/).click();
      await page.getByText('You planned this.').waitFor({ state: 'detached' });
      await turnTo('Action plan');
      await page.getByText('How it went: It went well.').waitFor();
    }));
});
