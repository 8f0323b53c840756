/** Every screen in a language that nobody speaks: 40 % longer, and from right to left. */
import './in-pseudo.js';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { parts } from '../fixtures/element-reference.js';
import { fixtures, supportFixture } from '../fixtures/elements.js';
import { show } from './show.js';

/** Everything that an author wrote, or that a trust or a learner could have. */
const taught = [...stringsIn([fixtures, parts, supportFixture])].join('\n');

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value.replace(/\s+/g, ' ');
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* stringsIn(each);
}

/** What is left of a text once the words of the interface and of the author are taken out of it. */
const unknown = (text: string): string[] =>
  text
    .split(/⟦[^⟧]*⟧| · /)
    .map((rest) => rest.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((rest) => /\p{L}{2}/u.test(rest) && !taught.includes(rest));

/** Words on the screen, or read out from it, that came from neither. */
function hardCoded(root: HTMLElement): string[] {
  const texts = [...textNodes(root), ...[...root.querySelectorAll('*')].flatMap((element) => ['aria-label', 'alt', 'title', 'placeholder', 'aria-description'].map((name) => element.getAttribute(name) ?? ''))];
  return [...new Set(texts.flatMap(unknown))];
}

function textNodes(root: HTMLElement): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
  return found;
}

describe('Every screen in the made language', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  afterEach(() => document.documentElement.removeAttribute('dir'));

  for (const [name, view] of Object.entries(fixtures)) {
    it(`${name}: takes every word from the words, and fits a phone with 40 % more of them, from the left or from the right`, async () => {
      const player = await show(view);
      expect(hardCoded(player), 'hard-coded words').to.deep.equal([]);
      expect(document.documentElement.scrollWidth, 'width of the page').to.be.at.most(320);
      document.documentElement.dir = 'rtl';
      expect(document.documentElement.scrollWidth, 'width of the page from right to left').to.be.at.most(320);
    });
  }

  it('shows the made language indeed, and would find what was forgotten', async () => {
    const player = await show(fixtures['step']!);
    expect(player.textContent).to.contain('⟦Çöñţîñûé');
    player.querySelector('h1')!.append('Forgotten words');
    expect(hardCoded(player)).to.deep.equal(['Forgotten words']);
  });
});
