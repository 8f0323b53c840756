import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { fixtures } from '../fixtures/elements.js';
import { emulatesMedia, show } from './show.js';

const sizes = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
];

for (const size of sizes) {
  describe(`Every screen, ${size.width} wide`, () => {
    before(() => setViewport(size));

    for (const [name, view] of Object.entries(fixtures)) {
      it(`${name}: passes axe, fits the width, and carries no style attribute`, async () => {
        const player = await show(view);
        expect(player.querySelectorAll('[style]').length, 'style attributes').to.equal(0);
        expect(document.documentElement.scrollWidth, 'width of the page').to.be.at.most(size.width);
        await expect(player).to.be.accessible();
      });
    }
  });
}

describe('Every screen', () => {
  before(() => setViewport({ width: 320, height: 640 }));

  for (const [name, view] of Object.entries(fixtures)) {
    it(`${name}: has one main heading, and targets of 44 px that do not stand in a line of text`, async () => {
      const player = await show(view);
      const waiting = view.screen.kind === 'opening' || view.screen.kind === 'loading';
      expect(player.querySelectorAll('h1').length, 'main headings').to.equal(waiting ? 0 : 1);
      const small = [...player.querySelectorAll<HTMLElement>('.btn, .way, label.choice, summary, nav button')].filter((target) => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 44);
      expect(small.map((target) => target.textContent?.trim())).to.deep.equal([]);
    });

    it(`${name}: sets no text below 16 px, save the note that a link opens a new tab`, async () => {
      const player = await show(view);
      const small = [...player.querySelectorAll<HTMLElement>('p, li, span, b, dt, dd, td, th, label, button, summary, h1, h2, h3, a')].filter(
        (element) => !element.closest('.newtab, .cite, .vh') && Number.parseFloat(getComputedStyle(element).fontSize) < 16,
      );
      expect(small.map((element) => element.textContent?.trim())).to.deep.equal([]);
    });
  }
});

if (emulatesMedia) describe('Learners who asked for less motion', () => {
  it('see no change that takes time', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const player = await show(fixtures['step']!);
    expect(getComputedStyle(player.querySelector('.btn')!).transitionDuration).to.equal('0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
