/**
 * Finding the LMS: the object that SCORM promises in a window above or behind ours, `API` in
 * version 1.2 and `API_1484_11` in 2004. Only the one the package asks for is looked for.
 *
 * Windows of another origin throw when looked into (ESR has some above its own), so every look
 * is guarded and the search goes on past them.
 */

import type { ScormVersion } from './scorm-version.js';

/** What an LMS offers: functions by the names of the version. Results are whatever the LMS makes of them: strings, booleans, numbers. */
export interface LmsApi {
  readonly [name: string]: unknown;
  /** Set by the LMS on this device (`scorm/lms/`): what it takes is stored, network or not. */
  readonly storesOnThisDevice?: boolean;
}

/** What is looked for. */
export type Sought = Pick<ScormVersion, 'api' | 'calls'>;

/** The part of a window that is looked at; every property of a foreign window may throw. */
export interface SearchedWindow {
  readonly API?: unknown;
  readonly API_1484_11?: unknown;
  readonly parent?: SearchedWindow | null;
  readonly opener?: unknown;
}

/** Frames within frames before the search gives up: an LMS with more would be a loop. */
const DEEPEST = 30;

/**
 * Looks once: our own window, the windows above it, then the window that opened any of them and
 * the windows above that one.
 */
export function findApi(own: SearchedWindow, sought: Sought): LmsApi | undefined {
  const lineage = above(own);
  for (const one of lineage) {
    const api = apiOf(one, sought);
    if (api) return api;
  }
  for (const one of lineage) {
    const opener = look(() => one.opener) as SearchedWindow | undefined | null;
    if (!opener || lineage.includes(opener)) continue;
    for (const behind of above(opener)) {
      const api = apiOf(behind, sought);
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
export async function waitForApi(own: SearchedWindow, sought: Sought, wait: (milliseconds: number) => Promise<void>, atMost = 2000): Promise<LmsApi | undefined> {
  const alone = above(own).length === 1 && !look(() => own.opener);
  for (let waited = 0; ; waited += 100) {
    const api = findApi(own, sought);
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

function apiOf(one: SearchedWindow, { api, calls }: Sought): LmsApi | undefined {
  return look(() => {
    const found = (one as Readonly<Record<string, unknown>>)[api] as LmsApi | undefined | null;
    return found?.[calls.start] ? found : undefined;
  });
}

function look<T>(at: () => T): T | undefined {
  try {
    return at();
  } catch {
    return undefined;
  }
}
