/** Holds a record's condition and tells listeners when it changes. */
import type { RecordCondition } from './learner-record.js';

export class Condition {
  private readonly listeners = new Set<(condition: RecordCondition) => void>();

  constructor(public value: RecordCondition) {}

  /** A listener that throws must not keep the work from being saved. */
  set(value: RecordCondition): void {
    this.value = value;
    for (const listener of this.listeners) {
      try {
        listener(value);
      } catch {
        // The listener's own fault; the record goes on.
      }
    }
  }

  /** Not saved, since the moment it first was not. */
  setUnsaved(now: Date, why: string): void {
    const since = this.value.kind === 'unsaved' ? this.value.since : now;
    this.set({ kind: 'unsaved', since, why });
  }

  listen(listener: (condition: RecordCondition) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
