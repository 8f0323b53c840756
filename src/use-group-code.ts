/** A learner types in the code of their group: what it covers is met, and the minutes go into their record. */
import sessions from 'virtual:course/sessions';
import type { ActorRefFrom } from 'xstate';
import type { Outline } from './course/course.js';
import { groupLearning } from './course/group-learning.js';
import type { CodeOutcome } from './elements/course-team.js';
import type { courseMachine } from './progress/course-machine.js';
import { noteGroupMinutes } from './record/group-minutes.js';

/** Uses a code, and says what came of it. */
export function useGroupCode(typed: string, { actor, outline, window }: { readonly actor: ActorRefFrom<typeof courseMachine>; readonly outline: Outline; readonly window: Window }): CodeOutcome {
  const storage = (): Storage => window.localStorage;
  const learning = groupLearning(outline, sessions.plans, typed, new Date().toISOString().slice(0, 10));
  if ('refused' in learning) return { kind: learning.refused };
  const { doings, plan, part, date, minutes, steps } = learning;
  actor.send({ type: 'doings.add', doings });
  noteGroupMinutes(storage, { code: typed.toUpperCase().replace(/[^2-9A-Z]/g, ''), plan, part, date, minutes });
  const total = (actor.getSnapshot().context.attempt.group ?? []).reduce((sum, each) => sum + each.minutes, 0);
  return { kind: 'met', part, date, minutes, steps, total };
}
