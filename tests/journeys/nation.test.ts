import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame } from 'playwright-core';
import { openSite, type Site } from './open-course.js';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const choice = 'Where in the UK do you work?';

/** Goes to the first step of the core in which the law differs. */
async function openTheLaw(frame: Frame): Promise<void> {
  await frame.evaluate(() => document.querySelector('course-player')!.dispatchEvent(Object.assign(new Event('course-open-step'), { step: 'they-can-decide' })));
  await frame.getByRole('heading', { level: 1, name: /they can decide/ }).waitFor();
}

/** The nations whose parts can be seen now. */
const seen = (frame: Frame): Promise<string[]> => frame.locator('.nation:visible > .label').allInnerTexts();

describe('A learner in Scotland', () => {
  it('is asked once, sees what applies there from then on, and prints what applies everywhere', async () => {
    const visit = await site.visit('standard');
    let learner = await visit.launch();
    await openTheLaw(learner.frame);
    assert.deepEqual(await seen(learner.frame), ['England and Wales', 'Scotland', 'Northern Ireland'], 'nobody has chosen: all of it, each part under its name');
    assert.equal(await learner.frame.getByText(choice).count(), 3);
    assert.equal(await learner.frame.getByText(choice).filter({ visible: true }).count(), 1, 'asked once on a screen');

    await learner.frame.getByRole('button', { name: 'Scotland' }).first().click();
    await learner.frame.getByText('You see what applies in Scotland.').first().waitFor();
    assert.deepEqual(await seen(learner.frame), ['Scotland']);
    assert.match(await learner.frame.evaluate(() => document.activeElement?.textContent ?? ''), /You see what applies in Scotland/);

    await visit.page.emulateMedia({ media: 'print' });
    assert.deepEqual(await seen(learner.frame), ['England and Wales', 'Scotland', 'Northern Ireland']);
    await visit.page.emulateMedia({ media: 'screen' });

    // It is part of the record: another computer knows it.
    learner = await visit.leaveAndResume(learner, 'Save and exit');
    await openTheLaw(learner.frame);
    await learner.frame.getByText('You see what applies in Scotland.').first().waitFor();
    assert.deepEqual(await seen(learner.frame), ['Scotland']);
    assert.equal(await learner.frame.getByText(choice).count(), 0);
    assert.match(await visit.stored('cmi.suspend_data'), /~n01s../);
    await visit.end();
  });

  it('changes it in Support, and still finds the lines of the other nations there', async () => {
    const visit = await site.visit('standard');
    const { frame } = await visit.launch();
    await frame.getByRole('navigation').getByRole('button', { name: 'Support' }).click();
    await frame.getByRole('button', { name: 'Wales' }).filter({ visible: true }).click();
    await frame.getByText('You see what applies in Wales.').filter({ visible: true }).waitFor();
    assert.deepEqual(await frame.getByRole('heading', { name: /^(?:England|Wales|Scotland|Northern Ireland)$/ }).allInnerTexts(), ['Wales']);
    await frame.getByText('In the other nations of the UK').click();
    await frame.getByRole('heading', { name: 'Scotland' }).waitFor();

    await frame.getByRole('button', { name: /^Change/ }).filter({ visible: true }).click();
    await frame.getByRole('button', { name: 'Northern Ireland' }).filter({ visible: true }).click();
    await frame.getByText('You see what applies in Northern Ireland.').filter({ visible: true }).waitFor();
    await visit.end();
  });
});
