/**
 * Finding the LMS: the object named `API` that SCORM 1.2 promises in a window above or behind ours.
 *
 * Windows of another origin throw when looked into (ESR has some above its own), so every look
 * is guarded and the search goes on past them.
 */

/** The part of the SCORM 1.2 API that is used. Results are whatever the LMS makes of them: strings, booleans, numbers. */
export interface Api12 {
  LMSInitialize(parameter: string): unknown;
  LMSFinish(parameter: string): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: string): unknown;
  LMSGetLastError(): unknown;
  /** Set by the LMS on this device (`scorm/lms/`): what it takes is stored, network or not. */
  readonly storesOnThisDevice?: boolean;
}

/** The part of a window that is looked at; every property of a foreign window may throw. */
export interface SearchedWindow {
  readonly API?: unknown;
  readonly parent?: SearchedWindow | null;
  readonly opener?: unknown;
}

/** Frames within frames before the search gives up: an LMS with more would be a loop. */
const DEEPEST = 30;

/**
 * Looks once: our own window, the windows above it, then the window that opened any of them and
 * the windows above that one.
 */
export function findApi(own: SearchedWindow): Api12 | undefined {
  const lineage = above(own);
  for (const one of lineage) {
    const api = apiOf(one);
    if (api) return api;
  }
  for (const one of lineage) {
    const opener = look(() => one.opener) as SearchedWindow | undefined | null;
    if (!opener || lineage.includes(opener)) continue;
    for (const behind of above(opener)) {
      const api = apiOf(behind);
      if (api) return api;
    }
  }
  return undefined;
}

/**
 * Waits for an API that comes late. A page that nothing frames and nothing opened is not kept
 * waiting: there is nobody an API could come from.
 *
 * @param wait Resolves after so many milliseconds.
 */
export async function waitForApi(own: SearchedWindow, wait: (milliseconds: number) => Promise<void>, atMost = 2000): Promise<Api12 | undefined> {
  const alone = above(own).length === 1 && !look(() => own.opener);
  for (let waited = 0; ; waited += 100) {
    const api = findApi(own);
    if (api || alone || waited >= atMost) return api;
    await wait(100);
  }
}

/** A window and those above it, nearest first. The topmost is its own parent. */
function above(own: SearchedWindow): SearchedWindow[] {
  const windows = [own];
  while (windows.length < DEEPEST) {
    const last = windows[windows.length - 1]!;
    const parent = look(() => last.parent);
    if (!parent || windows.includes(parent)) break;
    windows.push(parent);
  }
  return windows;
}

function apiOf(one: SearchedWindow): Api12 | undefined {
  return look(() => {
    const api = one.API as Partial<Api12> | undefined | null;
    return api?.LMSInitialize ? (api as Api12) : undefined;
  });
}

function look<T>(at: () => T): T | undefined {
  try {
    return at();
  } catch {
    return undefined;
  }
}
