import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { View } from '../../src/progress/screen.js';
import { fixtures, incorrect, questionStep, single, viewOf } from '../fixtures/elements.js';
import { buttonNamed, find, focused, heard, named, settled, show } from './show.js';

const answering = (): View => fixtures['question']!;
const checked = (view: View): View => ({ ...view, screen: questionStep(incorrect) });

describe('A learner answering a question', () => {
  it('moves between the choices with the arrow keys and checks with Enter', async () => {
    const player = await show(answering());
    const responses = heard(player, 'course-respond');
    find(player, 'input[value="accept"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(responses.map((event) => event.choices)).to.deep.equal([['leave']]);
  });

  it('may select several where several are right, sent in the order they stand', async () => {
    const player = await show(fixtures['question, several right']!);
    const responses = heard(player, 'course-respond');
    find(player, 'input[value="record"]').click();
    find(player, 'input[value="purpose"]').click();
    buttonNamed(player, 'Check answer').click();
    expect(responses.map((event) => event.choices)).to.deep.equal([['purpose', 'record']]);
  });

  it('is told how many to select, tied to the group of choices', async () => {
    const player = await show(answering());
    const described = find(player, 'fieldset').getAttribute('aria-describedby')!;
    expect(find(player, `#${described}`).textContent).to.equal('Select one.');
    expect(find(player, 'legend h1').textContent).to.contain('Jo sends you a friend request');
  });

  it('finds nothing selected beforehand', async () => {
    const player = await show(answering());
    expect(player.querySelectorAll('input:checked').length).to.equal(0);
  });

  it('who selected nothing gets an error summary with the focus, a link to the first choice, and no event', async () => {
    const player = await show(answering());
    const responses = heard(player, 'course-respond');
    buttonNamed(player, 'Check answer').click();
    await settled();
    expect(responses).to.have.length(0);
    expect(focused()).to.equal(named(find(player, '.problem')));
    expect(find(player, '.problem h2').textContent).to.equal('There is a problem');
    find(player, '.problem a').click();
    expect((document.activeElement as HTMLInputElement).value).to.equal('accept');
    await expect(player).to.be.accessible();
  });

  it('who answers wrongly gets feedback and never an error summary', async () => {
    const player = await show(checked(answering()));
    expect(named(player.querySelector('.problem'))).to.equal('nothing');
    expect(find(player, '.feedback h2').textContent?.trim()).to.equal('Not quite');
  });

  it('is not asked again about a mistake after selecting something', async () => {
    const player = await show(answering());
    buttonNamed(player, 'Check answer').click();
    await settled();
    find(player, 'input[value="raise"]').click();
    buttonNamed(player, 'Check answer').click();
    await settled();
    expect(named(player.querySelector('.problem'))).to.equal('nothing');
  });
});

describe('A learner who has checked an answer', () => {
  const check = async () => {
    const view = answering();
    const player = await show(view);
    find(player, 'input[value="leave"]').click();
    buttonNamed(player, 'Check answer').focus();
    player.view = checked(view);
    await settled();
    return player;
  };

  it('has the focus on the heading of the feedback', async () => {
    const player = await check();
    expect(focused()).to.equal(named(find(player, '.feedback h2')));
  });

  it('hears the feedback once: it stands in no live region', async () => {
    const player = await check();
    expect(named(find(player, '.feedback').closest('[aria-live], [role="status"], [role="alert"]'))).to.equal('nothing');
    expect(player.querySelectorAll('[role="status"]').length).to.equal(1);
    expect(find(player, '[role="status"]').textContent?.trim()).to.equal('Saved at 10:42');
  });

  it('still sees every choice, in words, with nothing left that looks operable', async () => {
    const player = await check();
    expect(player.querySelectorAll('input').length).to.equal(0);
    expect(player.querySelectorAll('.choices--checked li').length).to.equal(single.choices.length);
    expect(find(player, '.choice--yours').textContent?.replace(/\s+/g, ' ').trim()).to.equal('Your response Leave it, and say nothing');
  });

  it('reads the feedback on their own choice first, and on the others if they wish', async () => {
    const player = await check();
    expect(find(player, '.feedback course-blocks').textContent).to.contain('Your limit holds');
    const others = find<HTMLDetailsElement>(player, 'article > details');
    expect(others.open).to.equal(false);
    expect(others.querySelectorAll('.other').length).to.equal(single.choices.length - 1);
  });

  it('keeps the focus when nothing but the saved line changes', async () => {
    const player = await check();
    buttonNamed(player, 'Continue').focus();
    player.view = { ...player.view!, condition: { kind: 'saving' } };
    await settled();
    expect(focused()).to.equal(named(buttonNamed(player, 'Continue')));
  });

  it('tries again from the question, with nothing selected', async () => {
    const player = await check();
    const retries = heard(player, 'course-retry');
    buttonNamed(player, 'Try again').click();
    expect(retries).to.have.length(1);
    player.view = answering();
    await settled();
    expect(focused()).to.equal(named(find(player, 'legend h1')));
    expect(player.querySelectorAll('input:checked').length).to.equal(0);
  });

  it('is offered no second try in the assessment', async () => {
    const player = await show(fixtures['assessment, not quite']!);
    expect([...player.querySelectorAll('.end button')].map((button) => button.textContent?.trim())).to.deep.equal(['Continue']);
  });

  it('is told for each choice whether it belongs where several are right', async () => {
    const player = await show(fixtures['question, partly right']!);
    expect([...player.querySelectorAll('.belongs')].map((verdict) => verdict.textContent?.trim())).to.deep.equal(['Belongs', 'Does not belong', 'Belongs', 'Belongs']);
    expect(find(player, '.feedback h2').textContent?.trim()).to.equal('Partly right');
  });

  it('starts the next question of the assessment afresh', async () => {
    const first = fixtures['assessment, answering']!;
    const player = await show(first);
    find(player, 'input[value="leave"]').click();
    if (first.screen.kind !== 'assessment') throw new Error('not the assessment');
    const next = { ...first.screen, number: 4, view: { ...first.screen.view, question: { ...single, id: 'q-other' } } };
    player.view = viewOf(next, { focusKey: 'assessment 4' });
    await settled();
    expect(player.querySelectorAll('input:checked').length).to.equal(0);
    expect(focused()).to.equal(named(find(player, 'h1')));
  });
});
