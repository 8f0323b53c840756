/**
 * A strict SCORM 2004 LMS to test against: types, limits, order and error codes of the standard,
 * without the leniencies of real ones. Same options, store and log as the strict one of SCORM 1.2.
 */
import { pattern } from './data-model-12.js';
import { dataModel2004 } from './data-model-2004.js';
import { LmsEngine, type LmsOptions, type LmsStore } from './lms-engine.js';

/** An LMS that has never seen the course. */
export function newStore2004(): LmsStore {
  return { cmi: {}, launches: 0 };
}

export interface Options2004 extends LmsOptions {
  /** From the manifest, 0 to 1: with a scaled score it decides success, whatever the SCO set (4.2.22.1). */
  scaledPassingScore?: string;
}

export class StrictLms2004 extends LmsEngine<Options2004> {
  protected readonly reading = 'GetValue';
  protected readonly unreachable = '391';

  // Properties, so that the object works when its functions are taken off it.
  Initialize = (parameter: unknown): unknown =>
    this.answer('Initialize', '', String(parameter), () => {
      if (parameter !== '') return this.fail('201');
      if (this.state !== 'before') return this.fail(this.state === 'open' ? '103' : '104');
      if (!this.begin()) return this.fail('102');
      const suspended = this.held['cmi.exit'] === 'suspend';
      // 4.2.8: what was not suspended is a new attempt, and begins blank.
      if (!suspended) this.forget(Object.keys(this.held));
      // 4.2.8: "" in a new session. The stored word of the last one goes with the first message of this one.
      delete this.held['cmi.exit'];
      this.forget(['cmi.session_time']);
      const { studentId, studentName, credit, mode, scaledPassingScore } = this.options;
      Object.assign(this.held, {
        'cmi.learner_id': studentId ?? 'learner_1',
        'cmi.learner_name': studentName ?? 'Okafor, Ada',
        'cmi.credit': credit ?? 'credit',
        'cmi.mode': mode ?? 'normal',
        'cmi.entry': suspended ? 'resume' : 'ab-initio',
        ...(scaledPassingScore === undefined ? {} : { 'cmi.scaled_passing_score': scaledPassingScore }),
      });
      return 'true';
    });

  Terminate = (parameter: unknown): unknown =>
    this.answer('Terminate', '', String(parameter), () => {
      if (parameter !== '') return this.fail('201');
      if (this.state !== 'open') return this.fail(this.state === 'before' ? '112' : '113');
      return this.end();
    });

  Commit = (parameter: unknown): unknown =>
    this.answer('Commit', '', String(parameter), () => {
      if (parameter !== '') return this.fail('201');
      if (this.state !== 'open') return this.fail(this.state === 'before' ? '142' : '143');
      return this.send();
    });

  GetValue = (element: unknown): unknown =>
    this.answer('GetValue', String(element), '', () => {
      const name = String(element);
      if (this.state !== 'open') return this.fail(this.state === 'before' ? '122' : '123', '');
      if (name === '') return this.fail('301', '');
      if (this.isUnknown(name)) return this.fail('401', '');
      const row = dataModel2004[pattern(name)]!;
      if (!this.withinArrays(name, 0)) return this.fail('301', '');
      if (name.endsWith('._count')) return String(this.count(name.slice(0, -'._count'.length)));
      if (row.keyword) return 'id';
      if (row.access === 'write') return this.fail('405', '');
      return this.now(name) === undefined ? this.fail('403', '') : this.now(name)!;
    });

  SetValue = (element: unknown, value: unknown): unknown =>
    this.answer('SetValue', String(element), String(value), () => {
      const name = String(element);
      const text = String(value);
      if (this.state !== 'open') return this.fail(this.state === 'before' ? '132' : '133');
      if (name === '') return this.fail('351');
      if (this.isUnknown(name)) return this.fail('401');
      const row = dataModel2004[pattern(name)]!;
      if (row.access === 'read') return this.fail('404');
      if (!this.withinArrays(name, 1)) return this.fail('351');
      if (this.dependsOn(name)) return this.fail('408');
      const wrong = row.check(text);
      if (wrong !== '0') return this.fail(wrong);
      if (name.startsWith('cmi.objectives.') && name.endsWith('.id')) {
        const other = this.held[name] !== undefined ? this.held[name] !== text : this.hasObjective(text);
        if (other) return this.fail('351');
      }
      this.hold(name, text);
      return 'true';
    });

  GetLastError = (): unknown => this.lastError('GetLastError');
  GetErrorString = (code: unknown): unknown => `Error ${String(code)}`;
  GetDiagnostic = (code: unknown): unknown => `Error ${String(code)}`;

  /** What the LMS would answer for an element now, its own evaluation included. */
  now(element: string): string | undefined {
    const passing = this.options.scaledPassingScore;
    if (element === 'cmi.success_status' && passing !== undefined) {
      const scaled = this.held['cmi.score.scaled'];
      return scaled === undefined ? 'unknown' : Number(scaled) >= Number(passing) ? 'passed' : 'failed';
    }
    return this.held[element] ?? dataModel2004[pattern(element)]?.initial;
  }

  protected override recorded(sent: readonly string[]): readonly string[] {
    if (this.held['cmi.exit'] === undefined) delete this.store.cmi['cmi.exit'];
    return sent;
  }

  private isUnknown(name: string): boolean {
    return this.refuses(name) || !dataModel2004[pattern(name)];
  }

  /** 4.2.9 and 4.2.17: the id comes before anything else of an entry, the type before its responses. */
  private dependsOn(name: string): boolean {
    const [entry, rest] = /^(cmi\.(?:interactions|objectives)\.\d+)\.(.+)$/.exec(name)?.slice(1) ?? [];
    if (!entry || rest === 'id') return false;
    const needsType = rest!.startsWith('correct_responses.') || rest === 'learner_response';
    return this.held[`${entry}.id`] === undefined || (needsType && this.held[`${entry}.type`] === undefined);
  }

  private hasObjective(id: string): boolean {
    return Object.entries(this.held).some(([name, value]) => /^cmi\.objectives\.\d+\.id$/.test(name) && value === id);
  }
}

/** Makes a strict LMS the `API_1484_11` of a window. */
export function installStrictLms2004(window: object, store: LmsStore, options: Options2004 = {}): StrictLms2004 {
  const lms = new StrictLms2004(store, options);
  (window as { API_1484_11?: unknown }).API_1484_11 = lms;
  return lms;
}
