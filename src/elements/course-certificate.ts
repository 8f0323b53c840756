import { html, nothing, type TemplateResult } from 'lit';
import type { CertificateFacts } from '../course/certificate.js';
import sheet from '../styles/certificate.css?inline';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

/** While a certificate is on the page, only the certificate goes on paper. */
const PRINTS = 'prints-certificate';

/** The style comes with the element: nobody waits for it on the first screen. */
let style: CSSStyleSheet | undefined;

/**
 * A certificate on one sheet of A4, to read and to print. The learner can put their name right;
 * that changes the page and nothing else.
 *
 * `.facts` is the only property; it fires no events.
 */
export class CourseCertificate extends LightElement {
  static override properties = { facts: { attribute: false }, name: { state: true }, blocked: { state: true } };
  declare facts: CertificateFacts;
  declare private name: string | undefined;
  declare private blocked: boolean;

  constructor() {
    super();
    this.name = undefined;
    this.blocked = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!style) {
      style = new CSSStyleSheet();
      style.replaceSync(sheet);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    }
    document.documentElement.classList.add(PRINTS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.documentElement.classList.remove(PRINTS);
  }

  protected override render(): TemplateResult {
    const { facts } = this;
    const name = this.name ?? facts.name;
    return html`
      <div class="cert-ways">
        <div class="cert-field">
          <label for="cert-name">${words.certificate.nameField}</label>
          <p id="cert-hint" class="small soft">${words.certificate.nameHint}</p>
          <input id="cert-name" type="text" autocomplete="name" maxlength="80" aria-describedby="cert-hint" .value=${name} @input=${this.#rename} />
        </div>
        <button type="button" class="btn btn--go" @click=${this.#print}>${words.certificate.print}</button>
        <p role="status">${this.blocked ? words.certificate.blocked : ''}</p>
      </div>
      <article class="cert" aria-labelledby="cert-title">
        <svg class="cert__mark" viewBox="0 0 180 126" aria-hidden="true" focusable="false">
          <path class="cert__line" d="M61 4a57 57 0 1 1-4 114q-16 4-32 3 14-8 15-17A57 57 0 0 1 61 4Z" />
          <path class="cert__line" d="M122 14a50 50 0 0 1 29 91q2 9 15 16-22 2-36-8A50 50 0 1 1 122 14Z" />
          <path class="cert__both" d="M101.500 20.500A57 57 0 0 1 89 109.600A50 50 0 0 1 101.500 20.500Z" />
        </svg>
        <h1 tabindex="-1" class="cert__title" id="cert-title">${words.certificate.title}</h1>
        <p class="cert__who">${name || html`<span class="cert__blank">${words.certificate.noName}</span>`}</p>
        <p class="cert__what">
          ${words.certificate.completed} <b>${facts.title}</b> ${facts.result === 'passed' ? words.certificate.passed(facts.date) : words.certificate.done(facts.date)}
        </p>
        <div class="cert__cols">
          <section>
            <h2>${words.certificate.outcomes}</h2>
            <ol>${facts.outcomes.map((outcome) => html`<li>${outcome}</li>`)}</ol>
          </section>
          <section>
            <h2>${words.certificate.facts}</h2>
            <dl>${rows(facts).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
          </section>
        </div>
        <p class="cert__foot">${words.certificate.disclaimer}</p>
      </article>
    `;
  }

  #rename(event: Event): void {
    this.name = (event.currentTarget as HTMLInputElement).value;
  }

  #print(): void {
    try {
      window.print();
    } catch {
      this.blocked = true;
    }
  }
}

function rows(facts: CertificateFacts): (readonly [string, unknown])[] {
  const { group } = facts;
  return [
    ...(facts.score === undefined ? [] : [[words.certificate.score, words.certificate.scoreOf(facts.score, facts.passMark)] as const]),
    [words.certificate.alone, facts.time === 'spent' ? words.certificate.spent(facts.minutesAlone) : words.certificate.planned(facts.minutesAlone)],
    [words.certificate.group, group.length === 0 ? words.certificate.noGroup : group.map(({ minutes, date, ledBy }, at) => html`${at > 0 ? html`<br />` : nothing}${words.certificate.groupTime(minutes, date, ledBy)}`)],
    ...(facts.provider === undefined ? [] : [[words.certificate.provider, facts.provider] as const]),
    [words.certificate.method, group.length === 0 ? words.certificate.online : words.certificate.onlineAndGroup],
    [words.certificate.version, words.certificate.versionOf(facts.version, facts.reviewed)],
    ...(facts.reviewBy ? [[words.certificate.reviewBy, words.certificate.month(facts.reviewBy)] as const] : []),
    [words.certificate.number, facts.number],
  ];
}

customElements.define('course-certificate', CourseCertificate);

declare global {
  interface HTMLElementTagNameMap {
    'course-certificate': CourseCertificate;
  }
}
