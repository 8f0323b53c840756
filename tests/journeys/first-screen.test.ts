import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Route } from 'playwright-core';
import { openSite, type Site } from './open-course.js';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** Launches the course on a line on which all but the first screen is held back, until the test says what becomes of it. */
async function launch() {
  const visit = await site.visit('standard');
  const held: Route[] = [];
  await visit.page.route('**/assets/run-course-*.js', (route) => void held.push(route));
  const learner = await visit.launch();
  return { visit, learner, frame: learner.frame, held };
}

/** Once the course asks for it, this happens to what is held back. */
async function once(held: Route[], act: (route: Route) => Promise<void>): Promise<void> {
  while (held.length === 0) await new Promise((done) => setTimeout(done, 20));
  await act(held.shift()!);
}

describe('A learner who is faster than their line', () => {
  it('presses Continue, and gets there when the rest arrives', async () => {
    const { visit, learner, frame, held } = await launch();
    await learner.button('Continue').click();
    await frame.getByText('Loading the next part…').waitFor();
    await once(held, (route) => route.continue());
    await frame.locator('main').getByText(/Step 1 of \d+/).waitFor();
    await visit.end();
  });

  it('is told when the rest does not arrive, and tries again', async () => {
    const { visit, learner, frame, held } = await launch();
    await learner.button('Continue').click();
    await once(held, (route) => route.abort('aborted'));
    await frame.getByRole('heading', { name: 'This part did not load' }).waitFor();
    await learner.button('Try again').click();
    await once(held, (route) => route.continue());
    await frame.locator('main').getByText(/Step 1 of \d+/).waitFor();
    await visit.end();
  });

  it('leaves at once, and the LMS hears of it', async () => {
    const { visit, frame } = await launch();
    await frame.getByRole('button', { name: 'Save and exit' }).click();
    await frame.getByText('You can close this window.').waitFor();
    const calls = await visit.page.evaluate(() => window.host.lms.log.map(({ name }) => name));
    assert.equal(calls.filter((name) => name === 'LMSFinish').length, 1);
    await visit.end();
  });
});
