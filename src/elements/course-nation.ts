import { html, nothing } from 'lit';
import { NATIONS, type Nation } from '../course/nation.js';
import { CourseSayNationEvent } from './events-later.js';
import { LightElement } from './light-element.js';
import { followNation, nationShown } from './nation-shown.js';
import * as words from '../words/words.js';

/**
 * Asks once where in the UK the learner works; afterwards says so, and lets them change it.
 *
 * @fires course-say-nation
 */
export class CourseNation extends LightElement {
  static override properties = { changing: { state: true } };
  declare changing: boolean;

  constructor() {
    super();
    this.changing = false;
    followNation(this);
  }

  protected override render(): unknown {
    const nation = nationShown();
    if (nation !== undefined && !this.changing) {
      return html`<p class="small soft" tabindex="-1">${words.nation.shown(nation)} <button type="button" class="textlink" @click=${() => this.#open(true)}>${words.nation.change}<span class="vh"> ${words.nation.changeWhat}</span></button></p>`;
    }
    return html`<fieldset class="nations">
      <legend><b>${words.nation.legend}</b></legend>
      <p class="small">${words.nation.hint}</p>
      <div class="actions">
        ${NATIONS.map((each) => html`<button type="button" class="btn btn--quiet" aria-pressed=${nation === undefined ? nothing : each === nation} @click=${() => this.#say(each)}>${words.nation.name(each)}</button>`)}
      </div>
    </fieldset>`;
  }

  #say(nation: Nation): void {
    this.dispatchEvent(new CourseSayNationEvent(nation));
    void this.#open(false);
  }

  /** What was pressed goes: the focus stays in its place, on what came of it. */
  async #open(changing: boolean): Promise<void> {
    this.changing = changing;
    await this.updateComplete;
    this.querySelector<HTMLElement>(changing ? 'button' : 'p[tabindex], button')?.focus();
  }
}

customElements.define('course-nation', CourseNation);
