/** What the log of a session with an LMS tells. */
import type { Session, World } from './world.js';

/** Whether the LMS said who the learner is and what it holds: if not, the device cannot know whose work to give back. */
export function isSound({ lms, kind }: Session, { version: { calls, blank } }: World): boolean {
  if (kind === 'device') return true;
  return (
    lms !== undefined &&
    lms.log.every(({ name, error, result }) => name !== calls.read || error === '0' || (result === '' && blank.has(error))) &&
    lms.log.some(({ name, error, result }) => name === calls.start && error === '0' && String(result) === 'true')
  );
}

/** Calls that no LMS should ever see, each in a sentence. */
export function wrongCalls({ lms }: Session, { version: { calls }, claimed }: World): string[] {
  if (!lms) return [];
  const wrong: string[] = [];
  if (lms.calls(calls.finish) > 1) wrong.push('a second finish');
  const finish = lms.log.findIndex(({ name }) => name === calls.finish);
  const after = finish < 0 ? undefined : lms.log.slice(finish + 1).find(({ name }) => name !== calls.lastError);
  if (after) wrong.push(`${after.name} ${after.element} after the finish`);
  for (const { name, element, value, error } of lms.log) {
    if (name !== calls.set) continue;
    if (element === 'cmi.suspend_data' && !/^[A-Za-z0-9_.~-]{0,4096}$/.test(value)) wrong.push(`suspend_data "${value.slice(0, 60)}"`);
    // 101 is a fault of ours, 301 and 132 a session that never opened, 401 what an LMS does not keep. A list whose
    // first lines were only claimed to be there goes wrong whatever is sent.
    const isExcused = ['0', '101', '301', '132', '401'].includes(error) || (claimed && /interactions|objectives/.test(element));
    if (!isExcused) wrong.push(`${element} "${value.slice(0, 60)}" was refused with ${error}`);
  }
  return wrong;
}
