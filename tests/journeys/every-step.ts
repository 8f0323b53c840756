/** Opens every step of the course in turn, whatever its module and part, and asks axe about what is on screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Learner } from './learner.js';
import type { Site } from './open-course.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds wrong: the rule, and where. */
export async function violations(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  const result = await frame.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return result.violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Opens each step as a link to it would, waits until it stands, and looks at it; gives the number of steps. */
export async function everyStep(site: Site, { frame }: Pick<Learner, 'frame'>, look: (step: string) => Promise<unknown>): Promise<number> {
  const steps = site.course.outline.modules.flatMap(({ lessons }) => lessons).flatMap(({ steps: all }) => all);
  for (const { id } of steps) {
    const before = await frame.evaluate(() => window.seen().signature);
    await frame.evaluate((step) => document.querySelector('course-player')!.dispatchEvent(Object.assign(new Event('course-open-step'), { step })), id);
    await frame.waitForFunction((old) => window.seen().heading !== '' && window.seen().signature !== old, before, { polling: 20, timeout: 15_000 });
    await look(id);
  }
  return steps.length;
}
