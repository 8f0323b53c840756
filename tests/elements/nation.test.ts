import { expect } from '@open-wc/testing';
import { showNation } from '../../src/elements/nation-shown.js';
import { sentencesIn } from '../../src/elements/sentences.js';
import { fixtures } from '../fixtures/elements.js';
import { buttonNamed, find, focused, heard, settled, show } from './show.js';

const step = () => show(fixtures['step, every kind of block']!);
const seen = (player: HTMLElement): string[] => [...player.querySelectorAll<HTMLElement>('.nation')].filter((part) => part.getClientRects().length > 0).map((part) => part.querySelector('.label')!.textContent!);
const aloud = (player: HTMLElement): string => sentencesIn(find(player, 'article')).map(String).join(' ');

describe('What is so in one nation', () => {
  afterEach(() => showNation(undefined));

  it('is all there under its name while nobody has said where they work, and asks once', async () => {
    const player = await step();
    expect(seen(player)).to.deep.equal(['England and Wales', 'Scotland and Northern Ireland']);
    expect([...player.querySelectorAll<HTMLElement>('course-nation')].filter((each) => each.getClientRects().length > 0).length).to.equal(1);
    expect(aloud(player)).to.contain('One Act covers both.').and.contain('Each has an Act of its own.');
  });

  it('is seen and read aloud for the nation that was said, and no other', async () => {
    const player = await step();
    showNation('wales');
    expect(seen(player)).to.deep.equal(['England and Wales']);
    expect(aloud(player)).to.contain('One Act covers both.').and.not.contain('of its own');
    expect(aloud(player)).not.to.contain('You see what applies');
  });

  it('is asked for by name, and the focus stays on what came of it', async () => {
    const player = await step();
    const said = heard(player, 'course-say-nation');
    // Whoever holds the course does this.
    player.addEventListener('course-say-nation', ({ nation }) => showNation(nation), { once: true });
    buttonNamed(player, 'Scotland').click();
    await settled();
    expect(said.map(({ nation }) => nation)).to.deep.equal(['scotland']);
    expect(focused()).to.contain('You see what applies in Scotland.');
    buttonNamed(player, 'Change the nation you work in').click();
    await settled();
    expect(buttonNamed(player, 'Scotland').getAttribute('aria-pressed')).to.equal('true');
  });
});
