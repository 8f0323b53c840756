import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../elements/buttons.js';
import { cited } from '../elements/cited.js';
import '../elements/course-blocks.js';
import '../elements/later-blocks.js';
import '../elements/course-sources.js';
import { icon } from '../elements/icons.js';
import { LightElement } from '../elements/light-element.js';
import { NOTE_KINDS } from '../course/session.js';
import type { SessionEvent } from '../progress/session-machine.js';
import type { ConsoleView } from '../progress/session-screen.js';
import { GroupAskEvent } from './ask-event.js';
import type { Phones } from './group-page.js';
import { standingOf } from './group-clock.js';
import './group-decision.js';
import './group-room.js';
import * as words from '../words/words.js';

export type Running = Extract<ConsoleView, { kind: 'running' }>;

const ask = (event: SessionEvent) => (): Event => new GroupAskEvent(event);
/** Times are in minutes, so the clock need not hurry. */
const TICK = 5_000;

/**
 * The facilitator's own window: what the room sees now, what to say, what is next, and how time stands.
 *
 * With `drawer` only notes and controls are drawn, for one window that the room sees too.
 *
 * @fires group-ask
 */
export class GroupConsole extends LightElement {
  static override properties = { view: { attribute: false }, drawer: { type: Boolean }, phones: { attribute: false }, now: { attribute: false } };
  declare view: Running;
  declare drawer: boolean;
  declare phones: Phones | undefined;
  /** The clock; milliseconds since 1970. */
  declare now: () => number;
  #ticking = 0;

  constructor() {
    super();
    this.drawer = false;
    this.now = Date.now;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ticking = window.setInterval(() => this.requestUpdate(), TICK);
  }

  override disconnectedCallback(): void {
    window.clearInterval(this.#ticking);
    super.disconnectedCallback();
  }

  protected override render(): unknown {
    const { view } = this;
    return html`<div class="console">
      ${this.drawer ? nothing : this.#timing()}
      <section class="console__now">
        <h2 class="h-rule">${this.drawer ? words.facilitator.part(view.number, view.parts.length, view.part.title) : words.facilitator.now}</h2>
        ${this.drawer ? nothing : html`<div class="stage"><group-room .view=${view.room}></group-room></div>`}
        ${this.#phones()} ${this.#controls()}
      </section>
      <section class="console__notes">
        <h2 class="h-rule">${words.facilitator.notes}</h2>
        ${this.#notes()} ${this.#next()} ${this.#parts()} ${this.#actions()}
      </section>
    </div>`;
  }

  #timing(): TemplateResult {
    const { session, plan, parts, number, part } = this.view;
    const { elapsed, inPart, behind } = standingOf(session, parts, this.now());
    const hidden = session.clockHidden;
    return html`<section class="timing sheet" aria-label=${words.group.consoleTitle}>
      ${hidden ? nothing : html`<p><b class="timing__big">${words.facilitator.elapsed(elapsed)}</b> <span class="soft">${words.facilitator.of(plan.minutes)}</span></p>`}
      <div>
        <h1 class="timing__part" tabindex="-1">${words.facilitator.part(number, parts.length, part.title)}</h1>
        <ol class="bar" aria-hidden="true">${parts.map((_, at) => html`<li class=${at < number ? 'on' : nothing}></li>`)}</ol>
        ${hidden ? nothing : html`<p class="soft small">${words.facilitator.partTime(inPart, part.minutes)}</p>`}
      </div>
      <div>
        ${hidden ? nothing : html`<p class="timing__state ${behind > 0 ? 'look' : 'good'}">${icon(behind > 0 ? 'clock' : 'done')} ${behind > 0 ? words.facilitator.late(behind) : behind < 0 ? words.facilitator.early(-behind) : words.facilitator.onTime}</p>`}
        <p>${button('text', hidden ? words.facilitator.showClock : words.facilitator.hideClock, ask({ type: 'clock.toggle' }))}</p>
      </div>
    </section>`;
  }

