/** What a learner asks for on the screens after the course home; see `events.ts`, which the first screen waits for. */
import type { Level } from '../course/confidence.js';
import type { Route } from '../course/course.js';
import type { Nation } from '../course/nation.js';
import { CourseEvent } from './events.js';

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

/** Say where one works, for the law and the numbers of that nation. */
export class CourseSayNationEvent extends CourseEvent {
  constructor(readonly nation: Nation) {
    super('course-say-nation');
  }
}

/** Say how confident one feels, on the scale of the step. */
export class CourseSayConfidenceEvent extends CourseEvent {
  constructor(readonly level: Level) {
    super('course-say-confidence');
  }
}

/** Begin an assessment attempt. */
export class CourseStartAttemptEvent extends CourseEvent {
  constructor() {
    super('course-start-attempt');
  }
}

/** Return from Support to where the learner was. */
export class CourseCloseSupportEvent extends CourseEvent {
  constructor() {
    super('course-close-support');
  }
}

export class CoursePickRouteEvent extends CourseEvent {
  constructor(readonly route: Route) {
    super('course-pick-route');
  }
}

/** Go to the summary instead of the step or the scenario. */
export class CourseSkipEvent extends CourseEvent {
  constructor() {
    super('course-skip');
  }
}
