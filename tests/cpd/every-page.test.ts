import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import axe from 'axe-core';
import { device, type Seat } from './device.js';

const sitDown = device();

/** What a checker finds wrong, and whether the page fits a phone. */
async function problems({ page }: Seat): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  // Put in by the tools of the browser, so that the policy of the page stays as strict as it is.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    type Results = { violations: { id: string; nodes: { html: string }[] }[] };
    const { violations } = await (window as unknown as { axe: { run(): Promise<Results> } }).axe.run();
    const sideways = document.documentElement.scrollWidth > 320 ? [`sideways: ${document.documentElement.scrollWidth}px`] : [];
    return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`), ...sideways];
  });
}

describe('every page of My learning', () => {
  it('fits a phone and has no faults a checker can find', () =>
    sitDown(async (seat) => {
      const { page, button, course, turnTo } = seat;
      await button('Start').click();
      await course.getByRole('button', { name: 'Pass', exact: true }).click();
      await page.getByText('You have left the course.').waitFor();
      await button('Back to My learning').click();
      await button('Start again').waitFor();
      const found: Record<string, string[]> = {};
      for (const name of ['My learning', 'CPD log', 'Reflective accounts', 'Action plan', 'Your data']) {
        await turnTo(name);
        found[name] = await problems(seat);
      }
      await turnTo('Reflective accounts');
      await button('Write an account').click();
      await page.getByLabel('What I learned', { exact: true }).fill('My patient Jo Bloggs rang.');
      await page.getByText('Could this identify somebody?').waitFor();
      found.account = await problems(seat);
      await turnTo('My learning');
      await page.getByRole('link', { name: /^Certificate/ }).click();
      await page.getByRole('heading', { name: 'Certificate of completion' }).waitFor();
      found.certificate = await problems(seat);
      await turnTo('Your data');
      await button('Somebody else uses this device too').click();
      await page.getByRole('heading', { name: 'Who is learning?' }).waitFor();
      found.people = await problems(seat);
      assert.deepEqual(Object.entries(found).filter(([, list]) => list.length > 0), []);
    }));
});
