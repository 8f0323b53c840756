/**
 * The learner record kept by an LMS, over whichever version of SCORM. What LMSs really do, and why each rule below is
 * there, is in `scorm/README.md`.
 */
import type { Attempt } from '../src/course/attempt.js';
import { newAttempt } from '../src/course/attempt.js';
import type { Report } from '../src/course/report.js';
import { newAttemptId } from '../src/record/attempt-id.js';
import { Condition } from '../src/record/condition.js';
import type { Journal } from '../src/record/journal.js';
import type { LearnerRecord, OpenedRecord, RecordCondition, RecordNotice } from '../src/record/learner-record.js';
import { noticesOf } from '../src/record/notices.js';
import type { Codec } from '../src/record/codec.js';
import type { LateCodec } from '../src/record/late-codec.js';
import type { Decoded } from '../src/record/suspend-data.js';
import type { Listing } from './listing.js';
import { isFinal, LmsStatus } from './lms-status.js';
import { SUSPEND_DATA, type ScormVersion } from './scorm-version.js';
import type { ReadValue, Session } from './session.js';
import type { UnreadWork } from './unread-work.js';

/** What a first launch finds. */
const NOTHING: Decoded = { dropped: 0, damaged: false, why: '' };

export interface ScormRecordOptions {
  readonly codec: LateCodec;
  readonly version: ScormVersion;
  readonly session: Session;
  /** What is listed response by response, if anything is. */
  readonly listing?: Listing | undefined;
  /** The journal of a learner, by the id the LMS knows them by; "" if it did not say. */
  readonly journalOf: (learnerId: string) => Journal;
  readonly clock: () => Date;
  readonly random: () => number;
  /** False when the device knows that it has no network. */
  readonly online: () => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Calls back when what the learner did just now is dealt with, as `queueMicrotask` does. */
  readonly soon: (act: () => void) => void;
}

/** Between two reports of time while learning goes on: an LMS that never sees the end knows roughly. */
const TIME_EVERY = 5 * 60_000;

export class ScormRecord implements LearnerRecord {
  private readonly line = new Condition({ kind: 'saving' });
  private journal: Journal | undefined;
  private readOnly = false;
  private credit = true;
  private finished = false;
  /** Why nothing is written once finished. */
  private ended: 'session-ended' | 'other-tab' = 'session-ended';
  /** The last report, for the moments when the page is left without another. */
  private last: Report | undefined;
  /** The last report waits for the end of this moment. */
  private waiting = false;
  /** The attempt the LMS gave back at this launch: what it takes of that one, it keeps. */
  private given: string | undefined;
  /** What the LMS holds of the work, without its save counter. */
  private sent = '';
  private saves = 0;
  /** Something was not taken, or only claimed to be taken while offline. */
  private unproven = false;
  /** The LMS said it had taken something that cannot have left the device. */
  private claimedOffline = false;
  /** The LMS did not say what it holds, so what it says of saving is checked. */
  private unread: UnreadWork | undefined;
  private readonly status: LmsStatus;
  private openedAt = 0;
  private timeAt = 0;
  private committedAt: Date | undefined;

  constructor(private readonly options: ScormRecordOptions) {
    this.status = new LmsStatus(options.session, options.version);
  }

  get condition(): RecordCondition {
    return this.line.value;
  }

