/** What `everyStep` does not open: every scene and debrief of every story, every practice question answered, every screen beside the steps. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame } from 'playwright-core';
import { playScenario, shown } from '../../src/progress/scenario-machine.js';
import { everyStep } from '../journeys/every-step.js';
import { openSite, type Site } from '../journeys/open-course.js';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** Sends what a screen would send, and waits for the next one. */
async function send(frame: Frame, type: string, detail: Readonly<Record<string, string>> = {}): Promise<void> {
  const before = await frame.evaluate(() => window.seen().signature);
  await frame.evaluate(([event, values]) => document.querySelector('course-player')!.dispatchEvent(Object.assign(new Event(event), values)), [type, detail] as const);
  await frame.waitForFunction((old) => window.seen().heading !== '' && window.seen().signature !== old, before, { polling: 10, timeout: 15_000 }).catch(() => assert.fail(`nothing came of ${type} ${Object.values(detail).join()} at: ${before}`));
}

describe('Every screen', () => {
  it('is drawn without an error: each scene, each ending and each debrief of every story', async () => {
    const visit = await site.visit('standard');
    const { frame } = await visit.launch('/course/index.html?route=explore');
    const stories = site.course.outline.modules.flatMap((module) => Object.values(site.course.texts[module.id]!.scenarios));
    assert.equal(stories.length, 12);
    for (const story of stories) {
      const step = site.course.outline.modules.flatMap(({ lessons }) => lessons).flatMap(({ steps }) => steps).find(({ activity }) => activity?.kind === 'scenario' && activity.scenario === story.id)!.id;
      await send(frame, 'course-open-step', { step });
      if (story.contentNote) await send(frame, 'course-continue');
      const drawn = new Set<string>();
      // The same scene is another one when something else was said before it.
      const met = new Set<string>();
      const stateOf = (way: readonly string[]): string => {
        const { scene, flags } = playScenario(story, way);
        return [scene.id, ...[...flags].sort()].join(' ');
      };
      const walk = async (way: readonly string[]): Promise<void> => {
        const { scene, flags } = playScenario(story, way);
        drawn.add(scene.id);
        met.add(stateOf(way));
        assert.ok((await frame.evaluate(() => window.seen().signature)).includes(scene.choices.length === 0 ? '' : scene.title), `${story.id}/${scene.id} is not on screen`);
        for (const choice of shown(scene.choices, flags)) {
          if (met.has(stateOf([...way, choice.id]))) continue;
          await send(frame, 'course-choose', { choice: choice.id });
          await walk([...way, choice.id]);
          await send(frame, 'course-undo');
        }
      };
      await walk([]);
      assert.deepEqual(story.scenes.map(({ id }) => id).filter((id) => !drawn.has(id)), [], story.id);
    }
    await visit.end();
  });

  it('is drawn without an error: each practice question with its feedback', async () => {
    const visit = await site.visit('standard');
    const learner = await visit.launch('/course/index.html?route=explore');
    let answered = 0;
    await everyStep(site, learner, async () => {
      if (await learner.button('Skip to the summary').isVisible() && (await learner.see()).kind !== 'scene') await send(learner.frame, 'course-continue');
      if ((await learner.see()).kind !== 'question') return;
      await learner.select('wrong');
      await learner.press(learner.button('Check answer'));
      answered += 1;
    });
    assert.equal(answered, Object.values(site.course.texts).flatMap(({ questions }) => Object.values(questions)).filter(({ use }) => use === 'practice').length);
    await visit.end();
  });
});
