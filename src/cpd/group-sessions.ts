/** Sessions with a team, as the course noted them from a code: they go into the log of the learner who typed it. */
import { forgetGroupMinutes, groupMinutes } from '../record/group-minutes.js';
import * as words from '../words/words.js';
import { type EntryStore, newEntry } from './entries.js';
import { THIS_COURSE } from './log.js';

/**
 * Moves what was noted on this device into a learner's log, where it counts as participatory and can be changed or
 * taken out. A code that is in the log already counts no second time. Says how many are new.
 */
export function takeGroupSessions(entries: EntryStore, learner: string, storage: () => Storage = () => localStorage): number {
  const known = new Set(entries.of(learner, 'activity').map(({ fields }) => fields.code));
  const noted = groupMinutes(storage);
  const fresh = noted.filter(({ code }) => !known.has(code));
  const kept = fresh.map(({ code, plan, part, date, minutes }) =>
    entries.keep(newEntry('activity', learner, { of: THIS_COURSE, code, title: `${plan}: ${part}`, method: words.log.groupSession, date, alone: '', group: String(minutes), ledBy: '' })),
  );
  // Only what the log holds is let go of.
  if (noted.length > 0 && kept.every(Boolean)) forgetGroupMinutes(storage);
  return fresh.length;
}
