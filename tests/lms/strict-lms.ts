/**
 * A strict SCORM 1.2 LMS to test against, with the ways in which real ones differ as options ({@link LmsOptions}).
 *
 * In a page that frames the course:
 * ```ts
 * const store = newStore();
 * const lms = installStrictLms(window, store, {});   // window.API is there now
 * frame.src = 'index.html?route=full';
 * // … the learner does something …
 * lms.calls('LMSCommit');
 * lms.options.offline = true;                         // faults may change at any moment
 * // Relaunch: a new frame and installStrictLms(window, JSON.parse(JSON.stringify(store)), {})
 * ```
 * In a node test, `new StrictLms(store, options)` is itself the API.
 */
import { childrenOf, dataModel12, pattern } from './data-model-12.js';
import { LmsEngine, type LmsOptions, type LmsStore } from './lms-engine.js';

const STATUS = 'cmi.core.lesson_status';
const RAW = 'cmi.core.score.raw';
const SESSION_TIME = 'cmi.core.session_time';
const FINAL = ['passed', 'completed', 'failed'];

/** An LMS that has never seen the course. */
export function newStore(): LmsStore {
  return { cmi: { 'cmi.core.lesson_status': 'not attempted', 'cmi.core.total_time': '0000:00:00.00' }, launches: 0 };
}

export class StrictLms extends LmsEngine {
  protected readonly reading = 'LMSGetValue';
  protected readonly unreachable = '101';
  private statusSet = false;
  /** A final status of this launch has been recorded. */
  private finalRecorded = false;

  // The six functions are properties so that the object works when its functions are taken off it.
  LMSInitialize = (parameter: unknown): unknown =>
    this.answer('LMSInitialize', '', String(parameter), () => {
      if (parameter !== '') return this.fail('201');
      if (this.state !== 'before') return this.fail('101');
      if (!this.begin()) return this.fail('101');
      if (this.options.blankAfterFinal && FINAL.includes(this.held[STATUS] ?? '')) this.forget(['cmi.core.lesson_location', RAW, 'cmi.suspend_data']);
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
      this.forget(['cmi.core.exit', SESSION_TIME]);
      return 'true';
    });

  LMSFinish = (parameter: unknown): unknown =>
    this.answer('LMSFinish', '', String(parameter), () => {
      if (parameter !== '') return this.fail('201');
      if (this.state !== 'open') return this.fail('301');
      this.closeAttempt();
      return this.end();
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
      if (name === STATUS) this.statusSet = true;
      this.hold(name, text);
      if (this.options.autocommit && this.changes.has(name)) this.post();
      return 'true';
    });

  LMSGetLastError = (): unknown => this.lastError('LMSGetLastError');
  LMSGetErrorString = (code: unknown): unknown => `Error ${String(code)}`;
  LMSGetDiagnostic = (code: unknown): unknown => `Error ${String(code)}`;

  /** What the LMS holds of an element now, committed or not. */
  now(element: string): string {
    return this.held[element] ?? '';
  }

  /** The error code for an element this LMS does not know, or "". */
  private unknown(name: string): string {
    if (this.refuses(name)) return '401';
    if (dataModel12[pattern(name)]) return '';
    const parent = name.slice(0, name.lastIndexOf('.'));
    const exists = dataModel12[pattern(parent)] !== undefined || Object.keys(dataModel12).some((key) => key.startsWith(`${pattern(parent)}.`));
    if (name.endsWith('._children') && exists) return '202';
    if (name.endsWith('._count') && exists) return '203';
    return name.startsWith('cmi.') ? '401' : '201';
  }

  /** Without the network it waits for the next commit, whatever that then says. */
  private post(): void {
    if (!this.options.offline) this.send();
  }

  private closeAttempt(): void {
    const { mode, credit, masteryOverride, masteryScore } = this.options;
    if ((mode ?? 'normal') !== 'normal') {
      if (mode === 'browse' && this.held[STATUS] === 'not attempted') this.hold(STATUS, 'browsed');
      return;
    }
    const raw = this.held[RAW] ?? '';
    if (!this.statusSet && !this.options.keepsUnsetStatus && this.held[STATUS] === 'not attempted') this.hold(STATUS, 'completed');
    if (masteryOverride && (credit ?? 'credit') === 'credit' && masteryScore && raw !== '') {
      this.hold(STATUS, Number(raw) >= Number(masteryScore) ? 'passed' : 'failed');
    }
    const session = this.held[SESSION_TIME] ?? '';
    this.hold('cmi.core.total_time', added(this.held['cmi.core.total_time'] ?? '', this.options.dropsHourDigit ? session.slice(1) : session));
  }

  protected override recorded(sent: readonly string[]): readonly string[] {
    if (!this.options.firstFinalCounts || !sent.includes(STATUS) || !FINAL.includes(this.held[STATUS]!)) return sent;
    const counts = !this.finalRecorded && hundredthsOf(this.held[SESSION_TIME] ?? '') > 0;
    this.finalRecorded ||= counts;
    return counts ? sent : sent.filter((element) => element !== STATUS && element !== RAW);
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
