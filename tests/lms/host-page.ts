/**
 * The page of a strict LMS around the course, for a browser: `lms.html?course=/course/index.html&lms=esr`. What the
 * LMS has stored outlives the page, in this browser's own storage. A test reads and changes it through `window.host`.
 */
import { aiccRelay, dls, esr, learningHub, moodle } from './profiles.js';
import { installStrictLms, newStore, type LmsOptions, type LmsStore, type StrictLms } from './strict-lms.js';
import { installStrictLms2004, newStore2004 } from './strict-lms-2004.js';

declare global {
  interface Window {
    host: { readonly lms: StrictLms; readonly frame: HTMLIFrameElement; openedAt: number; usableAt: number };
  }
}

/** Where the store is kept between two launches. */
const KEPT = 'strict-lms';

const profiles: Readonly<Record<string, () => LmsOptions>> = { standard: () => ({ suspendDataLimit: 4096 }), esr, learningHub, moodle, aiccRelay, dls };

const asked = new URLSearchParams(window.location.search);
const kept = window.localStorage.getItem(KEPT);
/** As many LMSs do, this one has an API of either version: a course that takes the wrong one is found out. */
const is2004 = asked.get('lms') === 'scorm2004';
const store: LmsStore = kept !== null ? JSON.parse(kept) : is2004 ? newStore2004() : newStore();
const lms = installStrictLms(window, is2004 ? newStore() : store, (profiles[asked.get('lms') ?? 'standard'] ?? profiles.standard!)());

/** Keeps what is stored after each of these calls. */
function keepAfter<Name extends string>(api: Record<Name, (parameter: unknown) => unknown>, names: readonly Name[]): void {
  for (const name of names) {
    const call = api[name];
    api[name] = (parameter) => {
      const result = call(parameter);
      window.localStorage.setItem(KEPT, JSON.stringify(store));
      return result;
    };
  }
}
if (is2004) keepAfter(installStrictLms2004(window, store, { scaledPassingScore: '0.8' }), ['Initialize', 'Commit', 'Terminate']);
else keepAfter(lms, ['LMSInitialize', 'LMSCommit', 'LMSFinish']);

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
