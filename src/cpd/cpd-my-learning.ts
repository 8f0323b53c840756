import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Learner } from '../../scorm/lms/on-device-lms.js';
import type { CertificateFacts } from '../course/certificate.js';
import '../elements/course-certificate.js';
import { LightElement } from '../elements/light-element.js';
import { mark } from '../elements/mark.js';
import * as words from '../words/words.js';
import type { AttemptSummary } from './attempt-summary.js';
import './cpd-account.js';
import './cpd-accounts.js';
import './cpd-attempts.js';
import './cpd-course-frame.js';
import './cpd-data.js';
import './cpd-log.js';
import './cpd-people.js';
import './cpd-plan-ask.js';
import './cpd-plan.js';
import './cpd-resume.js';
import './cpd-storage-notice.js';
import './cpd-update-notice.js';
import type { CourseSource } from './course-source.js';
import type { StorageTrouble } from './cpd-storage-notice.js';
import type { Entry } from './entries.js';
import { CpdPersonEvent } from './events.js';
import type { Persistence } from './keep-storage.js';
import type { Activity } from './log.js';
import type { Place } from './place.js';

/** Everything the page shows at one moment. */
export interface MyLearning {
  readonly title: string;
  /** How long the course takes. */
  readonly minutes: number;
  /** Where the person is in My learning. */
  readonly place: Place;
  readonly people: readonly Learner[];
  /** Who is here; absent while a shared device has to ask. */
  readonly learner?: Learner;
  /** The newest first. */
  readonly attempts: readonly AttemptSummary[];
  /** What the learner wrote, the newest first. */
  readonly entries: readonly Entry[];
  readonly activities: readonly Activity[];
  /** When the course should be looked at again, in a sentence. */
  readonly due: string;
  /** What a new account says already. */
  readonly newAccount: Entry['fields'];
  /** What to think about when writing, from the learner's own way through the course. */
  readonly prompts: readonly string[];
  /** When this visit began: what was planned before it is asked about. */
  readonly visitStarted: Date;
  /** The whole record as the text of a file. */
  readonly copy: string;
  readonly persistence: Persistence;
  /** Of the attempt the place names, if it has one. */
  readonly certificate?: CertificateFacts;
  readonly trouble?: StorageTrouble;
  /** A new version waits; what it says has changed. */
  readonly news?: string;
  /** What just happened, in a sentence. */
  readonly said?: string;
  /** Present while the course is open. */
  readonly course?: { readonly source: CourseSource; readonly finished: boolean; readonly unkept: boolean; readonly review: boolean };
}

const PAGES = ['record', 'log', 'accounts', 'plan', 'data'] as const satisfies readonly Place['at'][];

/**
 * My learning: a person's own record, and the way into the course. Shows either the record or
 * the course, never both.
 *
 * `.model` is the only property. The events of its parts (`events.ts`) bubble through it.
 */
export class CpdMyLearning extends LightElement {
  static override properties = { model: { attribute: false } };
  declare model: MyLearning | undefined;

  constructor() {
    super();
    this.model = undefined;
  }

  protected override render(): TemplateResult {
    const { model } = this;
    if (!model) return html``;
    if (model.course) {
      const { source, finished, unkept, review } = model.course;
      return html`<cpd-course-frame .source=${source} .name=${model.title} .finished=${finished} .unkept=${unkept} .review=${review}></cpd-course-frame>`;
    }
    return html`${this.#masthead(model)}${this.#main(model)}`;
  }

