/** Which learner record this launch has: an LMS where there is one, this device where there is not. */
import type { ModuleText, Outline, Route } from '../src/course/course.js';
import { findStorage, storageKey, type KeepsText } from '../src/record/device-storage.js';
import type { LateCodec } from '../src/record/late-codec.js';
import { Journal } from '../src/record/journal.js';
import type { LearnerRecord, OpenedRecord } from '../src/record/learner-record.js';
import { waitForApi, type SearchedWindow } from './api.js';
import { onlyTab } from '../src/record/only-tab.js';
import { Listing } from './listing.js';
import { scorm12 } from './report-12.js';
import { asksFor2004 } from './scorm-version.js';
import { ScormRecord, type ScormRecordOptions } from './scorm-record.js';
import { Session } from './session.js';
import { watchPage, type WatchedWindow } from './watch-page.js';

/** What of a window is needed; a real `window` fits. */
export interface LaunchWindow extends WatchedWindow {
  readonly localStorage?: KeepsText;
  readonly navigator?: { readonly onLine?: boolean; readonly locks?: LockManager };
  readonly location?: { readonly origin?: string; readonly pathname?: string; readonly search?: string };
  setTimeout(callback: () => void, milliseconds: number): unknown;
}

export interface OpenRecordOptions {
  /** A learner who has saved nothing does not wait for it. */
  readonly codec: LateCodec;
  readonly outline: Pick<Outline, 'title' | 'modules'>;
  readonly window: LaunchWindow;
  /** Fixed by the launch parameter of the package; another route is another piece of work. */
  readonly route?: Route | undefined;
  /** The words that are loaded by now: what is listed response by response needs the question. Without them nothing is listed. */
  readonly texts?: () => Readonly<Record<string, ModuleText>>;
  readonly clock?: () => Date;
  readonly random?: () => number;
  /** When several saves of one moment become one commit; at the end of the task by default. */
  readonly soon?: ScormRecordOptions['soon'];
}

export interface OpenRecord {
  readonly record: LearnerRecord;
  readonly opened: OpenedRecord;
  /** `lms`: there is somebody to save and exit to. */
  readonly kind: 'lms' | 'device';
  /** What tabs of this course call it among themselves. Absent where several may write. */
  readonly tab?: string;
}

/**
 * Finds the record and opens it. Throws only when saved work is there and what reads it
 * cannot be fetched; never waits longer than about three seconds for an LMS.
 *
 * @example const { record, opened } = await openRecord({ outline, codec, window, route: 'full' });
 */
export async function openRecord({ outline, codec, window, route, texts, clock = () => new Date(), random = Math.random, soon = (act) => queueMicrotask(act) }: OpenRecordOptions): Promise<OpenRecord> {
  const wait = (milliseconds: number) => new Promise<void>((resolve) => window.setTimeout(resolve, milliseconds));
  const storage = findStorage(window);
  const version = asksFor2004(window.location?.search ?? '') ? (await import('./report-2004.js')).scorm2004 : scorm12;
  const api = await waitForApi(window as unknown as SearchedWindow, version, wait);
  if (api) {
    const address = window.location?.origin ?? '';
    const name = storageKey('tab', [outline.title, route ?? '', address, window.location?.pathname ?? '']);
    const tab = await onlyTab(window.navigator?.locks, name);
    if (!tab) {
      // Two sessions at one LMS would write over each other: the second is not begun.
      const record = new (await import('../src/record/elsewhere-record.js')).ElsewhereRecord();
      return { record, opened: await record.open(), kind: 'lms', tab: name };
    }
    const session = new Session(api, version);
    const record = new ScormRecord({
      codec,
      version,
      session,
      listing: texts && new Listing(async () => new (await import('./interactions.js')).Interactions(session, version.interactions, outline, texts)),
      // Without knowing whose work it is, a shared device must not keep it.
      journalOf: (learner) => new Journal(learner === '' ? undefined : storage, storageKey('journal', [learner, outline.title, route ?? '', address])),
      clock,
      random,
      online: () => api.storesOnThisDevice === true || window.navigator?.onLine !== false,
      wait,
      soon,
    });
    const opened = await record.open();
    watchPage(window, record);
    // Whoever opens this page again must find the way free, and a cached page must not keep it.
    window.addEventListener('pagehide', () => tab.letGo());
    void tab.taken.then(() => record.standAside());
    return { record, opened, kind: 'lms', tab: name };
  }
  const address = `${window.location?.origin ?? ''}${window.location?.pathname ?? ''}`;
  const { DeviceRecord } = await import('../src/record/device-record.js');
  const record = new DeviceRecord({ codec, storage, key: storageKey('record', [outline.title, route ?? '', address]), clock });
  return { record, opened: await record.open(), kind: 'device' };
}
