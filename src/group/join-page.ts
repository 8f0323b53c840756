/**
 * The whole page of a phone, drawn by hand: seven short screens need no library, and the page must open at once on an
 * old phone with one bar of signal. A tap is a vote: nothing has to be confirmed, and everything can be changed.
 */
import { readJoinCode } from '../course/votes.js';
import * as words from '../words/words.js';
import type { PhoneView } from './votes/phone.js';

/** What people do on it. */
export interface JoinPageEvents {
  readonly onCode: (code: string) => void;
  readonly onChoose: (letter: string) => void;
  /** Vote in this tab, not in the other. */
  readonly onHere: () => void;
}

type Open = Extract<PhoneView, { kind: 'open' }>;

export class JoinPage {
  private readonly screen = make('div', { class: 'phone__screen' });
  private readonly told = make('p', { class: 'soft', role: 'status' });
  private readonly away = make('p', { class: 'phone__away', role: 'status' });
  /** What is drawn, as far as it cannot be changed in place. */
  private drawn = '';

  constructor(
    main: HTMLElement,
    private readonly events: JoinPageEvents,
  ) {
    main.replaceChildren(this.screen, this.told, this.away);
  }

  /** @param away there is no connection just now */
  show(view: PhoneView, away: boolean): void {
    this.away.textContent = away ? words.join.away : '';
    this.told.textContent = view.kind !== 'open' ? '' : view.chosen === undefined ? words.join.choose : view.sent ? words.join.sent(view.chosen) : words.join.sending;
    // A choice that is pressed stays where the finger is: only what changed is drawn again.
    const drawn = JSON.stringify({ ...view, chosen: undefined, sent: undefined });
    if (drawn !== this.drawn) this.screen.replaceChildren(...this.parts(view));
    this.drawn = drawn;
    if (view.kind === 'open') for (const button of this.screen.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.value === view.chosen));
  }

  private parts(view: PhoneView): Node[] {
    switch (view.kind) {
      case 'code':
        return [make('h1', {}, words.join.title), make('p', {}, words.join.promise), this.form(view.wrong ? words.join.codeWrong : undefined)];
      case 'joining':
        return [make('h1', {}, words.join.joining)];
      case 'waiting':
        return [make('h1', {}, words.join.waiting), make('p', {}, words.join.waitingText), make('p', { class: 'soft' }, words.join.promise)];
      case 'open':
        return this.question(view);
      case 'closed':
        return [make('h1', {}, words.join.closed), make('p', {}, words.join.closedText[view.voted ? 'yes' : 'no'])];
      case 'over':
        return [make('h1', {}, words.join.over), make('p', {}, words.join.overText)];
      case 'elsewhere':
        return [make('h1', {}, words.join.elsewhere), pressed(make('button', { type: 'button', class: 'btn btn--go' }, words.join.here), this.events.onHere)];
    }
  }

  private question({ ask, choices }: Open): Node[] {
    const buttons = choices.map(({ letter, text }) =>
      pressed(make('button', { type: 'button', class: 'phone__choice', value: letter }, make('b', { class: 'phone__letter' }, letter), make('span', {}, text)), () => this.events.onChoose(letter)),
    );
    return [make('h1', { id: 'ask' }, ask), make('div', { class: 'phone__choices', role: 'group', 'aria-labelledby': 'ask' }, ...buttons)];
  }

  private form(wrong: string | undefined): HTMLElement {
    const field = make('input', { id: 'code', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: '12', 'aria-describedby': 'code-hint code-wrong' });
    const said = make('p', { class: 'phone__wrong', id: 'code-wrong' });
    const complain = (why: string): void => {
      said.replaceChildren(make('span', { class: 'vh' }, words.join.error), ` ${why}`);
      field.setAttribute('aria-invalid', 'true');
    };
    if (wrong !== undefined) complain(wrong);
    const form = make('form', { novalidate: '' }, make('label', { for: 'code' }, words.join.code), make('p', { class: 'soft', id: 'code-hint' }, words.join.codeHint), said, field, make('button', { type: 'submit', class: 'btn btn--go' }, words.join.go));
    form.addEventListener('submit', (submitted) => {
      submitted.preventDefault();
      const code = readJoinCode(field.value);
      if (code !== undefined) return this.events.onCode(code);
      complain(words.join.codeMissing);
      field.focus();
    });
    return form;
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function pressed(button: HTMLButtonElement, act: () => void): HTMLButtonElement {
  button.addEventListener('click', act);
  return button;
}
