import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { openSite, type Site } from './open-course.js';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#003087"/></svg>';

async function launch(trust: string) {
  const visit = await site.visit('standard');
  await visit.page.route('**/trust.json', (route) => route.fulfill({ contentType: 'application/json', body: trust }));
  await visit.page.route('**/our-logo.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: logo }));
  return { visit, learner: await visit.launch() };
}

/** The background of a button once its change of colour is over. */
function settledColour(button: Locator): Promise<string> {
  return button.evaluate(async (element) => {
    await Promise.all(element.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    return getComputedStyle(element).backgroundColor;
  });
}

describe('A course in which a trust wrote its own file', () => {
  it('shows its logo and colours, its contacts in Support, and what applies in its nation', async () => {
    const { visit, learner } = await launch(
      JSON.stringify({ name: 'Example Trust', logo: 'our-logo.svg', nation: 'scotland', colours: { brand: '#003087', brandStrong: '#001f5c' }, safeguarding: { text: 'Safeguarding team, 01632 960000' }, policy: { text: 'Social media policy', address: 'https://example.org/policy' } }),
    );
    await learner.frame.getByRole('img', { name: 'Example Trust' }).waitFor();
    assert.equal(await settledColour(learner.button('Continue')), 'rgb(0, 48, 135)');
    await learner.press(learner.frame.getByRole('navigation').getByRole('button', { name: 'Support' }));
    await learner.frame.getByText('Safeguarding team, 01632 960000').waitFor();
    assert.equal(await learner.frame.getByRole('link', { name: /^Social media policy/ }).getAttribute('href'), 'https://example.org/policy');
    await learner.frame.getByText('You see what applies in Scotland.').filter({ visible: true }).waitFor();
    const nations = await learner.frame.getByRole('heading', { level: 3 }).filter({ visible: true }).allInnerTexts();
    assert.deepEqual(nations.filter((name) => /Scotland|England|Wales|Northern Ireland/.test(name)), ['Scotland']);
    await visit.end();
  });

  it('says plainly what is wrong with it, and keeps its own colours', async () => {
    const { visit, learner } = await launch(JSON.stringify({ name: 'Example Trust', nation: 'walles', colours: { brand: '#ffb81c' } }));
    await learner.frame.getByText('“nation” is not england, scotland, wales or northern-ireland.').waitFor();
    await learner.frame.getByText('“colours.brand” is hard to read').waitFor();
    assert.equal(await settledColour(learner.button('Continue')), 'rgb(75, 33, 88)');
    await learner.press(learner.button('Continue'));
    assert.equal(await learner.frame.getByText('trust.json needs a look').count(), 0, 'said on the start screen only');
    await visit.end();
  });

  it('opens with a file that is no JSON', async () => {
    const { visit, learner } = await launch('{ name: Example, }');
    await learner.frame.getByText('The file could not be read.').waitFor();
    await learner.press(learner.button('Continue'));
    await visit.end();
  });

  it('opens with the file as it is shipped, and says nothing', async () => {
    const visit = await site.visit('standard');
    const fetched = visit.page.waitForResponse(/trust\.json$/);
    const learner = await visit.launch();
    assert.equal((await fetched).status(), 200);
    await learner.press(learner.button('Continue'));
    assert.equal(await learner.frame.getByText('trust.json').count(), 0);
    await visit.end();
  });
});
