/** A learner without a mouse: everything is reached by Tab and the arrow keys, and pressed with Enter or Space. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { Learner, type Seen } from './learner.js';

/** What is wrong with the focus as it is, or "" if it can be seen, is not covered, and stands after `before`. */
type FocusProblem = string;

export class KeyboardLearner extends Learner {
  /** What was wrong with the focus on the way, each with the control that had it. */
  readonly focusProblems = new Set<string>();

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
      await this.step(at === 'in its group' ? 'ArrowDown' : 'Tab');
    }
    assert.fail(`${await control.innerText()} cannot be reached with the keyboard`);
  }

  /** Presses a key that moves the focus, and looks at where it went. */
  private async step(key: 'ArrowDown' | 'Tab'): Promise<void> {
    await this.frame.evaluate(() => (window.focusBefore = document.activeElement));
    await this.page.keyboard.press(key);
    const problem = await this.frame.evaluate(focusProblem, key);
    if (problem !== '') this.focusProblems.add(problem);
  }
}

declare global {
  interface Window {
    focusBefore: Element | null;
  }
}

/** Runs in the page. The focus is drawn in its own colour, on the control or the label around it. */
function focusProblem(key: string): FocusProblem {
  const active = document.activeElement;
  // The focus has left the course for the page around it, and comes round again.
  if (active === null || active === document.body) return '';
  const name = `${active.tagName.toLowerCase()} "${(active.getAttribute('aria-label') ?? active.closest('label')?.textContent ?? active.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
  const swatch = document.body.appendChild(document.createElement('i'));
  swatch.className = 'focus-swatch';
  swatch.style.color = 'var(--focus)';
  const colour = getComputedStyle(swatch).color;
  swatch.remove();
  const around = [active, active.closest('label'), active.firstElementChild].filter((element) => element !== null);
  // A colour that is still changing is as good as there.
  for (const element of around) for (const animation of element.getAnimations()) animation.finish();
  const drawn = around.some((element) => {
    const { backgroundColor, boxShadow, outlineColor, outlineStyle } = getComputedStyle(element);
    return backgroundColor === colour || boxShadow.includes(colour) || (outlineStyle !== 'none' && outlineColor === colour);
  });
  if (!drawn) return `${name}: the focus cannot be seen`;
  const box = (active.getClientRects()[0] ?? active.getBoundingClientRect()) as DOMRect;
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, window.innerHeight) / 2);
  const label = active.closest('label');
  if (hit !== null && !active.contains(hit) && !hit.contains(active) && !(label?.contains(hit) ?? false)) return `${name}: is covered by ${hit.tagName.toLowerCase()}.${hit.className}`;
  const { focusBefore } = window;
  const inOrder = !focusBefore?.isConnected || focusBefore === document.body || (focusBefore.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // From the last control the focus goes to the first, the skip link, again; from the last radio to the first.
  const round = key === 'ArrowDown' || active.classList.contains('skip');
  return inOrder || round ? '' : `${name}: comes before what had the focus`;
}
