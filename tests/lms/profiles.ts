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

/** NHS Digital Learning Solutions: identifiers of letters, digits and _, 4,096 characters, decimals of three digits and two. */
export const dls = (): LmsOptions => ({
  suspendDataLimit: 4096,
  accepts: (element, value) => (element.endsWith('.id') ? /^\w{1,255}$/.test(value) : !element.includes('.score.') || value === '' || /^-?\d{1,3}(\.\d{1,2})?$/.test(value)),
});

/** Moodle with its SCORM standards mode switched on. */
export const moodleStrict = (): LmsOptions => ({ ...moodle(), suspendDataLimit: 4096 });

/** Each by the name an administrator knows it by. */
export const everyLms: readonly (readonly [name: string, options: () => LmsOptions])[] = [
  ['a strict LMS', () => ({})],
  ['ESR', esr],
  ['the Learning Hub', learningHub],
  ['Moodle', moodle],
  ['Moodle in standards mode', moodleStrict],
  ['the AICC relay', aiccRelay],
  ['DLS', dls],
];
