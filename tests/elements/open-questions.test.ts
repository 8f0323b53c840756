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

describe('A learner who writes for themselves', () => {
  const KEY = 'making-sense.reflection.abc123.own';
  const field = (player: HTMLElement) => find<HTMLTextAreaElement>(player, 'textarea');
  const write = async (player: HTMLElement, text: string): Promise<void> => {
    field(player).focus();
    await sendKeys({ type: text });
    await settled();
  };
  beforeEach(() => window.localStorage.removeItem(KEY));
  after(() => window.localStorage.removeItem(KEY));

  it('is told what is asked, that it stays on the device, and may go on without a word', async () => {
    const player = await show(fixtures['reflection']!);
    const on = heard(player, 'course-continue');
    expect(field(player).labels![0]!.textContent).to.contain('What is one thing you will ask');
    expect(find(player, '.column').innerText).to.contain('stay in this browser');
    buttonNamed(player, 'Continue').click();
    expect(on.length).to.equal(1);
  });

  it('finds their words again on this device, and nobody else’s attempt has them', async () => {
    await write(await show(fixtures['reflection']!), 'Who is there for you?');
    expect(window.localStorage.getItem(KEY)).to.equal('Who is there for you?');
    expect(field(await show(fixtures['reflection']!)).value).to.equal('Who is there for you?');
    const { screen } = fixtures['reflection']!;
    const activity = (screen as StepScreen).activity as Extract<StepScreen['activity'], { kind: 'reflection' }>;
    expect(field(await show(viewOf({ ...(screen as StepScreen), activity: { ...activity, attempt: 'xyz789' } }))).value).to.equal('');
  });

  it('is shown what might identify somebody, once, and stopped by nothing', async () => {
    const player = await show(fixtures['reflection']!);
    await write(player, 'Ask client Priya on 07700 900123');
    const found = find(player, '.note').innerText;
    expect(found).to.contain('a phone number').and.to.contain('a person’s name');
    expect(find(player, '.note').closest('[role="status"]')).not.to.equal(null);
    buttonNamed(player, 'Show me').click();
    expect(field(player).value.slice(field(player).selectionStart, field(player).selectionEnd)).to.equal('Priya');
    await expect(player).to.be.accessible();
  });

  it('deletes the words here, and the focus stays where they were', async () => {
    const player = await show(fixtures['reflection']!);
    await write(player, 'Mine');
    buttonNamed(player, 'Delete my words').click();
    await settled();
    expect(window.localStorage.getItem(KEY)).to.equal(null);
    expect([field(player).value, document.activeElement]).to.deep.equal(['', field(player)]);
    expect(find(player, '.column').innerText).to.contain('deleted');
  });

  it('may write where the browser keeps nothing, and is told so before the first word', async () => {
    const refuse = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    try {
      const player = await show(fixtures['reflection']!);
      expect(find(player, '.column').innerText).to.contain('keeps nothing');
      await write(player, 'Still mine');
      expect(field(player).value).to.equal('Still mine');
    } finally {
      Storage.prototype.setItem = refuse;
    }
  });
});
