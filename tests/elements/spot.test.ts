import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fixtures } from '../fixtures/elements.js';
import { buttonNamed, find, focused, heard, named, settled, show } from './show.js';

describe('A learner choosing parts of a post', () => {
  it('finds a box for each part, inside a post that says it is made up, and chooses with the keyboard', async () => {
    const player = await show(fixtures['spot it']!);
    const responded = heard(player, 'course-respond');
    expect(find(player, '.madeup').innerText).to.contain('Made-up example');
    expect(player.querySelectorAll('.madeup input[type="checkbox"]').length).to.equal(3);
    find(player, '#choice-2').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    buttonNamed(player, 'Check answer').click();
    expect(responded.map(({ choices }) => choices)).to.deep.equal([['baker', 'daughter']]);
  });

  it('who chose nothing is led to the first part, and nothing is checked', async () => {
    const player = await show(fixtures['spot it']!);
    const responded = heard(player, 'course-respond');
    buttonNamed(player, 'Check answer').click();
    await settled();
    expect(focused()).to.contain('Select at least one part of the post');
    find(player, '.problem a').click();
    expect(focused()).to.equal(named(find(player, '#choice-1')));
    expect(responded.length).to.equal(0);
  });

  it('reads the post again with their own parts named in words, and feedback on every part', async () => {
    const player = await show(fixtures['spot it, partly right']!);
    expect(player.querySelectorAll('.madeup input').length).to.equal(0);
    expect([...player.querySelectorAll('.part--yours')].map((part) => part.textContent?.trim().replace(/\s+/g, ' '))).to.deep.equal(['Your response Night shift done, kettle on.', 'Your response The baker from Mill Lane sang to us at three.']);
    const feedback = find(player, '.feedback').innerText;
    expect(feedback).to.contain('You found 1 of the 2 parts, and chose 1 part that does not fit.');
    expect(feedback.match(/Fits|Does not fit/g)).to.deep.equal(['Does not fit', 'Fits', 'Fits']);
  });
});
