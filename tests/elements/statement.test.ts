import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CoursePlayer } from '../../src/elements/course-player.js';
import { showNation } from '../../src/elements/nation-shown.js';
import { fixtures } from '../fixtures/elements.js';
import { buttonNamed, find, focused, settled, show } from './show.js';

async function open(trust?: CoursePlayer['trust']): Promise<CoursePlayer> {
  const player = await show(fixtures['step']!);
  player.trust = trust;
  buttonNamed(player, 'Accessibility statement').click();
  while (!player.querySelector('course-statement dl')) await settled();
  return player;
}

const text = (player: CoursePlayer): string => find(player, 'course-statement').textContent.replace(/\s+/g, ' ');

describe('The accessibility statement', () => {
  afterEach(() => showNation(undefined));

  it('is a press away on every screen, takes the focus, and leads back', async () => {
    const player = await open();
    expect(focused()).to.equal('H1 "Accessibility statement"');
    buttonNamed(player, 'Go back to the course').click();
    await settled();
    expect(player.querySelector('course-statement') === null).to.equal(true);
  });

  it('has every part that the regulations ask for, in their order', async () => {
    const player = await open();
    expect([...player.querySelectorAll('course-statement h2')].map((heading) => heading.textContent)).to.deep.equal([
      'How accessible this course is',
      'Feedback and contact information',
      'Enforcement procedure',
      'Technical information about this course’s accessibility',
      'Preparation of this statement',
    ]);
    expect(text(player)).to.contain('This course is partially compliant with the Web Content Accessibility Guidelines version 2.2, levels A and AA: nobody has tried it with a screen reader.');
  });

  it('is made from the results of the tests, and says when the last one ran', async () => {
    const player = await open();
    expect(text(player)).to.contain('last tested on 22 November 2026');
    expect([...player.querySelectorAll('course-statement dt')].map((what) => what.textContent)).to.deep.equal(['Every step', 'With the keyboard alone']);
    expect(text(player)).to.contain('There is no version in British Sign Language. Instead: All of it is text.');
  });

  it('names whom the trust says to ask, and otherwise whoever runs the learning system', async () => {
    expect(text(await open())).to.contain('contact: the people who run the learning system');
    const player = await open({ name: 'Example Trust', links: { accessibility: { text: 'Access team, 01632 960000' } }, problems: [] });
    expect(text(player)).to.contain('as Example Trust offers it').and.to.contain('contact: Access team, 01632 960000');
  });

  it('names who enforces the law where the learner works', async () => {
    const bodies = async (): Promise<string[]> => [...(await open()).querySelectorAll<HTMLAnchorElement>('course-statement a[href^="https"]')].map(({ hostname }) => hostname);
    expect(await bodies()).to.deep.equal(['www.equalityadvisoryservice.com', 'www.equalityni.org']);
    showNation('wales');
    expect(await bodies()).to.deep.equal(['www.equalityadvisoryservice.com']);
    showNation('northern-ireland');
    expect(await bodies()).to.deep.equal(['www.equalityni.org']);
  });

  for (const width of [1280, 320]) {
    it(`passes axe and fits the width, ${width} wide`, async () => {
      await setViewport({ width, height: 640 });
      await expect(await open()).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});
