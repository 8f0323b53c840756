import { html, nothing, type TemplateResult } from 'lit';
import { cited } from '../elements/cited.js';
import '../elements/course-blocks.js';
import '../elements/course-sources.js';
import '../elements/later-blocks.js';
import { inlines } from '../elements/inlines.js';
import { LightElement } from '../elements/light-element.js';
import type { Scenario, Source } from '../course/course.js';
import { NOTE_KINDS, type SessionPart, type SessionPlan, type Sessions } from '../course/session.js';
import type { Trust } from '../course/trust.js';
import type { Block } from '../course/text.js';
import * as words from '../words/words.js';

const w = words.pack;
/** Rows that fill a sheet of A4. */
const REGISTER_ROWS = 16;
const CARDS = ['A', 'B', 'C', 'D'];

const line = (label: string): TemplateResult => html`<p class="fill">${label}<span aria-hidden="true"></span></p>`;
const lines = (n: number): TemplateResult => html`<div class="ruled" aria-hidden="true">${Array.from({ length: n }, () => html`<span></span>`)}</div>`;

/**
 * Everything on paper for one plan: the guide with the whole plan, the stories, a register, ballot cards, an action
 * sheet and an evaluation form. Each begins on a sheet of its own.
 */
export class GroupPack extends LightElement {
  static override properties = { plan: { attribute: false }, guide: { attribute: false }, scenarios: { attribute: false }, sources: { attribute: false }, course: { attribute: false }, trust: { attribute: false } };
  declare plan: SessionPlan;
  declare guide: Sessions['guide'];
  declare scenarios: Readonly<Record<string, Scenario>>;
  declare sources: Readonly<Record<string, Source>>;
  /** Whose course this is; on the first sheet. */
  declare trust: Trust | undefined;
  declare course: { readonly title: string; readonly version: string };

  protected override render(): unknown {
    const { plan, course } = this;
    const known = cited([plan, this.guide], this.sources);
    const text = (blocks: readonly Block[]): TemplateResult => html`<course-blocks .blocks=${blocks} .sources=${known}></course-blocks>`;
    return html`<div class="pack">
      <div class="actions no-print"><button type="button" class="btn btn--go" @click=${() => window.print()}>${w.print}</button><a href="group.html">${w.back}</a></div>
      <section class="paper">
        ${this.trust && html`<p><course-trust-mark .trust=${this.trust}></course-trust-mark></p>`}
        <p class="label">${w.guide}</p>
        <h1>${plan.title}</h1>
        <p class="lede">${plan.summary}</p>
        <p class="soft">${course.title} ${course.version}. ${words.times.minutes(plan.minutes)}. ${words.plans.materials} ${plan.materials.join(', ')}.</p>
        ${text(plan.before)}
        <h2 class="h-rule">${w.timings}</h2>
        ${this.#timings()}
        ${this.guide.map(({ title, blocks }) => html`<h2 class="h-rule">${title}</h2>${text(blocks)}`)}
      </section>
      <section class="paper">
        <h2>${w.notes}</h2>
        ${plan.parts.map((part) => this.#part(part, text))}
        <course-sources unfolded .cited=${known} .sources=${this.sources}></course-sources>
      </section>
      ${Object.values(this.scenarios).map((scenario) => this.#story(scenario))} ${this.#register()} ${this.#cards()} ${this.#actions()} ${this.#evaluation()}
    </div>`;
  }

  #timings(): TemplateResult {
    let at = 0;
    return html`<table>
      <thead><tr><th scope="col">${w.from}</th><th scope="col">${words.summary.part}</th><th scope="col">${w.minutes}</th></tr></thead>
      <tbody>
        ${this.plan.parts.map((part) => {
          const from = at;
          at += part.minutes;
          return html`<tr><td>${w.minute(from, at)}</td><th scope="row">${part.title}</th><td>${part.minutes}</td></tr>`;
        })}
      </tbody>
    </table>`;
  }

  #part(part: SessionPart, text: (blocks: readonly Block[]) => TemplateResult): TemplateResult {
    return html`<article class="pack__part">
      <h3 class="h-rule">${part.title} <span class="soft">${words.times.minutes(part.minutes)}</span></h3>
      <p class="label">${w.room}</p>
      ${text(part.room)} ${part.scenario === undefined ? nothing : html`<p>${w.tell(this.scenarios[part.scenario]?.title ?? '')}</p>`}
      ${NOTE_KINDS.filter((kind) => part.notes[kind].length > 0).map((kind) => html`<p class="label">${words.facilitator.kinds[kind]}</p>${text(part.notes[kind])}`)}
    </article>`;
  }

  #story({ title, scenes, contentNote, summary }: Scenario): TemplateResult {
    const text = (blocks: readonly Block[]): TemplateResult => html`<course-blocks .blocks=${blocks}></course-blocks>`;
    return html`<section class="paper">
      <p class="label">${w.story}</p>
      <h2>${title}</h2>
      ${contentNote === undefined ? nothing : text(contentNote)} ${text(summary)}
      ${scenes
        .filter(({ choices }) => choices.length > 0)
        .map(
          (scene) => html`<article class="pack__part">
            <h3>${scene.title}</h3>
            ${text(scene.blocks.filter(({ kind }) => kind !== 'picture'))}
            <ol type="A">${scene.choices.map((choice) => html`<li>${inlines(choice.inlines)} <span class="soft">(${w.leadsTo(scenes.find(({ id }) => id === choice.leadsTo)?.title ?? '')})</span></li>`)}</ol>
          </article>`,
        )}
    </section>`;
  }

  #register(): TemplateResult {
    return html`<section class="paper">
      <h2>${w.register}</h2>
      <p>${w.registerText}</p>
      ${line(w.date)} ${line(w.facilitator)} ${line(w.place)}
      <table class="grid">
        <thead><tr>${w.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${Array.from({ length: REGISTER_ROWS }, () => html`<tr>${w.columns.map(() => html`<td></td>`)}</tr>`)}</tbody>
      </table>
      <p class="soft">${w.registerKeep}</p>
    </section>`;
  }

  #cards(): TemplateResult {
    return html`<section class="paper">
      <h2>${w.cards}</h2>
      <p>${w.cardsText}</p>
      <ul class="ballot">${CARDS.map((card) => html`<li>${card}</li>`)}</ul>
    </section>`;
  }

  #actions(): TemplateResult {
    return html`<section class="paper">
      <h2>${w.actions}</h2>
      <p>${w.actionsText}</p>
      <h3>${w.will}</h3>
      ${lines(3)} ${line(w.by)} ${line(w.who)}
      <h3>${w.team}</h3>
      ${lines(2)}
      <h3>${w.record}</h3>
      <p>${w.recordText}</p>
      ${line(w.codes)} ${line(w.hours(this.plan.minutes))} ${line(w.learned)} ${lines(2)}
    </section>`;
  }

  #evaluation(): TemplateResult {
    return html`<section class="paper">
      <h2>${w.evaluation}</h2>
      <p>${w.evaluationText}</p>
      <table class="grid">
        <thead><tr><th scope="col">${w.statement}</th>${w.scale.map((point) => html`<th scope="col">${point}</th>`)}</tr></thead>
        <tbody>${w.statements.map((statement) => html`<tr><th scope="row">${statement}</th>${w.scale.map(() => html`<td></td>`)}</tr>`)}</tbody>
      </table>
      <h3>${w.better}</h3>
      ${lines(3)}
      <h3>${w.difficult}</h3>
      ${lines(2)}
    </section>`;
  }
}

customElements.define('group-pack', GroupPack);
