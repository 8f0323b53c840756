import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { Learner, type Seen } from './learner.js';

/** A learner without a mouse: everything is reached by Tab and the arrow keys, and pressed with Enter or Space. */
export class KeyboardLearner extends Learner {
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

  protected override async pair(wanted: readonly string[]): Promise<void> {
    for (const [row, target] of wanted.map((pair) => pair.split('>'))) {
      const select = this.frame.locator(`[id="pair-${row}"]`);
      await this.reach(select);
      const places = await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      for (let pressed = 0; pressed < places.length && (await select.inputValue()) !== target; pressed += 1) await this.page.keyboard.press('ArrowDown');
      assert.equal(await select.inputValue(), target);
    }
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
        await this.frame
          .waitForFunction((element) => element?.matches(':focus-visible'), await control.elementHandle(), { timeout: 15_000 })
          .catch(async () => assert.fail(`the focus on "${await control.evaluate((element) => `${element.tagName} ${element.textContent?.trim() || element.id}`)}" cannot be seen`));
        return;
      }
      await this.page.keyboard.press(at === 'in its group' ? 'ArrowDown' : 'Tab');
    }
    assert.fail(`${await control.innerText()} cannot be reached with the keyboard`);
  }
}
