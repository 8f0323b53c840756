/**
 * Plays a schedule with the real course machine and the real record under a strict LMS, and says
 * what went wrong. Total failure of both stores is counted apart: nobody could have kept the work.
 */
import type { Attempt } from '../../src/course/attempt.js';
import { reportOf } from '../../src/course/report.js';
import { hasPassed } from '../../src/course/standing.js';
import { everyLms } from '../lms/profiles.js';
import { factsOf } from './facts.js';
import { Promises } from './promises.js';
import type { Happening, Relaunch, Schedule } from './schedule.js';
import { isSound, wrongCalls } from './session-log.js';
import { StatusWatch } from './status-watch.js';
import { waysOn } from './ways-on.js';
import { aMoment, attemptIn, attemptOf, outline, screenOf, withUnsent, World, type Session } from './world.js';

/** What may never happen. */
export const wrongs = ['answersLost', 'lockouts', 'dialogs', 'wrongStatus', 'mergedSilently', 'wrongCalls'] as const;
export type Wrong = (typeof wrongs)[number];

/** What a schedule came to. All but the first two must be 0. */
export interface Outcome extends Record<Wrong, number> {
  readonly faultsInjected: number;
  /** Work that neither the LMS nor the device could have kept. */
  bothFailed: number;
  /** What it was, for whoever reads a failure. */
  readonly why: string[];
}

const fresh: Relaunch = { api: 'there', device: 0 };
/** Milliseconds that a launch may wait for an LMS. */
const PATIENCE = 3000;

/** Plays it from the first launch to a last one, in which everything must be there again. */
export async function play(schedule: Schedule): Promise<Outcome> {
  const one = new Play(schedule);
  await one.whole();
  return one.outcome;
}

class Play {
  readonly outcome: Outcome;
  private readonly world: World;
  private readonly promises: Promises;
  private readonly status: StatusWatch;
  private session!: Session;
  /** The session in which the screen last said saved although the browser knew that the network was gone. */
  private savedOffline: Session | undefined;
  /** Everything that was ever done: nothing else may come back. */
  private readonly done = new Set<string>();
  /** The last attempt came to its end by the LMS's rules after so many launches: the next one begins a new one. */
  private ended: { readonly launches: number; readonly held: string | undefined } | undefined;

  constructor(private readonly schedule: Schedule) {
    const world = new World(everyLms[schedule.lms]!);
    this.world = world;
    this.promises = new Promises(world);
    this.status = new StatusWatch(world, (why) => this.found('wrongStatus', why));
    this.outcome = { get faultsInjected() { return world.faultsInjected; }, bothFailed: 0, answersLost: 0, lockouts: 0, dialogs: 0, wrongStatus: 0, mergedSilently: 0, wrongCalls: 0, why: [] };
    world.onDialog = (name) => this.found('dialogs', `${name} was called`);
    world.onCall = () => this.checkStatus();
  }

  async whole(): Promise<void> {
    if (!(await this.open(fresh))) return;
    for (const happening of this.schedule.happenings) {
      if (!(await this.happens(happening))) return;
      this.look();
    }
    await this.endsWell();
  }

  private found(wrong: Wrong, why: string): void {
    this.outcome[wrong] += 1;
    this.outcome.why.push(why);
  }

  /** The network, the LMS and both devices are well again: after a launch at each device the LMS has everything. */
  private async endsWell(): Promise<void> {
    const { world } = this;
    Object.assign(world, { online: true, noticed: true, failing: undefined });
    for (const storage of world.devices) Object.assign(storage, { blocked: false, full: false });
    for (const device of [0, 1] as const) {
      world.store.active = false;
      if (!(await this.leave('crash', { api: 'there', device }))) return;
      await aMoment();
      world.flush();
      const attempt = attemptOf(this.session);
      if (factsOf(attempt).length > 0 && !this.promises.lmsHas(attempt)) this.found('answersLost', 'after a launch in which all was well, the LMS does not have the work');
      if (hasPassed(outline, attempt) && world.status !== 'passed') this.found('wrongStatus', `passed, and the LMS says "${world.status}" after a launch in which all was well`);
    }
  }

