/**
 * Work that the LMS did not give at the launch, because the call failed, and may still hold. It is never written over
 * unread: before every save the LMS is asked again, and what it then gives goes into the save. Loaded only by a launch
 * that needs it.
 */
import type { Attempt } from '../src/course/attempt.js';
import type { Codec } from '../src/record/codec.js';
import { SUSPEND_DATA } from './scorm-version.js';
import type { Session } from './session.js';

export class UnreadWork {
  /** The LMS still does not say what it holds: nothing may be written over it. */
  blind = true;
  private found: Attempt | undefined;

  constructor(private readonly session: Session) {}

  /** What is to be saved: what was done in this launch, and what the LMS had all along, as one attempt. */
  with(codec: Codec, done: Attempt): Attempt {
    if (this.blind) this.readAgain(codec);
    return this.found ? codec.merge(this.found, { ...done, id: this.found.id }) : done;
  }

  private readAgain(codec: Codec): void {
    const { value, answered } = this.session.read(SUSPEND_DATA, true);
    this.blind = !answered;
    if (answered) this.found = codec.decode(value).attempt;
  }
}
