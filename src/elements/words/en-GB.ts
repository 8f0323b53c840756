/**
 * The words of the interface in British English: short, plain, the same everywhere.
 *
 * These are the words of the course home and of what stands on every screen; those of the other
 * screens are in `en-GB-later.ts`, which the first screen does not wait for.
 *
 * Teaching text is never here; it comes from `modules/`. Numbers and dates go through Intl.
 */
import type { ModuleState } from '../../progress/screen.js';
import type { RecordCondition } from '../../record/learner-record.js';

const locale = 'en-GB';
const plurals = new Intl.PluralRules(locale);
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** "1 minute", "2 minutes". */
export const count = (n: number, one: string, many: string): string => `${n} ${plurals.select(n) === 'one' ? one : many}`;
/** "6 minutes". */
export const minutes = (n: number): string => count(n, 'minute', 'minutes');

/** An ISO date as people write it: "22 November 2026". Anything else stays as it is. */
export const date = (iso: string): string => {
  const at = new Date(`${iso}T12:00:00`);
  return Number.isNaN(at.getTime()) ? iso : day.format(at);
};

/** The words of the first screen. */
export const words = {
  continue: 'Continue',
  back: 'Back',
  retry: 'Try again',
  exit: 'Save and exit',
  newTab: '(opens in a new tab)',
  date,
  minutes,
  pageTitle: (screen: string, course: string): string => (screen === '' || screen === course ? course : `${screen} – ${course}`),

  masthead: { skipLink: 'Skip to the main part', nav: 'Course', home: 'Course home', support: 'Support' },

  opening: 'Opening the course…',
  loading: 'Loading the next part…',
  notLoaded: {
    title: 'This part did not load',
    text: 'The connection may have dropped. What you have done so far is not affected.',
    hint: 'Try again now, or go back to Course home and choose another module.',
  },

  step: { keyPoint: 'Key point', supportForYou: 'Support for you' },

  blocks: { source: 'Source' },

  home: {
    last: 'Last time you were here',
    lastAt: (lesson: string, number: number, of: number): string => `You were at step ${number} of ${of} in “${lesson}”.`,
    next: (lesson: string, number: number, of: number): string => `Next: step ${number} of ${of} in “${lesson}”.`,
    first: 'Start here',
    firstAt: (lesson: string): string => `The first lesson is “${lesson}”.`,
    assessmentNext: 'You have finished the core of every module. The assessment is open.',
    complete: 'You have completed this course',
    passed: 'You have passed',
    doneText: 'Everything stays open. Go over any part again whenever it is useful.',
    modules: 'Modules',
    sheets: 'Toolkit',
    sheetsLink: 'Sheets to print and use together',
    completed: (n: number, of: number): string => `${n} of ${of} completed.`,
    anyOrder: 'Take them in any order. Your place is kept.',
    whyModule: (before: string): string => `It opens when you have finished “${before}”.`,
    whyAssessment: (modules: string): string => `It opens when you have finished the core of: ${modules}.`,
    inModule: (title: string): string => `in ${title}`,
    lessons: (n: number): string => count(n, 'lesson', 'lessons'),
    time: (core: number, more: number): string => (more > 0 ? `${minutes(core)}, and ${more} more if you want it` : minutes(core)),
    optional: 'optional',
    about: (n: number): string => `About ${minutes(n)}`,
    score: (n: number): string => `Best score ${n}`,
    startingPoint: 'Where you start from',
    choose: 'Choose where you start from',
    change: 'Change',
    changeWhat: 'where you start from',
    story: 'A story to begin with',
    before: 'Before you start',
    close: 'If something here is close to home',
    closeText: 'lists people to talk to, day or night. The link is at the top of every screen.',
  },

  state: { completed: 'Completed', 'in-progress': 'In progress', 'not-started': 'Not yet started', 'cannot-start': 'Cannot start yet' } satisfies Record<ModuleState, string>,

  saved: {
    line: (condition: RecordCondition): string => {
      switch (condition.kind) {
        case 'saved':
          return `Saved at ${clock.format(condition.at)}`;
        case 'saving':
          return 'Saving';
        case 'unsaved':
          return `Not saved since ${clock.format(condition.since)}`;
        case 'read-only':
          return 'Read-only: nothing is saved';
      }
    },
  },

  exited: {
    saved: 'Your place is saved',
    notSaved: 'The last of your work may not be saved',
    passed: 'You have passed, and your place is saved',
    close: 'You can close this window.',
    notSavedText: 'Open the course again in the same browser. We will look for what was not sent.',
  },
};
