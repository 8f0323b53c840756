/** A learner record that keeps everything in memory: for tests, and for looking at the course while editing it. */
import type { Attempt } from '../course/attempt.js';
import type { Report } from '../course/report.js';
import { Condition } from './condition.js';
import type { LearnerRecord, OpenedRecord, RecordCondition } from './learner-record.js';

export class MemoryRecord implements LearnerRecord {
  /** Everything it was told, oldest first. */
  readonly reports: Report[] = [];
  finished = false;
  private readonly line: Condition;

  /** @param opened What it pretends to have held; nothing by default. */
  constructor(
    private readonly opened: Partial<OpenedRecord> & { readonly attempt?: Attempt } = {},
    private readonly clock: () => Date = () => new Date(),
  ) {
    this.line = new Condition({ kind: 'saving' });
  }

  get condition(): RecordCondition {
    return this.line.value;
  }

  async open(): Promise<OpenedRecord> {
    this.line.set(this.opened.readOnly ? { kind: 'read-only', reason: 'review' } : { kind: 'saved', at: this.clock() });
    return { learnerName: '', notices: [], readOnly: false, credit: true, ...this.opened };
  }

  save(report: Report): void {
    if (this.finished || this.opened.readOnly) return;
    this.reports.push(report);
    this.line.set({ kind: 'saved', at: this.clock() });
  }

  finish(report: Report): void {
    this.save(report);
    this.finished = true;
  }

  listen(listener: (condition: RecordCondition) => void): () => void {
    return this.line.listen(listener);
  }

  details(): string {
    return `Kept in memory only: ${this.reports.length} reports.`;
  }
}
