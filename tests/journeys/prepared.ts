/** Learners who have come a long way, without the walk there: played with the course machine, kept as their LMS would. */
import { scorm12 } from '../../scorm/report-12.js';
import { scorm2004 } from '../../scorm/report-2004.js';
import { storageKey } from '../../src/record/device-storage.js';
import { codecOf } from '../../src/record/codec.js';
import type { Course } from '../../src/content/read-course.js';
import type { Attempt } from '../../src/course/attempt.js';
import type { StandIn } from '../lms/profiles.js';
import { Learner, rightly } from '../progress/drive.js';
import type { State } from './open-course.js';

/** A learner who has done nothing yet, at the real course. */
function newcomer(course: Course): Learner {
  return new Learner({ outline: course.outline, texts: course.texts, route: 'full' });
}

/** The work of a learner in front of the first question they may practise with. */
export async function atFirstQuestion(course: Course): Promise<Attempt> {
  const learner = newcomer(course);
  for (;;) {
    const { screen } = learner;
    if (screen.kind === 'step' && !screen.note && screen.activity?.kind === 'question') return learner.attempt;
    await learner.onward();
  }
}

/** The work of a learner in the assessment, all but the last question answered rightly. */
export async function atLastQuestion(course: Course): Promise<Attempt> {
  const learner = await newcomer(course).completesCore();
  await learner.does({ type: 'assessment.open' });
  if (learner.screen.kind !== 'assessment') await learner.does({ type: 'assessment.start' });
  while (learner.attempt.assessed.size < learner.attempt.draw!.questions.length - 1) {
    await learner.does({ type: 'question.respond', choices: rightly(learner.sees('assessment').view.question) });
    await learner.does({ type: 'step.continue' });
  }
  return learner.attempt;
}

/** What an LMS holds of a learner who was here before, and was suspended. */
export function storeOf({ version }: StandIn, course: Course, attempt: Attempt): Record<string, string> {
  const { elements, begun } = version === '2004' ? scorm2004 : scorm12;
  return Object.fromEntries([...begun, [elements.location, attempt.bookmark?.value ?? ''], [elements.exit, 'suspend'], ['cmi.suspend_data', codecOf(course.codes).encode(attempt)]]);
}

/** A browser in which an LMS holds this. */
export function browserWith(origin: string, store: Readonly<Record<string, string>>): State {
  return browser(origin, [['strict-lms', JSON.stringify({ cmi: store, launches: 1 })]]);
}

/** A browser whose device holds work that no LMS took. */
export function browserWithUnsent(origin: string, course: Course, attempt: Attempt): State {
  const key = storageKey('journal', ['learner_1', course.outline.title, 'full', origin]);
  return browser(origin, [[key, `${new Date().toISOString()} unsent ${codecOf(course.codes).encode(attempt)}`]]);
}

function browser(origin: string, kept: readonly (readonly [name: string, value: string])[]): State {
  return { cookies: [], origins: [{ origin, localStorage: kept.map(([name, value]) => ({ name, value })) }] };
}
