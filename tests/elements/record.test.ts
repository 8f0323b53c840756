import { expect } from '@open-wc/testing';
import { fixtures, step, viewOf } from '../fixtures/elements.js';
import { buttonNamed, find, heard, settled, show } from './show.js';

describe('What a learner is told about their record', () => {
  it('is one line in one status region that stays while screens change', async () => {
    const player = await show(viewOf(step, { focusKey: 'one' }));
    const region = find(player, '[role="status"]');
    expect(region.textContent?.trim()).to.equal('Saved at 10:42');
    player.view = viewOf({ ...step, id: 'two' }, { focusKey: 'two', condition: { kind: 'saving' } });
    await settled();
    expect(find(player, '[role="status"]') === region, 'the same region').to.equal(true);
    expect(region.textContent?.trim()).to.equal('Saving');
  });

  it('never says saved when it is not', async () => {
    const player = await show(fixtures['unsaved']!);
    expect(find(player, '[role="status"]').textContent?.trim()).to.equal('Not saved since 10:42');
    expect(find(player, 'course-notices').textContent).to.contain('Leave this window open');
  });

  it('holds details for the LMS team that can be selected and copied', async () => {
    const player = await show(fixtures['unsaved']!);
    player.details = () => 'LMS error 101';
    await settled();
    find<HTMLDetailsElement>(player, 'course-notices details').open = true;
    expect(find(player, '.record').textContent).to.equal('LMS error 101');
    expect(getComputedStyle(find(player, '.record')).userSelect).to.equal('text');
    const copy = buttonNamed(player, 'Copy these details');
    copy.click();
    await settled();
    expect(copy.textContent).to.match(/^Copied$|^Select the text above to copy it$/);
  });

  it('gives the reason when nothing is recorded', async () => {
    const player = await show(fixtures['read-only']!);
    expect(find(player, 'course-notices').textContent).to.contain('open in another tab');
  });

  it('can be opened again from here once the session has ended', async () => {
    const player = await show(fixtures['session ended']!);
    const asked = heard(player, 'course-reopen');
    buttonNamed(player, 'Open the course again').click();
    expect(asked.length).to.equal(1);
  });

  it('offers unsent work once, with its date, to use or to go on without', async () => {
    const player = await show(fixtures['unsent work found']!);
    expect(find(player, '#unsent').textContent).to.contain('12 May');
    const asked = heard(player, 'course-settle-unsent');
    buttonNamed(player, 'Add it to my work').click();
    buttonNamed(player, 'Go on without it').click();
    expect(asked.map(({ use }) => use)).to.deep.equal([true, false]);
  });

  it('says where work is kept, or that it is kept nowhere', async () => {
    expect(find(await show(fixtures['notices']!), 'course-notices').textContent).to.contain('kept on this device');
    expect(find(await show(fixtures['kept nowhere']!), 'course-notices').textContent).to.contain('this browser keeps nothing');
  });

  it('leaves nothing to press once the session is over', async () => {
    const player = await show(fixtures['exited, saved']!);
    expect(find(player, 'main').textContent).to.contain('You can close this window.');
    expect(player.querySelectorAll('button').length).to.equal(0);
  });
});
