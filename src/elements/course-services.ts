import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { SERVICE_KINDS, SERVICE_QUESTIONS, SERVICE_WANTS, type Explorer, type Service, type ServiceKind, type ServiceWant } from '../course/reference.js';
import type { Inline } from '../course/text.js';
import { cited } from './cited.js';
import { fetchPart } from './fetch-part.js';
import { inlines, outside } from './inlines.js';
import * as words from '../words/words.js';
import { LightElement } from './light-element.js';

/**
 * The services explorer: what is known of each service, and which of them fit what a person wants.
 *
 * The filters are plain boxes and radios; the list follows at once, and the count is said
 * politely. Nothing picked here is kept or reported. What nobody has checked is shown as a
 * question to answer together, never as a fact.
 *
 * @fires course-fetch, for the services
 */
export class CourseServices extends LightElement {
  static override properties = { explorer: { attribute: false }, failed: { state: true }, wants: { state: true }, kind: { state: true } };
  declare explorer: Explorer | undefined;
  declare failed: boolean;
  declare wants: ReadonlySet<ServiceWant>;
  declare kind: ServiceKind | undefined;

  constructor() {
    super();
    this.failed = false;
    this.wants = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.explorer === undefined) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      this.explorer = await fetchPart(this, 'services');
    } catch {
      this.failed = true;
    }
  }

  protected override render(): unknown {
    if (this.explorer === undefined) return html`<p class="soft">${this.failed ? words.services.notLoaded : words.services.loading}</p>`;
    const all = this.explorer.services;
    const found = all.filter(({ kind, wants }) => (this.kind === undefined || kind === this.kind) && [...this.wants].every((want) => wants.includes(want)));
    return html`<div class="explorer__filters" @change=${this.#filter}>
        <fieldset aria-describedby="wants-hint">
          <legend>${words.services.wants}</legend>
          <p class="hint" id="wants-hint">${words.services.wantsHint}</p>
          <div class="chips">${SERVICE_WANTS.map((want) => html`<label class="chip"><input type="checkbox" name="want" value=${want} /> ${words.services.want[want]}</label>`)}</div>
        </fieldset>
        <fieldset>
          <legend>${words.services.kinds}</legend>
          <div class="chips">
            <label class="chip"><input type="radio" name="kind" value="" checked /> ${words.services.anyKind}</label>
            ${SERVICE_KINDS.map((kind) => html`<label class="chip"><input type="radio" name="kind" value=${kind} /> ${words.services.kind[kind]}</label>`)}
          </div>
        </fieldset>
      </div>
      <h2 class="vh">${words.services.title}</h2>
      <p class="explorer__count soft" role="status">${words.services.found(found.length, all.length)}</p>
      <div class="explorer__list">${repeat(found, ({ id }) => id, (service) => this.#service(service))}</div>`;
  }

  #service(service: Service): TemplateResult {
    const ids = cited(service, this.explorer!.sources);
    const lines = (all: readonly (readonly Inline[])[]): TemplateResult => html`<ul>${all.map((line) => html`<li>${inlines(line, ids, { cite })}</li>`)}</ul>`;
    const part = (title: string, all: readonly (readonly Inline[])[]): unknown => (all.length === 0 ? nothing : html`<section><h3>${title}</h3>${lines(all)}</section>`);
    const known = SERVICE_QUESTIONS.filter((question) => service.answers[question] !== undefined);
    const open = SERVICE_QUESTIONS.filter((question) => service.answers[question] === undefined);
    return html`<details class="service">
      <summary>
        <span class="service__name">${service.name}${service.status === 'live' ? nothing : html` <span class="service__status">${words.services.status[service.status]}</span>`}</span>
        <span class="service__about">${inlines(service.about)}</span>
      </summary>
      <div class="service__in">
        ${service.changed.length === 0 ? nothing : html`<p class="service__changed">${service.changed.map((line) => inlines(line, ids, { cite }))}</p>`}
        ${part(words.services.usedFor, service.usedFor)}
        ${known.map((question) => part(words.services.questions[question], service.answers[question]!))}
        ${open.length === 0 ? nothing : html`<section><h3>${words.services.together}</h3><ul>${open.map((question) => html`<li>${words.services.questions[question]}</li>`)}</ul></section>`}
        ${part(words.services.controls, service.controls)} ${part(words.services.cautions, service.cautions)}
        ${service.ask.map((line) => html`<section class="service__ask"><h3>${words.services.ask}</h3><p>${inlines(line, ids, { cite })}</p></section>`)}
        <section class="service__sources small soft">
          ${ids.length === 0
            ? nothing
            : html`<h3>${words.services.sources}</h3>
                <ol>
                  ${ids.map((id) => {
                    const { publisher, title, address, date } = this.explorer!.sources[id]!;
                    return html`<li>${publisher}. ${address === undefined ? html`<cite>${title}</cite>` : outside(address, title)}.${date ? ` ${date}.` : ''}</li>`;
                  })}
                </ol>`}
          <p>${words.services.checked(service.checked)}</p>
        </section>
      </div>
    </details>`;
  }

  #filter(changed: Event): void {
    const { name, value, checked } = changed.target as HTMLInputElement;
    if (name === 'kind') this.kind = SERVICE_KINDS.find((kind) => kind === value);
    else {
      const want = SERVICE_WANTS.find((each) => each === value)!;
      this.wants = new Set(checked ? [...this.wants, want] : [...this.wants].filter((each) => each !== want));
    }
  }
}

/** Every service has a list of sources of its own, so a citation is a number and no link. */
const cite = (number: number): TemplateResult => html`<span class="cite">[<span class="vh">${words.teaching.source} </span>${number}]</span>`;

customElements.define('course-services', CourseServices);

declare global {
  interface HTMLElementTagNameMap {
    'course-services': CourseServices;
  }
}
