/** Schedules that once lost work, kept for ever. Each says what was wrong. */
import type { Schedule } from './schedule.js';

const there = { api: 'there', device: 0 } as const;

export const kept: readonly (readonly [what: string, schedule: Schedule])[] = [
  [
    'unsent work that waited for a decision was dropped once the LMS had newer work',
    {
      lms: 2,
      happenings: [
        { kind: 'calls-fail', how: 'claim', calls: 7 },
        { kind: 'study', times: 2 },
        { kind: 'leave', how: 'mid-crash', again: there },
        { kind: 'leave', how: 'mid-crash', again: there },
        { kind: 'study', times: 5 },
        { kind: 'leave', how: 'close', again: there },
      ],
    },
  ],
  [
    'an LMS that opened no session was believed when it claimed to have saved',
    { lms: 0, happenings: [{ kind: 'leave', how: 'crash', again: there }, { kind: 'calls-fail', how: 'claim', calls: 8 }, { kind: 'leave', how: 'mid-crash', again: there }, { kind: 'study', times: 12 }] },
  ],
  [
    'a device that was only full was not asked for what it held',
    {
      lms: 1,
      happenings: [
        { kind: 'study', times: 4 },
        { kind: 'offline', known: false },
        { kind: 'study', times: 20 },
        { kind: 'storage', becomes: 'full' },
        { kind: 'leave', how: 'exit', again: there },
        { kind: 'online' },
      ],
    },
  ],
  [
    'a second piece of unsent work was put over the first',
    {
      lms: 0,
      happenings: [
        { kind: 'offline', known: true },
        { kind: 'study', times: 4 },
        { kind: 'leave', how: 'close', again: there },
        { kind: 'study', times: 8 },
        { kind: 'leave', how: 'close', again: there },
        { kind: 'online' },
        { kind: 'leave', how: 'close', again: there },
      ],
    },
  ],
  [
    'work that an LMS only claimed to have was dropped after the learner had begun again on another device',
    {
      lms: 3,
      happenings: [
        { kind: 'calls-fail', how: 'claim', calls: 8 },
        { kind: 'study', times: 4 },
        { kind: 'leave', how: 'exit', again: { api: 'there', device: 1 } },
        { kind: 'study', times: 1 },
        { kind: 'leave', how: 'close', again: there },
      ],
    },
  ],
  [
    'the way a session ends, which Moodle only claimed to have without a network, was not sent again: in SCORM 2004 the next launch began with nothing',
    {
      lms: 8,
      happenings: [{ kind: 'storage', becomes: 'full' }, { kind: 'offline', known: true }, { kind: 'study', times: 9 }, { kind: 'online' }, { kind: 'study', times: 11 }, { kind: 'leave', how: 'crash', again: there }],
    },
  ],
  [
    'who had passed in SCORM 2004 and read on after a crash was sent away without "suspend": the next launch began with nothing',
    {
      lms: 7,
      happenings: [{ kind: 'study', times: 60 }, { kind: 'leave', how: 'crash', again: there }, { kind: 'choose', which: 1 }, { kind: 'study', times: 1 }, { kind: 'leave', how: 'crash', again: there }],
    },
  ],
  [
    'what the LMS failed to give at a launch was written over by what was done next',
    { lms: 0, happenings: [{ kind: 'study', times: 6 }, { kind: 'leave', how: 'crash', again: there }, { kind: 'calls-fail', how: 'false', calls: 1, after: 4 }, { kind: 'leave', how: 'crash', again: there }, { kind: 'study', times: 4 }, { kind: 'leave', how: 'crash', again: there }] },
  ],
  [
    'a learner who looked in while the LMS did not tell the status was completed by leaving',
    { lms: 3, happenings: [{ kind: 'calls-fail', how: 'throw', calls: 1, after: 4 }, { kind: 'reset' }, { kind: 'leave', how: 'close', again: there }] },
  ],
  [
    'an exit that was refused in SCORM 2004 counted as saved, because no other work was due',
    {
      lms: 8,
      happenings: [
        { kind: 'study', times: 17 },
        { kind: 'storage', becomes: 'wiped' },
        { kind: 'storage', becomes: 'full' },
        { kind: 'calls-fail', how: 'throw', calls: 3, after: 8 },
        { kind: 'leave', how: 'crash', again: there },
        { kind: 'study', times: 4 },
      ],
    },
  ],
  [
    'a save without the exit, which SCORM 2004 had refused, was sent though nothing else was due',
    {
      lms: 8,
      happenings: [
        { kind: 'study', times: 7 },
        { kind: 'storage', becomes: 'blocked' },
        { kind: 'calls-fail', how: 'throw', calls: 3, after: 8 },
        { kind: 'leave', how: 'crash', again: there },
      ],
    },
  ],
  [
    'unsent work that a full device could not set aside was written over once it had room again',
    {
      lms: 7,
      happenings: [
        { kind: 'offline', known: true },
        { kind: 'study', times: 8 },
        { kind: 'storage', becomes: 'full' },
        { kind: 'leave', how: 'crash', again: there },
        { kind: 'storage', becomes: 'free' },
        { kind: 'leave', how: 'exit', again: { api: 'late', device: 0 } },
      ],
    },
  ],
  [
    'a pass was taken back for a moment to be said again, though the LMS had it already',
    {
      lms: 4,
      happenings: [
        { kind: 'offline', known: true },
        { kind: 'choose', which: 11 },
        { kind: 'calls-fail', how: 'false', calls: 6, after: 0 },
        { kind: 'study', times: 9 },
        { kind: 'study', times: 12 },
        { kind: 'study', times: 5 },
        { kind: 'offline', known: false },
        { kind: 'calls-fail', how: 'false', calls: 8, after: 1 },
        { kind: 'choose', which: 19 },
        { kind: 'online' },
        { kind: 'study', times: 2 },
        { kind: 'storage', becomes: 'wiped' },
        { kind: 'storage', becomes: 'free' },
      ],
    },
  ],
  [
    'a page hidden without the network let SCORM 2004 claim the exit, which was not sent again',
    { lms: 8, happenings: [{ kind: 'offline', known: true }, { kind: 'leave', how: 'crash', again: there }, { kind: 'hidden' }, { kind: 'storage', becomes: 'full' }, { kind: 'online' }, { kind: 'study', times: 6 }, { kind: 'leave', how: 'crash', again: there }] },
  ],
];

/** Nothing was ever wrong with these, and a short run could miss them. */
export const plain: readonly (readonly [what: string, schedule: Schedule])[] = [
  ['what Moodle only claimed to have without the network is sent when it is back', { lms: 3, happenings: [{ kind: 'study', times: 3 }, { kind: 'offline', known: true }, { kind: 'study', times: 4 }, { kind: 'online' }, { kind: 'hidden' }] }],
  ['so is a pass', { lms: 3, happenings: [{ kind: 'study', times: 16 }, { kind: 'offline', known: true }, { kind: 'study', times: 12 }, { kind: 'online' }, { kind: 'leave', how: 'crash', again: there }] }],
  [
    'an LMS that still does not give the work while more is done keeps what it has',
    { lms: 1, happenings: [{ kind: 'study', times: 6 }, { kind: 'leave', how: 'crash', again: there }, { kind: 'calls-fail', how: 'false', calls: 40, after: 4 }, { kind: 'leave', how: 'crash', again: there }, { kind: 'study', times: 2 }, { kind: 'leave', how: 'crash', again: there }] },
  ],
];
