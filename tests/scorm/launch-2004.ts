/** The same launch in a SCORM 2004 LMS. */
import { codecOf } from '../../src/record/codec.js';
import { LateCodec } from '../../src/record/late-codec.js';
import { openRecord, type LaunchWindow } from '../../scorm/open-record.js';
import type { LmsStore } from '../lms/lms-engine.js';
import { installStrictLms2004, newStore2004, type Options2004, type StrictLms2004 } from '../lms/strict-lms-2004.js';
import { course, DeviceStorage, foreignWindow, Page, type Launch, type LaunchOptions } from './launch.js';

export interface Launch2004 extends Omit<Launch, 'lms'> {
  readonly lms: StrictLms2004;
}

/** What a launch in SCORM 2004 can be given; see {@link LaunchOptions}. */
export type LaunchOptions2004 = Omit<LaunchOptions, 'lms'> & { readonly lms?: Options2004; readonly search?: string };

/** Launches the package for SCORM 2004 in a strict LMS. */
export async function launch2004({ store = newStore2004(), storage = new DeviceStorage(), lms: options = {}, route = 'full', soon = (act) => act(), texts, search = '?route=full&scorm=2004' }: LaunchOptions2004 = {}): Promise<Launch2004> {
  const kept = JSON.parse(JSON.stringify(store)) as LmsStore;
  const page = new Page(storage);
  Object.assign(page.location, { search });
  const frameset = { parent: foreignWindow() };
  page.parent = frameset;
  const lms = installStrictLms2004(frameset, kept, options);
  let minutes = 0;
  const opened = await openRecord({
    outline: course.outline,
    codec: LateCodec.of(codecOf(course.codes)),
    window: page as unknown as LaunchWindow,
    route,
    clock: () => new Date(Date.UTC(2026, 10, 22, 9, minutes)),
    random: () => 0.5,
    soon,
    ...(texts ? { texts: () => texts } : {}),
  });
  return { ...opened, lms, page, store: kept, storage, pass: (more) => (minutes += more) };
}

/** The values an LMS was set to, in order, from a place in its log on. */
export function setSince(lms: StrictLms2004, from = 0): (readonly [element: string, value: string])[] {
  return lms.log.slice(from).flatMap((call) => (call.name === 'SetValue' ? [[call.element, call.value] as const] : []));
}
