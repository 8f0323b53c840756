/** An action plan: three things a learner will do, by when, and later how each went. */
import type { Entry } from './entries.js';
import { isDay } from './log.js';

export interface PlannedAction {
  /** 1 to 3. */
  readonly number: number;
  readonly what: string;
  /** ISO date, or "". */
  readonly by: string;
  readonly went: string;
}

const NUMBERS = [1, 2, 3] as const;

/** The three lines of a plan, written or not. */
export function actionsOf(plan: Pick<Entry, 'fields'> | undefined): PlannedAction[] {
  const fields = plan?.fields ?? {};
  return NUMBERS.map((number) => ({ number, what: fields[`what${number}`]?.trim() ?? '', by: isDay(fields[`by${number}`]) ? fields[`by${number}`]! : '', went: fields[`went${number}`]?.trim() ?? '' }));
}

/** What was planned before this visit and has no answer yet. */
export function toAskAbout(plan: Entry | undefined, visitStarted: Date): PlannedAction[] {
  if (!plan || new Date(plan.made) >= visitStarted) return [];
  return actionsOf(plan).filter(({ what, went }) => what !== '' && went === '');
}