  #phones(): unknown {
    const { phones } = this;
    if (phones === undefined) return nothing;
    const { state, here } = phones;
    return html`<p class="phones" role="status">${icon(state === 'here' ? 'done' : 'look')} ${state === 'here' ? words.facilitator.phonesHere(here) : words.facilitator.phonesState[state]}</p>`;
  }

  #controls(): TemplateResult {
    const { session, part, decision, number, next } = this.view;
    const inStory = decision !== undefined && session.moment !== 'code';
    const joining = session.moment === 'join';
    const first = (main: boolean): 'go' | 'quiet' => (main && !joining ? 'go' : 'quiet');
    return html`${inStory ? html`<group-decision .view=${decision} .moment=${session.moment} ?phones=${session.join !== undefined}></group-decision>` : nothing}
      <div class="actions console__ways">
        ${joining ? button('go', words.facilitator.phonesHide, ask({ type: 'join.hide' })) : nothing}
        ${!inStory && part.scenario !== undefined ? button(first(true), words.facilitator.story.start, ask({ type: 'story.open' })) : nothing}
        ${next === undefined ? nothing : button(first(!inStory && part.scenario === undefined), words.facilitator.goNext, ask({ type: 'part.next' }))}
        ${number > 1 ? button('quiet', words.facilitator.goBack, ask({ type: 'part.back' })) : nothing}
        ${session.moment === 'code' ? button('text', words.facilitator.hideCode, ask({ type: 'code.hide' })) : button('text', words.facilitator.code, ask({ type: 'code.show' }))}
      </div>`;
  }

  #notes(): TemplateResult {
    const { part, sources } = this.view;
    const known = cited(part.notes, sources);
    return html`${NOTE_KINDS.filter((kind) => part.notes[kind].length > 0).map(
        (kind) => html`<section class="say"><h3>${words.facilitator.kinds[kind]}</h3><course-blocks .blocks=${part.notes[kind]} .sources=${known}></course-blocks></section>`,
      )}
      <course-sources .cited=${known} .sources=${sources}></course-sources>`;
  }

  #next(): TemplateResult {
    const { next } = this.view;
    return html`<section class="say"><h3>${words.facilitator.next}</h3><p>${next === undefined ? words.facilitator.last : words.facilitator.nextPart(next.title, next.minutes)}</p></section>`;
  }

  #parts(): TemplateResult {
    const { parts } = this.view;
    return html`<details class="parts">
      <summary>${words.facilitator.parts}</summary>
      <p class="soft small">${words.facilitator.partsHint}</p>
      <ol>
        ${parts.map(
          ({ id, title, minutes, spent, here }, at) => html`<li class=${here ? 'here' : nothing}>
            <p><b>${title}</b> <span class="soft">${here ? words.facilitator.here : words.facilitator.planned(minutes, spent)}</span></p>
            <p class="parts__ways">
              ${here ? nothing : part(words.facilitator.open, title, { type: 'part.open', part: id })} ${at === 0 ? nothing : part(words.facilitator.up, title, { type: 'part.move', part: id, by: -1 })}
              ${at === parts.length - 1 ? nothing : part(words.facilitator.down, title, { type: 'part.move', part: id, by: 1 })}
            </p>
          </li>`,
        )}
      </ol>
    </details>`;
  }

  #actions(): TemplateResult {
    const write = (typed: Event): void => void this.dispatchEvent(new GroupAskEvent({ type: 'actions.write', text: (typed.target as HTMLTextAreaElement).value }));
    return html`<div class="field">
      <label for="actions">${words.facilitator.actions}</label>
      <p class="soft small" id="actions-hint">${words.facilitator.actionsHint}</p>
      <textarea id="actions" rows="3" aria-describedby="actions-hint" .value=${this.view.session.actions} @change=${write}></textarea>
    </div>`;
  }
}

const part = (label: string, title: string, event: SessionEvent): TemplateResult => button('text', html`${label}<span class="vh"> ${title}</span>`, ask(event));

customElements.define('group-console', GroupConsole);
