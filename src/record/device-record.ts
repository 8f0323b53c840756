/**
 * The learner record where there is no LMS: work is kept on this device, or nowhere if the
 * device refuses, and the learner is told which.
 */
import type { Report } from '../course/report.js';
import { Condition } from './condition.js';
import { readText, writeText, type KeepsText } from './device-storage.js';
import type { LearnerRecord, OpenedRecord, RecordCondition, RecordNotice } from './learner-record.js';
import { noticesOf } from './notices.js';
import type { LateCodec } from './late-codec.js';

export interface DeviceRecordOptions {
  readonly codec: LateCodec;
  /** Absent where the device keeps nothing. */
  readonly storage: KeepsText | undefined;
  /** From `storageKey('record', …)`. */
  readonly key: string;
  readonly clock: () => Date;
}

export class DeviceRecord implements LearnerRecord {
  private readonly line: Condition;
  private saves = 0;
  private finished = false;
  private last = '';

  constructor(private readonly options: DeviceRecordOptions) {
    this.line = new Condition({ kind: 'saving' });
  }

  get condition(): RecordCondition {
    return this.line.value;
  }

  async open(): Promise<OpenedRecord> {
    const { codec, storage, key, clock } = this.options;
    const text = readText(storage, key);
    const decoded = text === '' ? { dropped: 0, damaged: false, why: '' } : (await codec.wait()).decode(text);
    const { attempt } = decoded;
    const notices: RecordNotice[] = [{ kind: storage ? 'this-device' : 'nowhere' }, ...noticesOf(decoded)];
    this.saves = attempt?.saves ?? 0;
    if (storage) this.line.set({ kind: 'saved', at: clock() });
    else this.line.setUnsaved(clock(), 'This device keeps no data for this page.');
    return { ...(attempt ? { attempt } : {}), learnerName: '', notices, readOnly: false, credit: true };
  }

  save(report: Report): void {
    if (this.finished) {
      this.line.set({ kind: 'read-only', reason: 'session-ended' });
      return;
    }
    this.keep(report);
  }

  finish(report: Report): void {
    if (this.finished) return;
    this.keep(report);
    this.finished = true;
  }

  listen(listener: (condition: RecordCondition) => void): () => void {
    return this.line.listen(listener);
  }

  details(): string {
    const { storage, key } = this.options;
    return [
      'No LMS was found: the course was opened by itself.',
      storage ? `Work is kept on this device under ${key}.` : 'This device keeps no data for this page.',
      `Saved text (${this.last.length} characters): ${this.last}`,
    ].join('\n');
  }

  private keep(report: Report): void {
    const { storage, key, clock } = this.options;
    const codec = this.options.codec.here;
    if (!codec) return this.keepLater(report);
    // Another window may have gone further meanwhile, or have begun an attempt of its own: what it did counts too.
    const held = codec.decode(readText(storage, key)).attempt;
    const attempt = held ? codec.merge(held, { ...report.attempt, id: held.id }) : report.attempt;
    this.saves = Math.max(this.saves, attempt.saves) + 1;
    this.last = codec.encode({ ...attempt, saves: this.saves });
    if (writeText(storage, key, this.last)) this.line.set({ kind: 'saved', at: clock() });
    else this.line.setUnsaved(clock(), storage ? 'The device refused to store the work.' : 'This device keeps no data for this page.');
  }

  /** The codec is on its way: only the first moments of a first visit come here. */
  private keepLater(report: Report): void {
    this.line.set({ kind: 'saving' });
    this.options.codec.wait().then(
      () => this.keep(report),
      (fault: unknown) => this.line.setUnsaved(this.options.clock(), String(fault)),
    );
  }
}
