import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CertificateFacts } from '../course/certificate.js';
import type { Trust, TrustProblem } from '../course/trust.js';
import type { Screen, View } from '../progress/screen.js';
import { button, send } from './buttons.js';
import './course-exited.js';
import './course-home.js';
import './course-saved-line.js';
import type { Support } from './course-support.js';
import { end } from './end.js';
import type { Aside } from './events-beside.js';
import { CourseExitEvent, CourseOpenHomeEvent, CourseOpenSupportEvent, CourseReloadEvent } from './events.js';
import { LightElement } from './light-element.js';
import { mark } from './mark.js';
import * as words from '../words/words.js';

type ScreenTemplates = { [K in Screen['kind']]: (screen: Extract<Screen, { kind: K }>, player: CoursePlayer) => unknown };

/** What is there from the start; everything else comes with `later-screens.ts`. */
const atOnce: ReadonlySet<Screen['kind']> = new Set(['opening', 'loading', 'not-loaded', 'home', 'exited']);

const waiting = (text: string): TemplateResult => html`<div class="column waiting"><p class="lede soft">${text}</p></div>`;

const screens: ScreenTemplates = {
  opening: () => waiting(words.page.opening),
  loading: () => waiting(words.page.loading),
  'not-loaded': (_, player) => html`<article class="column">
      <h1 tabindex="-1">${words.notLoaded.title}</h1>
      <p class="lede">${words.notLoaded.text}</p>
      <p>${words.notLoaded.hint}</p>
    </article>
    ${end([html`<button type="button" class="btn btn--go" @click=${player.reload}>${words.buttons.retry}</button>`, button('quiet', words.masthead.home, () => new CourseOpenHomeEvent())])}`,
  'choosing-route': ({ routes }) => html`<course-route-choice .routes=${routes}></course-route-choice>`,
  home: (screen) => html`<course-home .screen=${screen}></course-home>`,
  step: (screen) => keyed(screen.id, html`<course-step .screen=${screen}></course-step>`),
  'assessment-intro': (screen) => html`<course-assessment-intro .screen=${screen}></course-assessment-intro>`,
  assessment: (screen) => html`<course-assessment .screen=${screen}></course-assessment>`,
  results: (screen, player) => html`<course-results .screen=${screen} ?canExit=${player.view?.canExit} .certificate=${player.certificate}></course-results>`,
  support: (_, player) => html`<course-support .support=${player.support} .trust=${player.trust}></course-support>`,
  exited: ({ saved, passed }) => html`<course-exited ?saved=${saved} ?passed=${passed}></course-exited>`,
};

/** The masthead: the name of the course, then help and the way out, in the same place on every screen. */
const masthead = (view: View, trust: CoursePlayer['trust']): TemplateResult => html`<header class="mast">
  <div class="mast__in">
    <p class="mast__name">${mark()}<b>${view.title}</b></p>
    ${trust && html`<course-trust-mark .trust=${trust}></course-trust-mark>`}
    ${view.screen.kind === 'exited' || view.screen.kind === 'opening'
      ? nothing
      : html`<nav aria-label=${words.masthead.nav}>
          <ul>
            <li><button type="button" class="textlink" aria-current=${view.screen.kind === 'home' ? 'page' : nothing} @click=${send(() => new CourseOpenHomeEvent())}>${words.masthead.home}</button></li>
            <li><button type="button" class="textlink" aria-current=${view.screen.kind === 'support' ? 'page' : nothing} @click=${send(() => new CourseOpenSupportEvent())}>${words.masthead.support}</button></li>
            ${view.canExit ? html`<li><button type="button" class="textlink" @click=${send(() => new CourseExitEvent())}>${words.buttons.exit}</button></li>` : nothing}
          </ul>
        </nav>`}
  </div>
</header>`;

/**
 * The whole page: masthead, notices, the screen, the saved line. One value in, events out.
 *
 * When `view.focusKey` changes, the page goes back to its top and focus to the heading of the
 * new screen, so that nobody has to look for what changed; not on a first launch, where nothing
 * changed yet. Feedback keeps the key and takes the focus itself.
 *
 * @fires course-open-home, course-open-support, course-exit, course-reload, course-reopen, and those of the screens
 */
export class CoursePlayer extends LightElement {
  static override properties = { view: { attribute: false }, support: { attribute: false }, details: { attribute: false }, trust: { attribute: false }, later: { state: true }, aside: { state: true } };
  declare view: View | undefined;
  /** The words of Support, fetched when it is first opened. */
  declare support: Support | undefined;
  /** What the trust says of itself, once it is fetched. */
  declare trust: (Trust & { readonly problems: readonly TrustProblem[] }) | undefined;
  /** Plain text for the people who run the LMS. */
  declare details: (() => string) | undefined;
  /** What a certificate says, once the learner has passed. */
  certificate: (() => Promise<CertificateFacts | undefined>) | undefined;

  /** Whether the screens after the course home are there. */
  declare later: 'asked' | 'here' | 'failed' | undefined;

