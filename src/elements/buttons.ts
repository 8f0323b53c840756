import { html, type TemplateResult } from 'lit';

/** Makes a listener that sends an event from the control that was pressed. */
export const send =
  (make: () => Event) =>
  (pressed: Event): void => {
    (pressed.currentTarget as HTMLElement).dispatchEvent(make());
  };

type Weight = 'go' | 'quiet' | 'text';

/**
 * A button that says what it does and sends one event.
 *
 * @example button('go', words.buttons.continue, () => new CourseContinueEvent())
 */
export function button(weight: Weight, label: unknown, make: () => Event): TemplateResult {
  return html`<button type="button" class="btn btn--${weight}" @click=${send(make)}>${label}</button>`;
}

/** A button set like a link inside text or a list: it changes the screen, not the address. */
export function link(label: unknown, make: () => Event): TemplateResult {
  return html`<button type="button" class="textlink" @click=${send(make)}>${label}</button>`;
}
