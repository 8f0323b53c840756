import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from './open-course.js';

let site: Site;
before(async () => {
  site = await openSite({ '/course/trust.json': { type: 'application/json', body: '{ "name": "Example Trust" }' } });
});
after(() => site.close());

describe('a learner who has passed in an LMS', () => {
  it('sees and prints a certificate, and goes back to the result', async () => {
    const visit = await site.visit('standard');
    const learner = await visit.launch('/course/index.html?route=assess-first');
    await learner.goOnUntil((seen) => seen.kind === 'results', { answers: 'right' });
    await learner.button('See and print your certificate').click();
    await learner.frame.getByRole('heading', { name: 'Certificate of completion' }).waitFor();
    assert.equal(await learner.frame.evaluate(() => document.activeElement?.textContent), 'Certificate of completion');
    const words = await learner.frame.locator('.cert').innerText();
    assert.match(words, /Score\s+100 out of 100 \(pass mark 80\)/);
    assert.match(words, /Provider\s+Example Trust/);
    assert.match(words, /Self-directed\s+About .* planned to take/);
    assert.match(words, new RegExp(`Course version\\s+${site.course.outline.version}`));
    for (const { text } of site.course.outline.objectives) assert.ok(words.includes(text), text);
    await learner.frame.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await learner.button('Print the certificate').click();
    assert.equal(await learner.frame.locator('body').getAttribute('data-printed'), 'yes');

    await learner.button('Back to your result').click();
    await learner.frame.getByRole('heading', { name: 'You have passed' }).waitFor();
    await visit.end();
  });
});
