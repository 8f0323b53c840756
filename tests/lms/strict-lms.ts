/**
 * A strict SCORM 1.2 LMS to test against, with the ways in which real ones differ as options.
 * Pure TypeScript without imports from a platform: it runs in node tests, and in a browser page
 * once bundled.
 *
 * In a page that frames the course:
 * ```ts
 * const store = newStore();
 * const lms = installStrictLms(window, store, {});   // window.API is there now
 * frame.src = 'index.html?route=full';
 * // … the learner does something …
 * lms.log.filter((call) => call.name === 'LMSCommit').length;
 * lms.options.offline = true;                         // faults may change at any moment
 * // Relaunch: a new frame and installStrictLms(window, JSON.parse(JSON.stringify(store)), {})
 * ```
 * In a node test, `new StrictLms(store, options)` is itself the API.
 */
import { childrenOf, dataModel12, pattern } from './data-model-12.js';

/** What the LMS has stored: survives `JSON.stringify`, so it can outlive a page. */
export interface LmsStore {
  readonly cmi: Record<string, string>;
  launches: number;
}

/** An LMS that has never seen the course. */
export function newStore(): LmsStore {
  return { cmi: { 'cmi.core.lesson_status': 'not attempted', 'cmi.core.total_time': '0000:00:00.00' }, launches: 0 };
}

export interface LmsOptions {
  studentId?: string;
  studentName?: string;
  credit?: 'credit' | 'no-credit';
  mode?: 'normal' | 'browse' | 'review';
  /** From the manifest; "" when it has none. */
  masteryScore?: string;
  /** At LMSFinish, a score and a mastery score decide the status, whatever the SCO set. */
  masteryOverride?: boolean;
  /** Elements that begin with one of these do not exist here: 401. */
  refuses?: readonly string[];
  /** Characters of suspend_data before 405. */
  suspendDataLimit?: number;
  /** False for a value that is refused here though the standard allows it: 405. */
  accepts?: (element: string, value: string) => boolean;
  /** Booleans and a number for GetLastError, where the standard wants strings. */
  booleans?: boolean;
  /** What comes back of a stored suspend_data at the next launch. */
  relay?: (suspendData: string) => string;
  offline?: boolean;
  /**
   * What a commit does while offline. `refuse`: "false", 101, and the changes go with the next commit.
   * `lose`: "true", 0, and the changes are never sent. `catch-up`: "true", and every commit carries everything.
   */
  whenOffline?: 'refuse' | 'lose' | 'catch-up';
  /** A fault for this call, if any: `throw` an exception, answer `false` with 101, or `claim` true and do nothing. */
  fault?: (name: string, element: string) => 'throw' | 'false' | 'claim' | undefined;
}

/** One call as the LMS saw it. */
export interface LmsCall {
  readonly name: string;
  readonly element: string;
  readonly value: string;
  readonly result: unknown;
  readonly error: string;
  /** A SetValue that changed what the LMS held. */
  readonly changed: boolean;
}

export class StrictLms {
  readonly log: LmsCall[] = [];
  private state: 'before' | 'open' | 'closed' = 'before';
  private error = '0';
  private readonly held: Record<string, string>;
  /** Changed since the last commit. */
  private changes = new Set<string>();
  private statusSet = false;
  private logged = '';

  constructor(
    readonly store: LmsStore,
    readonly options: LmsOptions = {},
  ) {
    this.held = { ...store.cmi };
  }

  // The six functions are properties so that the object works when its functions are taken off it.
  LMSInitialize = (parameter: unknown): unknown =>
    this.answer('LMSInitialize', '', String(parameter), () => {
      if (parameter !== '') return this.fail('201');
      if (this.state !== 'before') return this.fail('101');
      this.state = 'open';
      this.store.launches += 1;
      if (this.options.relay && this.held['cmi.suspend_data'] !== undefined) this.held['cmi.suspend_data'] = this.options.relay(this.held['cmi.suspend_data']);
      const suspended = this.held['cmi.core.exit'] === 'suspend';
      Object.assign(this.held, {
        'cmi.core.student_id': this.options.studentId ?? 'learner_1',
        'cmi.core.student_name': this.options.studentName ?? 'Okafor, Ada',
        'cmi.core.credit': this.options.credit ?? 'credit',
        'cmi.core.lesson_mode': this.options.mode ?? 'normal',
        'cmi.core.entry': suspended ? 'resume' : this.store.launches === 1 ? 'ab-initio' : '',
        'cmi.student_data.mastery_score': this.options.masteryScore ?? '',
      });
      // Both belong to one session: what the last one said counts no longer.
      for (const element of ['cmi.core.exit', 'cmi.core.session_time']) {
        delete this.held[element];
        delete this.store.cmi[element];
      }
      return 'true';
    });

