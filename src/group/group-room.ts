import { html, nothing, type TemplateResult } from 'lit';
import '../elements/course-blocks.js';
import '../elements/later-blocks.js';
import { icon } from '../elements/icons.js';
import { inlines } from '../elements/inlines.js';
import { LightElement } from '../elements/light-element.js';
import { rating } from '../elements/rating.js';
import type { RoomView } from '../progress/session-screen.js';
import type { Block } from '../course/text.js';
import { countBars } from './count-bars.js';
import { joinCode, shortAddress } from './join-code.js';
import { spelled } from '../course/votes.js';
import * as words from '../words/words.js';

const blocks = (text: readonly Block[]): TemplateResult => html`<course-blocks class="room__text" .blocks=${text}></course-blocks>`;
const happened = (text: readonly Block[]): unknown => (text.length === 0 ? nothing : html`<div class="room__happened"><p class="label">${words.room.happened}</p>${blocks(text)}</div>`);

const screens: { [K in RoomView['kind']]: (view: Extract<RoomView, { kind: K }>) => TemplateResult } = {
  waiting: () => html`<h1 tabindex="-1">${words.room.waiting}</h1>`,
  part: ({ title, blocks: text }) => html`<h1 tabindex="-1">${title}</h1>${blocks(text)}`,
  note: ({ title, blocks: text }) => html`<p class="label">${words.room.note}</p><h1 tabindex="-1">${title}</h1>${blocks(text)}<p class="room__foot">${words.room.optOut}</p>`,
  summary: ({ title, blocks: text }) => html`<p class="label">${words.room.summary}</p><h1 tabindex="-1">${title}</h1>${blocks(text)}`,
  scene: ({ title, happened: before, blocks: text }) => html`<h1 tabindex="-1">${title}</h1>${happened(before)}${blocks(text)}`,
  voting: ({ scene, ask, choices, round, join }) => html`<p class="label">${scene}</p><h1 tabindex="-1">${ask || words.scene.ask}</h1>
    <ol class="cards">${choices.map((choice) => html`<li><b class="letter">${choice.letter}</b><span>${inlines(choice.inlines)}</span></li>`)}</ol>
    <p class="room__foot"><span>${words.room.round[round]}${join === undefined ? nothing : html`, ${words.room.byPhone}`}</span>${join === undefined ? nothing : html`<span>${words.room.joinLate(shortAddress(join), spelled(join.code))}</span>`}</p>`,
  counts: ({ scene, ask, rows, total }) => html`<p class="label">${scene}</p><h1 tabindex="-1">${ask || words.scene.ask}</h1>
    ${countBars(rows, total)}
    <p class="room__foot"><b>${words.room.voted(total)}</b>${rows.some((row) => row.second !== undefined) ? html`<span>${words.room.lineHint}</span>` : nothing}</p>`,
  ending: ({ title, happened: before, blocks: text }) => html`<p class="label">${words.room.ending}</p><h1 tabindex="-1">${title}</h1>${happened(before)}${blocks(text)}`,
  endings: ({ title, endings }) => html`<p class="label">${words.room.endings}</p>
    <h1 tabindex="-1">${title}</h1>
    <ul class="endings">
      ${endings.map((ending) => html`<li><h2>${ending.title}</h2>${rating(ending.rating)}<ol aria-label=${words.room.way}>${ending.way.map((step) => html`<li>${inlines(step)}</li>`)}</ol></li>`)}
    </ul>`,
  join: ({ join }) => html`<h1 tabindex="-1">${words.room.join}</h1>${joinCode(join)}`,
  code: ({ part, code, minutes }) => html`<h1 tabindex="-1">${words.room.code}</h1>
    <p class="room__code">${code}</p>
    <p class="room__text">${words.room.codeText}</p>
    <p class="room__foot">${words.room.codePart(part, minutes)}</p>`,
  closed: () => html`<h1 tabindex="-1">${words.room.closed}</h1>`,
};

/** The room screen: one idea, large enough for the back row. It shows what it is given, and holds nothing else. */
export class GroupRoom extends LightElement {
  static override properties = { view: { attribute: false }, lost: { type: Boolean } };
  declare view: RoomView;
  /** The console has not been heard of for a while. */
  declare lost: boolean;

  constructor() {
    super();
    this.view = { kind: 'waiting' };
    this.lost = false;
  }

  protected override render(): unknown {
    const show = screens[this.view.kind] as (view: RoomView) => TemplateResult;
    return html`<div class="room room--${this.view.kind}" aria-live="polite">${show(this.view)}</div>
      ${this.lost ? html`<p class="room__lost">${icon('look')} ${words.room.lost}</p>` : nothing}`;
  }
}

customElements.define('group-room', GroupRoom);