  /** The screen beside the course that is open in place of the course. */
  declare aside: { readonly key: string; readonly show: (course: string, trust?: Trust) => unknown } | undefined;

  #shown: string | undefined;
  /** The key of the first screen of this session. */
  #first: string | undefined;

  constructor() {
    super();
    this.addEventListener('course-open-aside', ({ aside }) => void this.#openAside(aside));
    // Whatever leads elsewhere leads out of it.
    for (const type of ['course-open-home', 'course-open-step', 'course-open-support'] as const) this.addEventListener(type, () => (this.aside = undefined));
  }

  async #openAside(aside: Aside | undefined): Promise<void> {
    this.aside =
      aside &&
      (await import('./asides.js').then(
        ({ asides }) => ({ key: aside, show: asides[aside] }),
        () => ({ key: 'not-loaded', show: () => screens['not-loaded']({ kind: 'not-loaded' }, this) }),
      ));
  }

  protected override shouldUpdate(): boolean {
    return this.view !== undefined;
  }

  /** Try again: whatever did not come, the words of a module or a screen. */
  readonly reload = (pressed: Event): void => {
    if (this.aside) this.aside = undefined;
    else if (this.later === 'failed') void this.#fetchLater();
    else (pressed.currentTarget as HTMLElement).dispatchEvent(new CourseReloadEvent());
  };

  protected override willUpdate(): void {
    // The first paint stands in index.html, so that nothing is ever blank; it goes when there is more to show.
    if (!this.hasUpdated) this.replaceChildren();
  }

  protected override render(): unknown {
    const view = this.view!;
    const screen = this.#showable();
    const show = screens[screen.kind] as (screen: Screen, player: CoursePlayer) => unknown;
    return html`<a class="skip" href="#main" @click=${this.#skip}>${words.masthead.skipLink}</a>
      ${masthead(view, this.trust)}
      <course-notices .notices=${this.#atTheDoor(view) ? view.notices : []} .condition=${screen.kind === 'exited' ? undefined : view.condition} .details=${this.details}></course-notices>
      ${this.trust && screen.kind === 'home' ? html`<course-trust-problems .problems=${this.trust.problems}></course-trust-problems>` : nothing}
      ${view.unsent === undefined ? nothing : html`<course-unsent .at=${view.unsent.at}></course-unsent>`}
      <main id="main" tabindex="-1" class=${screen.kind === 'home' && !this.aside ? 'main--home' : 'spread'}>
        ${this.aside?.show(view.title, this.trust) ?? show(screen, this)}
        <course-saved-line .condition=${screen.kind === 'opening' || screen.kind === 'exited' ? undefined : view.condition}></course-saved-line>
      </main>
      ${screen.kind === 'opening' || screen.kind === 'exited' ? nothing : html`<course-foot></course-foot>`}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('view') && !changed.has('later') && !changed.has('aside')) return;
    const screen = this.#showable();
    const focusKey = this.aside ? `aside ${this.aside.key}` : screen === this.view!.screen ? this.view!.focusKey : screen.kind;
    const still = screen.kind === 'opening' || screen.kind === 'loading';
    const moved = !still && this.#shown !== focusKey;
    const first = this.#shown === undefined;
    const fresh = first && ((screen.kind === 'home' && screen.last === undefined) || screen.kind === 'choosing-route');
    if (!still) {
      this.#shown = focusKey;
      this.#first ??= focusKey;
    }
    // The screen inside renders after this element: wait until all of it stands.
    setTimeout(() => {
      if (this.later === undefined && screen.kind !== 'opening') void this.#fetchLater();
      document.title = words.page.title(this.#heading(), this.view!.title);
      if (moved && !fresh) this.#toHeading();
    });
  }

  /** The screen asked for, or what stands in for it until its element is there. */
  #showable(): Screen {
    const { screen } = this.view!;
    if (atOnce.has(screen.kind) || this.later === 'here') return screen;
    return { kind: this.later === 'failed' ? 'not-loaded' : 'loading' };
  }

  /** Fetches the other screens, at the latest when one is asked for; Try again asks once more. */
  async #fetchLater(): Promise<void> {
    this.later = 'asked';
    this.later = await import('./later-screens.js').then(
      () => 'here' as const,
      () => 'failed' as const,
    );
  }

  /** What is good to know about the record is said on arrival and on the course home, not on every step. */
  #atTheDoor({ screen, focusKey }: View): boolean {
    return screen.kind === 'home' || screen.kind === 'choosing-route' || this.#shown === undefined || this.#first === focusKey;
  }

  #heading(): string {
    return this.querySelector('main h1')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  }

  #toHeading(): void {
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }

  #skip(pressed: Event): void {
    pressed.preventDefault();
    this.querySelector<HTMLElement>('#main')?.focus();
  }
}

customElements.define('course-player', CoursePlayer);

declare global {
  interface HTMLElementTagNameMap {
    'course-player': CoursePlayer;
  }
}
