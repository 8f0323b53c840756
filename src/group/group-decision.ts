import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../elements/buttons.js';
import '../elements/course-blocks.js';
import '../elements/later-blocks.js';
import { inlines, plain } from '../elements/inlines.js';
import { LightElement } from '../elements/light-element.js';
import { rating } from '../elements/rating.js';
import type { SessionEvent } from '../progress/session-machine.js';
import type { DecisionView } from '../progress/session-screen.js';
import type { Moment } from '../progress/session.js';
import { GroupAskEvent } from './ask-event.js';
import * as words from '../words/words.js';

const ask = (event: SessionEvent) => (): Event => new GroupAskEvent(event);

/**
 * The decision in hand: typing in counts, showing them, following a choice.
 *
 * @fires group-ask
 */
export class GroupDecision extends LightElement {
  static override properties = { view: { attribute: false }, moment: {}, phones: { type: Boolean } };
  declare view: DecisionView;
  declare moment: Moment;
  /** Phones may vote. */
  declare phones: boolean;

  constructor() {
    super();
    this.phones = false;
  }

  protected override render(): unknown {
    const { moment } = this;
    if (moment === 'note') return this.#actions(button('go', words.facilitator.story.goOn, ask({ type: 'story.open' })), button('quiet', words.facilitator.story.skip, ask({ type: 'story.skip' })));
    if (moment === 'summary') return this.#actions(button('quiet', words.facilitator.story.goOn, ask({ type: 'story.open' })), this.#leave());
    if (moment === 'ending' || moment === 'endings') return this.#ended();
    return html`${moment === 'voting' ? this.#counting() : nothing} ${this.#ways()} ${moment === 'counts' || moment === 'scene' ? this.#follow() : nothing}
      ${this.#actions(this.#undo(), this.#leave())}`;
  }

  /** The one thing to do next, by what the room sees. */
  #ways(): TemplateResult {
    const { story } = words.facilitator;
    switch (this.moment) {
      case 'voting':
        return this.#actions(button('go', story.show, ask({ type: 'vote.reveal' })));
      case 'counts':
        return this.#actions(button(this.view.votedTwice ? 'quiet' : 'go', story.vote[2], ask({ type: 'vote.open', round: 2 })), button('quiet', story.hide, ask({ type: 'vote.hide' })));
      default:
        return this.#actions(button('go', story.vote[1], ask({ type: 'vote.open', round: 1 })));
    }
  }

  #counting(): TemplateResult {
    const { choices, round } = this.view;
    return html`<h3>${words.facilitator.story.count[round]}</h3>
      <p class="soft small">${this.phones ? words.facilitator.story.phoneHint : words.facilitator.story.hint}</p>
      <div class="counts">
        ${choices.map(({ id, letter, inlines: label, hands, phones }) => {
          const change = (by: number) => (): void => void this.dispatchEvent(new GroupAskEvent({ type: 'vote.count', choice: id, count: hands + by }));
          const type = (typed: Event): void => void this.dispatchEvent(new GroupAskEvent({ type: 'vote.count', choice: id, count: Number((typed.target as HTMLInputElement).value) }));
          const name = `${letter}. ${plain(label)}`;
          return html`<div class="count">
            <span class="votes__t"><b class="letter">${letter}</b><span>${inlines(label)}${this.phones ? html` <b class="count__phones">${words.facilitator.story.fromPhones(phones)}</b>` : nothing}</span></span>
            <span class="stepper">
              <button type="button" aria-label=${words.facilitator.story.fewer(name)} @click=${change(-1)}>−</button>
              <input type="text" inputmode="numeric" pattern="[0-9]*" autocomplete="off" aria-label=${words.facilitator.story.countOf(name)} .value=${String(hands)} @change=${type} />
              <button type="button" aria-label=${words.facilitator.story.more(name)} @click=${change(1)}>+</button>
            </span>
          </div>`;
        })}
      </div>
      <p class="soft small" role="status">
        ${words.facilitator.story.counted(choices.reduce((sum, { hands, phones }) => sum + hands + phones, 0))} ${round === 2 ? words.facilitator.story.earlier(choices.map(({ first }) => first)) : nothing}
      </p>`;
  }

  #follow(): TemplateResult {
    return html`<h3>${words.facilitator.story.follow}</h3>
      <p class="soft small">${words.facilitator.story.followHint}</p>
      <ul class="follow">
        ${this.view.choices.map(
          ({ id, letter, inlines: label, rating: rated }) => html`<li>
            <button type="button" class="btn btn--quiet follow__go" @click=${() => this.dispatchEvent(new GroupAskEvent({ type: 'choice.follow', choice: id }))}>
              <b class="letter">${letter}</b><span>${inlines(label)}</span>
            </button>
            ${rating(rated)}
          </li>`,
        )}
      </ul>`;
  }

  #ended(): TemplateResult {
    const { story } = words.facilitator;
    const { endings, debrief } = this.view;
    return html`${this.#actions(
        this.moment === 'ending' ? button('go', story.compare(endings), ask({ type: 'endings.compare' })) : nothing,
        this.#undo(),
        button('quiet', story.restart, ask({ type: 'story.restart' })),
        this.#leave(),
      )}
      <details><summary>${story.debrief}</summary><course-blocks .blocks=${debrief}></course-blocks></details>`;
  }

  #undo(): unknown {
    return this.view.canUndo ? button('quiet', words.facilitator.story.undo, ask({ type: 'choice.undo' })) : nothing;
  }

  #leave(): TemplateResult {
    return button('text', words.facilitator.story.leave, ask({ type: 'story.leave' }));
  }

  #actions(...buttons: unknown[]): TemplateResult {
    return html`<div class="actions">${buttons}</div>`;
  }
}

customElements.define('group-decision', GroupDecision);
