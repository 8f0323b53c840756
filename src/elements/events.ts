/**
 * What a learner asks for, as DOM events. They bubble from the control that was pressed up to
 * whoever holds the course; nothing in `elements/` acts on them.
 */
import type { CourseFetchEvent, CourseOpenAsideEvent } from './events-beside.js';
import type { CourseChooseEvent, CourseCloseSupportEvent, CoursePickRouteEvent, CourseRespondEvent, CourseRetryEvent, CourseSayConfidenceEvent, CourseSayNationEvent, CourseSkipEvent, CourseStartAttemptEvent, CourseStartFromEvent, CourseUndoEvent } from './events-later.js';

/** What all of them have in common. */
export class CourseEvent extends Event {
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

/** Open the page before the assessment. */
export class CourseOpenAssessmentEvent extends CourseEvent {
  constructor() {
    super('course-open-assessment');
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
  'course-say-nation': CourseSayNationEvent;
  'course-say-confidence': CourseSayConfidenceEvent;
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
  'course-open-aside': CourseOpenAsideEvent;
}

declare global {
  interface HTMLElementEventMap extends CourseEventMap {}
}
