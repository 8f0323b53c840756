import { expect } from '@open-wc/testing';
import { fixtures } from '../fixtures/elements.js';
import { find, settled, show } from './show.js';

const root = document.documentElement;

describe('Suggest a correction', () => {
  it('gives the id and the version of a step to copy, and the dates of its module, and sends nothing', async () => {
    const player = await show(fixtures.step!);
    const suggest = find<HTMLDetailsElement>(player, 'details.suggest');
    expect(suggest.open).to.equal(false);
    expect(find(suggest, 'code').textContent).to.match(/^Step [a-z0-9-]+, version 0\.1\.0$/);
    expect(suggest.textContent).to.contain('reviewed on 22 November 2026').and.contain('Next review by 22 May 2027');
    expect(suggest.querySelector('button, a, input')).to.equal(null);
  });

  it('waits until after a content note', async () => {
    const player = await show(fixtures['content note']!);
    expect(player.querySelector('.suggest')).to.equal(null);
  });
});

describe('The toolkit', () => {
  it('shows every sheet with lines to write on, and nothing to type into', async () => {
    const player = await show(fixtures['step, sheets']!);
    expect([...player.querySelectorAll('.paper h2')].map((title) => title.textContent)).to.deep.equal(['A first sheet', 'A second sheet']);
    expect(player.querySelectorAll('.paper hr').length).to.equal(5);
    expect(player.querySelector('.sheets input, .sheets textarea, .sheets [contenteditable]')).to.equal(null);
  });

  it('says beside each button which sheet it prints, and prints only that one', async () => {
    const player = await show(fixtures['step, sheets']!);
    const printed: (string | undefined)[] = [];
    const { print } = window;
    window.print = () => void printed.push([...player.querySelectorAll('.is-printing h2')].map((title) => title.textContent).join(), root.className.match(/prints-one-sheet/)?.[0]);
    try {
      const second = player.querySelectorAll<HTMLButtonElement>('.sheets__item button')[1]!;
      expect(second.textContent?.trim()).to.equal('Print this sheet: A second sheet');
      second.click();
      await settled();
      await settled();
    } finally {
      window.print = print;
    }
    expect(printed).to.deep.equal(['A second sheet', 'prints-one-sheet']);
    expect(root.classList.contains('prints-one-sheet')).to.equal(false);
  });

  it('says what to do where printing is blocked', async () => {
    const player = await show(fixtures['step, sheets']!);
    const { print } = window;
    window.print = () => {
      throw new Error('blocked');
    };
    try {
      find<HTMLButtonElement>(player, '.sheets__item button').click();
      await settled();
      await settled();
    } finally {
      window.print = print;
    }
    expect(find(player, 'course-sheets [role=status]').textContent).to.contain('print command of your browser');
  });

  it('leaves the rest of the course to print as usual when it is gone', async () => {
    const player = await show(fixtures['step, sheets']!);
    expect(root.classList.contains('prints-sheets')).to.equal(true);
    player.remove();
    expect(root.classList.contains('prints-sheets')).to.equal(false);
  });
});
