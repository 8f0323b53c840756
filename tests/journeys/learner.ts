/** A learner in a real browser: sees what is on screen by its roles and names, and does what it asks. */
import type { Frame, Locator } from 'playwright-core';
import type { Question } from '../../src/course/course.js';
import { partsOf, rightResponse } from '../../src/course/parts.js';

/** What a screen asks of a learner. */
export type Kind = 'home' | 'reading' | 'starting-point' | 'question' | 'feedback' | 'scene' | 'assessment-intro' | 'results' | 'exited' | 'other';

/** How a learner responds: to questions rightly or not, to scenes by the place of a choice, counted from 0. */
export interface Manner {
  readonly answers: 'right' | 'wrong';
  readonly choice?: (scene: string, choices: readonly string[]) => number;
}

/** What can be seen of a screen at one moment. */
export interface Seen {
  readonly kind: Kind;
  readonly heading: string;
  /** "Step 3 of 9", "Question 2 of 14", or "". */
  readonly place: string;
  readonly buttons: readonly string[];
  /** All headings and buttons together: changes whenever the screen does. */
  readonly signature: string;
}

declare global {
  interface Window {
    /** From `seen.js`, which the browser runs in every page. */
    seen(): Seen;
  }
}

export class Learner {
  constructor(
    readonly frame: Frame,
    /** Every question of the course: how a learner knows what is right. */
    readonly questions: readonly Question[],
  ) {}

  /** What is on screen. */
  see(): Promise<Seen> {
    return this.frame.evaluate(() => window.seen());
  }

  /** A button, by its whole name. */
  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** Waits until the course has opened and shows something to do. */
  async arrive(): Promise<Seen> {
    await this.frame.getByRole('heading', { level: 1 }).first().waitFor();
    return this.see();
  }

  /** Presses something, and waits until the screen has changed. */
  async press(control: Locator): Promise<Seen> {
    const before = (await this.see()).signature;
    await control.click();
    return this.changed(before);
  }

  /** Does one thing that the screen asks, and says what is seen next. */
  async goOn(manner: Manner): Promise<Seen> {
    const seen = await this.see();
    switch (seen.kind) {
      case 'question':
        await this.select(manner.answers);
        return this.press(this.button('Check answer'));
      case 'scene': {
        const ways = this.ways();
        const names = await ways.allInnerTexts();
        return this.press(ways.nth(manner.choice?.(seen.heading, names) ?? 0));
      }
      case 'starting-point':
        if ((await this.frame.getByRole('radio', { checked: true }).count()) === 0) await this.pick(this.frame.getByRole('radio').first());
        return this.press(this.button('Continue'));
      case 'assessment-intro':
        return this.press(this.button('Start the assessment'));
      default:
        return this.press(this.button('Continue'));
    }
  }

  /**
   * Goes on until something is seen. Fails with the last heading when that takes too long: a course that goes round
   * must not hang a test.
   */
  async goOnUntil(wanted: (seen: Seen) => boolean, manner: Manner, most = 400): Promise<Seen> {
    let seen = await this.see();
    for (let done = 0; !wanted(seen); done += 1) {
      if (done === most) throw new Error(`After ${most} things done, the learner is still at "${seen.heading}" (${seen.kind}).`);
      seen = await this.goOn(manner);
    }
    return seen;
  }

  /** The choices of a scene. */
  ways(): Locator {
    return this.frame.getByRole('main').getByRole('list').getByRole('listitem').getByRole('button');
  }

  /** Gives a response to the question on screen that is right, or one that is not. */
  async select(answers: Manner['answers']): Promise<void> {
    const question = await this.asked();
    const wanted = answers === 'right' ? rightResponse(question) : wrongResponse(question);
    if (question.kind === 'ordering') await this.putInOrder(wanted);
    else if (question.kind === 'matching' || question.kind === 'sorting') await this.pair(wanted);
    else for (const id of wanted) await this.pick(this.frame.locator(`input[value="${id}"]`));
  }

  /** Selects what each row goes with. */
  protected async pair(wanted: readonly string[]): Promise<void> {
    for (const [row, target] of wanted.map((pair) => pair.split('>'))) await this.frame.locator(`[id="pair-${row}"]`).selectOption(target!);
  }

  /** Picks one choice. */
  protected async pick(input: Locator): Promise<void> {
    await input.check();
  }

  /** Presses a control that changes something on the same screen. */
  protected async use(control: Locator): Promise<void> {
    await control.click();
  }

  /** Moves rows up until they stand in this order. */
  private async putInOrder(wanted: readonly string[]): Promise<void> {
    const ids = () => this.frame.locator('[id^="up-"]').evaluateAll((buttons) => buttons.map((button) => button.id.slice('up-'.length)));
    for (const [place, id] of wanted.entries())
      for (let now = (await ids()).indexOf(id); now > place; now -= 1) await this.use(this.frame.locator(`[id="up-${id}"]`));
    if ((await ids()).join() !== wanted.join()) throw new Error('The rows do not move');
    // Already in this order when it was shown: there and back again, so that it counts as an answer.
    if (!(await this.moved())) for (const way of ['down', 'up']) await this.use(this.frame.locator(`[id="${way}-${wanted[0]}"]`));
  }

  private async moved(): Promise<boolean> {
    return (await this.frame.locator('form [role="status"]').innerText()).trim() !== '';
  }

  /** Waits until another screen stands: not the words that say it is loading. */
  protected async changed(before: string): Promise<Seen> {
    await this.frame.waitForFunction((old) => window.seen().heading !== '' && window.seen().signature !== old, before, { polling: 20, timeout: 15_000 });
    return this.see();
  }

  /** The question on screen: known by its choices or rows and, where several have the same, by its words. */
  private async asked(): Promise<Question> {
    const shown = await this.frame.locator('form input, form [id^="up-"], form [id^="pair-"]').evaluateAll((controls) => controls.map((control) => (control instanceof HTMLInputElement ? control.value : control.id.replace(/^(?:up|pair)-/, ''))));
    const prompt = await this.frame.locator('form legend').first().innerText();
    const same = this.questions.filter((each) => partsOf(each).length === shown.length && partsOf(each).every((part) => shown.includes(part.id)));
    const found = same.length === 1 ? same[0] : same.find((each) => prompt.includes(firstWords(each)));
    if (!found) throw new Error(`No question of the course has the choices ${shown.join(', ')}.`);
    return found;
  }
}

/** A response that is not right in any part. */
function wrongResponse(question: Question): readonly string[] {
  if (question.kind === 'matching' || question.kind === 'sorting') return question.rows.map((row) => `${row.id}>${question.targets.find(({ id }) => id !== row.target)!.id}`);
  if (!('choices' in question)) return [...rightResponse(question).slice(1), ...rightResponse(question).slice(0, 1)];
  return question.choices.filter((choice) => !choice.correct).map((choice) => choice.id).slice(0, 1);
}

function firstWords(question: Question): string {
  return String(question.prompt.find((inline) => typeof inline === 'string') ?? '').trim().slice(0, 40);
}
