/**
 * The words of the interface in British English: short, plain, the same everywhere.
 *
 * Teaching text is never here; it comes from `modules/`. Numbers and dates go through Intl.
 */
import type { Rating, Route } from '../../course/course.js';
import type { ModuleState } from '../../progress/screen.js';
import type { RecordCondition, RecordNotice } from '../../record/learner-record.js';

const locale = 'en-GB';
const plurals = new Intl.PluralRules(locale);
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** "1 minute", "2 minutes". */
const count = (n: number, one: string, many: string): string => `${n} ${plurals.select(n) === 'one' ? one : many}`;
const minutes = (n: number): string => count(n, 'minute', 'minutes');
const ordinal = (n: number): string => ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][n - 1] ?? `${n}th`;

/** An ISO date as people write it: "22 November 2026". Anything else stays as it is. */
const date = (iso: string): string => {
  const at = new Date(`${iso}T12:00:00`);
  return Number.isNaN(at.getTime()) ? iso : day.format(at);
};

export const words = {
  continue: 'Continue',
  back: 'Back',
  check: 'Check answer',
  retry: 'Try again',
  skip: 'Skip to the summary',
  exit: 'Save and exit',
  undo: 'Undo my last choice',
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

  step: {
    progress: (number: number, of: number): string => `Step ${number} of ${of}`,
    left: (n: number): string => `About ${minutes(n)} left in this lesson`,
    keyPoint: 'Key point',
    summary: 'You skipped to the summary. It counts just the same.',
    noteTitle: 'Before the next part',
    noteSkip: 'You can skip to the summary. It gives you the learning in plain words, it counts just the same, and nobody is told.',
    supportForYou: 'Support for you',
  },

  blocks: {
    madeUp: 'Made-up example',
    example: 'An example',
    caseStudy: 'Case study',
    caseIllustrative: 'Illustrative: the person and the details are made up.',
    livedExperience: 'A view from lived experience.',
    livedIllustrative: 'Illustrative: we wrote this line for the course. It is not a quotation from a real person.',
    skilled: 'What a skilled practitioner might do',
    table: 'Table',
    source: 'Source',
  },

  sources: {
    title: (n: number): string => `Sources (${n})`,
    checked: (iso: string): string => `Checked ${date(iso)}.`,
    back: (number: number): string => `Back to the text for source ${number}`,
    backShort: 'Back to the text',
    stricter: 'Your profession’s code and local policy may be stricter.',
  },

  question: {
    one: 'Select one.',
    all: 'Select all that apply.',
    problem: 'There is a problem',
    error: 'Error:',
    missing: (kind: 'single' | 'multiple'): string => (kind === 'single' ? 'Select an answer' : 'Select at least one answer'),
    yours: 'Your response',
    others: 'What about the other choices?',
    otherChoices: 'The other choices',
    result: { correct: 'Correct', partly: 'Partly right', incorrect: 'Not quite' } satisfies Record<'correct' | 'partly' | 'incorrect', string>,
    belongs: 'Belongs',
    belongsNot: 'Does not belong',
    tally: (right: number, of: number, extra: number): string =>
      `You chose ${right} of the ${of} that belong${extra === 0 ? '.' : `, and ${count(extra, 'choice', 'choices')} that ${extra === 1 ? 'does' : 'do'} not.`}`,
    defensible: 'More than one choice can be defended here.',
    choices: 'The choices',
  },

  scene: {
    scenario: 'Scenario',
    decision: (n: number): string => `Decision ${n}`,
    noScore: 'There is no score. You can go back one decision at a time.',
    people: 'Who is in it',
    happened: 'What happened',
    ask: 'What do you do?',
    sofar: 'The story so far',
    chose: 'You chose:',
    ended: 'The story stops here',
  },

  rating: {
    strong: ['Strong', 'Good for the person, now and later.'],
    workable: ['Workable', 'Does part of the job. Something is left.'],
    costly: ['Costly', 'Somebody pays for it, often the person.'],
  } satisfies Record<Rating, readonly [string, string]>,

  debrief: {
    title: 'Debrief',
    way: 'This is the way you took, and what each choice did.',
    endings: (n: number): string => (n === 1 ? 'This story has one ending.' : `You reached one of ${n} endings.`),
    others: 'What the other choices would have done',
    at: (number: number): string => `At the ${ordinal(number)} decision`,
    ratings: 'What the words mean',
    skipped: 'Summary',
    skippedLead: 'You skipped the story. This is what it teaches, and it counts just the same.',
    play: 'Take the story instead',
  },

  startingPoint: {
    legend: 'Where are you starting from?',
    hint: 'Select the one nearest to you. You can change it at any time.',
    order: 'Your order of modules',
    announce: (first: string): string => `Your order has changed. It starts with “${first}”.`,
    keep: 'Nothing is left out: every module is still there, in any order you like.',
    story: 'A story to begin with',
  },

  home: {
    last: 'Last time you were here',
    lastAt: (lesson: string, number: number, of: number): string => `You were at step ${number} of ${of} in “${lesson}”.`,
    next: (title: string): string => `Next: ${title}`,
    first: 'Start here',
    firstAt: (lesson: string): string => `The first lesson is “${lesson}”.`,
    assessmentNext: 'You have finished the core of every module. The assessment is open.',
    complete: 'You have completed this course',
    passed: 'You have passed',
    doneText: 'Everything stays open. Go over any part again whenever it is useful.',
    modules: 'Modules',
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

  route: {
    title: 'How would you like to take this course?',
    lead: 'Each way covers the same ground.',
    names: {
      full: ['Learn, then show what you know', 'Take the core of each module in any order. A short assessment follows.'],
      'assess-first': ['Show what you know first', 'Take the assessment now. If you pass, you are done. If not, you study only what you missed.'],
      explore: ['Explore in your own order', 'Open any module, at any time. There is no assessment.'],
    } satisfies Record<Route, readonly [string, string]>,
  },

  assessment: {
    name: 'Assessment',
    title: 'Before you start the assessment',
    questions: 'Questions',
    passMark: 'Pass mark',
    attempt: 'Attempt',
    time: 'Time',
    ofAttempts: (n: number, of: number): string => `${n} of ${of} in this round`,
    attemptOf: (n: number, of: number): string => `Attempt ${n} of ${of}`,
    passMarkText: (mark: number): string => `${mark} out of 100`,
    timeText: (n: number): string => `About ${minutes(n)}. Nothing is timed.`,
    stop: 'You can stop at any question and come back to it. Once checked, an answer stands until your next attempt.',
    start: 'Start the assessment',
    question: (n: number, of: number): string => `Question ${n} of ${of}`,
    noClock: 'Nothing is timed.',
  },

  results: {
    name: 'Result',
    passed: 'You have passed',
    notYet: 'Not yet',
    correct: (n: number, of: number): string => `${n} of ${of} correct`,
    answered: (n: number): string => count(n, 'question answered', 'questions answered'),
    scale: (score: number, mark: number): string => `Your score is ${score} out of 100. The pass mark is ${mark}.`,
    mark: (mark: number): string => `The upright line is the pass mark, ${mark}.`,
    passedText: 'Your learner record will say passed. Everything stays open if you want to go over it.',
    left: (n: number): string => `You have ${count(n, 'attempt', 'attempts')} left in this round, with other questions each time.`,
    noneLeft: 'That was the last attempt in this round. Go over what is below, and a new round opens. Nothing locks.',
    close: 'You are close.',
    objectives: (n: number): string => `${n === 1 ? 'One objective needs' : `${n} objectives need`} another look.`,
    again: 'What to look at again',
    alsoAgain: 'If you would like to go further',
    over: 'Go over it again',
    record: 'Your record',
    recordText: 'It says incomplete, not failed. What you have done is kept.',
  },

  support: {
    title: 'Support',
    lead: 'People to talk to. You do not have to be in crisis to use them.',
    danger: 'If somebody’s life is in danger, call 999 or go to A&E.',
    forPeople: 'For people you support',
    forYou: 'For you',
    checked: (iso: string): string => `Numbers last checked on ${date(iso)}.`,
    return: 'Go back to the course',
    loading: 'Loading the list…',
  },

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
    unsavedTitle: 'Your work is not being saved just now',
    unsavedText: 'You can carry on, and we keep trying. Leave this window open until this message goes.',
    readOnlyTitle: 'You are reading, not recording',
    readOnly: {
      review: 'This attempt is finished, so nothing you do here changes your record.',
      browse: 'Your learning system opened this as a preview. Nothing you do here is kept.',
      'other-tab': 'This course is open in another tab or window. Close this one and carry on there.',
      'session-ended': 'This session has ended. Close this window, then open the course again to carry on.',
    } satisfies Record<Extract<RecordCondition, { kind: 'read-only' }>['reason'], string>,
    details: 'Details for your LMS team',
    detailsText: 'If this keeps happening, send this to the people who run your learning system. It holds nothing about your answers.',
    copy: 'Copy these details',
    copied: 'Copied',
    notCopied: 'Select the text above to copy it',
  },

  notices: {
    title: (notice: RecordNotice): string =>
      ({
        damaged: 'Some of your saved work could not be read',
        'edited-course': 'The course has been updated',
        'this-device': 'Your work is kept on this device',
        nowhere: 'Your work will not be kept',
      })[notice.kind],
    text: (notice: RecordNotice): string => {
      switch (notice.kind) {
        case 'damaged':
          return notice.kept === 0
            ? 'We could not find your place, so the course starts from the beginning. What your learning system already holds stays there until you continue.'
            : `We kept the ${count(notice.kept, 'thing', 'things')} we could read. Check your place below before you carry on.`;
        case 'edited-course':
          return `${count(notice.dropped, 'thing you did is', 'things you did are')} no longer in the course. Everything else is kept.`;
        case 'this-device':
          return 'No learning system is connected. Your place stays in this browser, on this device only.';
        case 'nowhere':
          return 'No learning system is connected, and this browser keeps nothing. You can take the whole course, but your place is lost when you close this window.';
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
