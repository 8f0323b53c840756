/**
 * The page of a strict LMS around the course, for a browser: `lms.html?course=/course/index.html&lms=esr`. What the
 * LMS has stored outlives the page, in this browser's own storage. A test reads and changes it through `window.host`.
 */
import type { LmsEngine, LmsStore } from './lms-engine.js';
import { everyLms } from './profiles.js';
import { installStrictLms, newStore } from './strict-lms.js';
import { installStrictLms2004, newStore2004 } from './strict-lms-2004.js';

declare global {
  interface Window {
    host: { readonly lms: LmsEngine; readonly frame: HTMLIFrameElement; openedAt: number; usableAt: number };
  }
}

/** Where the store is kept between two launches. */
const KEPT = 'strict-lms';

const asked = new URLSearchParams(window.location.search);
const { version, options } = everyLms.find(({ id }) => id === asked.get('lms')) ?? everyLms[0]!;
const kept = window.localStorage.getItem(KEPT);
const is2004 = version === '2004';
const store: LmsStore = kept !== null ? JSON.parse(kept) : is2004 ? newStore2004() : newStore();
/** As many LMSs do, this one has an API of either version: a course that takes the wrong one is found out. */
const [lms12, lms2004] = [installStrictLms(window, is2004 ? newStore() : store, options()), installStrictLms2004(window, is2004 ? store : newStore2004(), options())];

/** Keeps what is stored after each of these calls. */
function keepAfter<Name extends string>(api: Record<Name, (...given: unknown[]) => unknown>, names: readonly Name[]): void {
  for (const name of names) {
    const call = api[name];
    api[name] = (...given) => {
      const result = call(...given);
      window.localStorage.setItem(KEPT, JSON.stringify(store));
      return result;
    };
  }
}
if (is2004) keepAfter(lms2004 as never, ['Initialize', 'Commit', 'Terminate']);
else keepAfter(lms12 as never, ['LMSInitialize', ...(options().autocommit ? ['LMSSetValue'] : []), 'LMSCommit', 'LMSFinish']);
const lms: LmsEngine = is2004 ? lms2004 : lms12;
window.addEventListener('pagehide', () => (lms.options.closing = true));

const frame = document.querySelector('iframe')!;
window.host = { lms, frame, openedAt: performance.now(), usableAt: 0 };
frame.src = asked.get('course') ?? '/course/index.html?route=full';
watchForContinue();

/**
 * Notes when a control named Continue can first be pressed: it is there, its style sheets too, and a frame with it has
 * been drawn, so that a person sees it. Looks once in each frame that the course's page draws.
 */
function watchForContinue(): void {
  const page = frame.contentDocument;
  const controls = [...(page?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])];
  const usable = controls.some((control) => control.textContent?.trim().startsWith('Continue') && !control.hasAttribute('disabled') && control.getClientRects().length > 0);
  const styled = [...(page?.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]') ?? [])].every((link) => link.sheet !== null);
  if (usable && styled) {
    // The next frame begins when this one has been drawn.
    frame.contentWindow?.requestAnimationFrame(() => {
      window.host.usableAt = performance.now();
    });
  } else requestAnimationFrame(watchForContinue);
}
