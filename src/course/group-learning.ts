/** What a group's code is worth in a learner's own course. Pure. */
import type { Outline } from './course.js';
import type { Doing } from './doing.js';
import { partNumber, readGroupCode } from './group-code.js';
import { dayOfDate } from './group-part.js';
import type { SessionPlan } from './session.js';
import { findScenario, findStep } from './walk.js';

/** A part that the learner took with their team. */
export interface GroupLearning {
  readonly plan: string;
  readonly part: string;
  /** ISO date of the session. */
  readonly date: string;
  /** Planned minutes of the part: participatory learning. */
  readonly minutes: number;
  /** How many steps of the course it covers. */
  readonly steps: number;
  /** What it makes of an attempt: the same as taking these steps alone, and minutes with others. Never a response, never the assessment. */
  readonly doings: readonly Doing[];
}

/** Why a code counts for nothing. `unknown`: no part of this version of the course has it. */
export type CodeRefused = { readonly refused: 'not-a-code' | 'mistyped' | 'too-old' | 'unknown' };

/**
 * Reads a code that a learner typed in.
 *
 * @param today ISO date
 */
export function groupLearning(outline: Outline, plans: readonly SessionPlan[], typed: string, today: string): GroupLearning | CodeRefused {
  const read = readGroupCode(typed, today);
  if (read.kind !== 'read') return { refused: read.kind };
  for (const plan of plans) {
    const part = plan.parts.find(({ id }) => partNumber(plan.id, id) === read.facts.part);
    if (!part) continue;
    const told = part.scenario === undefined ? undefined : findScenario(outline, part.scenario);
    const steps = [...new Set([...part.steps.filter((id) => findStep(outline, id) !== undefined), ...(told ? [told.step.id] : [])])];
    return {
      plan: plan.title,
      part: part.title,
      date: read.facts.date,
      minutes: part.minutes,
      steps: steps.length,
      doings: [{ kind: 'group-met', part: { part: read.facts.part, day: dayOfDate(read.facts.date), minutes: part.minutes } }, ...(told && part.scenario !== undefined ? [{ kind: 'scenario-ended' as const, scenario: part.scenario }] : []), ...steps.map((step) => ({ kind: 'step-done' as const, step }))],
    };
  }
  return { refused: 'unknown' };
}
