/** The words of the screens after the course home, in British English; see `en-GB.ts`. */
import type { Rating, Route } from '../../course/course.js';
import { count, date, minutes, words as first } from './en-GB.js';
import { words as sheets } from './en-GB-sheets.js';
import { beside } from './en-GB-beside.js';
import { recordWords } from './en-GB-record.js';

const ordinal = (n: number): string => ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'][n - 1] ?? `${n}th`;

/** All words of the interface: those of the first screen and those of the others. */
export const words = {
  ...first,
  ...beside,
  ...recordWords,

  check: 'Check answer',
  skip: 'Skip to the summary',
  undo: 'Undo my last choice',
  step: {
    ...first.step,
    progress: (number: number, of: number): string => `Step ${number} of ${of}`,
    about: (n: number): string => `About ${minutes(n)}`,
    left: (n: number): string => `About ${minutes(n)} left in this lesson`,
    summary: 'You skipped to the summary. It counts just the same.',
    noteTitle: 'Before the next part',
    noteSkip: 'You can skip to the summary. It gives you the learning in plain words, it counts just the same, and nobody is told.',
  },

  blocks: {
    ...first.blocks,
    madeUp: 'Made-up example',
    example: 'An example',
    caseStudy: 'Case study',
    caseIllustrative: 'Illustrative: the person and the details are made up.',
    livedExperience: 'A view from lived experience.',
    livedIllustrative: 'Illustrative: we wrote this line for the course. It is not a quotation from a real person.',
    skilled: 'What a skilled practitioner might do',
    table: 'Table',
  },



  route: {
    title: 'How would you like to take this course?',
    lead: 'Each way covers the same ground.',
    names: {
      full: ['Learn, then show what you know', 'Take the core of each module in any order. A short assessment follows.'],
      'assess-first': ['Show what you know first', 'Take the assessment now. If you pass, you are done. If not, you study only what you missed.'],
      explore: ['Explore in your own order', 'Open any module, at any time. There is no assessment.'],
    } satisfies Record<Route, readonly [string, string]>,
  },

  ...sheets,

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

  rows: {
    inPlace: 'In its place',
    missing: (n: number): string => `${count(n, 'row is', 'rows are')} not answered yet`,
  },

  pairing: {
    match: 'Select the one that goes with each.',
    sort: 'Select a group for each.',
    none: 'Select one',
    missing: (row: string): string => `Select one for “${row}”`,
    tally: (right: number, of: number): string => `${right} of ${of} ${right === 1 ? 'is' : 'are'} right.`,
    belongs: (right: boolean, target: string): string => (right ? `Right: ${target}` : `It goes with: ${target}`),
  },

  ordering: {
    hint: 'Put these in order, the first at the top.',
    up: 'Move up',
    down: 'Move down',
    movedTo: (n: number, of: number): string => `Moved to ${n} of ${of}`,
    missing: 'Put the list in order',
    yours: 'Your order',
    tally: (right: number, of: number): string => `${right} of ${of} ${right === 1 ? 'is' : 'are'} in ${right === 1 ? 'its' : 'their'} place.`,
    why: 'The order, and why',
    moved: (yours: number, right: number): string => (yours === 0 ? `Comes ${ordinal(right)}.` : `You put this ${ordinal(yours)}. It comes ${ordinal(right)}.`),
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
    certificate: 'See and print your certificate',
    hideCertificate: 'Back to your result',
    record: 'Your record',
    recordText: 'It says incomplete, not failed. What you have done is kept.',
  },

  team: {
    title: 'With your team',
    open: 'Run this with a team',
    text: 'for 30, 60 or 90 minutes. It opens a window of its own.',
    code: 'A code from your group',
    hint: 'The room screen showed it at the end of a part.',
    use: 'Use the code',
    wrong: {
      'not-a-code': 'Type the six letters and numbers as the room screen showed them',
      mistyped: 'One of the letters or numbers is not right. Check the code',
      'too-old': 'This code is more than a year old, or its day has not come',
      unknown: 'This version of the course does not know the part. Ask who led the session',
    } satisfies Record<'not-a-code' | 'mistyped' | 'too-old' | 'unknown', string>,
    met: (part: string, steps: number, n: number, total: number | undefined): string =>
      `“${part}” is noted: ${count(steps, 'step', 'steps')} done, ${minutes(n)} with others.${total === undefined ? '' : ` On this device: ${minutes(total)} in all.`}`,
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
};
