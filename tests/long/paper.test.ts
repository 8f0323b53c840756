/** What comes out of a printer: every kind of screen, whole, with what is folded on the screen unfolded. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame } from 'playwright-core';
import { openSite, type Site } from '../journeys/open-course.js';

const right = { answers: 'right' } as const;
/** A4 without its margins, at 96 dots an inch. */
const paper = { width: 700, height: 1000 };
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

/** What would be missing on paper: what is cut off, what is folded, and controls that cannot be pressed there. */
function missing(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const all = [...document.querySelectorAll('main *')];
    const shown = all.filter((element) => element.checkVisibility());
    const cut = shown.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      // What is there for screen readers alone is a point on paper too.
      return element.clientWidth > 1 && ((overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1));
    });
    const folded = all.filter((element) => element.parentElement?.localName === 'details' && element.localName !== 'summary' && shown.includes(element.parentElement) && !shown.includes(element));
    const buttons = shown.filter((element) => element.matches('.btn'));
    const wide = document.documentElement.scrollWidth > window.innerWidth ? shown.filter((element) => element.getBoundingClientRect().right > window.innerWidth) : [];
    const headings = all.filter((element) => element.localName === 'h1' && !shown.includes(element));
    return Object.entries({ 'cut off': cut, folded, 'a button': buttons, 'too wide': wide, 'not printed': headings }).flatMap(([why, elements]) =>
      elements.map((element) => `${why}: ${element.localName}.${element.className} "${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`),
    );
  });
}

describe('On paper', () => {
  it('every kind of screen is whole, from the course home to the result', async () => {
    const visit = await site.visit('standard', { window: paper });
    const learner = await visit.launch();
    const checked = new Map<string, number>();
    const found: string[] = [];
    for (let seen = await learner.see(); ; seen = await learner.goOn(right)) {
      const times = checked.get(seen.kind) ?? 0;
      // Three of each kind: the first of a kind is seldom the fullest. Buttons are pressed on the screen.
      if (times < 3) {
        await visit.page.emulateMedia({ media: 'print' });
        found.push(...(await missing(learner.frame)).map((each) => `"${seen.heading}" (${seen.kind}): ${each}`));
        await visit.page.emulateMedia({ media: 'screen' });
      }
      checked.set(seen.kind, times + 1);
      if (seen.kind === 'results') break;
    }
    assert.deepEqual([...new Set(found)], []);
    await visit.end();
  });
});
