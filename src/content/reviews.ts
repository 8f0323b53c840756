/** When something must be looked at again. */
import type { Page } from './page.js';
import type { Place } from './problems.js';

/** How many days before the day authors are told. */
const DAYS_BEFORE = 60;

/** Warns of a review that is due within 60 days, or overdue. Dates are ISO dates; without `today` nothing is said. */
export function reportReview(page: Page, at: Place, what: string, reviewBy: string, today: string | undefined): void {
  if (today === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(reviewBy)) return;
  if (reviewBy < today) return page.report('overdue-review', at, `${what} was to be reviewed by ${reviewBy}.`, 'Review it, then set both of its dates anew. No release is made before that.');
  const days = Math.round((Date.parse(reviewBy) - Date.parse(today)) / 86_400_000);
  if (days <= DAYS_BEFORE) page.report('review-due', at, `${what} is to be reviewed by ${reviewBy}, in ${days} ${days === 1 ? 'day' : 'days'}.`, 'Review it, then set both of its dates anew.');
}
