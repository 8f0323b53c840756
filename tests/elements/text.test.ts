import { expect } from '@open-wc/testing';
import { fixtures } from '../fixtures/elements.js';
import { buttonNamed, find, focused, heard, named, show } from './show.js';

describe('Teaching text on a step', () => {
  it('numbers its sources in the order they are cited, and each number leads to its source and back', async () => {
    const player = await show(fixtures['step']!);
    const cites = [...player.querySelectorAll<HTMLAnchorElement>('a.cite')];
    expect(cites.map((cite) => cite.textContent)).to.deep.equal(['[Source 1]', '[Source 2]']);
    cites[1]!.click();
    expect(find<HTMLDetailsElement>(player, '.sources').open).to.equal(true);
    expect(document.activeElement?.textContent).to.contain('Guidance on kindness online');
    document.activeElement!.querySelector('button')!.click();
    expect(focused()).to.equal(named(cites[1]!));
    expect(location.hash).to.equal('');
  });

  it('opens other sites in a tab of their own, without a way back into the course, and says so', async () => {
    const player = await show(fixtures['step, every kind of block']!);
    const links = [...player.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')];
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) {
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.textContent).to.contain('(opens in a new tab)');
    }
  });

  it('says which language some words are in, where it is another one', async () => {
    const player = await show(fixtures['step, every kind of block']!);
    expect(find(player, 'main [lang]').outerHTML.replace(/<!--.*?-->/g, '')).to.equal('<span lang="cy">bore da</span>');
  });

  it('opens another step from inside the text', async () => {
    const player = await show(fixtures['step, every kind of block']!);
    const opened = heard(player, 'course-open-step');
    buttonNamed(player, 'one that stays').click();
    expect(opened[0]!.step).to.equal('another-step');
  });

  it('says that a post is made up before the post itself', async () => {
    const player = await show(fixtures['step, every kind of block']!);
    const post = find(player, '.madeup');
    expect(post.firstElementChild?.textContent?.trim()).to.equal('Made-up example');
    expect(getComputedStyle(post).borderStyle).to.equal('dashed');
  });

  it('says that a line of lived experience is illustrative', async () => {
    const player = await show(fixtures['step, every kind of block']!);
    expect(find(player, '.voice figcaption').textContent).to.contain('not a quotation from a real person');
  });

  it('says how long the step takes, and how long is left', async () => {
    const player = await show(fixtures['step']!);
    expect(find(player, '.folio').textContent.replace(/\s+/g, ' ')).to.contain('About 1 minute').and.to.contain('About 6 minutes left in this lesson');
  });

  it('gives those who skipped the key point and nothing else', async () => {
    const player = await show(fixtures['summary only']!);
    expect(find(player, 'course-blocks').children.length).to.equal(1);
    expect(find(player, '.key__text').textContent).to.contain('A limit explained early');
  });

  it('shows a content note alone, before any of the material', async () => {
    const player = await show(fixtures['content note']!);
    expect(named(player.querySelector('.key'))).to.equal('nothing');
    expect(find(player, 'article').textContent).to.contain('counts just the same');
  });
});

describe('A scenario', () => {
  it('never shows what a choice is worth before the debrief', async () => {
    const player = await show(fixtures['scene, second decision']!);
    expect(find(player, 'main').textContent).not.to.match(/Strong|Workable|Costly/);
  });

  it('tells in the debrief what each choice on the way was worth, in shape and word, and what the others would have done', async () => {
    const player = await show(fixtures['debrief']!);
    expect([...player.querySelectorAll('.path .rating')].map((rating) => rating.textContent?.trim())).to.deep.equal(['Workable', 'Strong']);
    expect(player.querySelectorAll('.path .rating svg').length).to.equal(2);
    expect(player.querySelectorAll('.other--rated').length).to.equal(3);
    expect(find(player, 'course-sources').textContent).to.contain('Your profession’s code and local policy may be stricter.');
  });

  it('lists the story so far, and puts what just happened after the heading that has the focus', async () => {
    const player = await show(fixtures['scene, second decision']!);
    expect(find(player, '.sofar').textContent).to.contain('Say nothing and leave it pending');
    const order = find(player, 'h1').compareDocumentPosition(find(player, '.happened'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });
});
