/** However the course was opened, Save and exit ends the session, and coming back says what became of it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Learner } from './learner.js';
import { openSite, type Site } from './open-course.js';

let site: Site;
before(async () => {
  site = await openSite({}, { backForwardCache: true });
});
after(() => site.close());

const questions = () => Object.values(site.course.texts).flatMap((text) => Object.values(text.questions));

describe('A learner whose LMS opens the course', () => {
  for (const [where, features] of [['in a popup', 'popup,width=1024,height=768'], ['in a tab', '']] as const) {
    it(`${where} leaves by Save and exit: the window closes, and the LMS has everything`, async () => {
      const visit = await site.visit('moodle');
      await visit.page.goto(`${visit.origin}/lms.html?lms=moodle&course=/empty.html`);
      const [popup] = await Promise.all([visit.page.waitForEvent('popup'), visit.page.evaluate((how) => void window.open('/course/index.html?route=full', '_blank', how), features)]);
      const learner = new Learner(popup.mainFrame(), questions());
      await learner.arrive();
      await learner.press(learner.button('Continue'));
      const closed = popup.waitForEvent('close');
      await learner.frame.getByRole('navigation').getByRole('button', { name: 'Save and exit' }).click();
      await closed;
      assert.equal(await visit.page.evaluate(() => window.host.lms.calls('LMSFinish')), 1);
      assert.equal(await visit.stored('cmi.core.exit'), 'suspend');
      assert.notEqual(await visit.stored('cmi.suspend_data'), '');
      await visit.end();
    });
  }

  it('in a frame leaves by Save and exit: the words say that the window can be closed, and closing it ends nothing twice', async () => {
    const visit = await site.visit('moodle');
    const learner = await visit.launch();
    await learner.press(learner.button('Continue'));
    await learner.frame.getByRole('navigation').getByRole('button', { name: 'Save and exit' }).click();
    await learner.frame.getByText('You can close this window.').waitFor();
    assert.equal(await visit.page.evaluate(() => window.host.lms.calls('LMSFinish')), 1);
    await visit.end();
  });

  it('and comes back with the Back button is told that the session has ended, and finds what was done when it is opened again', async () => {
    const visit = await site.visit('standard');
    // A browser puts away only what may be stored.
    await visit.page.route(/\.html/, async (route) => route.fulfill({ response: await route.fetch(), headers: { 'content-type': 'text/html; charset=utf-8' } }));
    let learner = await visit.launch();
    await learner.press(learner.button('Continue'));
    const left = await learner.press(learner.button('Continue'));
    await visit.page.goto(`${visit.origin}/empty.html`);
    // A page that comes back as it was does not load, so nothing else can be waited for.
    await visit.page.goBack({ waitUntil: 'commit' });
    await visit.page.waitForFunction(() => /This session has ended.*Open the course again/s.test(window.host.frame.contentDocument?.body.innerText ?? ''));
    assert.equal(await visit.page.evaluate(() => window.host.lms.calls('LMSFinish')), 1, 'the page is the one that was left');
    learner = await visit.launch();
    assert.equal((await learner.press(learner.button('Continue'))).heading, left.heading);
    await visit.end();
  });
});
