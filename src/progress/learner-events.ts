/** What a learner asks for on the page, in the words of the machine: one line for each. */
import type { Level } from '../course/confidence.js';
import type { CourseEvent } from './course-setup.js';

/** The part of a DOM event that any of these carries. */
export interface PageEvent {
  readonly type: string;
  readonly choices?: readonly string[];
  readonly choice?: string;
  readonly point?: string;
  readonly step?: string;
  readonly level?: Level;
  readonly route?: 'full' | 'assess-first' | 'explore';
}

/** Page event → machine event. The page listens for exactly these. */
export const learnerEvents: Readonly<Record<string, (event: PageEvent) => CourseEvent>> = {
  'course-continue': () => ({ type: 'step.continue' }),
  'course-back': () => ({ type: 'step.back' }),
  'course-skip': () => ({ type: 'step.skip' }),
  'course-respond': (event) => ({ type: 'question.respond', choices: event.choices! }),
  'course-retry': () => ({ type: 'step.retry' }),
  'course-choose': (event) => ({ type: 'scene.choose', choice: event.choice! }),
  'course-undo': () => ({ type: 'scene.undo' }),
  'course-start-from': (event) => ({ type: 'startingPoint.say', point: event.point! }),
  'course-say-confidence': (event) => ({ type: 'confidence.say', level: event.level! }),
  'course-open-step': (event) => ({ type: 'step.open', step: event.step! }),
  'course-open-home': () => ({ type: 'home.open' }),
  'course-open-support': () => ({ type: 'support.open' }),
  'course-close-support': () => ({ type: 'support.close' }),
  'course-open-assessment': () => ({ type: 'assessment.open' }),
  'course-start-attempt': () => ({ type: 'assessment.start' }),
  'course-pick-route': (event) => ({ type: 'route.pick', route: event.route! }),
  'course-reload': () => ({ type: 'text.reload' }),
  'course-exit': () => ({ type: 'course.exit' }),
};
