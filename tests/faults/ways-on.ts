import type { CourseEvent } from '../../src/progress/course-setup.js';
import type { Screen } from '../../src/progress/screen.js';
import { rightly, wrongly } from '../progress/drive.js';

/** What a screen offers a learner to do, the way on first. */
export function waysOn(screen: Screen): CourseEvent[] {
  switch (screen.kind) {
    case 'home':
      return [screen.next?.step ? { type: 'step.open', step: screen.next.step } : { type: 'assessment.open' }, { type: 'step.open', step: 'more-reading' }, { type: 'assessment.open' }];
    case 'step': {
      if (screen.note) return [{ type: 'step.continue' }, { type: 'step.skip' }];
      const { activity } = screen;
      if (activity?.kind === 'question' && !activity.response) return [{ type: 'question.respond', choices: rightly(activity.question) }, { type: 'question.respond', choices: wrongly(activity.question) }, { type: 'step.back' }];
      if (activity?.kind === 'scene') return [...activity.choices.map(({ id }): CourseEvent => ({ type: 'scene.choose', choice: id })), { type: 'scene.undo' }, { type: 'step.skip' }];
      return [{ type: 'step.continue' }, { type: 'step.retry' }, { type: 'step.back' }, { type: 'startingPoint.say', point: 'fearful' }, { type: 'startingPoint.say', point: 'curious' }, { type: 'home.open' }];
    }
    case 'assessment-intro':
      return [{ type: 'assessment.start' }];
    case 'assessment':
      if (screen.view.response) return [{ type: 'step.continue' }];
      return [{ type: 'question.respond', choices: rightly(screen.view.question) }, { type: 'question.respond', choices: wrongly(screen.view.question) }, { type: 'home.open' }];
    case 'results':
      return [{ type: 'step.continue' }, { type: 'assessment.start' }];
    default:
      return [];
  }
}
