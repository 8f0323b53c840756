import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from '../elements/buttons.js';
import type { Trust, TrustProblem } from '../course/trust.js';
import { LightElement } from '../elements/light-element.js';
import { mark } from '../elements/mark.js';
import type { ConsoleView } from '../progress/session-screen.js';
import { GroupAskEvent, GroupWindowEvent } from './ask-event.js';
import './group-choose.js';
import type { Unfinished } from './group-choose.js';
import './group-console.js';
import './group-summary.js';
import type { ConnectionState } from './mqtt/connection.js';
import * as words from '../words/words.js';

/** The line to phones; `here` is how many have joined. */
export interface Phones {
  readonly state: ConnectionState;
  readonly here: number;
}

/** What is known of the two windows. */
export type Windows = 'none' | 'room' | 'blocked' | 'one';

/**
 * The whole page of the facilitator: a masthead, then the choice of a plan, the console or the summary.
 *
 * @fires group-ask, group-window
 */
export class GroupPage extends LightElement {
  static override properties = { view: { attribute: false }, course: { attribute: false }, windows: {}, unfinished: { attribute: false }, unkept: { type: Boolean }, canVote: { type: Boolean }, trust: { attribute: false }, phones: { attribute: false } };
  declare view: ConsoleView;
  declare course: { readonly title: string; readonly modules: readonly { readonly id: string; readonly title: string }[] };
  declare windows: Windows;
  declare unfinished: Unfinished | undefined;
  /** This browser keeps nothing. */
  declare unkept: boolean;
  /** The server of this page takes votes from phones. */
  declare canVote: boolean;
  declare phones: Phones | undefined;
  /** Whose course this is, if it is anybody’s. */
  declare trust: (Trust & { readonly problems: readonly TrustProblem[] }) | undefined;

  constructor() {
    super();
    this.view = { kind: 'loading' };
    this.course = { title: '', modules: [] };
    this.windows = 'none';
    this.unkept = false;
    this.canVote = false;
  }

  /** The address of the room screen of this session. */
  get roomAddress(): string {
    return this.view.kind === 'running' ? `#room=${this.view.session.id}` : '';
  }

  protected override render(): unknown {
    if (this.view.kind === 'running' && this.windows === 'one') return this.#oneWindow(this.view);
    return html`<header class="mast no-print">
        <div class="mast__in">
          <p class="mast__name">${mark()}<span><b>${this.course.title}</b></span></p>
          ${this.trust && html`<course-trust-mark .trust=${this.trust}></course-trust-mark>`}
          <nav class="group__nav" aria-label=${words.masthead.nav}><ul>${this.#links()}</ul></nav>
        </div>
      </header>
      <main class="group" id="main">${this.#notice()} ${keyed(this.view.kind, this.#screen())}</main>`;
  }

  #links(): unknown {
    const support = html`<li><a class="textlink" href="index.html">${words.plans.course}</a></li>`;
    if (this.view.kind !== 'running') return support;
    return html`<li>
        ${this.windows === 'room' ? html`<span class="soft">${words.facilitator.roomOpen}</span>` : nav(words.facilitator.openRoom, () => new GroupWindowEvent('open-room'))}
      </li>
      ${this.#phones(this.view.session.join !== undefined)}
      <li>${nav(words.facilitator.oneWindow, () => new GroupWindowEvent('one-window'))}</li>
      <li><a class="textlink" href="#pack=${this.view.plan.id}" target="_blank">${words.plans.pack}</a></li>
      <li><a class="textlink" href="#support" target="_blank">${words.facilitator.support} <span class="newtab">${words.page.newTab}</span></a></li>
      <li>${nav(words.facilitator.end, () => new GroupAskEvent({ type: 'session.end' }))}</li>`;
  }

  #phones(joined: boolean): unknown {
    if (joined) return html`<li>${nav(words.facilitator.phonesShow, () => new GroupAskEvent({ type: 'join.show' }))}</li>`;
    return this.canVote ? html`<li>${nav(words.facilitator.phones, () => new GroupWindowEvent('phones'))}</li>` : nothing;
  }

  #notice(): unknown {
    return html`${this.unkept ? html`<p class="banner group__banner">${words.facilitator.notKept}</p>` : nothing}
    ${this.windows === 'blocked' && this.view.kind === 'running'
      ? html`<section class="banner group__banner" role="status">
          <h2>${words.facilitator.blocked}</h2>
          <p>${words.facilitator.blockedText}</p>
          <div class="actions">
            <a class="btn btn--go" href=${this.roomAddress} target="_blank" rel="opener">${words.facilitator.tab}</a>${button('quiet', words.facilitator.oneWindow, () => new GroupWindowEvent('one-window'))}
          </div>
        </section>`
      : nothing}`;
  }

  #screen(): TemplateResult {
    const { view } = this;
    switch (view.kind) {
      case 'choosing':
        return html`<group-choose .plans=${view.plans} .modules=${this.course.modules} .unfinished=${this.unfinished}></group-choose>`;
      case 'loading':
        return html`<p class="lede soft">${words.group.loading}</p>`;
      case 'not-loaded':
        return html`<h1 tabindex="-1">${words.group.notLoaded}</h1><div class="actions">${button('go', words.group.reload, () => new GroupAskEvent({ type: 'stories.reload' }))}</div>`;
      case 'running':
        return html`<group-console .view=${view} .phones=${this.phones}></group-console>`;
      case 'ended':
        return html`<group-summary .summary=${view.summary}></group-summary>`;
    }
  }

  /** The room sees the large words; the facilitator opens a drawer under them. */
  #oneWindow(view: Extract<ConsoleView, { kind: 'running' }>): TemplateResult {
    return html`<main id="main" class="one"><group-room .view=${view.room}></group-room></main>
      <details class="drawer no-print">
        <summary>${words.facilitator.drawer}</summary>
        <div class="actions">
          ${button('quiet', words.facilitator.twoWindows, () => new GroupWindowEvent('two-windows'))} ${button('text', words.facilitator.end, () => new GroupAskEvent({ type: 'session.end' }))}
        </div>
        <group-console drawer .view=${view} .phones=${this.phones}></group-console>
      </details>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('view') as ConsoleView | undefined;
    if (changed.has('view') && before !== undefined && before.kind !== this.view.kind) void this.#focusHeading();
  }

  async #focusHeading(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    this.querySelector<HTMLElement>('main h1')?.focus();
  }
}

const nav = (label: string, make: () => Event): TemplateResult => html`<button type="button" class="textlink" @click=${(pressed: Event) => (pressed.currentTarget as HTMLElement).dispatchEvent(make())}>${label}</button>`;

customElements.define('group-page', GroupPage);