  /** False when there is no going on. */
  private async open(again: Relaunch): Promise<boolean> {
    const { world, promises } = this;
    const stored = structuredClone(world.store);
    const afresh = world.beginsAfresh();
    this.ended = afresh ? { launches: stored.launches, held: attemptIn(stored)?.id } : undefined;
    try {
      this.session = await world.launch(again);
    } catch (fault) {
      this.found('lockouts', `the launch threw ${String(fault)}`);
      return false;
    }
    const { session } = this;
    const { record, opened, kind, page } = session;
    if (!['home', 'choosing-route'].includes(screenOf(session).kind)) this.found('lockouts', `after the launch the screen is "${screenOf(session).kind}"`);
    if (page.waited > PATIENCE) this.found('lockouts', `the launch waited ${page.waited} milliseconds`);
    if (page.listeners.has('beforeunload')) this.found('dialogs', 'the browser is told to ask before the page is left');
    const back = [attemptOf(session), ...(opened.unsent ? [opened.unsent.attempt] : [])];
    for (const fact of back.flatMap(factsOf)) if (!this.done.has(fact)) this.found('answersLost', `came back otherwise than it was made: ${fact}`);
    if (isSound(session, world)) {
      if (kind === 'lms') this.checkMerge(afresh ? undefined : attemptIn(stored));
      for (const { missing, bothFailed } of promises.settle(back, kind)) {
        if (bothFailed) this.outcome.bothFailed += 1;
        else this.found('answersLost', `${missing} was said to be saved and did not come back`);
      }
    }
    record.listen((condition) => {
      if (condition.kind !== 'saved') return;
      this.savedOffline = !world.online && world.noticed ? session : undefined;
      const attempt = attemptOf(session);
      const has = promises.make(attempt, kind);
      // In 2004 what was claimed may be the exit, and the stored one is of the session before.
      if (kind === 'lms' && promises.lmsHas(attempt) && !(world.claimed && world.standIn.version === '2004')) world.lied = false;
      if (!has && !(kind === 'lms' && world.lied)) this.found('answersLost', 'the screen said saved, and nobody had it');
    });
    world.flush();
    this.look();
    return true;
  }

  /** The network is back, and the browser knew that it was gone: what was said to be saved is with the LMS now. */
  private checkSentAgain(): void {
    const { session, world, promises } = this;
    if (!isSound(session, world) || session.kind !== 'lms') return;
    const attempt = attemptOf(session);
    if (this.savedOffline === session && factsOf(attempt).length > 0 && !promises.lmsHas(attempt)) this.found('answersLost', 'the network is back, and the LMS does not have what was said to be saved');
  }

  /** Work of a blank LMS, or of another attempt, is offered and never merged by itself. */
  private checkMerge(stored: Attempt | undefined): void {
    const { attempt } = this.session.opened;
    if (!attempt || factsOf(attempt).length === 0) return;
    if (attempt.id !== stored?.id) this.found('mergedSilently', `the LMS holds attempt ${stored?.id ?? 'none'}, and the learner is in ${attempt.id}`);
  }

  private async leave(how: 'exit' | 'close' | 'crash' | 'mid-crash', again: Relaunch): Promise<boolean> {
    const { session, world } = this;
    if (how === 'exit') {
      session.actor.send({ type: 'course.exit' });
      session.record.finish(reportOf(outline, attemptOf(session)));
    }
    if (how === 'close' && session.lms) session.lms.options.closing = true;
    // What is sent now may never be heard, and nobody is there to see what the screen says.
    if (how === 'close' && session.lms?.options.losesWhenClosing) world.lied = true;
    if (how === 'close') session.page.hide();
    if (how === 'close' || how === 'exit') session.page.fire('pagehide');
    if (how === 'crash') world.flush();
    world.drop();
    this.sessionOver();
    this.look();
    await aMoment();
    return this.open(again);
  }

