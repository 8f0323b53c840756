/** What outlives a launch: the LMS's store, two devices, the clock and the network, with everything that is wrong with them. */
import { createActor, type ActorRefFrom } from 'xstate';
import { openRecord, type LaunchWindow, type OpenRecord } from '../../scorm/open-record.js';
import type { Attempt } from '../../src/course/attempt.js';
import type { ModuleText, Outline } from '../../src/course/course.js';
import { mergeAttempts } from '../../src/course/merge.js';
import { reportOf } from '../../src/course/report.js';
import { courseMachine } from '../../src/progress/course-machine.js';
import { viewOf } from '../../src/progress/view.js';
import { codecOf } from '../../src/record/codec.js';
import { LateCodec } from '../../src/record/late-codec.js';
import { outline as smallOutline, texts as smallTexts } from '../fixtures/course.js';
import { installStrictLms, newStore, type LmsOptions, type LmsStore, type StrictLms } from '../lms/strict-lms.js';
import { seeded } from '../progress/drive.js';
import { DeviceStorage, Page } from '../scorm/launch.js';
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
  readonly lms: StrictLms | undefined;
  readonly page: Page;
}

export class World {
  store: LmsStore = newStore();
  readonly devices = [new FaultyStorage(), new FaultyStorage()] as const;
  device: 0 | 1 = 0;
  now = Date.UTC(2026, 10, 22, 9);
  online = true;
  noticed = true;
  /** Calls that fail next, and how. */
  failing: { how: CallFault; calls: number } | undefined;
  faultsInjected = 0;
  /** The LMS said it had something that it had not. */
  lied = false;
  private readonly random = seeded(7);
  /** Saves of this moment that have not reached the LMS. */
  private pending: (() => void)[] = [];

  constructor(readonly options: () => LmsOptions) {}

  get storage(): FaultyStorage {
    return this.devices[this.device];
  }

  /** Opens the course as `main.ts` does, and puts the first screen on. */
  async launch({ api, device }: Relaunch): Promise<Session> {
    this.device = device;
    const page = new Page(this.storage);
    page.navigator.onLine = this.online || !this.noticed;
    const frameset: { API?: unknown } = {};
    page.parent = frameset;
    const profile = this.options();
    const options: LmsOptions = { ...profile, offline: !this.online, fault: (name, element) => profile.fault?.(name, element) ?? this.fault(name) };
    let lms: StrictLms | undefined;
    if (api === 'there') lms = installStrictLms(frameset, this.store, options);
    if (api === 'late') {
      const wait = page.setTimeout.bind(page);
      page.setTimeout = (callback, milliseconds) => {
        wait(callback, milliseconds);
        if (page.waited >= 1900) lms ??= installStrictLms(frameset, this.store, options);
      };
    }
    const open = await openRecord({
      outline,
      codec: LateCodec.of(codec),
      window: page as unknown as LaunchWindow,
      route: 'full',
      clock: () => new Date(this.now),
      random: this.random,
      soon: (act) => this.pending.push(act),
    });
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

  /** What an LMS call meets. */
  private fault(name: string): 'throw' | 'false' | 'claim' | undefined {
    if (!this.online && this.options().whenOffline !== 'refuse' && name === 'LMSCommit') this.lied = true;
    if (!this.failing || this.failing.calls === 0) return undefined;
    const { how } = this.failing;
    // A value is never "true": that would be another fault.
    if (how === 'claim' && name === 'LMSGetValue') return undefined;
    this.failing.calls -= 1;
    this.faultsInjected += 1;
    if (how === 'stall') {
      this.now += 30_000;
      return undefined;
    }
    if (how === 'claim') this.lied = true;
    return how;
  }
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
