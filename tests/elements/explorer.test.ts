import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { fixtures } from '../fixtures/elements.js';
import { find, focused, settled, show } from './show.js';

const names = (player: HTMLElement): (string | undefined)[] => [...player.querySelectorAll('.service__name')].map((name) => name.textContent?.trim().replace(/\s+/g, ' '));
const count = (player: HTMLElement): string | undefined => find(player, '.explorer__count').textContent?.trim();

async function pick(player: HTMLElement, value: string): Promise<void> {
  const box = find<HTMLInputElement>(player, `.chip input[value="${value}"]`);
  box.focus();
  box.click();
  await settled();
}

describe('The services explorer', () => {
  it('shows every service at first, and says which were renamed or closed', async () => {
    const player = await show(fixtures['step, services']!);
    expect(names(player)).to.deep.equal(['Larkspur', 'Nightjar Renamed', 'Circles Closed', 'Games']);
    expect(count(player)).to.equal('All 4 shown.');
  });

  it('keeps those that fit everything a person wants, and counts them politely', async () => {
    const player = await show(fixtures['step, services']!);
    await pick(player, 'meet');
    expect(names(player)).to.deep.equal(['Larkspur', 'Nightjar Renamed', 'Games']);
    await pick(player, 'tell');
    expect(names(player)).to.deep.equal(['Larkspur']);
    expect(count(player)).to.equal('1 of 4 shown.');
    expect(find(player, '.explorer__count').getAttribute('role')).to.equal('status');
    expect(focused(), 'the focus stays on the box').to.contain('INPUT');
  });

  it('filters by kind too, and says so when nothing fits', async () => {
    const player = await show(fixtures['step, services']!);
    await pick(player, 'play');
    expect(names(player)).to.deep.equal(['Games']);
    await pick(player, 'tell');
    expect(count(player)).to.equal('Nothing fits. Select fewer things.');
  });

  it('asks together what nobody has checked, and numbers the sources of what was', async () => {
    const player = await show(fixtures['step, services']!);
    const first = find<HTMLDetailsElement>(player, '.service');
    first.open = true;
    const text = first.textContent!.replace(/\s+/g, ' ');
    expect(text).to.match(/Find out together ?Who can find me\? ?What does it keep\? ?How do I leave\?/);
    expect(text).to.contain('Everybody, unless it is changed.[Source 1]');
    expect(first.querySelectorAll('.service__sources li').length).to.equal(2);
    expect(text).to.contain('Last checked on 22 November 2026');
  });

  for (const width of [1280, 320]) {
    it(`passes axe with a service open, ${width} wide, and stays inside the width`, async () => {
      await setViewport({ width, height: 640 });
      const player = await show(fixtures['step, services']!);
      for (const service of player.querySelectorAll<HTMLDetailsElement>('.service')) service.open = true;
      await expect(player).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const small = [...player.querySelectorAll('.chip')].filter((chip) => chip.getBoundingClientRect().height < 44);
      expect(small.length).to.equal(0);
    });
  }
});