  async open(): Promise<OpenedRecord> {
    const { session, clock, version } = this.options;
    this.openedAt = this.timeAt = clock().getTime();
    if (!(await session.begin(this.options.wait))) {
      this.line.setUnsaved(clock(), session.lastFault);
      return { learnerName: '', notices: [{ kind: 'nowhere' }], readOnly: false, credit: true };
    }
    const mode = session.read(version.elements.mode).value;
    this.credit = session.read(version.elements.credit).value !== 'no-credit';
    const status = this.status.read();
    // Nothing can have been saved before the first launch.
    const suspended = session.read(SUSPEND_DATA, !status.answered || status.value !== '');
    const learnerName = session.read(version.elements.learnerName).value;
    const learnerId = session.read(version.elements.learnerId).value;
    this.readOnly = mode === 'browse' || mode === 'review';

    if (!this.readOnly) this.journal = this.options.journalOf(learnerId);
    // Nothing saved anywhere: the first screen waits for nothing that only reading needs.
    const codec = suspended.value === '' && !this.journal?.holds ? undefined : await this.options.codec.wait();
    const decoded = codec?.decode(suspended.value) ?? NOTHING;
    const notices: RecordNotice[] = suspended.answered ? noticesOf(decoded) : [{ kind: 'damaged', kept: 0, why: session.lastFault || 'The LMS did not give the saved work back.' }];
    if (!suspended.answered) this.unread = new (await import('./unread-work.js')).UnreadWork(session);
    if (codec && decoded.attempt && !decoded.damaged) this.sent = work(codec, decoded.attempt);
    let attempt = await this.bookmarked(decoded.attempt, decoded.damaged || !decoded.attempt, status.value);
    let unsent: OpenedRecord['unsent'];
    if (!this.journal) {
      this.line.set({ kind: 'read-only', reason: mode === 'browse' ? 'browse' : 'review' });
    } else {
      this.given = decoded.attempt?.id;
      const found = { attempt, lostItsOwn: decoded.damaged || !suspended.answered, final: isFinal(status.value) };
      if (codec) ({ attempt, unsent } = (await import('./reconcile.js')).reconcile(this.journal, codec, found, clock()));
      this.announce(status);
    }
    this.saves = attempt?.saves ?? 0;
    return { ...(attempt ? { attempt } : {}), learnerName, notices, readOnly: this.readOnly, credit: this.credit, ...(unsent ? { unsent } : {}) };
  }

  save(report: Report): void {
    this.last = report;
    if (this.finished) return this.line.set({ kind: 'read-only', reason: this.ended });
    if (this.readOnly) return;
    this.options.listing?.note(report.doings ?? [], this.options.clock());
    if (this.waiting) return;
    // One press of a button may be two doings: they are one commit.
    this.waiting = true;
    this.options.soon(() => {
      if (this.waiting) this.write(this.last!, { leaving: false });
    });
  }

  finish(report: Report): void {
    this.last = report;
    if (this.finished) return;
    if (!this.readOnly) this.write(report, { leaving: true });
    this.end();
  }

  /** The page is hidden and may not come back: report the time, and try again what was not taken. */
  pause(): void {
    if (this.finished || this.readOnly) return;
    if (this.last) this.write(this.last, { leaving: false, hidden: true });
    // Without the network it would only be claimed, and what was claimed is not sent again by itself.
    else if (this.options.session.open && this.options.online()) this.options.session.commit();
  }

  /** The network is back: what was claimed to be stored without it is sent again. */
  resend(): void {
    if (this.last && !this.finished && !this.readOnly && this.unproven) this.write(this.last, { leaving: false });
  }

  /** Another tab carries on with this work. */
  standAside(): void {
    this.leave();
    this.ended = 'other-tab';
    this.line.set({ kind: 'read-only', reason: this.ended });
  }

  /** The page was put away and comes back as it was: its session is over, and that is said before anything is done. */
  comeBack(): void {
    if (this.finished) this.line.set({ kind: 'read-only', reason: this.ended });
  }

  /** The page goes away. Nothing is known beyond the last report. */
  leave(): void {
    if (this.last) this.finish(this.last);
    else this.end();
  }

  listen(listener: (condition: RecordCondition) => void): () => void {
    return this.line.listen(listener);
  }

  details(): string {
    const { session } = this.options;
    const text = session.known(SUSPEND_DATA) ?? '';
    return [
      this.options.version.name,
      `Session: ${session.open ? 'open' : 'not open'}, ${session.calls} calls`,
      `Status at the LMS: ${this.status.standing || 'unknown'}; credit: ${this.credit ? 'yes' : 'no'}; read only: ${this.readOnly ? 'yes' : 'no'}`,
      `Last commit taken: ${this.committedAt?.toISOString() ?? 'none in this session'}`,
      `Condition: ${this.line.value.kind}${this.line.value.kind === 'unsaved' ? ` since ${this.line.value.since.toISOString()}: ${this.line.value.why}` : ''}`,
      `Last fault: ${session.lastFault || 'none'}`,
      `Saved text (${text.length} characters): ${text}`,
    ].join('\n');
  }

  /** Where the saved work lost its bookmark, the LMS's own still says where to go on. */
  private async bookmarked(attempt: Attempt | undefined, ask: boolean, status: string): Promise<Attempt | undefined> {
    if (attempt?.bookmark || !ask || status === '') return attempt;
    const step = this.options.session.read(this.options.version.elements.location).value;
    if (step === '' || !(await this.options.codec.wait()).knows(step)) return attempt;
    return { ...(attempt ?? newAttempt(newAttemptId(this.options.random))), bookmark: { n: 0, value: step } };
  }

