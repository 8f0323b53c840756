/** The record of a tab that only reads, because the same course is open in another tab: nothing is asked and nothing is written. */
import type { LearnerRecord, OpenedRecord, RecordCondition } from './learner-record.js';

export class ElsewhereRecord implements LearnerRecord {
  readonly condition: RecordCondition = { kind: 'read-only', reason: 'other-tab' };

  async open(): Promise<OpenedRecord> {
    return { learnerName: '', notices: [], readOnly: true, credit: true };
  }

  save(): void {}

  finish(): void {}

  listen(): () => void {
    return () => {};
  }

  details(): string {
    return 'The course is open in another tab of this browser. This one opened no session with the LMS.';
  }
}