  private async happens(happening: Happening): Promise<boolean> {
    const { session, world, promises } = this;
    if (!['study', 'choose', 'decide-unsent', 'leave', 'calls-fail'].includes(happening.kind)) world.faultsInjected += 1;
    switch (happening.kind) {
      case 'study':
        for (let times = 0; times < happening.times; times += 1) await this.act(0);
        return true;
      case 'choose':
        await this.act(happening.which);
        return true;
      case 'decide-unsent':
        this.decide(happening.use);
        return true;
      case 'calls-fail':
        world.failing = { how: happening.how, calls: happening.calls, after: happening.after ?? 0 };
        return true;
      case 'offline':
        Object.assign(world, { online: false, noticed: happening.known });
        session.page.navigator.onLine = !happening.known;
        if (session.lms) session.lms.options.offline = true;
        return true;
      case 'online': {
        const wasNoticed = !world.online && world.noticed && (world.failing?.calls ?? 0) === 0;
        Object.assign(world, { online: true, noticed: true });
        session.page.navigator.onLine = true;
        if (session.lms) session.lms.options.offline = false;
        session.page.fire('online');
        if (wasNoticed) this.checkSentAgain();
        return true;
      }
      case 'clock-jumps':
        world.now += happening.minutes * 60_000;
        return true;
      case 'storage':
        if (happening.becomes === 'wiped') {
          world.storage.kept.clear();
          promises.wiped(world.device);
        }
        Object.assign(world.storage, { blocked: happening.becomes === 'blocked', full: happening.becomes === 'full' });
        return true;
      case 'hidden':
        session.page.hide();
        session.page.document.visibilityState = 'visible';
        return true;
      case 'leave':
        if (happening.how !== 'exit') world.faultsInjected += 1;
        if (happening.again.api !== 'there') world.faultsInjected += 1;
        return this.leave(happening.how, happening.again);
      case 'reset':
        // Closed first: an LMS does not reset what is open.
        session.page.fire('pagehide');
        this.sessionOver();
        this.look();
        world.drop();
        this.startsAfresh(true, attemptIn(world.store)?.id);
        world.reset();
        return this.open({ api: 'there', device: world.device });
    }
  }

  /**
   * @param statusToo the status as well is gone
   * @param held the attempt that the LMS held
   * @param isUnsure what it only claimed to have cannot be told from what it closed
   */
  private startsAfresh(statusToo: boolean, held: string | undefined, isUnsure = !statusToo): void {
    this.promises.reset(held, isUnsure);
    if (statusToo) this.status.startsAfresh();
  }

  private decide(use: boolean): void {
    const { session, world } = this;
    const { unsent } = session.actor.getSnapshot().context.opened ?? {};
    if (!unsent || screenOf(session).kind !== 'home') return;
    if (!use) unsent.settle();
    session.actor.send({ type: 'unsent.settle', ...(use ? { attempt: withUnsent(session, unsent.attempt) } : {}) });
    this.note();
    world.flush();
    const taken = use && session.record.condition.kind === 'saved';
    if (taken) unsent.settle();
    // What was taken up is promised anew, as part of the attempt at hand.
    if (taken || !use) this.promises.release(unsent.attempt);
  }

  /** The learner does one of the things the screen offers; the save of that moment goes out. */
  private async act(which: number): Promise<void> {
    const { session, world } = this;
    const offered = waysOn(screenOf(session));
    if (offered.length === 0) this.found('lockouts', `there is no way on from "${screenOf(session).kind}"`);
    else session.actor.send(offered[which % offered.length]!);
    this.note();
    await aMoment();
    this.note();
    world.flush();
  }

  /** What stands now was done by the learner. */
  private note(): void {
    const attempt = attemptOf(this.session);
    for (const fact of factsOf(attempt)) this.done.add(fact);
    this.status.note(attempt);
  }

  private look(): void {
    this.note();
    this.promises.look();
    this.checkStatus();
  }

  private sessionOver(): void {
    this.status.sessionOver(this.session);
    for (const why of wrongCalls(this.session, this.world)) this.found('wrongCalls', why);
  }

  private checkStatus(): void {
    const { store, standIn } = this.world;
    if (this.ended && store.launches > this.ended.launches) {
      const { held } = this.ended;
      this.ended = undefined;
      // In 2004 it may also be that it lied about having heard how the session ended.
      this.startsAfresh(standIn.version === '2004', held, standIn.version === '1.2' || this.world.everLied);
    }
    this.status.look();
  }
}
