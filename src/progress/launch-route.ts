/** The route a package fixes. */
import type { Route } from '../course/course.js';

/**
 * Reads the route from the launch parameter a manifest carries.
 *
 * LMSs add parameters of their own; whatever is not a route of this course is ignored.
 *
 * @example
 * launchRoute('?route=full&key1=7', ['full', 'explore']); // 'full'
 */
export function launchRoute(search: string, routes: readonly Route[]): Route | undefined {
  const asked = new URLSearchParams(search).get('route');
  return routes.find((route) => route === asked);
}
