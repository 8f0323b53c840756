import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { Learner, type Seen } from './learner.js';
import { openSite, type Site } from './open-course.js';

const right = { answers: 'right' } as const;
let site: Site;

before(async () => {
  site = await openSite();
});
after(() => site.close());

/** A learner without a mouse: everything is reached by Tab and the arrow keys, and pressed with Enter or Space. */
class KeyboardLearner extends Learner {
  constructor(
    learner: Learner,
    private readonly page: Page,
  ) {
    super(learner.frame, learner.questions);
  }

  override async press(control: Locator): Promise<Seen> {
    const before = (await this.see()).signature;
    await this.reach(control);
    await this.page.keyboard.press('Enter');
    return this.changed(before);
  }

  protected override async pick(input: Locator): Promise<void> {
    await this.reach(input);
    await this.page.keyboard.press('Space');
    assert.ok(await input.isChecked());
  }

  protected override async use(control: Locator): Promise<void> {
    await this.reach(control);
    await this.page.keyboard.press('Space');
    assert.ok(await control.evaluate((element) => document.activeElement === element), 'the focus stays on what was pressed');
  }

  /** Tabs to a control; within a group of radios, moves with the arrow keys as browsers do. */
  private async reach(control: Locator): Promise<void> {
    for (let pressed = 0; pressed < 200; pressed += 1) {
      const at = await control.evaluate((element) => {
        const active = document.activeElement as HTMLInputElement | null;
        const group = (element as HTMLInputElement).name;
        return active === element ? 'here' : active?.type === 'radio' && group !== '' && active.name === group ? 'in its group' : 'elsewhere';
      });
      if (at === 'here') {
        // On a busy machine the page may be a moment behind its own focus.
        await this.frame.waitForFunction((element) => element?.matches(':focus-visible'), await control.elementHandle(), { timeout: 5000 }).catch(() => assert.fail('focus can be seen'));
        return;
      }
      await this.page.keyboard.press(at === 'in its group' ? 'ArrowDown' : 'Tab');
    }
    assert.fail(`${await control.innerText()} cannot be reached with the keyboard`);
  }
}

describe('A learner without a mouse', () => {
  it('takes the first module, answers questions, and plays a scenario to its debrief', async () => {
    const visit = await site.visit('standard');
    const learner = new KeyboardLearner(await visit.launch(), visit.page);
    const met = new Set<string>();
    let scenes = 0;
    for (let seen = await learner.see(); !(scenes > 1 && seen.kind !== 'scene') || !met.has('feedback'); seen = await learner.goOn(right)) {
      met.add(seen.kind);
      if (seen.kind === 'scene') scenes += 1;
      assert.ok(met.size < 20);
    }
    assert.deepEqual(
      ['reading', 'starting-point', 'question', 'feedback', 'scene'].filter((kind) => !met.has(kind)),
      [],
    );
    await visit.end();
  });

  it('finds focus on the heading after a step, and on the feedback after an answer', async () => {
    const visit = await site.visit('standard');
    const learner = new KeyboardLearner(await visit.launch(), visit.page);
    const focused = () => learner.frame.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? '');
    const step = await learner.press(learner.button('Continue'));
    await learner.frame.waitForFunction((heading) => document.activeElement?.textContent?.trim() === heading, step.heading);
    await learner.goOnUntil(({ kind }) => kind === 'feedback', right);
    await learner.frame.waitForFunction(() => document.activeElement?.tagName === 'H2');
    assert.match(await focused(), /^(?:Correct|Partly right|Not quite)$/);
    await visit.end();
  });

  it('skips to the main part', async () => {
    const visit = await site.visit('standard');
    const learner = await visit.launch();
    await learner.frame.locator('body').press('Tab');
    await learner.frame.getByRole('link', { name: 'Skip to the main part' }).press('Enter');
    assert.equal(await learner.frame.evaluate(() => document.activeElement?.tagName), 'MAIN');
    await visit.end();
  });
});
