/**
 * Plays a schedule with the real course machine and the real record under a strict LMS, and says
 * what went wrong. Total failure of both stores is counted apart: nobody could have kept the work.
 */
import type { Attempt } from '../../src/course/attempt.js';
import { reportOf } from '../../src/course/report.js';
import { hasPassed, lastMarked } from '../../src/course/standing.js';
import type { CourseEvent } from '../../src/progress/course-setup.js';
import { everyLms } from '../lms/profiles.js';
import { rightly, wrongly } from '../progress/drive.js';
import type { Happening, Relaunch, Schedule } from './schedule.js';
import { attemptOf, codec, outline, screenOf, withUnsent, World, type Session } from './world.js';

/** What a schedule came to. All but the first two must be 0. */
export interface Outcome {
  readonly faultsInjected: number;
  /** Both the LMS and the device lost the work by themselves. */
  bothFailed: number;
  answersLost: number;
  lockouts: number;
  dialogs: number;
  wrongStatus: number;
  /** suspend_data outside its alphabet or limit, or a second finish. */
  wrongCalls: number;
  /** What it was, for whoever reads a failure. */
  readonly why: string[];
}

/** What the screen said was saved, where, and whether a store has failed since. */
interface Promised {
  readonly attempt: Attempt;
  readonly kind: 'lms' | 'device';
  readonly device: number;
  /** It did not have it when the screen said saved: it lied, or was honest and the device had it. */
  lmsFailed: boolean;
  deviceFailed: boolean;
}

