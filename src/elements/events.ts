/**
 * What a learner asks for, as DOM events. They bubble from the control that was pressed up to
 * whoever holds the course; nothing in `elements/` acts on them.
 */
import type { Route } from '../course/course.js';
import type { Explorer, Toolkit } from '../course/reference.js';

class CourseEvent extends Event {
  constructor(type: keyof CourseEventMap) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Go on: from a step, a content note, feedback, a debrief or a result. */
export class CourseContinueEvent extends CourseEvent {
  constructor() {
    super('course-continue');
  }
}

/** Go back one step. */
export class CourseBackEvent extends CourseEvent {
  constructor() {
    super('course-back');
  }
}

/** Go to the summary instead of the step or the scenario. */
export class CourseSkipEvent extends CourseEvent {
  constructor() {
    super('course-skip');
  }
}

/** Check an answer. `choices` holds the response as its kind of question has it, see `Question`; never empty. */
export class CourseRespondEvent extends CourseEvent {
  constructor(readonly choices: readonly string[]) {
    super('course-respond');
  }
}

/** Take a response back, or start a scenario again. */
export class CourseRetryEvent extends CourseEvent {
  constructor() {
    super('course-retry');
  }
}

/** Take one way on in a scene; `choice` is its id. */
export class CourseChooseEvent extends CourseEvent {
  constructor(readonly choice: string) {
    super('course-choose');
  }
}

/** Take the last choice of a scenario back. */
export class CourseUndoEvent extends CourseEvent {
  constructor() {
    super('course-undo');
  }
}

/** Say where one is starting from; `point` is the id of a starting point. */
export class CourseStartFromEvent extends CourseEvent {
  constructor(readonly point: string) {
    super('course-start-from');
  }
}

/** Open one step; `step` is its id. */
export class CourseOpenStepEvent extends CourseEvent {
  constructor(readonly step: string) {
    super('course-open-step');
  }
}

export class CourseOpenHomeEvent extends CourseEvent {
  constructor() {
    super('course-open-home');
  }
}

export class CourseOpenSupportEvent extends CourseEvent {
  constructor() {
    super('course-open-support');
  }
}

/** Return from Support to where the learner was. */
export class CourseCloseSupportEvent extends CourseEvent {
  constructor() {
    super('course-close-support');
  }
}

/** Open the page before the assessment. */
export class CourseOpenAssessmentEvent extends CourseEvent {
  constructor() {
    super('course-open-assessment');
  }
}

/** Begin an assessment attempt. */
export class CourseStartAttemptEvent extends CourseEvent {
  constructor() {
    super('course-start-attempt');
  }
}

export class CoursePickRouteEvent extends CourseEvent {
  constructor(readonly route: Route) {
    super('course-pick-route');
  }
}

/** Save and exit. */
export class CourseExitEvent extends CourseEvent {
  constructor() {
    super('course-exit');
  }
}

/** Try again to load the words of a module. */
export class CourseReloadEvent extends CourseEvent {
  constructor() {
    super('course-reload');
  }
}

/** What is fetched only when it is looked at, by name. */
export interface CourseParts {
  services: Explorer;
  sheets: Toolkit;
}

/**
 * Fetch a part of the course; whoever holds the course sets `answer` while it is being sent.
 *
 * @example
 * const asked = new CourseFetchEvent('services');
 * this.dispatchEvent(asked);
 * const { services } = await asked.answer;
 */
export class CourseFetchEvent<P extends keyof CourseParts = keyof CourseParts> extends CourseEvent {
  answer: Promise<CourseParts[P]> | undefined;
  constructor(readonly part: P) {
    super('course-fetch');
  }
}

/** Take up the unsent work that was found, or go on without it. */
export class CourseSettleUnsentEvent extends CourseEvent {
  constructor(readonly use: boolean) {
    super('course-settle-unsent');
  }
}

/** Open the course again: its session has ended, or another tab has it. */
export class CourseReopenEvent extends CourseEvent {
  constructor() {
    super('course-reopen');
  }
}

/** Every event of the course by its type. */
export interface CourseEventMap {
  'course-continue': CourseContinueEvent;
  'course-back': CourseBackEvent;
  'course-skip': CourseSkipEvent;
  'course-respond': CourseRespondEvent;
  'course-retry': CourseRetryEvent;
  'course-choose': CourseChooseEvent;
  'course-undo': CourseUndoEvent;
  'course-start-from': CourseStartFromEvent;
  'course-open-step': CourseOpenStepEvent;
  'course-open-home': CourseOpenHomeEvent;
  'course-open-support': CourseOpenSupportEvent;
  'course-close-support': CourseCloseSupportEvent;
  'course-open-assessment': CourseOpenAssessmentEvent;
  'course-start-attempt': CourseStartAttemptEvent;
  'course-pick-route': CoursePickRouteEvent;
  'course-exit': CourseExitEvent;
  'course-reload': CourseReloadEvent;
  'course-fetch': CourseFetchEvent;
  'course-settle-unsent': CourseSettleUnsentEvent;
  'course-reopen': CourseReopenEvent;
}

declare global {
  interface HTMLElementEventMap extends CourseEventMap {}
}