  /**
   * Straight after opening: an LMS that never hears a status takes the course for completed.
   * Saved work is not touched, and a status that could not be read is not guessed at.
   */
  private announce(status: ReadValue): void {
    const { session, clock, version } = this.options;
    if (!isFinal(status.value)) session.set(version.elements.exit, 'suspend');
    if (this.status.sayBegun(status)) this.line.set({ kind: 'saved', at: clock() });
    else this.line.setUnsaved(clock(), session.lastFault);
  }

  private write(report: Report, moment: { leaving: boolean; hidden?: boolean }): void {
    const { session, clock, version, listing } = this.options;
    const codec = this.options.codec.here;
    if (!codec) return this.writeLater();
    this.waiting = false;
    const now = clock();
    const attempt = this.unread?.with(codec, report.attempt) ?? report.attempt;
    const done = work(codec, attempt);
    const again = this.unproven;
    const workDue = again || done !== this.sent;
    if (workDue) this.saves = Math.max(this.saves, attempt.saves) + 1;
    const text = workDue ? codec.encode({ ...attempt, saves: this.saves }) : (session.known(SUSPEND_DATA) ?? '');
    const held = workDue ? (this.journal?.write({ at: now, sent: 'unsent', text }) ?? false) : true;
    if (!session.open) return this.settle(false, held, now, 'The LMS did not open a session.');

    const hidden = moment.hidden === true;
    const blind = this.unread?.blind === true;
    const every = version.values(report, {
      held: (element) => this.status.held(element),
      credit: this.credit,
      leaving: moment.leaving,
      hidden,
      workDue,
      timeDue: hidden || now.getTime() - this.timeAt >= TIME_EVERY,
      sessionMilliseconds: now.getTime() - this.openedAt,
      suspendData: text,
    });
    const values = blind ? every.filter(([element]) => element !== SUSPEND_DATA) : every;
    const lists = listing?.isDue(moment.leaving || hidden) === true;
    if (!again && !lists && values.every(([element, value]) => session.known(element) === value)) return;
    const online = this.options.online();
    const saidAgain = !this.claimedOffline || !online || this.status.sayAgain();
    let set = true;
    for (const [element, value] of values) {
      set = session.set(element, value) && set;
      if (element === version.elements.sessionTime) this.timeAt = now.getTime();
    }
    if (lists) listing.send(this.credit);
    listing?.saved();
    // A message without what has to go with it (the exit of 2004) would be worse than none.
    const committed = (set || workDue) && session.commit();
    if (committed && !online) this.claimedOffline = true;
    else if (committed && saidAgain) {
      this.claimedOffline = false;
      this.status.prove();
    }
    let taken = committed && set && saidAgain && !blind;
    if (taken && this.unread) taken = session.read(SUSPEND_DATA).value === text;
    if (taken) this.sent = done;
    // Without work to save the LMS has it already, unless it refused what has to go with it.
    this.settle(taken, workDue ? held : set, now, session.lastFault);
    if (taken && this.options.online() && workDue) this.journal?.write({ at: now, sent: attempt.id === this.given ? 'sent' : 'claimed', text });
  }

  /** The codec is on its way: only the first moments of a first launch come here. */
  private writeLater(): void {
    this.waiting = true;
    this.line.set({ kind: 'saving' });
    this.options.codec.wait().then(
      () => {
        if (!this.finished) this.write(this.last!, { leaving: false });
      },
      (fault: unknown) => {
        this.waiting = false;
        this.line.setUnsaved(this.options.clock(), String(fault));
      },
    );
  }

  /** Saved means: the device holds it, or an LMS not known to be offline has taken it. */
  private settle(taken: boolean, held: boolean, now: Date, why: string): void {
    const trusted = taken && this.options.online();
    this.unproven = !trusted;
    if (trusted) this.committedAt = now;
    if (trusted || held) this.line.set({ kind: 'saved', at: now });
    else this.line.setUnsaved(now, taken ? 'The LMS took it while the device was offline.' : why);
  }

  private end(): void {
    if (this.finished) return;
    this.finished = true;
    const { session } = this.options;
    // What could not be said at the launch: an LMS that never hears a status takes the course for completed.
    if (session.open && !this.readOnly) this.status.sayBegun(this.status.told());
    session.finish();
  }
}

/** What was done, without the counter that makes every save differ. */
function work(codec: Codec, attempt: Attempt): string {
  return codec.encode({ ...attempt, saves: 0 });
}
