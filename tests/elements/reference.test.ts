import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CoursePlayer } from '../../src/elements/course-player.js';
import { fixtures, viewOf } from '../fixtures/elements.js';
import { buttonNamed, find, focused, heard, settled, show } from './show.js';

const home = fixtures['home, resumed']!;

async function shelf(): Promise<CoursePlayer> {
  const player = await show(home);
  buttonNamed(player, 'Reference shelf').click();
  while (!player.querySelector('.glossary')) await settled();
  await settled();
  return player;
}

describe('A word explained in place', () => {
  it('opens its meaning under the paragraph by keyboard, leaves the focus on the word, and closes back to it', async () => {
    const player = await show(fixtures['step, words explained']!);
    const word = buttonNamed(player, 'boundary');
    expect(word.getAttribute('aria-expanded')).to.equal('false');
    word.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal('BUTTON "boundary"');
    const meaning = find(player, '.meaning');
    expect(word.getAttribute('aria-controls')).to.equal(meaning.id);
    expect(meaning.textContent).to.contain('An agreed limit');
    expect(word.closest('p')!.nextElementSibling).to.equal(meaning);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('BUTTON "Close the meaning of boundary"');
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(player.querySelector('.meaning') === null).to.equal(true);
    expect(focused()).to.equal('BUTTON "boundary"');
  });

  it('works in a list, for a word in capitals', async () => {
    const player = await show(fixtures['step, words explained']!);
    buttonNamed(player, 'CHIME').click();
    await settled();
    expect(find(player, 'li .meaning').textContent).to.contain('Five parts of recovery.');
  });

  it('says so when the meaning cannot be fetched', async () => {
    const player = await show(fixtures['step, words explained']!);
    player.addEventListener('course-fetch', (event) => (event.answer = Promise.reject(new Error('offline'))));
    buttonNamed(player, 'boundary').click();
    await settled();
    expect(find(player, '.meaning').textContent).to.contain('did not load');
  });

  for (const width of [1280, 320]) {
    it(`passes axe while open, ${width} wide`, async () => {
      await setViewport({ width, height: 640 });
      const player = await show(fixtures['step, words explained']!);
      for (const name of ['boundary', 'CHIME']) buttonNamed(player, name).click();
      await settled();
      await expect(player).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});

describe('The reference shelf', () => {
  it('holds the glossary, further reading, the way to Support and every source, and takes the focus', async () => {
    const player = await shelf();
    expect(focused()).to.equal('H1 "Reference shelf"');
    expect([...player.querySelectorAll('main h2')].map((heading) => heading.textContent)).to.deep.equal(['Glossary', 'Further reading', 'Support']);
    expect(player.querySelectorAll('.sources li').length).to.equal(2);
  });

  it('goes back to where the learner was', async () => {
    const player = await shelf();
    buttonNamed(player, 'Go back to the course').click();
    await settled();
    expect(find(player, 'h1').textContent).to.equal(home.screen.kind === 'home' ? home.screen.title : '');
  });

  it('gives way to whatever the learner asks for next', async () => {
    const player = await shelf();
    buttonNamed(player, 'Course home').click();
    await settled();
    expect(player.querySelector('course-shelf') === null).to.equal(true);
  });

  it('stays open while work is being saved', async () => {
    const player = await shelf();
    player.view = viewOf(home.screen, { condition: { kind: 'saving' } });
    await settled();
    expect(player.querySelector('course-shelf') === null).to.equal(false);
  });

  for (const width of [1280, 320]) {
    it(`passes axe, ${width} wide`, async () => {
      await setViewport({ width, height: 640 });
      const player = await shelf();
      await expect(player).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});

describe('The course home', () => {
  it('recalls the last key point the learner read', async () => {
    const player = await show(home);
    await settled();
    expect(find(player, '.recall').textContent).to.contain('A limit explained early is information.');
  });

  it('finds steps, words and services by what is typed, and counts them politely', async () => {
    const player = await show(home);
    const opened = heard(player, 'course-open-step');
    const field = find<HTMLInputElement>(player, '#query');
    field.focus();
    await sendKeys({ type: 'lim' });
    await settled();
    expect([...player.querySelectorAll('.results li')].map((result) => result.querySelector('.textlink, b')?.textContent)).to.deep.equal(['Say your limit before anyone has to ask', 'boundary']);
    expect(find(player, '.search__count').textContent).to.equal('2 results for “lim”.');
    expect(focused()).to.contain('INPUT#query');
    await expect(player).to.be.accessible();
    find(player, '.results button').click();
    expect(opened[0]!.step).to.equal('say-your-limit');
  });

  it('says so when nothing is found', async () => {
    const player = await show(home);
    find(player, '#query').focus();
    await sendKeys({ type: 'zebra' });
    await settled();
    expect(find(player, '.search__count').textContent).to.contain('Nothing found for “zebra”.');
  });
});
