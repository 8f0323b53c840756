/**
 * Where a learner arrives: what the course machine begins with, and the first screen of it.
 *
 * Plain functions, so that the first screen stands before the machine is fetched (`src/first-screen.ts`). The machine
 * takes the same functions: what a learner saw first is what they then see.
 */
import type { Attempt } from '../course/attempt.js';
import { newAttempt } from '../course/attempt.js';
import type { Outline, Route } from '../course/course.js';
import { withDoing } from '../course/doing.js';
import type { OpenedRecord, RecordCondition } from '../record/learner-record.js';
import { homeScreen } from './home-view.js';
import type { Screen, View } from './screen.js';

/** What is known of a learner who arrives. */
export interface Arrival {
  readonly outline: Outline;
  readonly attempt: Attempt;
  /** The route fixed by the launch parameter, if there is one. */
  readonly route?: Route | undefined;
}

/**
 * The attempt a learner goes on with: the one that was kept, or a new one.
 *
 * @param freshId for a new one; see `newAttemptId`
 */
export function attemptToOpen(opened: OpenedRecord, freshId: string, route: Route | undefined): Attempt {
  const { draw, ...saved } = opened.attempt ?? newAttempt(freshId);
  // A draw of which the edited course kept no question is no draw: the learner starts that attempt anew.
  const kept = draw && draw.questions.length > 0 ? { ...saved, draw } : saved;
  // A route fixed by the package overrules what an earlier package recorded.
  return route ? withDoing(kept, { kind: 'route-picked', route }) : kept;
}

/** Nobody has said yet which route this learner takes. */
export function mustPickRoute({ outline, attempt, route }: Arrival): boolean {
  return route === undefined && outline.routes.length > 1 && !attempt.route;
}

/** The first screen: the course home, or the question which route to take. */
export function arrivalScreen(here: Arrival): Screen {
  return mustPickRoute(here) ? routeScreen(here.outline) : homeScreen(here);
}

/** The question which route to take. */
export function routeScreen({ routes }: Outline): Screen {
  return { kind: 'choosing-route', routes };
}

/** A screen with everything that stands around it. */
export function viewAround(screen: Screen, here: { readonly outline: Outline; readonly opened?: OpenedRecord | undefined; readonly condition: RecordCondition }, canExit: boolean): View {
  const { outline, opened, condition } = here;
  const unsent = screen.kind === 'home' ? opened?.unsent : undefined;
  return {
    screen,
    condition,
    // Said once, where the learner arrives; every screen has the saved line.
    notices: screen.kind === 'home' || screen.kind === 'choosing-route' ? (opened?.notices ?? []) : [],
    title: outline.title,
    subtitle: outline.subtitle,
    ...(unsent ? { unsent: { at: unsent.at } } : {}),
    focusKey: unsent ? `${screen.kind} unsent` : screen.kind,
    canExit,
  };
}
