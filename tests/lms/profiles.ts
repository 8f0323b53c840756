/** The LMSs the course meets, as options of the strict one: facts observed, see `scorm/README.md`. */
import type { LmsOptions } from './strict-lms.js';

/** Electronic Staff Record: 4,096 characters, much of the data model refused, honest when offline. */
export const esr = (): LmsOptions => ({
  suspendDataLimit: 4096,
  refuses: ['cmi.core.score.min', 'cmi.core.score.max', 'cmi.interactions', 'cmi.objectives', 'cmi.student_data', 'cmi.student_preference'],
  whenOffline: 'refuse',
});

/** NHS England Learning Hub: booleans and numbers, comments throw, every commit carries everything. */
export const learningHub = (): LmsOptions => ({
  suspendDataLimit: 63_999,
  booleans: true,
  masteryScore: '80',
  whenOffline: 'catch-up',
  fault: (name, element) => (name === 'LMSGetValue' && element === 'cmi.comments' ? 'throw' : undefined),
});

/** Moodle: decides by the mastery score at the end, and claims to have stored what it never sends. */
export const moodle = (): LmsOptions => ({
  suspendDataLimit: 64_000,
  masteryScore: '80',
  masteryOverride: true,
  whenOffline: 'lose',
});

/** NHS England's AICC relay: one line, read back with a split on "=", `$` patterns lost. */
export const aiccRelay = (): LmsOptions => ({
  relay: (text) => (`core=${text}`.split('=')[1] ?? '').split('\n')[0]!.replace(/\$./g, ''),
  booleans: true,
});

/** Each by the name an administrator knows it by. */
export const everyLms: readonly (readonly [name: string, options: () => LmsOptions])[] = [
  ['a strict LMS', () => ({})],
  ['ESR', esr],
  ['the Learning Hub', learningHub],
  ['Moodle', moodle],
  ['the AICC relay', aiccRelay],
];
