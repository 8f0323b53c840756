/** A launch of the course in an LMS, without a browser: a page in a frame, the LMS above it, a device that keeps text. */
import type { KeepsText } from '../../src/record/device-storage.js';
import { codecOf } from '../../src/record/codec.js';
import { LateCodec } from '../../src/record/late-codec.js';
import type { ModuleText, Route } from '../../src/course/course.js';
import { newAttempt, type Attempt } from '../../src/course/attempt.js';
import type { Report } from '../../src/course/report.js';
import { decodeAttempt } from '../../src/record/suspend-data.js';
import { openRecord, type LaunchWindow, type OpenRecord } from '../../scorm/open-record.js';
import type { LmsOptions, LmsStore } from '../lms/lms-engine.js';
import { installStrictLms, newStore, type StrictLms } from '../lms/strict-lms.js';
import { aCourse, smallCourse } from '../record/a-course.js';

export const course = aCourse(smallCourse);

/** `localStorage` of one device. */
export class DeviceStorage implements KeepsText {
  readonly kept = new Map<string, string>();
  /** Every access throws, as where site data is blocked. */
  blocked = false;

  get length(): number {
    this.guard();
    return this.kept.size;
  }
  getItem(key: string): string | null {
    this.guard();
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.guard();
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.guard();
    this.kept.delete(key);
  }
  private guard(): void {
    if (this.blocked) throw new DOMException('The operation is insecure.', 'SecurityError');
  }
}

type Listener = (event: { readonly persisted?: boolean }) => void;

/** A page whose events a test fires. Time passes only when the test says so. */
export class Page {
  readonly listeners = new Map<string, Listener[]>();
  readonly navigator: { onLine: boolean; locks?: LockManager } = { onLine: true };
  readonly location = { origin: 'https://lms.example', pathname: '/course/index.html' };
  readonly document = {
    visibilityState: 'visible',
    addEventListener: (type: string, listener: Listener) => this.addEventListener(type, listener),
    removeEventListener: () => {},
  };
  parent: unknown = this;
  opener: unknown = null;
  API: unknown = undefined;
  waited = 0;

  constructor(readonly localStorage: KeepsText) {}

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }
  removeEventListener(): void {}
  setTimeout(callback: () => void, milliseconds: number): void {
    this.waited += milliseconds;
    queueMicrotask(callback);
  }
  fire(type: string, event: { readonly persisted?: boolean } = {}): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event);
  }
  hide(): void {
    this.document.visibilityState = 'hidden';
    this.fire('visibilitychange');
  }
}

/** A window of another origin, as ESR has above its own: whatever is looked at in it throws. */
export function foreignWindow(): object {
  const refuse = () => {
    throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
  };
  return new Proxy({}, { get: refuse, has: refuse, getOwnPropertyDescriptor: refuse, ownKeys: refuse });
}

export interface Launch extends OpenRecord {
  readonly lms: StrictLms;
  readonly page: Page;
  readonly store: LmsStore;
  readonly storage: DeviceStorage;
  /** Lets so many minutes pass. */
  readonly pass: (minutes: number) => void;
}

export interface LaunchOptions {
  readonly store?: LmsStore;
  readonly storage?: DeviceStorage;
  readonly lms?: LmsOptions;
  readonly route?: Route;
  /** When saves reach the LMS: at once by default, so that a test sees them. */
  readonly soon?: (act: () => void) => void;
  readonly codec?: LateCodec;
  /** What of the browser's locks the page has; none by default. */
  readonly locks?: LockManager;
  /** The words that are loaded; without them nothing is listed response by response. */
  readonly texts?: Readonly<Record<string, ModuleText>>;
}

/** Launches the course in a strict LMS. The store goes through JSON, as it does between two launches. */
export async function launch({ store = newStore(), storage = new DeviceStorage(), lms: options = {}, route = 'full', soon = (act) => act(), codec = LateCodec.of(codecOf(course.codes)), texts, locks }: LaunchOptions = {}): Promise<Launch> {
  const kept = JSON.parse(JSON.stringify(store)) as LmsStore;
  const page = new Page(storage);
  if (locks) page.navigator.locks = locks;
  const frameset = { parent: foreignWindow() };
  page.parent = frameset;
  const lms = installStrictLms(frameset, kept, options);
  let minutes = 0;
  const opened = await openRecord({
    outline: course.outline,
    codec,
    window: page as unknown as LaunchWindow,
    route,
    clock: () => new Date(Date.UTC(2026, 10, 22, 9, minutes)),
    random: () => 0.5,
    soon,
    ...(texts ? { texts: () => texts } : {}),
  });
  return { ...opened, lms, page, store: kept, storage, pass: (more) => (minutes += more) };
}

/** What the course would report of an attempt. */
export function report(attempt: Attempt, facts: Partial<Report> = {}): Report {
  return { attempt, bookmark: attempt.bookmark?.value ?? 'step-0', completion: 'incomplete', success: 'unknown', final: false, ...facts };
}

/** The attempt with so many steps done, and the bookmark after them. */
export function after(attempt: Attempt, steps: number): Attempt {
  return { ...attempt, done: new Set(course.steps.slice(0, steps)), bookmark: { n: steps, value: course.steps[steps] ?? course.steps.at(-1)! } };
}

/** An attempt in which nothing is done yet. */
export const fresh = newAttempt('k3v9qa');
export const passed: Partial<Report> = { completion: 'complete', success: 'passed', score: 90, final: true };
export const failed: Partial<Report> = { completion: 'complete', success: 'failed', score: 40 };

/** The work an LMS has stored, as it would give it back. */
export function stored(store: LmsStore): Attempt | undefined {
  return decodeAttempt(course.codes, store.cmi['cmi.suspend_data'] ?? '').attempt;
}

/** Every status the LMS was told, in order. */
export function statuses(lms: StrictLms): string[] {
  return lms.log.filter((call) => call.name === 'LMSSetValue' && call.element === 'cmi.core.lesson_status').map((call) => call.value);
}

/** What the LMS answered with an error. */
export function refused(lms: StrictLms): string[] {
  return lms.log.filter((call) => call.error !== '0').map((call) => `${call.name} ${call.element} ${call.error}`);
}
