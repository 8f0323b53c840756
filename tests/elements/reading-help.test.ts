import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Block } from '../../src/course/text.js';
import type { CoursePlayer } from '../../src/elements/course-player.js';
import { piecesOf } from '../../src/elements/pieces.js';
import { chooseReading } from '../../src/elements/reading-choices.js';
import { sentencesIn } from '../../src/elements/sentences.js';
import { fixtures } from '../fixtures/elements.js';
import { buttonNamed, find, focused, settled, show } from './show.js';

async function open(): Promise<CoursePlayer> {
  const player = await show(fixtures['step']!);
  buttonNamed(player, 'Reading help').click();
  while (!player.querySelector('.reading')) await settled();
  return player;
}

const pick = (player: HTMLElement, name: string, value: string): void => find(player, `input[name="${name}"][value="${value}"]`).click();

describe('Reading help', () => {
  afterEach(() => {
    for (const [name, value] of [['text', 'usual'], ['spacing', 'usual'], ['theme', 'usual'], ['beside', 'usual'], ['aloud', 'off']] as const) chooseReading(name, value);
  });

  it('is all off at first, and takes the focus when opened', async () => {
    const player = await open();
    expect(focused()).to.equal('H1 "Reading help"');
    expect([...player.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)).to.deep.equal(['usual', 'usual', 'usual', 'usual', 'off']);
    expect({ ...document.documentElement.dataset }).to.deep.equal({});
  });

  it('makes text larger, spaces it, and shows it plainly, at once, and keeps it on this device', async () => {
    const player = await open();
    const before = Number.parseFloat(getComputedStyle(find(player, '.lede')).fontSize);
    pick(player, 'text', 'largest');
    pick(player, 'spacing', 'wide');
    pick(player, 'theme', 'plain');
    expect(Number.parseFloat(getComputedStyle(find(player, '.lede')).fontSize) / before).to.be.closeTo(1.3125, 0.01);
    expect(document.documentElement.dataset['theme']).to.equal('plain');
    expect(JSON.parse(localStorage.getItem('making-sense.reading')!)).to.deep.include({ text: 'largest', spacing: 'wide', theme: 'plain' });
  });

  for (const width of [1280, 320]) {
    it(`passes axe with everything chosen, ${width} wide, and stays inside the width`, async () => {
      await setViewport({ width, height: 640 });
      const player = await open();
      for (const [name, value] of [['text', 'largest'], ['spacing', 'wide'], ['theme', 'plain'], ['beside', 'less']] as const) pick(player, name, value);
      await expect(player).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      buttonNamed(player, 'Go back to the course').click();
      await settled();
      await expect(player).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('finds the sentences to read aloud, without the numbers of sources', async () => {
    const player = await show(fixtures['step']!);
    const sentences = sentencesIn(find(player, 'article')).map(String);
    expect(sentences.slice(0, 3)).to.deep.equal(['Say your limit before anyone has to ask', 'People say goodbye in many ways.', 'For some, the natural one is a friend request.']);
    expect(sentences.join(' ')).not.to.contain('[');
  });

  it('reads aloud sentence by sentence, pauses and goes on at the same sentence, and stops when the step is left', async () => {
    const { speechSynthesis } = window;
    const spoken: SpeechSynthesisUtterance[] = [];
    let cancelled = 0;
    Object.assign(speechSynthesis, { getVoices: () => [{}], speak: (each: SpeechSynthesisUtterance) => spoken.push(each), cancel: () => (cancelled += 1) });
    try {
      chooseReading('aloud', 'on');
      const player = await show(fixtures['step']!);
      buttonNamed(player, 'Read aloud').click();
      await settled();
      spoken[0]!.dispatchEvent(new Event('end'));
      expect(spoken.map(({ text }) => text)).to.deep.equal(['Say your limit before anyone has to ask', 'People say goodbye in many ways.']);
      expect([...CSS.highlights.get('read-aloud')!].map(String), 'the marked sentence').to.deep.equal(['People say goodbye in many ways.']);
      buttonNamed(player, 'Pause reading').click();
      await settled();
      buttonNamed(player, 'Go on reading').click();
      await settled();
      expect(spoken[2]!.text).to.equal('People say goodbye in many ways.');
      await expect(player).to.be.accessible();
      buttonNamed(player, 'Stop reading').click();
      await settled();
      expect(focused()).to.equal('BUTTON "Read aloud"');
      buttonNamed(player, 'Read aloud').click();
      const before = cancelled;
      player.remove();
      expect(cancelled).to.equal(before + 1);
      expect(CSS.highlights.has('read-aloud')).to.equal(false);
    } finally {
      for (const name of ['getVoices', 'speak', 'cancel'] as const) Reflect.deleteProperty(speechSynthesis, name);
    }
  });

  it('reads nothing aloud, and shows no button, unless it was chosen', async () => {
    const player = await show(fixtures['step']!);
    expect(find(player, 'course-read-aloud').textContent?.trim()).to.equal('');
  });
});

describe('One piece at a time', () => {
  beforeEach(() => chooseReading('beside', 'one'));
  afterEach(() => chooseReading('beside', 'usual'));

  const places = (player: HTMLElement): string[] => [...player.querySelectorAll('.piece')].map((piece) => piece.getAttribute('aria-label')!);
  const buttons = (player: HTMLElement): string[] => [...player.querySelectorAll('button')].filter((button) => button.checkVisibility()).map((button) => button.textContent.trim());

  it('shows a step piece by piece, with nothing else on the screen', async () => {
    const player = await show(fixtures['step']!);
    expect(places(player)).to.deep.equal(['Piece 1 of 4']);
    expect(buttons(player)).to.deep.equal(['Show everything', 'Next piece']);
    expect(find(player, '.mast').checkVisibility()).to.equal(false);
    expect(find(player, 'course-foot').checkVisibility()).to.equal(false);
  });

  it('takes the focus to each piece, and gives the ways on from the step with the last one', async () => {
    const player = await show(fixtures['step']!);
    for (let n = 2; n <= 4; n += 1) {
      buttonNamed(player, 'Next piece').click();
      await settled();
      expect(document.activeElement?.getAttribute('aria-label')).to.equal(`Piece ${n} of 4`);
    }
    expect(buttons(player)).to.deep.equal(['Show everything', 'Back one piece', 'Continue', 'Back']);
  });

  it('is left by Show everything, which takes the focus to the heading, and stays off', async () => {
    const player = await show(fixtures['step']!);
    buttonNamed(player, 'Show everything').click();
    await settled();
    expect(focused()).to.contain('H1');
    expect(places(player)).to.deep.equal([]);
    expect(find(player, '.mast').checkVisibility()).to.equal(true);
    expect(JSON.parse(localStorage.getItem('making-sense.reading')!)).to.include({ beside: 'usual' });
  });

  it('leaves questions and stories whole, and the course home as it is', async () => {
    const question = await show(fixtures['question with text']!);
    while (!question.querySelector('.btn--go')) await settled();
    expect(buttonNamed(question, 'Check answer').checkVisibility()).to.equal(true);
    expect(find(question, '.mast').checkVisibility()).to.equal(false);
    expect(find(await show(fixtures['home, resumed']!), '.mast').checkVisibility()).to.equal(true);
  });

  it('keeps a heading, and words that end in a colon, with what they lead to', () => {
    const words = (text: string): Block => ({ kind: 'paragraph', inlines: [text] });
    const heading: Block = { kind: 'heading', level: 3, inlines: ['Then'] };
    expect(piecesOf([words('One.'), words('Two:'), words('three.'), heading, words('Four.')]).map(({ length }) => length)).to.deep.equal([1, 2, 2]);
    expect(piecesOf([{ kind: 'nation', for: ['wales'], blocks: [] }, words('One.')], 'england').length).to.equal(1);
  });

  for (const width of [1280, 320]) {
    it(`passes axe and fits the width, ${width} wide`, async () => {
      await setViewport({ width, height: 640 });
      await expect(await show(fixtures['step']!)).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});
