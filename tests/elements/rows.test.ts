import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionView, View } from '../../src/progress/screen.js';
import { fixtures, questionStep } from '../fixtures/elements.js';
import { matching, order } from '../fixtures/row-questions.js';
import { buttonNamed, find, focused, heard, named, settled, show } from './show.js';

const words = (player: HTMLElement): (string | undefined)[] => [...player.querySelectorAll('.slot__words')].map((row) => row.textContent?.trim());
const moves = (player: HTMLElement): HTMLButtonElement[] => [...player.querySelectorAll<HTMLButtonElement>('.slot__moves button')];
const view = (question: Omit<QuestionView, 'kind'>, from: View): View => ({ ...from, screen: questionStep({ kind: 'question', ...question }) });
const shown = order.shown.map((id) => String(order.rows.find((row) => row.id === id)!.inlines[0]));

describe('A learner putting rows in order', () => {
  it('first sees them in an order that is not the right one', async () => {
    const player = await show(fixtures['ordering']!);
    expect(words(player)).to.deep.equal(shown);
  });

  it('moves a row with the keyboard, keeps the focus on the button pressed, and is told the new place once', async () => {
    const player = await show(fixtures['ordering']!);
    find(player, '#up-thank').focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(words(player)[0]).to.equal(shown[1]);
    expect(focused()).to.equal(named(find(player, '#up-thank')));
    expect(find(player, 'form [role="status"]').textContent).to.equal('Moved to 1 of 5');
    await sendKeys({ press: ' ' });
    expect(words(player)[0], 'at the top it stays').to.equal(shown[1]);
    expect(focused(), 'and so does the focus').to.equal(named(find(player, '#up-thank')));
  });

  it('hears which row each button moves, and which cannot go further', async () => {
    const player = await show(fixtures['ordering']!);
    const names = moves(player).map((button) => button.textContent?.trim().replace(/\s+/g, ' '));
    expect(new Set(names).size).to.equal(10);
    expect(names[2]).to.equal('Move up: Thank Jo for asking');
    expect(moves(player).filter((button) => button.getAttribute('aria-disabled') === 'true').map((button) => button.id)).to.deep.equal(['up-route', 'down-decline']);
  });

  it('sends the order as it stands', async () => {
    const player = await show(fixtures['ordering']!);
    const responses = heard(player, 'course-respond');
    find(player, '#down-route').click();
    await settled();
    buttonNamed(player, 'Check answer').click();
    expect(responses.map((event) => event.choices)).to.deep.equal([['thank', 'route', 'check', 'explain', 'decline']]);
  });

  it('who moved nothing gets an error summary that leads to the first row', async () => {
    const player = await show(fixtures['ordering']!);
    const responses = heard(player, 'course-respond');
    buttonNamed(player, 'Check answer').click();
    await settled();
    expect(responses).to.have.length(0);
    expect(focused()).to.equal(named(find(player, '.problem')));
    find(player, '.problem a').click();
    expect(focused()).to.equal(named(find(player, '#down-route')));
    await expect(player).to.be.accessible();
  });

  it('reads row by row what was in its place, in the right order, and nothing looks operable', async () => {
    const player = await show(fixtures['ordering']!);
    player.view = fixtures['ordering, partly right'];
    await settled();
    expect(focused()).to.equal(named(find(player, '.feedback h2')));
    expect(find(player, '.feedback h2').textContent?.trim()).to.equal('Partly right');
    expect([...player.querySelectorAll('.belongs')].map((verdict) => verdict.textContent?.trim())).to.deep.equal([
      'In its place',
      'You put this third. It comes second.',
      'You put this second. It comes third.',
      'In its place',
      'In its place',
    ]);
    expect(moves(player)).to.have.length(0);
  });

  it('tries again from the order they had', async () => {
    const player = await show(fixtures['ordering, partly right']!);
    player.view = view({ question: order, canRetry: false }, fixtures['ordering']!);
    await settled();
    expect(focused()).to.equal(named(find(player, 'legend h1')));
    expect(moves(player).map((button) => button.id).filter((id) => id.startsWith('up-'))).to.deep.equal(['up-thank', 'up-decline', 'up-explain', 'up-route', 'up-check']);
  });
});

describe('A learner matching rows', () => {
  const pick = (player: HTMLElement, row: string, target: string): void => {
    const select = find<HTMLSelectElement>(player, `#pair-${row}`);
    select.value = target;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('finds a labelled select for each row, with nothing selected beforehand', async () => {
    const player = await show(fixtures['matching']!);
    const selects = [...player.querySelectorAll('select')];
    expect(selects.map((select) => select.value)).to.deep.equal(['', '', '']);
    expect(selects.map((select) => select.labels[0]?.textContent?.trim())).to.deep.equal(matching.rows.map((row) => String(row.inlines[0])));
  });

  it('sends a pair for each row, in the order of the rows', async () => {
    const player = await show(fixtures['matching']!);
    const responses = heard(player, 'course-respond');
    for (const [row, target] of [['location', 'tag'], ['scams', 'checker'], ['regret', 'tag']]) {
      pick(player, row!, target!);
      await settled();
    }
    buttonNamed(player, 'Check answer').click();
    expect(responses.map((event) => event.choices)).to.deep.equal([['scams>checker', 'regret>tag', 'location>tag']]);
  });

  it('who left rows out is led to each of them, and keeps what was selected', async () => {
    const player = await show(fixtures['matching']!);
    const responses = heard(player, 'course-respond');
    pick(player, 'regret', 'plan');
    await settled();
    buttonNamed(player, 'Check answer').click();
    await settled();
    expect(responses).to.have.length(0);
    expect(focused()).to.equal(named(find(player, '.problem')));
    const links = [...player.querySelectorAll<HTMLAnchorElement>('.problem a')];
    expect(links.map((link) => link.hash)).to.deep.equal(['#pair-scams', '#pair-location']);
    links[1]!.click();
    expect(document.activeElement?.id).to.equal('pair-location');
    expect(find<HTMLSelectElement>(player, '#pair-regret').value).to.equal('plan');
    await expect(player).to.be.accessible();
  });

  it('reads row by row what was right, and what each goes with', async () => {
    const player = await show(fixtures['matching']!);
    player.view = fixtures['matching, partly right'];
    await settled();
    expect(focused()).to.equal(named(find(player, '.feedback h2')));
    expect([...player.querySelectorAll('.belongs')].map((verdict) => verdict.textContent?.trim())).to.deep.equal([
      'Right: Pause, and ask someone they trust',
      'It goes with: Write an advance statement',
      'It goes with: Turn off location',
    ]);
    expect(player.querySelectorAll('select')).to.have.length(0);
  });
});
