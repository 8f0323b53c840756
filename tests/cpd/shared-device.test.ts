import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { device, type Seat } from './device.js';

const sitDown = device();

/** Passes the small course once. */
async function pass({ button, course, page }: Seat): Promise<void> {
  await button(/^(?:Start|Start again)$/).click();
  await course.getByRole('button', { name: 'Pass', exact: true }).click();
  await page.getByText('You have left the course.').waitFor();
  await button('Back to My learning').click();
  await button('Start again').waitFor();
}

async function addPerson({ page, button, turnTo }: Seat, name: string): Promise<void> {
  await turnTo('Your data');
  await button('Somebody else uses this device too').click();
  await page.getByLabel('Your name').fill(name);
  await button('Start my own record').click();
  await page.getByText(`You are here as ${name}.`).waitFor();
}

describe('a device that people share', () => {
  it('keeps two learners apart by the names they choose', () =>
    sitDown(async (seat) => {
      const { page, button, context, address } = seat;
      await pass(seat);
      await seat.turnTo('Your data');
      await page.getByLabel('Name on your record').fill('Morgan');
      await button('Keep this name').click();
      await page.getByText('Your record has the name Morgan now.').waitFor();
      await addPerson(seat, 'Sam');
      await button('Start').waitFor();
      assert.equal(await page.locator('cpd-attempts li').count(), 0);
      await button('Start').click();
      await seat.course.getByRole('button', { name: 'Answer' }).click();
      await button('Back to My learning').click();
      await page.locator('cpd-attempts').getByText('In progress').waitFor();

      // The next tab asks who is there, and shows nothing of anybody until then.
      const next = await context.newPage();
      await next.goto(address);
      await next.getByRole('heading', { name: 'Who is learning?' }).waitFor();
      assert.equal(await next.getByRole('navigation').count(), 0);
      await next.getByRole('button', { name: 'Morgan' }).click();
      await next.locator('cpd-attempts').getByText('Passed').waitFor();
      assert.equal(await next.locator('cpd-attempts li').count(), 1);
    }));

  it('refuses a name that somebody else has', () =>
    sitDown(async (seat) => {
      await addPerson(seat, 'Sam');
      await seat.button('Not you?').click();
      await seat.page.getByLabel('Your name').fill(' sam ');
      await seat.button('Start my own record').click();
      await seat.page.getByText('There is a record of that name already.').waitFor();
      assert.equal(await seat.page.evaluate(() => document.activeElement?.id), 'new-name');
    }));

  it('gives the same record back after saving a copy, clearing the device and bringing the copy back', () =>
    sitDown(async (seat) => {
      const { page, button, turnTo } = seat;
      await pass(seat);
      await button('Start again').click();
      await seat.course.getByRole('button', { name: 'Answer' }).click();
      await button('Back to My learning').click();
      await page.locator('cpd-attempts').getByText('In progress').waitFor();
      const before = await page.locator('cpd-attempts').innerText();

      const copy = await saveCopy(seat);
      await button('Clear everything from this device').click();
      await button('Remove everything').click();
      await button('Start').waitFor();
      assert.deepEqual(await seat.holds(), { local: {}, archive: [] });

      await turnTo('Your data');
      await page.getByLabel('File saved by My learning').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
      await page.getByText(/2 attempts and 0 things you wrote/).waitFor();
      await button('Add it to my record').click();
      await page.getByText('The copy is in your record now.').waitFor();
      assert.deepEqual(withoutDate(await saveCopy(seat)), withoutDate(copy));
      await turnTo('My learning');
      await page.locator('cpd-attempts').getByText('In progress').waitFor();
      assert.equal(await page.locator('cpd-attempts').innerText(), before);
      await button('Continue').click();
      await seat.course.locator('#left').getByText('1 answers').waitFor();
    }));

  it('says what is wrong with a file that is no record, and adds nothing', () =>
    sitDown(async ({ page, turnTo, holds }) => {
      await turnTo('Your data');
      await page.getByLabel('File saved by My learning').setInputFiles({ name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{"photos":3}') });
      await page.getByText('This is not a record of My learning.').waitFor();
      assert.deepEqual(await holds(), { local: {}, archive: [] });
    }));

  it('removes one record and leaves the other', () =>
    sitDown(async (seat) => {
      const { page, button, turnTo } = seat;
      await pass(seat);
      await addPerson(seat, 'Sam');
      await pass(seat);
      await turnTo('Your data');
      await button('Clear everything from this device').click();
      await button('Remove only my record').click();
      await page.getByText('Your record is gone from this device.').waitFor();
      assert.equal((await seat.holds()).archive.length, 1);
      await page.locator('cpd-attempts').getByText('Passed').waitFor();
    }));

  it('lets a learner look back at a finished attempt without changing it', () =>
    sitDown(async (seat) => {
      const { page, button } = seat;
      await pass(seat);
      const before = (await seat.holds()).archive;
      await button(/^Look back/).click();
      await page.getByText('You are looking back.').waitFor();
      await seat.course.getByRole('button', { name: 'Answer' }).click();
      await seat.course.locator('#said').getByText('true 0').waitFor();
      await button('Back to My learning').click();
      await button('Start again').waitFor();
      assert.deepEqual(await seat.holds(), { local: {}, archive: before });
    }));

  it('still says what to do where downloads and the clipboard are blocked', () =>
    sitDown(
      async ({ page, button, turnTo }) => {
        await turnTo('Your data');
        await button('Copy the text').click();
        await page.getByText('Copying is blocked here').waitFor();
        const selected = await page.evaluate(() => {
          const area = document.activeElement as HTMLTextAreaElement;
          return [area.tagName, area.selectionEnd - area.selectionStart === area.value.length && area.value.includes('making-sense-record')];
        });
        assert.deepEqual(selected, ['TEXTAREA', true]);
      },
      {
        init: () => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          URL.createObjectURL = () => {
            throw new Error('blocked');
          };
        },
      },
    ));
});

async function saveCopy({ page, button, turnTo }: Seat): Promise<string> {
  await turnTo('Your data');
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save a copy').click()]);
  assert.match(download.suggestedFilename(), /^my-learning-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await download.path(), 'utf8');
}

function withoutDate(copy: string): unknown {
  return { ...JSON.parse(copy), exported: '' };
}
