/** What outlives a launch: the LMS's store, two devices, the clock and the network, with everything that is wrong with them. */
import { createActor, type ActorRefFrom } from 'xstate';
import { openRecord, type LaunchWindow, type OpenRecord } from '../../scorm/open-record.js';
import { scorm12 } from '../../scorm/report-12.js';
import { scorm2004 } from '../../scorm/report-2004.js';
import type { ScormVersion } from '../../scorm/scorm-version.js';
import '../../scorm/interactions.js';
import '../../scorm/reconcile.js';
import '../../src/record/device-record.js';
import type { Attempt } from '../../src/course/attempt.js';
import type { ModuleText, Outline } from '../../src/course/course.js';
import { mergeAttempts } from '../../src/course/merge.js';
import { reportOf } from '../../src/course/report.js';
import { courseMachine } from '../../src/progress/course-machine.js';
import { viewOf } from '../../src/progress/view.js';
import { codecOf } from '../../src/record/codec.js';
import { LateCodec } from '../../src/record/late-codec.js';
import { outline as smallOutline, texts as smallTexts } from '../fixtures/course.js';
import type { LmsEngine, LmsOptions, LmsStore } from '../lms/lms-engine.js';
import type { StandIn } from '../lms/profiles.js';
import { installStrictLms, newStore } from '../lms/strict-lms.js';
import { installStrictLms2004, newStore2004, type Options2004 } from '../lms/strict-lms-2004.js';
import { seeded } from '../progress/drive.js';
import { DeviceStorage, foreignWindow, Page } from '../scorm/launch.js';
import type { CallFault, Relaunch } from './schedule.js';

export const outline = smallOutline();
export const codes = codesOf(outline, smallTexts);
export const codec = codecOf(codes);

/** Storage that can also be full: it reads, and refuses to write. */
export class FaultyStorage extends DeviceStorage {
  full = false;
  override setItem(key: string, value: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    super.setItem(key, value);
  }
}

/** One launch of the course. */
export interface Session extends OpenRecord {
  readonly actor: ActorRefFrom<typeof courseMachine>;
  readonly lms: LmsEngine | undefined;
  readonly page: Page;
}

/** What is asked of a page besides its events: never a native dialog. */
const dialogs = ['alert', 'confirm', 'prompt', 'print'] as const;

export class World {
  store: LmsStore;
  readonly version: ScormVersion;
  readonly devices = [new FaultyStorage(), new FaultyStorage()] as const;
  device: 0 | 1 = 0;
  now = Date.UTC(2026, 10, 22, 9);
  online = true;
  noticed = true;
  /** Calls that fail next, and how. */
  failing: { how: CallFault; calls: number; after: number } | undefined;
  faultsInjected = 0;
  /** The LMS said it had something that it had not, and the browser had noticed nothing. */
  lied = false;
  /** It has lied at some time: it may have begun a new attempt for not having heard how the last session ended. */
  everLied = false;
  /** In this session the LMS has claimed to have set something that it had not. */
  claimed = false;
  /** Called before each call to the LMS. */
  onCall: () => void = () => {};
  /** Called with the name of a native dialog. */
  onDialog: (name: string) => void = () => {};
  private readonly random = seeded(7);
  /** Saves of this moment that have not reached the LMS. */
  private pending: (() => void)[] = [];

  constructor(readonly standIn: StandIn) {
    this.version = standIn.version === '2004' ? scorm2004 : scorm12;
    this.store = this.blank();
    for (const name of dialogs) (globalThis as Record<string, unknown>)[name] = () => this.onDialog(name);
  }

  get storage(): FaultyStorage {
    return this.devices[this.device];
  }

  /** Where the learner stands at the LMS: "", incomplete, failed, completed or passed. */
  get status(): string {
    const { cmi } = this.store;
    const { scaledPassingScore } = this.standIn.options() as Options2004;
    const scaled = scaledPassingScore === undefined ? undefined : cmi['cmi.score.scaled'];
    // With a passing score the LMS works success out by itself.
    const success = scaled === undefined ? cmi['cmi.success_status'] : Number(scaled) >= Number(scaledPassingScore) ? 'passed' : 'failed';
    return this.version.standing((element) => (element === 'cmi.success_status' ? success : cmi[element]) ?? '');
  }

  /** The LMS starts the learner afresh, as for recertification. */
  reset(): void {
    this.store = this.blank();
  }

  /** Whether the LMS was told how the session ends: SCORM 2004 begins a new attempt unless the last was suspended. */
  knowsTheEnd(): boolean {
    return this.standIn.version === '1.2' || ['suspend', 'normal'].includes(this.store.cmi['cmi.exit'] ?? '');
  }

  /** The next launch is a new attempt by the LMS's own rules, because the last one came to its end. */
  beginsAfresh(): boolean {
    const exit = this.store.cmi['cmi.exit'];
    if (this.standIn.version === '2004') return exit === 'normal' || !attemptIn(this.store) || (this.everLied && exit !== 'suspend');
    return this.standIn.options().blankAfterFinal === true && ['passed', 'failed', 'completed'].includes(this.status);
  }

