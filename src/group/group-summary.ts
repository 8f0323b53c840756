import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../elements/buttons.js';
import { LightElement } from '../elements/light-element.js';
import type { SessionSummary } from '../progress/session-screen.js';
import { GroupAskEvent, GroupWindowEvent } from './ask-event.js';
import * as words from '../words/words.js';

/**
 * After a session: plan, times, counts and actions, to print or to save. No names.
 *
 * @fires group-ask, group-window
 */
export class GroupSummary extends LightElement {
  static override properties = { summary: { attribute: false } };
  declare summary: SessionSummary;

  protected override render(): unknown {
    const { summary: it } = this;
    const w = words.summary;
    return html`<article class="summary">
      <h1 tabindex="-1">${w.title}</h1>
      <p class="lede soft">${w.lead}</p>
      <p><b>${it.plan}</b><br />${w.when(it.date, it.began, it.ended, it.minutes)}</p>
      <h2 class="h-rule">${w.parts}</h2>
      <div class="scroll" role="region" tabindex="0" aria-label=${w.parts}>
        <table>
          <thead><tr><th scope="col">${w.part}</th><th scope="col">${w.planned}</th><th scope="col">${w.taken}</th><th scope="col">${w.code}</th></tr></thead>
          <tbody>${it.parts.map((part) => html`<tr><th scope="row">${part.title}</th><td>${words.times.minutes(part.planned)}</td><td>${words.times.minutes(part.taken)}</td><td>${part.code}</td></tr>`)}</tbody>
        </table>
      </div>
      ${it.decisions.length === 0 ? nothing : html`<h2 class="h-rule">${w.decisions}</h2>${it.decisions.map((decision) => this.#decision(decision))}`}
      ${it.endings.length === 0 ? nothing : html`<h2 class="h-rule">${w.endings}</h2><ul>${it.endings.map((ending) => html`<li>${ending}</li>`)}</ul>`}
      <h2 class="h-rule">${w.actions}</h2>
      <p class="summary__actions">${it.actions.trim() === '' ? w.noActions : it.actions}</p>
      <h2 class="h-rule">${w.hours}</h2>
      <p>${w.hoursText(it.minutes)}</p>
      <div class="actions no-print">
        <button type="button" class="btn btn--go" @click=${() => window.print()}>${w.print}</button>
        ${button('quiet', w.save, () => new GroupWindowEvent('save'))} ${button('quiet', w.reopen, () => new GroupAskEvent({ type: 'session.reopen' }))}
        ${button('text', w.another, () => new GroupWindowEvent('forget'))}
      </div>
    </article>`;
  }

  #decision({ story, scene, choices }: SessionSummary['decisions'][number]): TemplateResult {
    return html`<h3>${story}: ${scene}</h3>
      <div class="scroll" role="region" tabindex="0" aria-label=${scene}>
        <table>
          <thead><tr><th scope="col">${words.room.choice}</th><th scope="col">${words.room.firstCount}</th><th scope="col">${words.room.secondCount}</th></tr></thead>
          <tbody>${choices.map(({ text, first, second }) => html`<tr><th scope="row">${text}</th><td>${first}</td><td>${second ?? '–'}</td></tr>`)}</tbody>
        </table>
      </div>`;
  }
}

customElements.define('group-summary', GroupSummary);
