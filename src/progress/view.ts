/** What is on screen, worked out from the machine's snapshot. Pure: the same snapshot, the same view. */
import type { SnapshotFrom } from 'xstate';
import { ASSESSMENT } from '../course/course.js';
import { attemptsLeft, hasPassed, lastMarked, numberInRound, routeOf } from '../course/standing.js';
import { routeScreen, viewAround } from './arrival.js';
import type { courseMachine } from './course-machine.js';
import type { CourseContext } from './course-setup.js';
import { assessmentQuestion } from './current.js';
import { homeScreen } from './home-view.js';
import { questionView, stepScreen } from './step-view.js';
import type { AssessmentScreen, ResultsScreen, Screen, View } from './screen.js';

/** A snapshot of the course machine. */
export type CourseSnapshot = SnapshotFrom<typeof courseMachine>;

/**
 * The view of a snapshot.
 *
 * @example
 * actor.subscribe((snapshot) => { player.view = viewOf(snapshot, true); });
 */
export function viewOf(snapshot: CourseSnapshot, canExit: boolean): View {
  const { context } = snapshot;
  const screen = screenOf(snapshot);
  const view = viewAround(screen, context, canExit);
  return view.unsent ? view : { ...view, focusKey: focusKey(screen) };
}

function screenOf(snapshot: CourseSnapshot): Screen {
  const { context } = snapshot;
  const at = (state: string) => snapshot.matches(state as never);
  if (at('learner.opening')) return { kind: 'opening' };
  if (at('learner.exited')) return { kind: 'exited', saved: context.condition.kind === 'saved', passed: hasPassed(context.outline, context.attempt) };
  if (at('learner.support')) return { kind: 'support' };
  if (at('learner.inCourse.choosingRoute')) return routeScreen(context.outline);
  if (at('learner.inCourse.learning.loading') || at('learner.inCourse.assessing.loading')) return { kind: 'loading' };
  if (at('learner.inCourse.learning.notLoaded') || at('learner.inCourse.assessing.notLoaded')) return { kind: 'not-loaded' };
  if (at('learner.inCourse.learning')) {
    return stepScreen(context, { note: at('learner.inCourse.learning.warned'), summaryOnly: at('learner.inCourse.learning.summarised') });
  }
  if (at('learner.inCourse.assessing.introducing')) return introScreen(context);
  if (at('learner.inCourse.assessing.results')) return resultsScreen(context);
  if (at('learner.inCourse.assessing')) return assessmentScreen(context);
  return homeScreen(context);
}

function introScreen({ outline, attempt }: CourseContext): Screen {
  const number = (lastMarked(attempt)?.number ?? 0) + 1;
  return {
    kind: 'assessment-intro',
    questions: outline.assessment.asked,
    passMark: outline.passMark,
    attempt: numberInRound(outline, routeOf(outline, attempt), number),
    attempts: outline.attempts,
    minutes: outline.assessment.minutes,
    summary: outline.assessment.summary,
  };
}

function assessmentScreen(context: CourseContext): AssessmentScreen | Screen {
  const { outline, attempt, checked } = context;
  const unanswered = attempt.draw?.questions.find((id) => !attempt.assessed.has(id));
  const id = checked?.question ?? unanswered;
  const question = id === undefined ? undefined : assessmentQuestion(context, id);
  if (id === undefined || !question) return { kind: 'loading' };
  const drawn = attempt.draw?.questions ?? [];
  return {
    kind: 'assessment',
    view: questionView(question, checked?.choices, false),
    number: checked?.number ?? drawn.indexOf(id) + 1,
    of: checked?.of ?? drawn.length,
    attempt: numberInRound(outline, routeOf(outline, attempt), checked?.attempt ?? attempt.draw!.number),
    attempts: outline.attempts,
    sources: context.texts[ASSESSMENT]!.sources,
  };
}

function resultsScreen({ outline, attempt }: CourseContext): ResultsScreen {
  const marked = lastMarked(attempt)!;
  const passed = marked.score >= outline.passMark;
  const asked = marked.questions.length;
  return {
    kind: 'results',
    passed,
    score: marked.score,
    passMark: outline.passMark,
    // The score was rounded down, so rounding up brings back the whole number of questions.
    correct: Math.ceil((marked.score * asked) / 100),
    of: asked,
    attempt: numberInRound(outline, routeOf(outline, attempt), marked.number),
    attempts: outline.attempts,
    left: attemptsLeft(outline, attempt),
    again: marked.missed.flatMap((id) => {
      const objective = outline.objectives.find((each) => each.id === id);
      if (!objective) return [];
      const lessons = outline.modules
        .filter((module) => module.objectives.includes(id))
        .flatMap((module) => module.lessons)
        .filter((lesson) => lesson.objectives.includes(id) && lesson.steps.length > 0)
        .map((lesson) => ({ title: lesson.title, step: lesson.steps[0]!.id }));
      return [{ objective, lessons }];
    }),
  };
}

/** A screen that is new to the learner has a new key; feedback on the same question keeps it. */
function focusKey(screen: Screen): string {
  switch (screen.kind) {
    case 'step': {
      const within = screen.note ? 'note' : screen.summaryOnly ? 'summary' : '';
      const activity = screen.activity;
      const story =
        activity?.kind === 'scene' ? `scene ${activity.storySoFar.length} ${activity.scene.id}` : activity?.kind === 'debrief' ? `debrief ${activity.skipped}` : '';
      return `step ${screen.id} ${within} ${story}`;
    }
    case 'assessment':
      return `assessment ${screen.attempt} ${screen.number}`;
    default:
      return screen.kind;
  }
}

