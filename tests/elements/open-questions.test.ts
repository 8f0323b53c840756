import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fixtures, viewOf } from '../fixtures/elements.js';
import type { StepScreen } from '../../src/progress/screen.js';
import { buttonNamed, find, heard, settled, show } from './show.js';

describe('A learner asked how confident they feel', () => {
  it('says so with the keyboard alone, and may go on without', async () => {
    const player = await show(fixtures['confidence, first time']!);
    const said = heard(player, 'course-say-confidence');
    const on = heard(player, 'course-continue');
    expect(player.querySelectorAll('input:checked').length).to.equal(0);
    buttonNamed(player, 'Continue').click();
    expect(on.length).to.equal(1);
    find(player, 'input[type="radio"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(said.map(({ level }) => level)).to.deep.equal([2]);
  });

  it('sees no change the first time', async () => {
    const player = await show(fixtures['confidence, first time']!);
    expect(player.querySelector('.change')).to.equal(null);
    expect(find(player, '[role="status"]').textContent?.trim()).to.equal('');
  });

  it('sees their own change in words the second time, and hears it once', async () => {
    const player = await show(fixtures['confidence, more than before']!);
    const change = find(player, '.change');
    expect(change.innerText.replace(/\s+/g, ' ')).to.contain('At the start A little confident Now Confident');
    expect(change.closest('[role="status"]')).to.equal(null);
    expect(find(player, '.column [role="status"]').textContent).to.contain('more confident than at the start');
    expect(find(player, 'article').innerText.match(/more confident than/g)?.length).to.equal(1);
    expect(find(player, 'article').innerText).not.to.match(/score|correct|well done/i);
  });

  it('is met kindly when they feel less sure, or were not asked before', async () => {
    let player = await show(fixtures['confidence, less than before']!);
    expect(find(player, '.change__said').innerText).to.contain('supervision');
    const { screen } = fixtures['confidence, less than before']!;
    const { before: _before, ...alone } = (screen as StepScreen).activity as Extract<StepScreen['activity'], { kind: 'confidence' }>;
    player = await show(viewOf({ ...(screen as StepScreen), activity: alone }));
    await settled();
    expect(find(player, '.change').innerText).not.to.contain('At the start');
  });
});
