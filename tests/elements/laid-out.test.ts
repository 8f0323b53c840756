import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { fixtures } from '../fixtures/elements.js';
import { emulatesMedia, find, settled, show } from './show.js';

describe('Text that is laid out', () => {
  it('opens its cards by keyboard, each alone', async () => {
    const player = await show(fixtures['step, laid out']!);
    const [first, second] = player.querySelectorAll<HTMLDetailsElement>('.cards details');
    find(player, '.cards summary').focus();
    await sendKeys({ press: 'Enter' });
    expect([first!.open, second!.open]).to.deep.equal([true, false]);
  });

  it('compares side by side where there is room, and one below the other where there is not', async () => {
    const tops = async (width: number): Promise<Set<number>> => {
      await setViewport({ width, height: 800 });
      const player = await show(fixtures['step, laid out']!);
      return new Set([...player.querySelectorAll('.compared > li')].map((side) => side.getBoundingClientRect().top));
    };
    expect((await tops(1280)).size).to.equal(1);
    expect((await tops(320)).size).to.equal(2);
  });

  it('tells a timeline as an ordered list, and a chart as its sentence and its table', async () => {
    const player = await show(fixtures['step, laid out']!);
    expect([...player.querySelectorAll('ol.timeline > li')].map((moment) => moment.querySelector('p')!.textContent)).to.deep.equal(['2013', '2 April 2019', 'Today']);
    const chart = find(player, '.chart');
    expect(chart.querySelector('figcaption')!.textContent).to.contain('two in three');
    expect(chart.querySelector('.chart__bars')!.getAttribute('aria-hidden')).to.equal('true');
    expect([...chart.querySelectorAll('tbody tr')].map((row) => row.textContent?.trim())).to.deep.equal(['People of the clinic66%', 'Comparison group31%']);
  });

  it('draws each bar as long as its number', async () => {
    await setViewport({ width: 1280, height: 800 });
    const player = await show(fixtures['step, laid out']!);
    await settled();
    const shares = [...player.querySelectorAll('.chart__bars svg')].map((bar) => {
      const [all, own] = [...bar.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect().width);
      return Math.round((own! / all!) * 100);
    });
    expect(shares).to.deep.equal([66, 31]);
  });

  if (emulatesMedia) it('hides nothing on paper', async () => {
    await emulateMedia({ media: 'print' });
    const player = await show(fixtures['step, laid out']!);
    expect(getComputedStyle(find(player, '.cards details'), '::details-content').contentVisibility).to.equal('visible');
    await emulateMedia({ media: 'screen' });
  });
});
