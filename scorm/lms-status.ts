/** The status as the LMS holds it: one element in SCORM 1.2, two in 2004. */
import type { ScormVersion } from './scorm-version.js';
import type { ReadValue, Session } from './session.js';

export class LmsStatus {
  /** What the LMS held when it was last known to be online; elements it did not tell are missing. */
  private readonly proven = new Map<string, string>();

  constructor(
    private readonly session: Session,
    private readonly version: ScormVersion,
  ) {}

  /** Asks the LMS. Not answered when any part of it was not. */
  read(): ReadValue {
    const answers = this.version.statuses.map(({ element }) => this.session.read(element, true).answered);
    this.prove();
    return { value: this.version.standing((element) => this.session.known(element) ?? ''), answered: answers.every(Boolean) };
  }

  /** As `read`; what was answered before is not asked again. */
  told(): ReadValue {
    return this.version.statuses.every(({ element }) => this.session.known(element) !== undefined) ? { value: this.standing, answered: true } : this.read();
  }

  /** Says that the course has begun, unless the LMS holds that or more, or did not tell. False when it refuses. */
  sayBegun({ value, answered }: ReadValue): boolean {
    const started = ['incomplete', 'failed'].includes(value) || isFinal(value);
    return started || !answered || this.version.begun.every(([element, begun]) => this.session.set(element, begun));
  }

  /** Where the learner stands at the LMS, as far as is known: "", incomplete, failed, completed or passed. */
  get standing(): string {
    return this.version.standing((element) => this.session.known(element) ?? '');
  }

  /**
   * What the LMS holds of an element. While it does not tell its status, that counts as begun:
   * only something better is worth writing.
   */
  held(element: string): string {
    const known = this.session.known(element);
    if (known !== undefined || !this.version.statuses.some((status) => status.element === element)) return known ?? '';
    return this.session.read(element, true).answered ? (this.session.known(element) ?? '') : 'incomplete';
  }

  /** The LMS has taken a commit and is not known to be offline. */
  prove(): void {
    for (const { element } of this.version.statuses) {
      const known = this.session.known(element);
      if (known !== undefined) this.proven.set(element, known);
    }
  }

  /**
   * A status claimed to be stored while offline may never have left the device, and an LMS that
   * sends only changes will not send it again. So: back to what it provably had, commit, then the
   * real one with the commit that follows. The score is the same number spelt differently. False when the LMS refused
   * any of it: then it has to be said once more.
   */
  sayAgain(): boolean {
    const { session, version } = this;
    const claimed = version.statuses.flatMap(({ element, lowest, reached }) => {
      const now = session.known(element);
      const had = this.proven.get(element);
      if (now === undefined || had === undefined) return [];
      const before = reached.includes(had) ? had : lowest;
      return reached.includes(now) && now !== before ? [{ element, now, before }] : [];
    });
    // What comes after this sets the exit as it should be: where the work hangs on it, it has to change to be sent.
    const hangsOnExit = version.essential.includes(version.elements.exit);
    if (claimed.length === 0 && !hangsOnExit) return true;
    const back = claimed.map(({ element, before }) => session.set(element, before)).concat(hangsOnExit ? session.set(version.elements.exit, '') : []);
    const sent = session.commit();
    const score = session.known(version.score);
    if (score) session.set(version.score, version.respelt(score));
    const again = claimed.map(({ element, now }) => session.set(element, now));
    return sent && [...back, ...again].every(Boolean);
  }
}

/** Nothing better can follow. */
export function isFinal(standing: string): boolean {
  return standing === 'passed' || standing === 'completed';
}
