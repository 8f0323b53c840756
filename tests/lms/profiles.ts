/** The LMSs the course meets, as options of the strict ones. What each was seen to do, row by row, is in `README.md`. */
import type { LmsOptions } from './lms-engine.js';
import type { Options2004 } from './strict-lms-2004.js';

/** Electronic Staff Record: 4,096 characters, much of the data model refused, every change a message, honest when offline. */
export const esr = (): LmsOptions => ({
  suspendDataLimit: 4096,
  refuses: ['cmi.core.score.min', 'cmi.core.score.max', 'cmi.interactions', 'cmi.objectives', 'cmi.student_data', 'cmi.student_preference'],
  autocommit: true,
  spoiledBy: /[\r\n\p{Extended_Pictographic}]/u,
  losesWhenClosing: true,
  keepsUnsetStatus: true,
  whenOffline: 'refuse',
});

/** NHS England Learning Hub: booleans and numbers, one session at a time, the first final status counts, blank after it. */
export const learningHub = (): LmsOptions => ({
  suspendDataLimit: 63_999,
  booleans: true,
  masteryScore: '80',
  accepts: (element, value) => !/(student_response|pattern)$/.test(element) || /^([a-z0-9](,[a-z0-9])*)?$/i.test(value),
  forgets: ['cmi.interactions', 'cmi.objectives'],
  oneSession: true,
  firstFinalCounts: true,
  blankAfterFinal: true,
  dropsHourDigit: true,
  keepsUnsetStatus: true,
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

/** Moodle with its SCORM standards mode switched on. */
export const moodleStrict = (): LmsOptions => ({ ...moodle(), suspendDataLimit: 4096 });

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

/** A strict SCORM 2004 one, which decides success by the scaled score. */
export const scorm2004 = (): Options2004 => ({ scaledPassingScore: '0.8' });

/** Moodle with the package for SCORM 2004. */
export const moodle2004 = (): Options2004 => ({ ...scorm2004(), whenOffline: 'lose' });

export type LmsId = 'standard' | 'esr' | 'learningHub' | 'moodle' | 'moodleStrict' | 'aiccRelay' | 'dls' | 'scorm2004' | 'moodle2004';

/** An LMS to test against. */
export interface StandIn {
  /** `?lms=` of the host page. */
  readonly id: LmsId;
  /** As an administrator knows it. */
  readonly name: string;
  readonly version: '1.2' | '2004';
  readonly options: () => LmsOptions;
}

export const everyLms: readonly StandIn[] = [
  { id: 'standard', name: 'a strict LMS', version: '1.2', options: () => ({}) },
  { id: 'esr', name: 'ESR', version: '1.2', options: esr },
  { id: 'learningHub', name: 'the Learning Hub', version: '1.2', options: learningHub },
  { id: 'moodle', name: 'Moodle', version: '1.2', options: moodle },
  { id: 'moodleStrict', name: 'Moodle in standards mode', version: '1.2', options: moodleStrict },
  { id: 'aiccRelay', name: 'the AICC relay', version: '1.2', options: aiccRelay },
  { id: 'dls', name: 'DLS', version: '1.2', options: dls },
  { id: 'scorm2004', name: 'a strict LMS of SCORM 2004', version: '2004', options: scorm2004 },
  { id: 'moodle2004', name: 'Moodle with SCORM 2004', version: '2004', options: moodle2004 },
];

/** Those of SCORM 1.2. */
export const every12: readonly StandIn[] = everyLms.filter(({ version }) => version === '1.2');