  /** Opens the course as `main.ts` does, and puts the first screen on. */
  async launch({ api, device }: Relaunch): Promise<Session> {
    this.device = device;
    this.claimed = false;
    const page = new Page(this.storage);
    Object.assign(page, Object.fromEntries(dialogs.map((name) => [name, () => this.onDialog(name)])));
    if (this.standIn.version === '2004') Object.assign(page.location, { search: '?scorm=2004' });
    page.navigator.onLine = this.online || !this.noticed;
    const frameset = { parent: foreignWindow() };
    page.parent = frameset;
    const profile = this.standIn.options();
    const options: LmsOptions = { ...profile, offline: !this.online, fault: (name, element) => profile.fault?.(name, element) ?? this.fault(name) };
    const install = () => (this.standIn.version === '2004' ? installStrictLms2004(frameset, this.store, options) : installStrictLms(frameset, this.store, options));
    let lms: LmsEngine | undefined;
    if (api === 'there') lms = install();
    if (api === 'late') {
      const wait = page.setTimeout.bind(page);
      page.setTimeout = (callback, milliseconds) => {
        wait(callback, milliseconds);
        if (page.waited >= 1900) lms ??= install();
      };
    }
    const wasActive = this.store.active === true;
    const open = await openRecord({
      outline,
      codec: LateCodec.of(codec),
      window: page as unknown as LaunchWindow,
      route: 'full',
      clock: () => new Date(this.now),
      random: this.random,
      soon: (act) => this.pending.push(act),
      texts: () => actor.getSnapshot().context.texts,
    });
    // Who was refused signs in again, before the next launch.
    if (profile.oneSession && wasActive && lms) this.store.active = false;
    const { record, opened } = open;
    const actor = createActor(courseMachine, { input: { outline, loadModule: (id) => Promise.resolve(smallTexts[id]!), random: this.random, route: 'full' } });
    actor.on('attempt.changed', ({ attempt, doings }) => record.save(reportOf(outline, attempt, doings)));
    record.listen((condition) => actor.send({ type: 'record.changed', condition }));
    actor.start();
    actor.send({ type: 'record.opened', opened, freshId: Math.floor(this.random() * 36 ** 6).toString(36).padStart(6, '0') });
    actor.send({ type: 'record.changed', condition: record.condition });
    const session = { ...open, actor, lms, page };
    if (opened.attempt && !opened.readOnly && !opened.notices.some(({ kind }) => kind === 'damaged')) record.save(reportOf(outline, attemptOf(session)));
    return session;
  }

  /** The end of a moment: what was saved in it goes out. */
  flush(): void {
    const pending = this.pending;
    this.pending = [];
    for (const act of pending) act();
  }

  /** The renderer is gone: so is what had not gone out. */
  drop(): void {
    this.pending = [];
  }

  private blank(): LmsStore {
    return this.standIn.version === '2004' ? newStore2004() : newStore();
  }

  /** What an LMS call meets. */
  private fault(name: string): 'throw' | 'false' | 'claim' | undefined {
    this.onCall();
    const { calls } = this.version;
    const { whenOffline = 'refuse' } = this.standIn.options();
    if (!this.online && !this.noticed && whenOffline !== 'refuse' && name === calls.commit) this.lied = this.everLied = true;
    if (!this.failing || this.failing.calls === 0) return undefined;
    if (this.failing.after > 0) {
      this.failing.after -= 1;
      return undefined;
    }
    const { how } = this.failing;
    // A value is never "true": that would be another fault.
    if (how === 'claim' && name === calls.read) return undefined;
    this.failing.calls -= 1;
    this.faultsInjected += 1;
    if (how === 'stall') {
      this.now += 30_000;
      return undefined;
    }
    if (how === 'claim') this.lied = this.everLied = this.claimed = true;
    return how;
  }
}

/** What a store holds of the learner's work. */
export function attemptIn(store: LmsStore): Attempt | undefined {
  return codec.decode(store.cmi['cmi.suspend_data'] ?? '').attempt;
}

/** A moment passes: what was fetched in it has come, as it would long before a learner does the next thing. */
export async function aMoment(): Promise<void> {
  await import('../../scorm/interactions.js');
  await new Promise<void>((resolve) => setImmediate(resolve));
}

export const attemptOf = ({ actor }: Pick<Session, 'actor'>): Attempt => actor.getSnapshot().context.attempt;
export const screenOf = ({ actor }: Pick<Session, 'actor'>) => viewOf(actor.getSnapshot(), true).screen;

/** Takes unsent work up, as `after-opening.ts` does. */
export function withUnsent(session: Session, unsent: Attempt): Attempt {
  const attempt = attemptOf(session);
  return mergeAttempts(attempt, { ...unsent, id: attempt.id });
}

/** Ledger codes for a course of tests. */
export function codesOf({ objectives, startingPoints, modules }: Outline, texts: Readonly<Record<string, ModuleText>>): Record<string, string> {
  const found: Record<string, string> = {};
  const two = (n: number) => `${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}`;
  let next = 0;
  const track = (id: string, choices: readonly { readonly id: string }[] = []) => {
    found[id] ??= two(next++);
    for (const [at, choice] of choices.entries()) found[`${id}/${choice.id}`] ??= String.fromCharCode(97 + at);
  };
  for (const { id } of objectives) track(`objective:${id}`);
  for (const [at, { id }] of startingPoints.entries()) found[`starting-point:${id}`] = String.fromCharCode(97 + at);
  for (const module of modules) for (const step of module.lessons.flatMap(({ steps }) => steps)) track(step.id);
  for (const { questions, scenarios } of Object.values(texts)) {
    for (const question of Object.values(questions)) track(question.id, 'choices' in question ? question.choices : []);
    for (const scenario of Object.values(scenarios)) track(scenario.id, scenario.scenes.flatMap(({ choices }) => choices));
  }
  return found;
}
