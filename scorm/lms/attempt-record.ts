/**
 * One attempt at the course as this device keeps it: the SCORM 1.2 data as the course left it,
 * and the few dates an LMS would add. Plain data, so that it survives `JSON.stringify`.
 */

/** The part of the SCORM 1.2 data model that the on-device LMS reads; the rest is kept as it came. */
export interface Cmi {
  readonly suspend_data?: string;
  readonly core: {
    readonly lesson_location?: string;
    readonly lesson_status?: string;
    readonly exit?: string;
    readonly session_time?: string;
    /** `HHHH:MM:SS.SS` over all sessions, the present one included. */
    readonly total_time?: string;
    readonly score?: { readonly raw?: string | number };
    readonly [element: string]: unknown;
  };
  readonly [element: string]: unknown;
}

export interface AttemptRecord {
  readonly id: string;
  /** Whose it is, where several people share a device; absent for the first of them. */
  readonly learner?: string;
  /** First attempt on this device is 1. */
  readonly number: number;
  /** Version of the course that last saved this attempt. */
  readonly version: string;
  /** ISO date and time, as are `saved` and `closed`. */
  readonly started: string;
  readonly saved: string;
  /** Present once nothing can be added: it was finished, or left behind for a new attempt. */
  readonly closed?: string;
  readonly cmi: Cmi;
}

export type AttemptStatus = 'in-progress' | 'passed' | 'not-passed-yet' | 'completed';

/** What a person wants to know about an attempt, in our words rather than the wire's. */
export interface AttemptFacts {
  readonly status: AttemptStatus;
  /** 0–100; only once there is a result. */
  readonly score?: number;
  readonly seconds: number;
  /** Step id, or "" when the course set none. */
  readonly bookmark: string;
}

const STATUSES: Readonly<Record<string, AttemptStatus>> = {
  passed: 'passed',
  failed: 'not-passed-yet',
  completed: 'completed',
};

/** Reads the facts out of a record. */
export function factsOf(record: AttemptRecord): AttemptFacts {
  const { core } = record.cmi;
  const status = STATUSES[core.lesson_status ?? ''] ?? 'in-progress';
  const raw = core.score?.raw;
  // Number('') is 0: an unset score must not become a score of nothing.
  const score = status === 'in-progress' || raw === undefined || raw === '' ? undefined : Number(raw);
  return {
    status,
    ...(score !== undefined && Number.isFinite(score) ? { score } : {}),
    seconds: secondsOf(core.total_time ?? ''),
    bookmark: core.lesson_location ?? '',
  };
}

/** What the course saved of an attempt, as it wrote it; "" when nothing. */
export function savedText(record: AttemptRecord): string {
  return record.cmi.suspend_data ?? '';
}

/**
 * True when the course has said its last word on this attempt: passed or completed, and not
 * suspended. A result with exit `suspend` is still being worked on, e.g. failed with tries left.
 */
export function isOver(record: AttemptRecord): boolean {
  const { lesson_status: status, exit } = record.cmi.core;
  return (status === 'passed' || status === 'completed') && exit !== 'suspend';
}

/** `secondsOf('0001:10:30.50')` is 4230.5; what is not a SCORM 1.2 timespan counts as nothing. */
export function secondsOf(timespan: string): number {
  const parts = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/.exec(timespan);
  if (!parts) return 0;
  return Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
}

/** Storage is shared with everything else on this web address, and files come from anywhere: trust nothing found there. */
export function isAttemptRecord(value: unknown): value is AttemptRecord {
  const record = value as Partial<AttemptRecord> | null | undefined;
  return (
    typeof record === 'object' && record !== null &&
    typeof record.id === 'string' && typeof record.number === 'number' &&
    (record.learner === undefined || typeof record.learner === 'string') &&
    typeof record.version === 'string' && typeof record.started === 'string' && typeof record.saved === 'string' &&
    typeof record.cmi?.core === 'object' && record.cmi.core !== null
  );
}
