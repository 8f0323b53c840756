/**
 * One session with a SCORM 1.2 LMS, from LMSInitialize to LMSFinish: synchronous, guarded, and
 * silent where there is nothing to say. A value is sent only when it differs from what the LMS
 * is known to hold: ESR turns every change into a request of its own.
 */
import type { Api12 } from './api.js';

/** Codes of SCORM 1.2 RTE 3.3 that mean "I do not keep this", not "something is wrong". */
const HARMLESS = new Set(['401', '404', '405']);

/** Without these two a learner's work is not recorded; all else is optional. */
const ESSENTIAL = new Set(['cmi.suspend_data', 'cmi.core.lesson_status']);

export interface ReadValue {
  readonly value: string;
  /** False when the LMS failed to answer: the value is then unknown, not blank. */
  readonly answered: boolean;
}

export class Session12 {
  /** Between a successful LMSInitialize and LMSFinish. */
  open = false;
  /** What last went wrong, for the LMS team. */
  lastFault = '';
  /** Every call made to the LMS in this session. */
  calls = 0;
  private readonly held = new Map<string, string>();
  private readonly silenced = new Set<string>();

  constructor(private readonly api: Api12) {}

  /** LMSInitialize. False when the LMS refuses. */
  start(): boolean {
    this.open = this.says('LMSInitialize', '');
    // Write-only, and "" in every new session.
    this.held.set('cmi.core.exit', '');
    return this.open;
  }

  /**
   * LMSGetValue.
   *
   * @param doubtful Ask what a blank means: taking a failure for "nothing saved" would cost the learner's work.
   */
  read(element: string, doubtful = false): ReadValue {
    const result = this.call('LMSGetValue', element);
    const threw = result === undefined;
    const value = result === undefined || result === null ? '' : String(result);
    let answered = !threw;
    if (!threw && value === '' && doubtful) {
      const code = this.lastError();
      answered = ['', '0'].includes(code) || HARMLESS.has(code);
      if (!answered) this.lastFault = `LMSGetValue(${element}) returned "", error ${code}`;
    }
    if (answered) this.held.set(element, value);
    return { value, answered };
  }

  /** What the LMS holds of an element as far as is known. */
  known(element: string): string | undefined {
    return this.held.get(element);
  }

  /** LMSSetValue, if it would change anything. False when an essential element was refused. */
  set(element: string, value: string): boolean {
    const group = element.split('.').slice(0, 3).join('.');
    if (this.held.get(element) === value || this.silenced.has(group)) return true;
    if (this.says('LMSSetValue', element, value)) {
      this.held.set(element, value);
      return true;
    }
    if (ESSENTIAL.has(element)) return false;
    this.silenced.add(group);
    return true;
  }

  /** LMSCommit. True is a claim, not a proof. */
  commit(): boolean {
    return this.says('LMSCommit', '');
  }

  /** LMSFinish, once. */
  finish(): boolean {
    if (!this.open) return false;
    this.open = false;
    return this.says('LMSFinish', '');
  }

  private says(name: keyof Api12, ...parameters: string[]): boolean {
    const result = this.call(name, ...parameters);
    if (String(result) === 'true') return true;
    if (result !== undefined) this.lastFault = `${name}(${parameters[0] ?? ''}) returned "${String(result)}", error ${this.lastError()}`;
    return false;
  }

  /** `undefined` when the LMS threw. */
  private call(name: keyof Api12, ...parameters: string[]): unknown {
    this.calls += 1;
    try {
      return (this.api[name] as (...given: string[]) => unknown)(...parameters) ?? null;
    } catch (fault) {
      this.lastFault = `${name}(${parameters[0] ?? ''}) failed: ${String(fault).slice(0, 120)}`;
      return undefined;
    }
  }

  private lastError(): string {
    const code = this.call('LMSGetLastError');
    return code === undefined || code === null ? '' : String(code);
  }
}