const order = ['', 'not attempted', 'incomplete', 'failed', 'completed', 'passed'];
const fresh: Relaunch = { api: 'there', device: 0 };
const nextTask = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Plays it from the first launch to a last one, in which everything must be there again. */
export async function play({ lms, happenings }: Schedule): Promise<Outcome> {
  const world = new World(everyLms[lms]![1]);
  const outcome: Outcome = { get faultsInjected() { return world.faultsInjected; }, bothFailed: 0, answersLost: 0, lockouts: 0, dialogs: 0, wrongStatus: 0, wrongCalls: 0, why: [] };
  const found = (count: 'answersLost' | 'lockouts' | 'dialogs' | 'wrongStatus' | 'wrongCalls', why: string) => {
    outcome[count] += 1;
    outcome.why.push(why);
  };
  const page = globalThis as Record<string, unknown>;
  for (const name of ['alert', 'confirm', 'prompt']) page[name] = () => found('dialogs', `${name} was called`);

  /** What the screen said was saved, by device record or LMS; and whether a store has failed since. */
  const promises = new Map<string, Promised>();
  let lowest = 0;
  let everPassed = false;
  let everFailed = false;
  let session: Session;
  const deviceHas = (attempt: Attempt, kind: 'lms' | 'device') =>
    [...world.storage.kept.values()].some((text) => {
      const held = codec.decode(text.split(' ').at(-1)!).attempt;
      // Without an LMS, two windows that began apart share one record.
      return held !== undefined && (kind === 'device' || held.id === attempt.id) && lost(attempt, [held]) === undefined;
    });
  const lmsHas = ({ attempt }: Promised) => {
    const held = codec.decode(world.store.cmi['cmi.suspend_data'] ?? '').attempt;
    return held?.id === attempt.id && lost(attempt, [held]) === undefined;
  };

  const open = async (again: Relaunch) => {
    // A device that is not the one that holds the work has, for this learner, failed.
    try {
      session = await world.launch(again);
    } catch (fault) {
      found('lockouts', `the launch threw ${String(fault)}`);
      return false;
    }
    const { record, opened, kind } = session;
    if (!['home', 'choosing-route'].includes(screenOf(session).kind)) found('lockouts', `after the launch the screen is "${screenOf(session).kind}"`);
    for (const [key, promised] of isSound(session) ? promises : []) {
      // A device in another room, and a store for launches without an LMS, are asked when the learner is back at them.
      if (promised.kind !== kind || (promised.device !== again.device && (kind === 'device' || !lmsHas(promised)))) continue;
      // A device that is blocked just now gives it back when it is not.
      if (world.storage.blocked && kind === 'lms' && !lmsHas(promised)) continue;
      const missing = lost(promised.attempt, [attemptOf(session), ...(opened.unsent ? [opened.unsent.attempt] : [])]);
      if (!missing) continue;
      promises.delete(key);
      if (promised.deviceFailed && (kind === 'device' || promised.lmsFailed)) outcome.bothFailed += 1;
      else found('answersLost', `${missing} was said to be saved and did not come back`);
    }
    record.listen((condition) => {
      if (condition.kind !== 'saved') return;
      const attempt = attemptOf(session);
      const promised = { attempt, kind, device: world.device, deviceFailed: !deviceHas(attempt, kind), lmsFailed: false };
      promised.lmsFailed = !lmsHas(promised);
      promises.set(`${kind} ${attempt.id}`, promised);
      if (promised.lmsFailed && promised.deviceFailed && !world.lied) found('answersLost', 'the screen said saved, and nobody had it');
    });
    world.flush();
    return true;
  };

  const leave = async (how: 'exit' | 'close' | 'crash' | 'mid-crash', again: Relaunch) => {
    if (how === 'exit') {
      session.actor.send({ type: 'course.exit' });
      session.record.finish(reportNow(session));
    }
    if (how === 'close') session.page.hide();
    if (how === 'close' || how === 'exit') session.page.fire('pagehide');
    if (how === 'crash') world.flush();
    world.drop();
    checkCalls(session, found);
    await nextTask();
    return open(again);
  };

  if (!(await open(fresh))) return outcome;
  for (const happening of happenings) {
    const alive = await happens(happening);
    if (!alive) return outcome;
    check();
  }
  // At the end all is well again: the network, the LMS, the device the work was done on.
  Object.assign(world, { online: true, noticed: true, failing: undefined });
  session!.page.navigator.onLine = true;
  if (session!.lms) session!.lms.options.offline = false;
  for (const storage of world.devices) Object.assign(storage, { blocked: false, full: false });
  for (let times = 0; times < 2; times += 1) if (!(await leave('crash', { api: 'there', device: times as 0 | 1 }))) return outcome;
  check();
  if (everPassed && hasPassed(outline, attemptOf(session!)) && order.indexOf(statusOf(world)) < order.indexOf('passed')) found('wrongStatus', `passed, and the LMS says ${statusOf(world)} after two sound launches`);
  return outcome;

  async function happens(happening: Happening): Promise<boolean> {
    const { storage } = world;
    if (happening.kind !== 'study' && happening.kind !== 'choose' && happening.kind !== 'leave' && happening.kind !== 'calls-fail') world.faultsInjected += 1;
    switch (happening.kind) {
      case 'study':
        for (let times = 0; times < happening.times; times += 1) await act(0);
        return true;
      case 'choose':
        await act(happening.which);
        return true;
      case 'decide-unsent': {
        const { unsent } = session.actor.getSnapshot().context.opened ?? {};
        if (!unsent || screenOf(session).kind !== 'home') return true;
        if (!happening.use) {
          unsent.settle();
          // The learner gave it up.
          promises.clear();
        }
        session.actor.send({ type: 'unsent.settle', ...(happening.use ? { attempt: withUnsent(session, unsent.attempt) } : {}) });
        world.flush();
        if (happening.use && session.record.condition.kind === 'saved') unsent.settle();
        return true;
      }
      case 'calls-fail':
        world.failing = { how: happening.how, calls: happening.calls };
        return true;
      case 'offline':
        Object.assign(world, { online: false, noticed: happening.known });
        session.page.navigator.onLine = !happening.known;
        if (session.lms) session.lms.options.offline = true;
        return true;
      case 'online':
        Object.assign(world, { online: true, noticed: true });
        session.page.navigator.onLine = true;
        if (session.lms) session.lms.options.offline = false;
        session.page.fire('online');
        return true;
      case 'clock-jumps':
        world.now += happening.minutes * 60_000;
        return true;
      case 'storage':
        if (happening.becomes === 'wiped') storage.kept.clear();
        Object.assign(storage, { blocked: happening.becomes === 'blocked', full: happening.becomes === 'full' });
        for (const promised of promises.values()) if (happening.becomes !== 'free' && promised.device === world.device) promised.deviceFailed = true;
        return true;
      case 'hidden':
        session.page.hide();
        session.page.document.visibilityState = 'visible';
        return true;
      case 'leave':
        return leave(happening.how, happening.again);
      case 'reset':
        // Closed first: an LMS does not reset what is open.
        session.page.fire('pagehide');
        checkCalls(session, found);
        world.drop();
        world.store = { cmi: { 'cmi.core.lesson_status': 'not attempted', 'cmi.core.total_time': '0000:00:00.00' }, launches: 0 };
        promises.clear();
        lowest = 0;
        return open({ api: 'there', device: world.device });
    }
  }

  /** The learner does one of the things the screen offers; the save of that moment goes out. */
  async function act(which: number): Promise<void> {
    const offered = waysOn(session);
    if (offered.length > 0) session.actor.send(offered[which % offered.length]!);
    await nextTask();
    world.flush();
    const attempt = attemptOf(session);
    everPassed ||= hasPassed(outline, attempt);
    everFailed ||= lastMarked(attempt) !== undefined && !hasPassed(outline, attempt);
  }

  function check(): void {
    const status = statusOf(world);
    const height = order.indexOf(status);
    if (height < lowest) found('wrongStatus', `${order[lowest]} became ${status}`);
    lowest = Math.max(lowest, height);
    if (status === 'passed' && !everPassed) found('wrongStatus', 'passed without a pass');
    if (status === 'failed' && !everFailed) found('wrongStatus', 'failed without an attempt');
    if (status === 'completed') found('wrongStatus', 'completed, on a route that passes or does not');
  }
}