  LMSFinish = (parameter: unknown): unknown =>
    this.answer('LMSFinish', '', String(parameter), () => {
      if (parameter !== '') return this.fail('201');
      if (this.state !== 'open') return this.fail('301');
      this.closeAttempt();
      const result = this.send();
      this.state = 'closed';
      return result;
    });

  LMSCommit = (parameter: unknown): unknown =>
    this.answer('LMSCommit', '', String(parameter), () => {
      if (parameter !== '') return this.fail('201');
      if (this.state !== 'open') return this.fail('301');
      return this.send();
    });

  LMSGetValue = (element: unknown): unknown =>
    this.answer('LMSGetValue', String(element), '', () => {
      if (this.state !== 'open') return this.fail('301', '');
      const name = String(element);
      const fault = this.unknown(name);
      if (fault) return this.fail(fault, '');
      if (name.endsWith('._children')) return childrenOf(name.slice(0, -'._children'.length));
      if (name.endsWith('._count')) return String(this.count(name.slice(0, -'._count'.length)));
      const row = dataModel12[pattern(name)]!;
      if (row.access === 'write') return this.fail('404', '');
      if (!this.withinArrays(name, 0)) return this.fail('201', '');
      return this.held[name] ?? '';
    });

  LMSSetValue = (element: unknown, value: unknown): unknown =>
    this.answer('LMSSetValue', String(element), String(value), () => {
      if (this.state !== 'open') return this.fail('301');
      const name = String(element);
      const text = String(value);
      const fault = this.unknown(name);
      if (fault && !/\._(children|count)$/.test(name)) return this.fail(fault);
      if (/\._(children|count)$/.test(name)) return this.fail('402');
      const row = dataModel12[pattern(name)]!;
      if (row.access === 'read') return this.fail('403');
      if (!this.withinArrays(name, 1)) return this.fail('201');
      const limit = this.options.suspendDataLimit;
      const fits = name === 'cmi.suspend_data' && limit ? text.length <= limit : row.type(text);
      if (!fits || this.options.accepts?.(name, text) === false) return this.fail('405');
      this.hold(name, text);
      return 'true';
    });

  LMSGetLastError = (): unknown => {
    const code = this.options.booleans ? Number(this.error) : this.error;
    this.log.push({ name: 'LMSGetLastError', element: '', value: '', result: code, error: this.error, changed: false });
    return code;
  };

  LMSGetErrorString = (code: unknown): unknown => `Error ${String(code)}`;
  LMSGetDiagnostic = (code: unknown): unknown => `Error ${String(code)}`;

  /** What the LMS holds of an element now, committed or not. */
  now(element: string): string {
    return this.held[element] ?? '';
  }

  /** Calls of one kind, or of every kind. */
  calls(name?: string): number {
    return this.log.filter((call) => name === undefined || call.name === name).length;
  }

  /** Values changed by SetValue, from a place in the log on. */
  changedSince(from: number): LmsCall[] {
    return this.log.slice(from).filter((call) => call.changed);
  }

  private answer(name: string, element: string, value: string, act: () => string): unknown {
    const fault = this.options.fault?.(name, element);
    this.logged = '';
    this.error = '0';
    let result: string;
    if (fault === 'throw') {
      this.log.push({ name, element, value, result: 'exception', error: '101', changed: false });
      this.error = '101';
      throw new Error(`${name} is broken here`);
    }
    if (fault === 'false') result = this.fail('101', name === 'LMSGetValue' ? '' : 'false');
    else if (fault === 'claim') result = 'true';
    else result = act();
    const given = this.options.booleans && (result === 'true' || result === 'false') && name !== 'LMSGetValue' ? result === 'true' : result;
    this.log.push({ name, element, value, result: given, error: this.error, changed: this.logged !== '' });
    return given;
  }

