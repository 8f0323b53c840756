import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../elements/buttons.js';
import '../elements/course-blocks.js';
import '../elements/later-blocks.js';
import { LightElement } from '../elements/light-element.js';
import type { SessionPlan } from '../course/session.js';
import { GroupAskEvent, GroupWindowEvent } from './ask-event.js';
import * as words from '../words/words.js';

/** A session that was left open on this computer. */
export interface Unfinished {
  readonly plan: string;
  /** "14:05" */
  readonly began: string;
}

/**
 * Before a session: which plan, and what is in each.
 *
 * @fires group-ask, group-window
 */
export class GroupChoose extends LightElement {
  static override properties = { plans: { attribute: false }, modules: { attribute: false }, unfinished: { attribute: false } };
  declare plans: readonly SessionPlan[];
  /** For the titles of those that a plan may be about. */
  declare modules: readonly { readonly id: string; readonly title: string }[];
  declare unfinished: Unfinished | undefined;

  constructor() {
    super();
    this.plans = [];
    this.modules = [];
  }

  protected override render(): unknown {
    return html`<div class="cover"><div><h1 tabindex="-1">${words.group.title}</h1><p class="lede">${words.plans.lead}</p></div></div>
      ${this.unfinished === undefined ? nothing : this.#unfinished(this.unfinished)}
      <ul class="plans">${this.plans.filter(({ module }) => module === undefined).map((plan) => this.#plan(plan))}</ul>
      ${this.#ofModules(this.plans.filter(({ module }) => module !== undefined))}`;
  }

  #ofModules(plans: readonly SessionPlan[]): unknown {
    if (plans.length === 0) return nothing;
    return html`<section class="plans__modules" aria-labelledby="of-modules">
      <h2 id="of-modules">${words.plans.ofModules}</h2>
      <p class="lede">${words.plans.ofModulesText}</p>
      <ul class="plans">${plans.map((plan) => this.#plan(plan))}</ul>
    </section>`;
  }

  #unfinished({ plan, began }: Unfinished): TemplateResult {
    return html`<section class="resume sheet" aria-labelledby="unfinished">
      <div><h2 class="tag soft" id="unfinished">${words.plans.unfinished}</h2><p class="resume__big">${words.plans.unfinishedText(plan, began)}</p></div>
      <div class="actions">${button('go', words.plans.goOn, () => new GroupWindowEvent('go-on'))}${button('quiet', words.plans.forget, () => new GroupWindowEvent('forget'))}</div>
    </section>`;
  }

  #plan(plan: SessionPlan): TemplateResult {
    return html`<li>
      ${plan.module === undefined ? html`<h2 class="h-rule">${plan.title}</h2>` : html`<h3 class="h-rule"><span class="label">${this.modules.find(({ id }) => id === plan.module)?.title}</span> ${plan.title}</h3>`}
      <p>${plan.summary}</p>
      ${plan.materials.length === 0 ? nothing : html`<p class="soft">${words.plans.materials} ${plan.materials.join(', ')}.</p>`}
      <div class="actions">
        ${button('go', html`${words.plans.start(plan.minutes)}<span class="vh">: ${plan.title}</span>`, () => new GroupAskEvent({ type: 'plan.pick', plan: plan.id }))}
        <a href="#pack=${plan.id}" target="_blank">${words.plans.pack}<span class="vh">: ${plan.title}</span></a>
      </div>
      <details><summary>${words.plans.parts}<span class="vh">: ${plan.title}</span></summary><ol class="plans__parts">${plan.parts.map((part) => html`<li>${part.title} <span class="soft">${words.plans.planned(part.minutes)}</span></li>`)}</ol></details>
      <details><summary>${words.plans.before}<span class="vh">: ${plan.title}</span></summary><course-blocks .blocks=${plan.before}></course-blocks></details>
    </li>`;
  }
}

customElements.define('group-choose', GroupChoose);
