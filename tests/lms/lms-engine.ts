/**
 * What the strict LMSs of SCORM 1.2 and 2004 have in common: a store that outlives the page, a log of every call, and
 * the ways in which real LMSs differ, as options. Pure TypeScript without imports from a platform: it runs in
 * node tests, and in a browser page once bundled. Which LMS has which option, and why, is in `README.md` here.
 */

/** What the LMS has stored: survives `JSON.stringify`, so it can outlive a page. */
export interface LmsStore {
  readonly cmi: Record<string, string>;
  launches: number;
  /** A session was begun and has not been finished. */
  active?: boolean;
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
  /** Elements that begin with one of these are gone at the next launch. */
  forgets?: readonly string[];
  /** Characters of suspend_data before it is refused. */
  suspendDataLimit?: number;
  /** False for a value that is refused here though the standard allows it: 405. */
  accepts?: (element: string, value: string) => boolean;
  /** Booleans and a number for GetLastError, where the standard wants strings. */
  booleans?: boolean;
  /** What comes back of a stored suspend_data at the next launch. */
  relay?: (suspendData: string) => string;
  /** Every changed value is a message of its own, at once. */
  autocommit?: boolean;
  /** One of these characters in a value spoils the whole message it is in. */
  spoiledBy?: RegExp;
  /** What is sent while the page goes away never arrives. */
  losesWhenClosing?: boolean;
  /** The page is going away now. */
  closing?: boolean;
  /** A session that was never finished keeps the next launch from beginning one, until the learner signs in again. */
  oneSession?: boolean;
  /** A final status counts with a session time above zero only, and only the first of a launch. */
  firstFinalCounts?: boolean;
  /** A launch after a final status begins with nothing but that status. */
  blankAfterFinal?: boolean;
  /** Of a session time with four digits of hours, the first is lost. */
  dropsHourDigit?: boolean;
  /** A status that was never set stays what it was, where the standard wants completed. */
  keepsUnsetStatus?: boolean;
  offline?: boolean;
  /**
   * What a commit does while offline. `refuse`: "false", and the changes go with the next commit.
   * `lose`: "true", and the changes are never sent. `catch-up`: "true", and every commit carries everything.
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

export abstract class LmsEngine<Options extends LmsOptions = LmsOptions> {
  readonly log: LmsCall[] = [];
  /** Messages to the server: what a learner on a slow line waits for. */
  messages = 0;
  protected state: 'before' | 'open' | 'closed' = 'before';
  protected error = '0';
  protected readonly held: Record<string, string>;
  /** Changed since the last commit. */
  protected readonly changes = new Set<string>();
  /** The call that asks for a value, and the code for a server that cannot be reached. */
  protected abstract readonly reading: string;
  protected abstract readonly unreachable: string;
  private changed = false;

  constructor(
    readonly store: LmsStore,
    readonly options: Options = {} as Options,
  ) {
    this.held = { ...store.cmi };
  }

  /** Calls of one kind, or of every kind. */
  calls(name?: string): number {
    return this.log.filter((call) => name === undefined || call.name === name).length;
  }

  /** Values changed by SetValue, from a place in the log on. */
  changedSince(from: number): LmsCall[] {
    return this.log.slice(from).filter((call) => call.changed);
  }

  /** Begins the session, unless the last one was never finished. */
  protected begin(): boolean {
    if (this.options.oneSession && this.store.active) return false;
    this.state = 'open';
    this.store.active = true;
    this.store.launches += 1;
    this.forget(Object.keys(this.held).filter((element) => this.options.forgets?.some((prefix) => element.startsWith(prefix))));
    return true;
  }

  /** Ends it, as far as the server hears of it. */
  protected end(): string {
    const result = this.send();
    this.state = 'closed';
    if (!this.isUnheard()) this.store.active = false;
    return result;
  }

  protected answer(name: string, element: string, value: string, act: () => string): unknown {
    const fault = this.options.fault?.(name, element);
    this.changed = false;
    this.error = '0';
    if (fault === 'throw') {
      this.error = '101';
      this.log.push({ name, element, value, result: 'exception', error: '101', changed: false });
      throw new Error(`${name} is broken here`);
    }
    const result = fault === 'false' ? this.fail('101', name === this.reading ? '' : 'false') : fault === 'claim' ? 'true' : act();
    const given = this.options.booleans && name !== this.reading ? result === 'true' : result;
    this.log.push({ name, element, value, result: given, error: this.error, changed: this.changed });
    return given;
  }

  /** The last error, as this LMS gives it. */
  protected lastError(name: string): unknown {
    const code = this.options.booleans ? Number(this.error) : this.error;
    this.log.push({ name, element: '', value: '', result: code, error: this.error, changed: false });
    return code;
  }

  protected fail(code: string, result = 'false'): string {
    this.error = code;
    return result;
  }

  protected refuses(name: string): boolean {
    return this.options.refuses?.some((prefix) => name.startsWith(prefix)) === true;
  }

  /** Every index is one the array has, or (`ahead` 1) the next one: no gaps. */
  protected withinArrays(name: string, ahead: 0 | 1): boolean {
    return [...name.matchAll(/\.(\d+)(?=\.|$)/g)].every((match) => Number(match[1]) < this.count(name.slice(0, match.index)) + ahead);
  }

  protected count(array: string): number {
    const indices = Object.keys(this.held)
      .filter((key) => key.startsWith(`${array}.`))
      .map((key) => Number(key.slice(array.length + 1).split('.')[0]));
    return indices.length === 0 ? 0 : Math.max(...indices) + 1;
  }

  protected hold(name: string, value: string): void {
    if (this.held[name] === value) return;
    this.held[name] = value;
    this.changes.add(name);
    this.changed = true;
  }

  /** Gone from here and from what is stored. */
  protected forget(names: readonly string[]): void {
    for (const name of names) {
      delete this.held[name];
      delete this.store.cmi[name];
    }
  }

  /** One message with what changed, or with everything. */
  protected send(): string {
    const how = this.options.whenOffline ?? 'refuse';
    if (this.options.offline) {
      if (how === 'refuse') return this.fail(this.unreachable);
      if (how === 'lose') this.changes.clear();
      return 'true';
    }
    const sent = this.recorded(how === 'catch-up' ? Object.keys(this.held) : [...this.changes]);
    this.changes.clear();
    if (sent.length > 0) this.messages += 1;
    if (this.isUnheard()) return 'true';
    const spoiled = sent.some((element) => this.options.spoiledBy?.test(this.held[element]!));
    for (const element of sent) this.store.cmi[element] = spoiled ? '' : this.held[element]!;
    return 'true';
  }

  /** Those of the sent elements that the server takes note of. */
  protected recorded(sent: readonly string[]): readonly string[] {
    return sent;
  }

  private isUnheard(): boolean {
    return this.options.offline === true || (this.options.closing === true && this.options.losesWhenClosing === true);
  }
}