/** Whether the LMS said who the learner is and what it holds: if not, the device cannot know whose work to give back. */
function isSound({ lms, kind }: Session): boolean {
  return kind === 'device' || (lms !== undefined && lms.log.every(({ name, error }) => name !== 'LMSGetValue' || error === '0') && lms.log.some(({ name, error, result }) => name === 'LMSInitialize' && error === '0' && String(result) === 'true'));
}

function statusOf(world: World): string {
  return world.store.cmi['cmi.core.lesson_status'] ?? '';
}

function reportNow(session: Session) {
  return reportOf(outline, attemptOf(session));
}

function checkCalls({ lms }: Session, found: (count: 'wrongCalls', why: string) => void): void {
  if (!lms) return;
  if (lms.calls('LMSFinish') > 1) found('wrongCalls', 'a second finish');
  for (const { name, element, value } of lms.log) {
    if (name === 'LMSSetValue' && element === 'cmi.suspend_data' && !/^[A-Za-z0-9_.~-]{0,4096}$/.test(value)) found('wrongCalls', `suspend_data "${value.slice(0, 60)}"`);
  }
}

/** What of a promised attempt is in none of those that came back, or nothing. */
function lost(promised: Attempt, back: readonly Attempt[]): string | undefined {
  for (const step of promised.done) if (!back.some(({ done }) => done.has(step))) return `step ${step}`;
  for (const [question, { n }] of promised.responses) if (!back.some(({ responses }) => (responses.get(question)?.n ?? -1) >= n)) return `the response to ${question}`;
  for (const [scenario, { n }] of promised.ways) if (!back.some(({ ways }) => (ways.get(scenario)?.n ?? -1) >= n)) return `the way of ${scenario}`;
  for (const one of promised.marked) if (!back.some(({ marked }) => marked.some(({ number }) => number >= one.number))) return `attempt ${one.number}`;
  for (const question of promised.assessed.keys()) {
    const number = promised.draw!.number;
    // Two unfinished attempts of one number, begun apart, cannot both go on: see `mergeAttempts`.
    if (back.some(({ draw }) => draw?.number === number && draw.questions.join() !== promised.draw!.questions.join())) continue;
    if (!back.some(({ assessed, draw, marked }) => (draw?.number === number && assessed.has(question)) || marked.some((one) => one.number >= number) || (draw?.number ?? 0) > number)) return `the answer to ${question}`;
  }
  return undefined;
}

/** What the screen offers, the way on first. */
function waysOn(session: Session): CourseEvent[] {
  const screen = screenOf(session);
  switch (screen.kind) {
    case 'home':
      return [screen.next?.assessment ? { type: 'assessment.open' } : screen.next?.step ? { type: 'step.open', step: screen.next.step } : { type: 'assessment.open' }, { type: 'step.open', step: 'more-reading' }, { type: 'assessment.open' }];
    case 'step': {
      if (screen.note) return [{ type: 'step.continue' }, { type: 'step.skip' }];
      const { activity } = screen;
      if (activity?.kind === 'question' && !activity.response) return [{ type: 'question.respond', choices: rightly(activity.question) }, { type: 'question.respond', choices: wrongly(activity.question) }, { type: 'step.back' }];
      if (activity?.kind === 'scene') return [...activity.choices.map(({ id }): CourseEvent => ({ type: 'scene.choose', choice: id })), { type: 'scene.undo' }, { type: 'step.skip' }];
      return [{ type: 'step.continue' }, { type: 'step.retry' }, { type: 'step.back' }, { type: 'startingPoint.say', point: 'fearful' }, { type: 'startingPoint.say', point: 'curious' }, { type: 'home.open' }];
    }
    case 'assessment-intro':
      return [{ type: 'assessment.start' }];
    case 'assessment':
      if (screen.view.response) return [{ type: 'step.continue' }];
      return [{ type: 'question.respond', choices: rightly(screen.view.question) }, { type: 'question.respond', choices: wrongly(screen.view.question) }, { type: 'home.open' }];
    case 'results':
      return [{ type: 'step.continue' }, { type: 'assessment.start' }];
    default:
      return [];
  }
}
