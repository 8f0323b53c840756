/** A learner who can only point and press: no key, no dragging, and a hand that needs large targets. */
import type { Locator, Page } from 'playwright-core';
import { Learner, type Seen } from './learner.js';

/** The least a target that stands alone has, in CSS pixels (WCAG 2.2, 2.5.5). */
const TAP = 44;

export class PointerLearner extends Learner {
  /** Targets that were too small or covered, each by its words. */
  readonly targetProblems = new Set<string>();

  constructor(
    learner: Learner,
    private readonly page: Page,
  ) {
    super(learner.frame, learner.questions);
  }

  override async press(control: Locator): Promise<Seen> {
    const before = (await this.see()).signature;
    await this.point(control);
    return this.changed(before);
  }

  protected override async pick(input: Locator): Promise<void> {
    await this.point(input);
  }

  protected override async use(control: Locator): Promise<void> {
    await this.point(control);
  }

  /** Moves the pointer to the middle of what can be pressed, and presses once. */
  private async point(control: Locator): Promise<void> {
    // Whoever presses a radio or a box presses its label.
    const target = (await control.evaluateHandle((element): Element => element.closest('label') ?? element)).asElement()!;
    await target.scrollIntoViewIfNeeded();
    const name = (await target.innerText()).trim().replace(/\s+/g, ' ').slice(0, 50);
    const box = (await target.boundingBox())!;
    if (Math.min(box.width, box.height) < TAP) this.targetProblems.add(`"${name}" is ${Math.round(box.width)} by ${Math.round(box.height)}`);
    const covered = await target.evaluate((element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && !element.contains(hit);
    });
    if (covered) this.targetProblems.add(`"${name}" is covered`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
}