  #masthead({ title, place, learner }: MyLearning): TemplateResult {
    return html`<a class="skip" href="#main" @click=${this.#skip}>${words.masthead.skipLink}</a>
    <header class="mast">
      <div class="mast__in">
        <p class="mast__name">${mark()}<b>${title}</b></p>
        ${learner
          ? html`<nav aria-label=${words.myLearning.title}>
              <ul>
                ${PAGES.map((at) => html`<li><a href="#${at}" aria-current=${place.at === at || (at === 'accounts' && place.at === 'account') ? 'page' : nothing}>${words.myLearning.pages[at][0]}</a></li>`)}
              </ul>
            </nav>`
          : nothing}
      </div>
    </header>`;
  }

  #main(model: MyLearning): TemplateResult {
    const { place, learner, people, trouble, said } = model;
    if (learner && place.at === 'certificate') return this.#certificate(model);
    const [heading, lede] = words.myLearning.pages[learner && place.at !== 'certificate' ? place.at : 'record'];
    return html`<main id="main" tabindex="-1">
      <div class="cover cover--slim">
        <div>
          <h1 tabindex="-1">${heading}</h1>
          <p class="lede">${lede}</p>
          ${learner && people.length > 1
            ? html`<p class="soft">${words.myLearning.hereAs} <b>${learner.name || words.myLearning.firstPerson}</b>. <button type="button" class="textlink" @click=${() => this.dispatchEvent(new CpdPersonEvent(undefined))}>${words.myLearning.notYou}</button></p>`
            : nothing}
          <p role="status" class="said">${said ?? ''}</p>
        </div>
      </div>
      ${learner ? this.#page(model, learner, trouble) : html`<div class="home"><div class="stack"><cpd-people .people=${people}></cpd-people></div></div>`}
    </main>`;
  }

  #page(model: MyLearning, learner: Learner, trouble: StorageTrouble | undefined): TemplateResult {
    const { place, people, copy, persistence, entries } = model;
    const notice = html`<cpd-storage-notice class="home__wide" .trouble=${trouble}></cpd-storage-notice>${model.news === undefined ? nothing : html`<cpd-update-notice class="home__wide" .news=${model.news}></cpd-update-notice>`}`;
    const of = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind);
    const one = (content: unknown): TemplateResult => html`<div class="home home--one">${notice}${content}</div>`;
    switch (place.at) {
      case 'data':
        return one(html`<cpd-data .learner=${learner} .people=${people} .copy=${copy} .persistence=${persistence}></cpd-data>`);
      case 'log':
        return one(html`<cpd-log .activities=${model.activities} .learner=${learner.id} .due=${model.due} .courseTitle=${model.title}></cpd-log>`);
      case 'accounts':
        return one(html`<cpd-accounts .entries=${of('account')} .learner=${learner.id} .start=${model.newAccount}></cpd-accounts>`);
      case 'account': {
        const entry = of('account').find(({ id }) => id === place.id);
        const back = html`<p class="back"><a href="#accounts">${words.myLearning.allAccounts}</a></p>`;
        return one(entry ? html`${back}${keyed(entry.id, html`<cpd-account .entry=${entry} .prompts=${model.prompts} .kept=${trouble === undefined}></cpd-account>`)}` : html`${back}<p>${words.myLearning.noAccount}</p>`);
      }
      case 'plan':
        return one(html`<cpd-plan .plan=${of('plan')[0]} .learner=${learner.id}></cpd-plan>`);
      default:
        return this.#record(model, notice, of('plan')[0]);
    }
  }

  #certificate({ certificate }: MyLearning): TemplateResult {
    return html`<main id="main" tabindex="-1">
      <div class="home home--one">
        <p class="back"><a href="#record">${words.myLearning.back}</a></p>
        ${certificate
          ? html`<course-certificate .facts=${certificate}></course-certificate>`
          : html`<div><h1 tabindex="-1">${words.myLearning.noCertificate}</h1><p>${words.myLearning.noCertificateText}</p></div>`}
      </div>
    </main>`;
  }

  #record({ attempts, minutes, visitStarted }: MyLearning, notice: TemplateResult, plan: Entry | undefined): TemplateResult {
    return html`<div class="home ${attempts.length === 0 ? 'home--new' : ''}">
      ${notice}
      <cpd-plan-ask class="home__wide" .plan=${plan} .visitStarted=${visitStarted}></cpd-plan-ask>
      <cpd-resume
        class="home__wide"
        .open=${attempts.find(({ closed }) => !closed)}
        .last=${attempts.find(({ closed }) => closed)}
        .minutes=${minutes}
      ></cpd-resume>
      ${attempts.length === 0 ? nothing : html`<div class="stack"><cpd-attempts .attempts=${attempts}></cpd-attempts></div>`}
      <aside class="aside" aria-label=${words.myLearning.about}>
        <section>
          <h2>${words.myLearning.kept}</h2>
          <p>${words.myLearning.keptText}</p>
        </section>
        <section>
          <h2>${words.myLearning.employer}</h2>
          <p>${words.myLearning.employerText}</p>
        </section>
        <section>
          <h2>${words.myLearning.shared}</h2>
          <p>${words.myLearning.sharedText}</p>
          <p><a href="#data">${words.myLearning.clear}</a></p>
        </section>
      </aside>
    </div>`;
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('#main')?.focus();
  }
}

customElements.define('cpd-my-learning', CpdMyLearning);

declare global {
  interface HTMLElementTagNameMap {
    'cpd-my-learning': CpdMyLearning;
  }
}
