/** One tab at a time writes: two sessions on the same work would write over each other. */

/** The course is this tab's. */
export interface Tab {
  /** Another tab may have it now. */
  letGo(): void;
  /** Resolves when another tab has taken it over. */
  readonly taken: Promise<void>;
}

/** Milliseconds that a page which is being left, e.g. by reloading, may take to let go. */
const PATIENCE = 400;

/**
 * Takes the course for this tab; `undefined` when another tab has it. The browser frees it when
 * that tab closes or crashes. Where there are no such locks (plain http, or forbidden) every tab is let in.
 *
 * @param name From `storageKey('tab', …)`.
 */
export function onlyTab(locks: LockManager | undefined, name: string): Promise<Tab | undefined> {
  let wasTaken = (): void => {};
  let letGo = (): void => {};
  const tab: Tab = { letGo: () => letGo(), taken: new Promise((resolve) => (wasTaken = resolve)) };
  if (!locks) return Promise.resolve(tab);
  return new Promise((resolve) => {
    let held = false;
    const waiting = new AbortController();
    const patience = setTimeout(() => waiting.abort(), PATIENCE);
    const hold = () => {
      held = true;
      clearTimeout(patience);
      resolve(tab);
      return new Promise<void>((release) => (letGo = release));
    };
    locks.request(name, { signal: waiting.signal }, hold).catch(() => {
      clearTimeout(patience);
      if (held) wasTaken();
      else resolve(waiting.signal.aborted ? undefined : tab);
    });
  });
}
