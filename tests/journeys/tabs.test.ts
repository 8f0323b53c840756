import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from './open-course.js';
import { Visit } from './visit.js';

const right = { answers: 'right' } as const;
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('A learner who opens the course in a second tab', () => {
  it('is told that the first one has it, can carry on in the second, and loses nothing', async () => {
    const first = await site.visit('standard');
    const there = await first.launch();
    await there.goOnUntil(({ kind }) => kind === 'feedback', right);
    const place = await there.see();

    const second = new Visit('standard', await first.page.context().newPage(), first.origin, site.course);
    let here = await second.launch();
    await here.frame.getByText('This course is open in another tab or window').waitFor();
    await here.frame.getByText('Read-only: nothing is saved').waitFor();
    assert.equal(await second.page.evaluate(() => window.host.lms.log.length), 0, 'the second tab opened no session');

    await here.button('Carry on here').click();
    await here.frame.getByRole('heading', { name: 'Last time you were here' }).waitFor();
    await there.frame.getByText('This course is open in another tab or window').waitFor();
    here = await second.arrive();
    const resumed = await here.press(here.button('Continue'));
    assert.equal(resumed.signature, place.signature);
    await second.saveAndExit(here);
    await first.end();
  });

  it('has the course back in a new tab once the first is closed', async () => {
    const first = await site.visit('standard');
    await first.launch();
    const second = new Visit('standard', await first.page.context().newPage(), first.origin, site.course);
    await first.page.close();
    const here = await second.launch();
    assert.equal(await here.frame.getByText('open in another tab').count(), 0);
    await second.end();
  });
});

describe('A learner whose work never reached the LMS', () => {
  it('finds it at the next launch, adds it to the new record, and is not asked again', async () => {
    const visit = await site.visit('standard');
    let learner = await visit.launch();
    await visit.page.evaluate(() => (window.host.lms.options.offline = true));
    await learner.goOnUntil(({ kind }) => kind === 'feedback', right);
    const place = await learner.see();
    await visit.closeWindow();
    await visit.store();
    await visit.page.evaluate(() => window.localStorage.removeItem('strict-lms'));

    learner = await visit.launch();
    await learner.frame.getByRole('heading', { name: /^We found unsent work from / }).waitFor();
    await learner.press(learner.button('Add it to my work'));
    assert.equal(await learner.frame.getByText('We found unsent work').count(), 0);
    assert.equal(await learner.frame.evaluate(() => document.activeElement?.tagName), 'H1');
    const resumed = await learner.press(learner.button('Continue'));
    assert.equal(resumed.signature, place.signature);

    await visit.closeWindow();
    learner = await visit.launch();
    await learner.frame.getByRole('heading', { name: 'Last time you were here' }).waitFor();
    assert.equal(await learner.frame.getByText('We found unsent work').count(), 0);
    await visit.end();
  });

  it('can go on without it', async () => {
    const visit = await site.visit('standard');
    let learner = await visit.launch();
    await visit.page.evaluate(() => (window.host.lms.options.offline = true));
    await learner.goOnUntil(({ kind }) => kind === 'feedback', right);
    await visit.closeWindow();
    await visit.store();
    await visit.page.evaluate(() => window.localStorage.removeItem('strict-lms'));

    learner = await visit.launch();
    await learner.button('Go on without it').click();
    await learner.frame.getByText('We found unsent work').waitFor({ state: 'detached' });
    await visit.closeWindow();
    learner = await visit.launch();
    await learner.frame.getByText('The first lesson is').waitFor();
    assert.equal(await learner.frame.getByText('We found unsent work').count(), 0);
    await visit.end();
  });
});

describe('A learner whose pass the LMS lost', () => {
  it('is passed at the next launch, without doing anything', async () => {
    const visit = await site.visit('standard');
    const learner = await visit.launch();
    await learner.goOnUntil(({ kind }) => kind === 'results', right);
    await visit.saveAndExit(learner);
    assert.equal(await visit.stored('cmi.core.lesson_status'), 'passed');
    await visit.putStored('cmi.core.lesson_status', 'incomplete');
    await visit.launch();
    await visit.page.waitForFunction(() => window.host.lms.store.cmi['cmi.core.lesson_status'] === 'passed');
    await visit.end();
  });

  it('costs no calls where the LMS has everything', async () => {
    const visit = await site.visit('standard');
    let learner = await visit.launch();
    await learner.goOnUntil(({ kind }) => kind === 'feedback', right);
    await visit.closeWindow();
    learner = await visit.launch();
    await learner.press(learner.button('Continue'));
    const calls = await visit.page.evaluate(() => window.host.lms.log.filter(({ name }) => name === 'LMSSetValue' || name === 'LMSCommit').map(({ element, name }) => `${name} ${element}`));
    assert.deepEqual(calls.filter((call) => call !== 'LMSSetValue cmi.core.exit'), []);
    await visit.end();
  });
});
