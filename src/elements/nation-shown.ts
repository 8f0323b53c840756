/**
 * Whose law and numbers are on screen. The style sheet does the rest: it goes by `data-nation` on
 * the root, and without it every part is seen.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Nation } from '../course/nation.js';

/** Tells the elements that speak of it. */
const changes = new EventTarget();

/** The nation on screen, or undefined while none is chosen. */
export function nationShown(): Nation | undefined {
  return document.documentElement.dataset['nation'] as Nation | undefined;
}

/** Shows what applies in one nation, or in all of them. */
export function showNation(nation: Nation | undefined): void {
  if (nation === nationShown()) return;
  if (nation === undefined) delete document.documentElement.dataset['nation'];
  else document.documentElement.dataset['nation'] = nation;
  changes.dispatchEvent(new Event('change'));
}

/** Draws an element again whenever the nation on screen changes, as long as it is in the page. */
export function followNation(element: ReactiveControllerHost): void {
  const draw = (): void => element.requestUpdate();
  element.addController({
    hostConnected() {
      changes.addEventListener('change', draw);
      // It may have changed while the element was out of the page.
      draw();
    },
    hostDisconnected: () => changes.removeEventListener('change', draw),
  });
}
