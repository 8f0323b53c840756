/** How the session stands against its plan, for the facilitator alone. */
import type { Session } from '../progress/session.js';
import type { PartEntry } from '../progress/session-screen.js';

export interface Standing {
  /** Milliseconds since the session began. */
  readonly elapsed: number;
  /** Milliseconds in the part on screen, all visits together. */
  readonly inPart: number;
  /** Whole minutes behind the plan; below nothing when ahead of it. */
  readonly behind: number;
}

/**
 * Behind is what was taken beyond the plan: in parts already left, and in this one once its time is over. Parts that
 * were skipped, and this part's time still to come, count as time in hand.
 */
export function standingOf(session: Session, parts: readonly PartEntry[], now: number): Standing {
  const at = parts.findIndex(({ here }) => here);
  const visit = now - session.partOpened;
  const inPart = (parts[at]?.spent ?? 0) + visit;
  const before = parts.slice(0, at).reduce((sum, { minutes }) => sum + minutes * 60_000, 0);
  const elapsed = now - session.started;
  const planned = before + Math.min(inPart, (parts[at]?.minutes ?? 0) * 60_000);
  return { elapsed, inPart, behind: Math.trunc((elapsed - planned) / 60_000) };
}
