/**
 * One session with an LMS, from its start to its finish: synchronous, guarded, and
 * silent where there is nothing to say. A value is sent only when it differs from what the LMS
 * is known to hold: ESR turns every change into a request of its own.
 */
import type { LmsApi } from './api.js';
import type { Calls, ScormVersion } from './scorm-version.js';

export interface ReadValue {
  readonly value: string;
  /** False when the LMS failed to answer: the value is then unknown, not blank. */
  readonly answered: boolean;
}

export class Session {
  /** Between a successful start and the finish. */
  open = false;
  /** What last went wrong, for the LMS team. */
  lastFault = '';
  /** Every call made to the LMS in this session. */
  calls = 0;
  private readonly held = new Map<string, string>();
  private readonly silenced = new Set<string>();
  /** Without these a learner's work is not recorded; all else is optional. */
  private readonly essential: ReadonlySet<string>;

  constructor(
    private readonly api: LmsApi,
    private readonly version: ScormVersion,
  ) {
    this.essential = new Set(version.essential);
  }

  /** Some LMSs have their API before they are ready for it. False when it keeps refusing. */
  async begin(wait: (milliseconds: number) => Promise<void>): Promise<boolean> {
    for (let tries = 0; tries < 3; tries += 1) {
      if (tries > 0) await wait(300);
      if (this.start()) return true;
    }
    return false;
  }

  /** False when the LMS refuses. */
  start(): boolean {
    this.open = this.says('start', '');
    // Write-only, and "" in every new session.
    this.held.set(this.version.elements.exit, '');
    return this.open;
  }

  /**
   * Asks for a value.
   *
   * @param doubtful Ask what a blank means: taking a failure for "nothing saved" would cost the learner's work.
   */
  read(element: string, doubtful = false): ReadValue {
    const result = this.call('read', element);
    const threw = result === undefined;
    const value = result === undefined || result === null ? '' : String(result);
    let answered = !threw;
    if (!threw && value === '' && doubtful) {
      const code = this.lastError();
      answered = ['', '0'].includes(code) || this.version.blank.has(code);
      if (!answered) this.lastFault = `${this.version.calls.read}(${element}) returned "", error ${code}`;
    }
    if (answered) this.held.set(element, value);
    return { value, answered };
  }

  /** What the LMS holds of an element as far as is known. */
  known(element: string): string | undefined {
    return this.held.get(element);
  }

  /** Sets a value, if it would change anything. False when an essential element was refused. */
  set(element: string, value: string): boolean {
    const group = element.split('.').slice(0, 3).join('.');
    if (this.held.get(element) === value || this.silenced.has(group)) return true;
    if (this.says('set', element, value)) {
      this.held.set(element, value);
      return true;
    }
    if (this.essential.has(element)) return false;
    this.silenced.add(group);
    return true;
  }

  /** Sets a value that is optional. A refusal is an answer, not a fault. */
  offer(element: string, value: string): boolean {
    return String(this.call('set', element, value)) === 'true';
  }

  /** True is a claim, not a proof. */
  commit(): boolean {
    return this.says('commit', '');
  }

  /** Ends the session, once. */
  finish(): boolean {
    if (!this.open) return false;
    this.open = false;
    return this.says('finish', '');
  }

  private says(name: keyof Calls, ...parameters: string[]): boolean {
    const result = this.call(name, ...parameters);
    if (String(result) === 'true') return true;
    if (result !== undefined) this.lastFault = `${this.version.calls[name]}(${parameters[0] ?? ''}) returned "${String(result)}", error ${this.lastError()}`;
    return false;
  }

  /** `undefined` when the LMS threw. */
  private call(name: keyof Calls, ...parameters: string[]): unknown {
    this.calls += 1;
    try {
      return (this.api[this.version.calls[name]] as (...given: string[]) => unknown)(...parameters) ?? null;
    } catch (fault) {
      this.lastFault = `${this.version.calls[name]}(${parameters[0] ?? ''}) failed: ${String(fault).slice(0, 120)}`;
      return undefined;
    }
  }

  private lastError(): string {
    const code = this.call('lastError');
    return code === undefined || code === null ? '' : String(code);
  }
}
