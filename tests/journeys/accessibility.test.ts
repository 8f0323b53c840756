import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { openSite, type Site } from './open-course.js';

const right = { answers: 'right' } as const;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: Site;

declare global {
  interface Window {
    axe: typeof axe;
  }
}

before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('Every kind of screen, whole', () => {
  it('passes the automated checks of accessibility, from launch to pass', async () => {
    const visit = await site.visit('standard');
    const learner = await visit.launch();
    const checked = new Map<string, number>();
    const found: string[] = [];
    for (let seen = await learner.see(); ; seen = await learner.goOn(right)) {
      const kind = seen.place.startsWith('Question') ? `assessment ${seen.kind}` : seen.kind;
      const times = checked.get(kind) ?? 0;
      // Three of each kind: the first of a kind is seldom the fullest.
      if (times < 3) found.push(...(await violations(learner.frame)).map((each) => `"${seen.heading}" (${kind}): ${each}`));
      checked.set(kind, times + 1);
      if (seen.kind === 'results') break;
    }
    assert.deepEqual(found, []);
    assert.ok(checked.size >= 8, `only these kinds of screen were met: ${[...checked.keys()].join(', ')}`);
    await visit.end();
  });

  it('passes in My learning too', async () => {
    const visit = await site.visit('device');
    await visit.myLearning();
    assert.deepEqual(await violations(visit.page.mainFrame()), []);
    await visit.end();
  });
});

/** What axe finds wrong: the rule, and where. */
async function violations(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  const result = await frame.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return result.violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
