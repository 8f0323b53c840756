/** Watches the status that the LMS holds: it never goes backwards, and is never more than was earned. */
import type { Attempt } from '../../src/course/attempt.js';
import { reportOf } from '../../src/course/report.js';
import { hasPassed } from '../../src/course/standing.js';
import { outline, type Session, type World } from './world.js';

const order = ['', 'incomplete', 'failed', 'completed', 'passed'];

export class StatusWatch {
  private last = '';
  private earnedPass = false;
  private earnedFail = false;
  /** The LMS has refused or not told a status, at the launch and again: it completes by itself. */
  private refused = false;
  /** SCORM 2004 has refused to hear how the last session ended: it begins anew, whatever was done. */
  private exitRefused = false;

  constructor(
    private readonly world: World,
    private readonly found: (why: string) => void,
  ) {}

  /** What the learner has reached. */
  note(attempt: Attempt): void {
    this.earnedPass ||= hasPassed(outline, attempt);
    this.earnedFail ||= reportOf(outline, attempt).success === 'failed';
  }

  /** Looks at the status as it is now: call it before and after every call to the LMS. */
  look(): void {
    const { status, standIn, everLied } = this.world;
    const isAnew = status === '' && this.exitRefused;
    if (order.indexOf(status) < order.indexOf(this.last) && !isAnew) this.found(`${this.last} became "${status}"`);
    this.last = status;
    if (status === 'passed' && !this.earnedPass) this.found('passed without a pass');
    if (status === 'failed' && !this.earnedFail) this.found('failed before a round was over');
    // In 2004 the pass is a second fact, which an LMS may only claim to have taken.
    const isHalfSaid = standIn.version === '2004' && (this.earnedPass || this.earnedFail);
    if (status === 'completed' && !isHalfSaid && !this.refused && !everLied) this.found('completed, on a route that passes or does not');
  }

  /** A session is over. */
  sessionOver({ lms }: Session): void {
    const { statuses, essential, elements } = this.world.version;
    const asked = lms?.log.filter(({ element }) => statuses.some((status) => status.element === element)) ?? [];
    this.refused ||= asked.filter(({ error }) => error !== '0').length > 1 && asked.at(-1)?.error !== '0';
    const exit = lms?.log.filter(({ element }) => element === elements.exit).at(-1);
    this.exitRefused = essential.includes(elements.exit) && exit !== undefined && exit.error !== '0';
  }

  /** The LMS begins with no status at all. */
  startsAfresh(): void {
    this.last = '';
    this.earnedPass = false;
    this.earnedFail = false;
  }
}
