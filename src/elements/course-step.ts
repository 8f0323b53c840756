import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Block } from '../course/text.js';
import type { StepScreen } from '../progress/screen.js';
import { button } from './buttons.js';
import { cited } from './cited.js';
import { apart, picture } from './course-blocks.js';
import './course-confidence.js';
import './course-debrief.js';
import './course-pieces.js';
import './course-question.js';
import './course-reflection.js';
import './course-scene.js';
import './course-sources.js';
import './course-starting-point.js';
import { end } from './end.js';
import { CourseContinueEvent, CourseOpenSupportEvent } from './events.js';
import { CourseSkipEvent } from './events-later.js';
import { folio } from './folio.js';
import { LightElement } from './light-element.js';
import { chooseReading, readingChoices } from './reading-choices.js';
import * as words from '../words/words.js';

/**
 * One step: where you are, what you read, one picture beside it, the ways on. A step that asks
 * something hands its text to the element of its activity.
 *
 * @fires course-continue, course-back, course-skip, course-open-support, and those of its activity
 */
export class CourseStep extends LightElement {
  static override properties = { screen: { attribute: false } };
  declare screen: StepScreen;

  override connectedCallback(): void {
    super.connectedCallback();
    if (readingChoices().beside === 'one') document.documentElement.dataset['alone'] = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    delete document.documentElement.dataset['alone'];
  }

  protected override render(): unknown {
    const { screen } = this;
    return html`${'alone' in document.documentElement.dataset ? html`<p class="folio"><button type="button" class="textlink" @click=${this.#showAll}>${words.pieces.all}</button></p>` : this.#folio()}${screen.note !== undefined ? this.#note(screen.note) : screen.summaryOnly && screen.activity === undefined ? this.#summary() : this.#activity()}${screen.note === undefined ? this.#suggest() : nothing}`;
  }

  /** Out of one piece at a time: everything is there again, and the focus at the top of it. */
  readonly #showAll = async (): Promise<void> => {
    chooseReading('beside', 'usual');
    delete document.documentElement.dataset['alone'];
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  };

  /** How somebody who sees a mistake can say which words they mean. */
  #suggest(): unknown {
    const { id, edition } = this.screen;
    if (edition === undefined) return nothing;
    return html`<details class="suggest small">
      <summary>${words.suggest.title}</summary>
      <p>${words.suggest.how}</p>
      <p><b>${words.suggest.label}:</b> <code>${words.suggest.line(id, edition.version)}</code></p>
      ${edition.reviewed && edition.reviewBy ? html`<p class="soft">${words.suggest.reviewed(edition.reviewed, edition.reviewBy)}</p>` : nothing}
    </details>`;
  }

  #folio(): TemplateResult {
    const { place, activity } = this.screen;
    const step = words.step.progress(place.number, place.of);
    const time = words.step.time(place.minutes);
    const shared = { part: place.module, detail: place.lesson, number: place.number, of: place.of };
    return activity?.kind === 'scene'
      ? folio({ ...shared, place: `${step}. ${words.scene.decision(activity.decision)}`, note: activity.decision === 1 ? `${time}. ${words.scene.noScore}` : words.scene.noScore })
      : activity?.kind === 'debrief' && !activity.skipped
        ? folio({ ...shared, place: `${step}. ${words.debrief.title}`, note: words.debrief.endings(activity.endings) })
        : folio({ ...shared, place: step, note: place.number === place.of ? time : html`${time}<br />${words.step.left(place.minutesLeft)}` });
  }

  #activity(): unknown {
    const { activity, title, blocks, after, sources, canGoBack, canContinue, id } = this.screen;
    const { drawn, rest } = apart(blocks);
    switch (activity?.kind) {
      case 'question':
        return keyed(id, html`<course-question .view=${activity} .heading=${title} .intro=${rest} .closing=${after} .drawn=${drawn} .sources=${sources} ?canGoBack=${canGoBack}></course-question>`);
      case 'scene':
        return keyed(activity.scene.id, html`<course-scene .view=${activity} .heading=${title} .intro=${rest} .drawn=${drawn} .sources=${sources} ?canGoBack=${canGoBack}></course-scene>`);
      case 'debrief':
        return html`<course-debrief .view=${activity} .closing=${after} .sources=${sources} ?canGoBack=${canGoBack}></course-debrief>`;
      case 'starting-point':
        return html`<course-starting-point .view=${activity} .heading=${title} .intro=${rest} .drawn=${drawn} ?canGoBack=${canGoBack} ?canContinue=${canContinue}></course-starting-point>`;
      case 'confidence':
        return keyed(id, html`<course-confidence .view=${activity} .heading=${title} .intro=${rest} .drawn=${drawn} ?canGoBack=${canGoBack}></course-confidence>`);
      case 'reflection':
        return keyed(id, html`<course-reflection .view=${activity} .heading=${title} .intro=${rest} .drawn=${drawn} ?canGoBack=${canGoBack}></course-reflection>`);
      default:
        return this.#reading(blocks);
    }
  }

  /** The first picture stands beside the text where there is room, under it where there is not. */
  #reading(blocks: readonly Block[], lead: unknown = nothing): unknown {
    const { id, title, sources, canContinue, canGoBack } = this.screen;
    const { drawn, rest } = apart(blocks);
    const known = cited(rest, sources);
    const ways = end([canContinue ? button('go', words.buttons.continue, () => new CourseContinueEvent()) : nothing], canGoBack);
    if ('alone' in document.documentElement.dataset) {
      const blocks = drawn === undefined ? rest : [...rest, drawn];
      return keyed(id, html`<article class="column"><h1 tabindex="-1">${title}</h1>${lead}<course-pieces .blocks=${blocks} .sources=${sources} .ways=${ways}></course-pieces></article>`);
    }
    return keyed(
      id,
      html`<article class="column">
          <h1 tabindex="-1">${title}</h1>
          <course-read-aloud></course-read-aloud>${lead}<course-blocks .blocks=${rest} .sources=${known}></course-blocks><course-sources .cited=${known} .sources=${sources}></course-sources>
        </article>
        ${drawn === undefined ? nothing : html`<div class="margin">${picture(drawn)}</div>`}
        ${ways}`,
    );
  }

  #summary(): unknown {
    return this.#reading(
      this.screen.blocks.filter((block) => block.kind === 'key-point'),
      html`<p class="soft">${words.step.summary}</p>`,
    );
  }

  #note(note: readonly Block[]): TemplateResult {
    return html`<article class="column column--wide pause">
      <h1 tabindex="-1">${words.step.noteTitle}</h1>
      <course-blocks .blocks=${note}></course-blocks>
      <p>${words.step.noteSkip}</p>
      <div class="actions">
        ${button('go', words.buttons.continue, () => new CourseContinueEvent())} ${button('quiet', words.buttons.skip, () => new CourseSkipEvent())}
        ${button('text', words.teaching.supportForYou, () => new CourseOpenSupportEvent())}
      </div>
    </article>`;
  }
}

customElements.define('course-step', CourseStep);