  private fail(code: string, result = 'false'): string {
    this.error = code;
    return result;
  }

  /** The error code for an element this LMS does not know, or "". */
  private unknown(name: string): string {
    if (this.options.refuses?.some((prefix) => name.startsWith(prefix))) return '401';
    if (dataModel12[pattern(name)]) return '';
    const parent = name.slice(0, name.lastIndexOf('.'));
    const exists = dataModel12[pattern(parent)] !== undefined || Object.keys(dataModel12).some((key) => key.startsWith(`${pattern(parent)}.`));
    if (name.endsWith('._children') && exists) return '202';
    if (name.endsWith('._count') && exists) return '203';
    return name.startsWith('cmi.') ? '401' : '201';
  }

  /** Every index is one the array has, or (`ahead` 1) the next one: no gaps. */
  private withinArrays(name: string, ahead: 0 | 1): boolean {
    return [...name.matchAll(/\.(\d+)(?=\.|$)/g)].every((match) => Number(match[1]) < this.count(name.slice(0, match.index)) + ahead);
  }

  private count(array: string): number {
    const indices = Object.keys(this.held)
      .filter((key) => key.startsWith(`${array}.`))
      .map((key) => Number(key.slice(array.length + 1).split('.')[0]));
    return indices.length === 0 ? 0 : Math.max(...indices) + 1;
  }

  private hold(name: string, value: string): void {
    if (name === 'cmi.core.lesson_status') this.statusSet = true;
    if (this.held[name] === value) return;
    this.held[name] = value;
    this.changes.add(name);
    this.logged = name;
  }

  private closeAttempt(): void {
    const { mode, credit, masteryOverride, masteryScore } = this.options;
    if ((mode ?? 'normal') !== 'normal') {
      if (mode === 'browse' && this.held['cmi.core.lesson_status'] === 'not attempted') this.hold('cmi.core.lesson_status', 'browsed');
      return;
    }
    const raw = this.held['cmi.core.score.raw'] ?? '';
    if (!this.statusSet && this.held['cmi.core.lesson_status'] === 'not attempted') this.hold('cmi.core.lesson_status', 'completed');
    if (masteryOverride && (credit ?? 'credit') === 'credit' && masteryScore && raw !== '') {
      this.hold('cmi.core.lesson_status', Number(raw) >= Number(masteryScore) ? 'passed' : 'failed');
    }
    this.hold('cmi.core.total_time', added(this.held['cmi.core.total_time'] ?? '', this.held['cmi.core.session_time'] ?? ''));
  }

  private send(): string {
    const how = this.options.whenOffline ?? 'refuse';
    if (this.options.offline) {
      if (how === 'refuse') return this.fail('101');
      if (how === 'lose') this.changes.clear();
      return 'true';
    }
    const sent = how === 'catch-up' ? Object.keys(this.held) : [...this.changes];
    for (const element of sent) this.store.cmi[element] = this.held[element]!;
    this.changes.clear();
    return 'true';
  }
}

/** Makes a strict LMS the `API` of a window, as an LMS's frame or popup opener does. */
export function installStrictLms(window: object, store: LmsStore, options: LmsOptions = {}): StrictLms {
  const lms = new StrictLms(store, options);
  (window as { API?: unknown }).API = lms;
  return lms;
}

/** Two CMITimespans added. */
function added(a: string, b: string): string {
  const hundredths = hundredthsOf(a) + hundredthsOf(b);
  const pad = (n: number, width: number) => String(Math.floor(n)).padStart(width, '0');
  return `${pad(hundredths / 360_000, 4)}:${pad((hundredths / 6000) % 60, 2)}:${pad((hundredths / 100) % 60, 2)}.${pad(hundredths % 100, 2)}`;
}

function hundredthsOf(span: string): number {
  const [hours = '0', minutes = '0', seconds = '0'] = span.split(':');
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 100) || 0;
}
