import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from './open-course.js';

let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('The sheets of the toolkit', () => {
  it('are one page of A4 each, with nothing else on the paper', async () => {
    const visit = await site.visit('standard');
    const { page } = visit;
    await page.goto(`${site.server.origin}/course/index.html?route=full`);
    await page.getByText('Sheets to print and use').click();
    await page.locator('.paper').first().waitFor();

    const sheets = site.course.toolkit.sheets;
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(Number(/\/Count (\d+)/.exec(pdf)?.[1]), sheets.length);

    await page.emulateMedia({ media: 'print' });
    const around = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => each.offsetParent !== null && !each.closest('.paper') && each.childElementCount === 0 && each.textContent!.trim() !== '').map((each) => each.textContent));
    assert.deepEqual(around, []);
    await page.close();
  });
});
