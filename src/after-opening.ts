/** What the course does once its first screen stands: work that needs telling again, other tabs, and the ways out. */
import type { ActorRefFrom } from 'xstate';
import type { OpenRecord } from '../scorm/open-record.js';
import type { Outline } from './course/course.js';
import { mergeAttempts } from './course/merge.js';
import { reportOf } from './course/report.js';
import type { CoursePlayer } from './elements/course-player.js';
import type { CourseSettleUnsentEvent } from './elements/events.js';
import type { courseMachine } from './progress/course-machine.js';
import type { LearnerRecord } from './record/learner-record.js';
import { shareTabs, takeOver } from './record/tabs.js';

/** What was opened, and the page it is on. */
export interface Opened extends OpenRecord {
  readonly actor: ActorRefFrom<typeof courseMachine>;
  readonly outline: Outline;
  readonly player: CoursePlayer;
  readonly window: Window;
}

/** Sets all of it up. Called once. */
export function afterOpening({ actor, outline, player, window, record, opened, kind, tab }: Opened): void {
  const trusted = import('./use-trust.js').then(({ useTrust }) => useTrust(player, window));
  trusted.catch(() => {});
  void import('./use-nation.js').then(
    ({ useNation }) => useNation(player, actor, trusted),
    () => {},
  );
  const attempt = () => actor.getSnapshot().context.attempt;

  // A pass, or work, that the LMS lost is told again; where it has everything, this says nothing.
  if (opened.attempt && !opened.readOnly && !opened.notices.some((notice) => notice.kind === 'damaged')) record.save(reportOf(outline, attempt()));

  if (opened.unsent) {
    const { unsent } = opened;
    void import('./elements/course-unsent.js');
    player.addEventListener('course-settle-unsent', ({ use }: CourseSettleUnsentEvent) => {
      if (!use) unsent.settle();
      else onceSaved(record, () => unsent.settle());
      actor.send({ type: 'unsent.settle', ...(use ? { attempt: mergeAttempts(attempt(), { ...unsent.attempt, id: attempt().id }) } : {}) });
    });
  }

  player.addEventListener('course-group-code', (event) => {
    event.answer = import('./use-group-code.js').then(({ useGroupCode }) => useGroupCode(event.code, { actor, outline, window }));
  });

  if (tab !== undefined && record.standAside) shareTabs(window, tab, () => record.standAside!());
  player.addEventListener('course-reopen', async () => {
    const { condition } = record;
    if (tab !== undefined && condition.kind === 'read-only' && condition.reason === 'other-tab') await takeOver(window, tab);
    window.location.reload();
  });

  // A window that a script opened may be closed by one. Where the last work is not saved, it stays: the reason is on it.
  player.addEventListener('course-exit', () => {
    if (kind === 'lms' && window.opener !== null && window.parent === window && record.condition.kind === 'saved') window.close();
  });
}

/** Work is not let go of before it is kept elsewhere. */
function onceSaved(record: LearnerRecord, act: () => void): void {
  let settled = false;
  const stop = record.listen((condition) => {
    if (condition.kind !== 'saved' || settled) return;
    settled = true;
    act();
    queueMicrotask(() => stop());
  });
}
