/**
 * Every word of the interface in British English: short, plain, the same everywhere.
 *
 * One section for each part of a screen. A screen that names a section fetches that section alone, so a long file costs
 * a learner nothing (scripts/words-plugin.ts). Another language is a file like this one beside it; see `cy.ts`.
 * Teaching text is never here; it comes from `modules/`. Numbers, plurals and dates go through Intl (`say.ts`).
 */
import type { Level } from '../course/confidence.js';
import type { Rating, Route } from '../course/course.js';
import type { PersonalKind } from '../course/personal-data.js';
import type { SearchEntry, Service, ServiceKind, ServiceQuestion, ServiceWant } from '../course/reference.js';
import type { Nation } from '../course/nation.js';
import type { TrustLink, TrustProblem } from '../course/trust.js';
import type { ReadingChoices, ReadingName } from '../elements/reading-choices.js';
import type { ModuleState } from '../progress/screen.js';
import type { RecordCondition, RecordNotice } from '../record/learner-record.js';
import { sayIn } from './say.js';

const say = /* @__PURE__ */ sayIn('en-GB');
const minutes = (n: number): string => say.count(n, { one: 'minute', other: 'minutes' });
const ordinal = (n: number): string => ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'][n - 1] ?? `${n}th`;
/** "1 hour 5 minutes". */
const hours = (n: number): string =>
  [...(n >= 60 ? [say.count(Math.floor(n / 60), { one: 'hour', other: 'hours' })] : []), ...(n % 60 > 0 || n < 60 ? [minutes(n % 60)] : [])].join(' ');
/** Milliseconds as whole minutes. */
const whole = (ms: number): number => Math.round(ms / 60_000);

// On every screen, and the course home.

export const buttons = {
  continue: 'Continue',
  back: 'Back',
  retry: 'Try again',
  exit: 'Save and exit',
  check: 'Check answer',
  skip: 'Skip to the summary',
  undo: 'Undo my last choice',
};

export const times = { date: (day: Date | string): string => say.date(day), minutes, hours };

export const page = {
  title: (screen: string, course: string): string => (screen === '' || screen === course ? course : `${screen} – ${course}`),
  newTab: '(opens in a new tab)',
  opening: 'Opening the course…',
  noScript: 'This course needs JavaScript. Please allow it for this page, or ask the people who run your learning system.',
  loading: 'Loading the next part…',
};

export const masthead = { skipLink: 'Skip to the main part', nav: 'Course', home: 'Course home', support: 'Support' };

export const notLoaded = {
  title: 'This part did not load',
  text: 'The connection may have dropped. What you have done so far is not affected.',
  hint: 'Try again now, or go back to Course home and choose another module.',
};

export const teaching = { keyPoint: 'Key point', supportForYou: 'Support for you', source: 'Source' };

export const home = {
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
  lessons: (n: number): string => say.count(n, { one: 'lesson', other: 'lessons' }),
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
};

export const state = { completed: 'Completed', 'in-progress': 'In progress', 'not-started': 'Not yet started', 'cannot-start': 'Cannot start yet' } satisfies Record<ModuleState, string>;

export const saved = {
  line: (condition: RecordCondition): string => {
    switch (condition.kind) {
      case 'saved':
        return `Saved at ${say.clock(condition.at)}`;
      case 'saving':
        return 'Saving';
      case 'unsaved':
        return `Not saved since ${say.clock(condition.since)}`;
      case 'read-only':
        return 'Read-only: nothing is saved';
    }
  },
};

export const exited = {
  saved: 'Your place is saved',
  notSaved: 'The last of your work may not be saved',
  passed: 'You have passed, and your place is saved',
  close: 'You can close this window.',
  notSavedText: 'Open the course again in the same browser. We will look for what was not sent.',
};

// Steps, questions and stories.

export const step = {
  progress: (number: number, of: number): string => `Step ${number} of ${of}`,
  time: (here: number): string => (here < 0.75 ? 'Less than a minute' : `About ${minutes(Math.round(here))}`),
  left: (n: number): string => `About ${minutes(n)} left in this lesson`,
  summary: 'You skipped to the summary. It counts just the same.',
  noteTitle: 'Before the next part',
  noteSkip: 'You can skip to the summary. It gives you the learning in plain words, it counts just the same, and nobody is told.',
};

export const blocks = {
  madeUp: 'Made-up example',
  example: 'An example',
  caseStudy: 'Case study',
  caseIllustrative: 'Illustrative: the person and the details are made up.',
  livedExperience: 'A view from lived experience.',
  livedIllustrative: 'Illustrative: we wrote this line for the course. It is not a quotation from a real person.',
  skilled: 'What a skilled practitioner might do',
  table: 'Table',
};

export const sources = {
  title: (n: number): string => `Sources (${n})`,
  checked: (iso: string): string => `Checked ${say.date(iso)}.`,
  back: (number: number): string => `Back to the text for source ${number}`,
  backShort: 'Back to the text',
  stricter: 'Your profession’s code and local policy may be stricter.',
};

export const question = {
  one: 'Select one.',
  all: 'Select all that apply.',
  problem: 'There is a problem',
  error: 'Error:',
  missing: (one: boolean): string => (one ? 'Select an answer' : 'Select at least one answer'),
  yours: 'Your response',
  others: 'What about the other choices?',
  otherChoices: 'The other choices',
  result: { correct: 'Correct', partly: 'Partly right', incorrect: 'Not quite' } satisfies Record<'correct' | 'partly' | 'incorrect', string>,
  belongs: 'Belongs',
  belongsNot: 'Does not belong',
  tally: (right: number, of: number, extra: number): string =>
    `You chose ${right} of the ${of} that belong${extra === 0 ? '.' : `, and ${say.count(extra, { one: 'choice', other: 'choices' })} that ${extra === 1 ? 'does' : 'do'} not.`}`,
  defensible: 'More than one choice can be defended here.',
  choices: 'The choices',
};

export const spot = {
  hint: 'Select every part that fits. The post is made up.',
  missing: 'Select at least one part of the post',
  post: 'The post, part by part',
  tally: (right: number, of: number, extra: number): string =>
    `You found ${right} of the ${of} parts${extra === 0 ? '.' : `, and chose ${say.count(extra, { one: 'part', other: 'parts' })} that ${extra === 1 ? 'does' : 'do'} not fit.`}`,
  parts: 'Part by part',
  fits: 'Fits',
  fitsNot: 'Does not fit',
};

export const rows = {
  inPlace: 'In its place',
  missing: (n: number): string => `${say.count(n, { one: 'row is', other: 'rows are' })} not answered yet`,
};

export const pairing = {
  match: 'Select the one that goes with each.',
  sort: 'Select a group for each.',
  none: 'Select one',
  missing: (row: string): string => `Select one for “${row}”`,
  tally: (right: number, of: number): string => `${right} of ${of} ${right === 1 ? 'is' : 'are'} right.`,
  belongs: (right: boolean, target: string): string => (right ? `Right: ${target}` : `It goes with: ${target}`),
};

export const ordering = {
  hint: 'Put these in order, the first at the top.',
  up: 'Move up',
  down: 'Move down',
  movedTo: (n: number, of: number): string => `Moved to ${n} of ${of}`,
  missing: 'Put the list in order',
  yours: 'Your order',
  tally: (right: number, of: number): string => `${right} of ${of} ${right === 1 ? 'is' : 'are'} in ${right === 1 ? 'its' : 'their'} place.`,
  why: 'The order, and why',
  moved: (yours: number, right: number): string => (yours === 0 ? `Comes ${ordinal(right)}.` : `You put this ${ordinal(yours)}. It comes ${ordinal(right)}.`),
};

export const scene = {
  scenario: 'Scenario',
  decision: (n: number): string => `Decision ${n}`,
  noScore: 'There is no score. You can go back one decision at a time.',
  people: 'Who is in it',
  happened: 'What happened',
  ask: 'What do you do?',
  sofar: 'The story so far',
  chose: 'You chose:',
  ended: 'The story stops here',
};

export const rating = {
  strong: ['Strong', 'Good for the person, now and later.'],
  workable: ['Workable', 'Does part of the job. Something is left.'],
  costly: ['Costly', 'Somebody pays for it, often the person.'],
} satisfies Record<Rating, readonly [string, string]>;

export const debrief = {
  title: 'Debrief',
  way: 'This is the way you took, and what each choice did.',
  endings: (n: number): string => (n === 1 ? 'This story has one ending.' : `You reached one of ${n} endings.`),
  others: 'What the other choices would have done',
  at: (number: number): string => `At the ${ordinal(number)} decision`,
  ratings: 'What the words mean',
  skipped: 'Summary',
  skippedLead: 'You skipped the story. This is what it teaches, and it counts just the same.',
  play: 'Take the story instead',
};

export const startingPoint = {
  legend: 'Where are you starting from?',
  hint: 'Select the one nearest to you. You can change it at any time.',
  order: 'Your order of modules',
  announce: (first: string): string => `Your order has changed. It starts with “${first}”.`,
  keep: 'Nothing is left out: every module is still there, in any order you like.',
  story: 'A story to begin with',
};

export const confidence = {
  hint: 'Select the one nearest to how you feel today. You can leave it out.',
  levels: { 1: 'Not at all confident', 2: 'A little confident', 3: 'Fairly confident', 4: 'Confident', 5: 'Very confident' } satisfies Record<Level, string>,
  change: 'Your own change',
  before: 'At the start',
  now: 'Now',
  up: 'You feel more confident than at the start. What helped? It may be worth a line in your own record.',
  same: 'You feel as you did at the start. What you would do may still have changed.',
  down: 'You feel less sure than at the start. That can come from seeing more of what there is to think about. It is a good thing to take to supervision.',
  once: 'There is nothing from the start to compare it with, and that is fine.',
};

export const reflection = {
  hint: 'This is for you alone, and you can leave it blank.',
  kept: 'Your words stay in this browser, on this device. They are not sent to your employer or your learning system. On a shared computer, copy them, and then delete them here.',
  notKept: 'This browser keeps nothing, so your words go when you leave this step. Copy them first if you want them.',
  copy: 'Copy my words',
  copied: 'Your words are copied.',
  selected: 'Your words are selected. Copy them with Ctrl and C.',
  remove: 'Delete my words',
  removed: 'Your words are deleted.',
};

// Ways through the course, and how it ends.

export const route = {
  title: 'How would you like to take this course?',
  lead: 'Each way covers the same ground.',
  names: {
    full: ['Learn, then show what you know', 'Take the core of each module in any order. A short assessment follows.'],
    'assess-first': ['Show what you know first', 'Take the assessment now. If you pass, you are done. If not, you study only what you missed.'],
    explore: ['Explore in your own order', 'Open any module, at any time. There is no assessment.'],
  } satisfies Record<Route, readonly [string, string]>,
};

export const assessment = {
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
};

export const results = {
  name: 'Result',
  passed: 'You have passed',
  notYet: 'Not yet',
  correct: (n: number, of: number): string => `${n} of ${of} correct`,
  answered: (n: number): string => say.count(n, { one: 'question answered', other: 'questions answered' }),
  scale: (score: number, mark: number): string => `Your score is ${score} out of 100. The pass mark is ${mark}.`,
  mark: (mark: number): string => `The upright line is the pass mark, ${mark}.`,
  passedText: 'Your learner record will say passed. Everything stays open if you want to go over it.',
  left: (n: number): string => `You have ${say.count(n, { one: 'attempt', other: 'attempts' })} left in this round, with other questions each time.`,
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
};

export const certificate = {
  title: 'Certificate of completion',
  noName: 'Name:',
  completed: 'completed',
  passed: (date: string): string => `and passed its assessment on ${say.date(date)}.`,
  done: (date: string): string => `on ${say.date(date)}.`,
  outcomes: 'Learning outcomes',
  facts: 'About this learning',
  score: 'Score',
  scoreOf: (score: number, mark: number): string => `${score} out of 100 (pass mark ${mark})`,
  alone: 'Self-directed',
  spent: (minutes: number): string => hours(minutes),
  planned: (minutes: number): string => `About ${hours(minutes)}, the time the course is planned to take`,
  group: 'Participatory',
  noGroup: 'None recorded here',
  groupTime: (minutes: number, date: string, ledBy: string): string =>
    [hours(minutes), ...(date === '' ? [] : [say.date(date)]), ...(ledBy === '' ? [] : [`led by ${ledBy}`])].join(', '),
  provider: 'Provider',
  independent: 'Taken independently, with My learning',
  method: 'Method',
  online: 'Online course with scenarios and an assessment',
  onlineAndGroup: 'Online course with scenarios and an assessment, and a group session',
  version: 'Course version',
  versionOf: (version: string, reviewed?: string): string => (reviewed ? `${version}, reviewed ${say.month(reviewed)}` : version),
  reviewBy: 'Review by',
  month: (date: string): string => say.month(date),
  number: 'Certificate',
  disclaimer: 'Where an employer’s learning system holds a record of this result, that record is the evidence. This page is not a qualification, and is not accredited by a professional or regulatory body. Participatory time is as the learner recorded it.',
  nameField: 'Name on the certificate',
  nameHint: 'It goes on this page only. It is not saved or sent.',
  print: 'Print the certificate',
  blocked: 'Printing is blocked in this browser. You can read everything here; ask for a computer that prints, or copy the words by hand.',
};

// Beside the course.

const nations: Readonly<Record<Nation, string>> = { england: 'England', wales: 'Wales', scotland: 'Scotland', 'northern-ireland': 'Northern Ireland' };

export const nation = {
  name: (nation: Nation): string => nations[nation],
  names: (named: readonly Nation[]): string => new Intl.ListFormat('en-GB').format(named.map((nation) => nations[nation])),
  legend: 'Where in the UK do you work?',
  hint: 'The law and some phone numbers differ. Choose once, and you see those for your nation. You can change it under Support.',
  shown: (nation: Nation): string => `You see what applies in ${nations[nation]}.`,
  change: 'Change',
  changeWhat: 'the nation you work in',
};

export const support = {
  title: 'Support',
  lead: 'People to talk to. You do not have to be in crisis to use them.',
  danger: 'If somebody’s life is in danger, call 999 or go to A&E.',
  forPeople: 'For people you support',
  forYou: 'For you',
  elsewhere: 'In the other nations of the UK',
  checked: (iso: string): string => `Numbers last checked on ${say.date(iso)}.`,
  return: 'Go back to the course',
  loading: 'Loading the list…',
};

export const team = {
  title: 'With your team',
  open: 'Run this with a team',
  text: 'for 30, 60 or 90 minutes. It opens a window of its own.',
  alone: 'To run this with a team, open the course on a website or in a learning system. It is not part of this file.',
  code: 'A code from your group',
  hint: 'The room screen showed it at the end of a part.',
  use: 'Use the code',
  wrong: {
    'not-a-code': 'Type the six letters and numbers as the room screen showed them',
    mistyped: 'One of the letters or numbers is not right. Check the code',
    'too-old': 'This code is more than a year old, or its day has not come',
    unknown: 'This version of the course does not know the part. Ask who led the session',
  } satisfies Record<'not-a-code' | 'mistyped' | 'too-old' | 'unknown', string>,
  met: (part: string, steps: number, n: number, total: number): string =>
    `“${part}” is in your record: ${say.count(steps, { one: 'step', other: 'steps' })} done, ${minutes(n)} with others, ${total} in all.`,
};

export const explained = { close: 'Close', closeWhat: (word: string): string => `the meaning of ${word}`, missing: 'The meaning did not load. Try again in a moment.' };

export const foot = { reading: 'Reading help', shelf: 'Reference shelf', statement: 'Accessibility statement' };

export const statement = {
  title: 'Accessibility statement',
  loading: 'Loading the statement…',
  notLoaded: 'The statement did not load. Go back, and try again in a moment.',
  applies: (course: string, trust?: string): string => `This accessibility statement applies to the course “${course}”${trust === undefined ? '' : `, as ${trust} offers it`}.`,
  want: 'We want as many people as possible to be able to use it. For example, you can:',
  how: 'How accessible this course is',
  barriers: 'We know that some parts are not fully accessible:',
  noBarriers: 'We know of no part that is not accessible.',
  instead: 'Instead:',
  contact: 'Feedback and contact information',
  contactText: 'If you need it in another form, such as large print, audio or Easy Read, or if you find a problem that is not listed here, contact:',
  nobody: 'the people who run the learning system you opened this course in. They can pass it on.',
  enforcement: 'Enforcement procedure',
  britain: [
    'The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy with the answer to your complaint, contact the',
    'Equality Advisory and Support Service (EASS)',
  ],
  northernIreland: [
    'In Northern Ireland, the Equality Commission for Northern Ireland (ECNI) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy with the answer to your complaint, contact the',
    'Equality Commission for Northern Ireland',
  ],
  technical: 'Technical information about this course’s accessibility',
  commitment: 'Those who made this course are committed to making it accessible, in line with the accessibility regulations.',
  status: 'Compliance status',
  compliance: (how: 'fully' | 'partly' | 'not', because: string): string =>
    `This course is ${{ fully: 'fully', partly: 'partially', not: 'not' }[how]} compliant with the Web Content Accessibility Guidelines version 2.2, levels A and AA${because === '' ? '' : `: ${because}`}.`,
  content: 'What is not accessible, and why',
  burden: 'Nothing is left out because it would be a disproportionate burden, and nothing because it is out of scope.',
  doing: 'What we are doing to improve it',
  preparation: 'Preparation of this statement',
  dates: (prepared: string, reviewed: string): string => `It was prepared on ${say.date(prepared)} and last reviewed on ${say.date(reviewed)}.`,
  tested: (on: string): string => `The course was last tested on ${say.date(on)}, by those who made it. Not a sample: all of its steps were tested.`,
  result: (how: string, found: string, on: string): readonly [string, string, string] => [`Tested ${how}. Found:`, found, `on ${say.date(on)}.`],
};

export const reading = {
  title: 'Reading help',
  lead: 'A choice shows at once. It is kept on this device, and nobody else sees it.',
  names: { text: 'Text size', spacing: 'Spacing', theme: 'Look', beside: 'Beside the text', aloud: 'Reading aloud' } satisfies Record<ReadingName, string>,
  values: {
    text: { usual: 'Usual', large: 'Large', largest: 'Larger' },
    spacing: { usual: 'Usual', wide: 'Wide' },
    theme: { usual: 'Usual', plain: 'Plain: black on white' },
    beside: { usual: 'Pictures and notes', less: 'Nothing: only the text and the ways on', one: 'Nothing, and one piece of the text at a time' },
    aloud: { off: 'Off', on: 'On, where this browser has a voice' },
  } satisfies { [N in ReadingName]: Record<ReadingChoices[N], string> },
  play: 'Read aloud',
  pause: 'Pause reading',
  resume: 'Go on reading',
  stop: 'Stop reading',
};

export const pieces = {
  place: (n: number, of: number): string => `Piece ${n} of ${of}`,
  next: 'Next piece',
  back: 'Back one piece',
  all: 'Show everything',
};

export const recall = { title: 'The last key point you read' };

export const search = {
  title: 'Search',
  label: 'Search lessons, words and services',
  found: (n: number, query: string): string => (n === 0 ? `Nothing found for “${query}”. Try fewer letters.` : `${say.count(n, { one: 'result', other: 'results' })} for “${query}”.`),
  notLoaded: 'The search did not load. Try again in a moment.',
  kind: { step: 'Step', word: 'Word', service: 'Service' } satisfies Record<SearchEntry['kind'], string>,
};

export const shelf = {
  title: 'Reference shelf',
  lead: 'Words, further reading, and every source of this course.',
  loading: 'Loading the shelf…',
  notLoaded: 'The shelf did not load. Go back, and try again in a moment.',
  glossary: 'Glossary',
  reading: 'Further reading',
  support: 'Support',
  supportText: 'lists people to talk to, for people you support and for you.',
  return: 'Go back to the course',
};

export const services = {
  title: 'Services',
  loading: 'Loading the services…',
  notLoaded: 'The services did not load.',
  wants: 'What does the person want to do there?',
  wantsHint: 'Select all that apply, or none to see everything.',
  want: { meet: 'Meet peers', tell: 'Tell their story', follow: 'Follow others', message: 'Message', watch: 'Watch' } satisfies Record<ServiceWant, string>,
  kinds: 'What kind of place is it?',
  anyKind: 'Any kind',
  kind: {
    posts: 'Short posts',
    pictures: 'Pictures and videos',
    messages: 'Messages',
    groups: 'Groups and forums',
    writing: 'A place of one’s own',
    play: 'Games and streams',
    machines: 'AI',
  } satisfies Record<ServiceKind, string>,
  found: (n: number, of: number): string => (n === of ? `All ${of} shown.` : n === 0 ? 'Nothing fits. Select fewer things.' : `${n} of ${of} shown.`),
  status: { live: '', renamed: 'Renamed', closed: 'Closed' } satisfies Record<Service['status'], string>,
  usedFor: 'What people use it for',
  questions: { see: 'Who can see it?', find: 'Who can find me?', contact: 'Who can contact me?', keep: 'What does it keep?', leave: 'How do I leave?' } satisfies Record<ServiceQuestion, string>,
  together: 'Find out together',
  controls: 'Controls to look for',
  cautions: 'Take care',
  ask: 'A question to ask',
  sources: 'Where this comes from',
  checked: (iso: string): string => `Last checked on ${say.date(iso)}. Menus move and names change, so look for the control, not the path.`,
};

export const suggest = {
  title: 'Suggest a correction',
  reviewed: (on: string, by: string): string => `This module was reviewed on ${say.date(on)}. Next review by ${say.date(by)}.`,
  how: 'Is something wrong, out of date or hurtful? Copy this line, and send it with your words to the people who run this course where you work. They can pass it on to the project. Nothing is sent from here.',
  label: 'Line to copy',
  line: (step: string, version: string): string => `Step ${step}, version ${version}`,
};

export const sheets = {
  loading: 'Fetching the sheets…',
  notLoaded: 'The sheets did not load. Go back, and open this step again.',
  print: 'Print this sheet',
  what: (title: string): string => `: ${title}`,
  blocked: 'Printing is blocked here. Use the print command of your browser, and choose this page.',
  space: 'Space to write',
  foot: 'Made for the course “Making sense of social media in mental health practice”. It has not been tested. Your local policy comes first.',
};

// What is said of saved work, and of trust.json.

export const record = {
  unsavedTitle: 'Your work is not being saved just now',
  unsavedText: 'You can carry on, and we keep trying. Leave this window open until this message goes.',
  readOnlyTitle: 'You are reading, not recording',
  readOnly: {
    review: 'This attempt is finished, so nothing you do here changes your record.',
    browse: 'Your learning system opened this as a preview. Nothing you do here is kept.',
    'other-tab': 'This course is open in another tab or window, and your work is kept there. Close this one, or carry on here: the other one then only reads.',
    'session-ended': 'This session has ended, and what you did before is kept. Open the course again to carry on.',
  } satisfies Record<Extract<RecordCondition, { kind: 'read-only' }>['reason'], string>,
  reopen: { 'other-tab': 'Carry on here', 'session-ended': 'Open the course again' },
  details: 'Details for your LMS team',
  detailsText: 'If this keeps happening, send this to the people who run your learning system. It holds your saved work as codes, and nothing you wrote.',
  copy: 'Copy these details',
  copied: 'Copied',
  notCopied: 'Select the text above to copy it',
};

export const notices = {
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
          : `We kept the ${say.count(notice.kept, { one: 'thing', other: 'things' })} we could read. Check your place below before you carry on.`;
      case 'edited-course':
        return `${say.count(notice.dropped, { one: 'thing you did is', other: 'things you did are' })} no longer in the course. Everything else is kept.`;
      case 'this-device':
        return 'No learning system is connected. Your place stays in this browser, on this device only.';
      case 'nowhere':
        return 'No learning system is connected, and this browser keeps nothing. You can take the whole course, but your place is lost when you close this window.';
    }
  },
};

export const trust = {
  logo: 'The logo of your organisation',
  yours: 'Where you work',
  links: { policy: 'Social media policy', safeguarding: 'Safeguarding', support: 'Support for staff', corrections: 'Something here is wrong or out of date', accessibility: 'Accessibility, and other forms of the course' } satisfies Record<TrustLink, string>,
  problems: 'For whoever set up this course: trust.json needs a look',
  problemsText: 'Nothing is lost, and learners can carry on. What could not be used is left out:',
  problem: ({ kind, field }: TrustProblem): string =>
    ({
      'not-json': 'The file could not be read. Each name and value stands in "double quotes", with a comma between two entries and none after the last.',
      unknown: `“${field}” is not a name this file knows. Names are: name, logo, nation, colours, policy, safeguarding, support, corrections, accessibility.`,
      'not-text': `“${field}” does not have the shape it had in the file that came with the course. Write its values between "double quotes".`,
      'too-long': `“${field}” is longer than 200 characters.`,
      address: `“${field}” is not a web address that begins with https://.`,
      logo: `“${field}” is not the name of a picture beside index.html that ends in .svg, .png or .jpg.`,
      nation: `“${field}” is not england, scotland, wales or northern-ireland.`,
      colour: `“${field}” is not a colour like #4b2158: a # and six characters.`,
      contrast: `“${field}” is hard to read against what stands beside it, so the course keeps its own colours. Text needs a contrast of 4.5 to 1, edges 3 to 1.`,
    })[kind],
};

export const unsent = {
  title: (at: Date): string => `We found unsent work from ${say.day(at)}`,
  text: 'You did it on this computer, but your learning system never received it. Nothing you did since is lost, whichever you choose.',
  use: 'Add it to my work',
  leave: 'Go on without it',
  hint: 'If you go on without it, it is removed from this computer.',
};

// A session with a team.

export const group = {
  noScript: 'Running a session with a team needs JavaScript, which is turned off in this browser.',
  title: 'Run this with a team',
  roomTitle: 'Room screen',
  consoleTitle: 'Facilitator console',
  loading: 'Getting the stories ready…',
  notLoaded: 'The stories of this session did not load. The connection may have dropped.',
  reload: 'Try again',
};

export const plans = {
  lead: 'A session of 30, 60 or 90 minutes with your team: one screen for the room, one for you. No names are kept.',
  start: (n: number): string => `Start the ${n} minutes`,
  pack: 'Print the pack',
  parts: 'What happens in it',
  materials: 'You need:',
  planned: (n: number): string => minutes(n),
  unfinished: 'A session was left open on this computer',
  unfinishedText: (plan: string, began: string): string => `“${plan}”, begun ${began}.`,
  goOn: 'Go on with it',
  forget: 'Delete it',
  course: 'Go to the course',
  ofModules: 'About one module',
  ofModulesText: '20 or 30 minutes on what one module teaches.',
  before: 'Before the day',
};

export const room = {
  waiting: 'The session is about to begin.',
  lost: 'The console is not answering. This screen stays as it is.',
  round: { 1: 'First vote: show a hand or a card', 2: 'Second vote: after talking' } as const,
  note: 'Before this story',
  optOut: 'You can step out, pass, or look away at any time. Nobody will ask why.',
  summary: 'What the story teaches',
  happened: 'What happened',
  ending: 'The story stops here',
  endings: 'The endings we reached',
  way: 'The way there',
  choice: 'Choice',
  firstCount: 'First vote',
  secondCount: 'After talking',
  voted: (n: number): string => `${say.count(n, { one: 'person', other: 'people' })} voted`,
  lineHint: 'The upright line is the first vote',
  byPhone: 'or use your phone',
  join: 'Vote with your phone',
  joinGo: 'Point your camera at the picture, or go to',
  joinType: 'and type',
  joinText: 'No name is asked. The room sees how many chose each answer, and not who. A card or your hand counts as much.',
  joinPicture: 'A picture that takes a phone to the address with the code',
  joinLate: (address: string, code: string): string => `To join: ${address}, code ${code}`,
  code: 'Your code for this part',
  codeText: 'Type it into your own course, on the course home. It marks this part as done. You still take your own assessment.',
  codePart: (part: string, n: number): string => `${part}: ${minutes(n)} together`,
  closed: 'Thank you. The session is closed.',
};

/** On a phone that votes. */
export const join = {
  title: 'Vote with your phone',
  code: 'Code',
  codeHint: 'Eight letters and numbers, as the room screen shows them.',
  codeMissing: 'Type the eight letters and numbers of the room screen',
  codeWrong: 'No session has this code now. Look at the room screen again',
  error: 'Error:',
  go: 'Join',
  joining: 'Joining…',
  promise: 'No name is asked. The room sees how many chose each answer, and not who.',
  waiting: 'You are in',
  waitingText: 'When there is something to vote on, it comes here by itself. Look at the room screen until then.',
  choose: 'Choose one',
  sending: 'Sending your vote…',
  sent: (letter: string): string => `Your vote is in: ${letter}. You can change it until the vote closes.`,
  closed: 'The vote is closed',
  closedText: { yes: 'Your vote was counted. Look at the room screen.', no: 'Look at the room screen. The next vote comes here by itself.' },
  over: 'The session is over. Thank you.',
  overText: 'You can close this page. This phone keeps nothing of it.',
  elsewhere: 'You are voting in another tab of this phone',
  here: 'Vote here instead',
  away: 'No connection. It is being tried again; you can also show your hand.',
};

export const facilitator = {
  openRoom: 'Open the room screen',
  roomOpen: 'Room screen is open',
  blocked: 'This browser did not open a second window',
  blockedText: 'You can open the room screen in a tab, or use this window for both: the room sees the large words, and your notes stay in a drawer below.',
  tab: 'Open the room screen in a tab',
  oneWindow: 'Use this window for both',
  twoWindows: 'Use two windows',
  end: 'End the session',
  phones: 'Votes from phones',
  phonesShow: 'Show how to join by phone',
  phonesHide: 'Take it off the screen',
  phonesHere: (n: number): string => (n === 0 ? 'No phone has joined yet.' : `${say.count(n, { one: 'phone has', other: 'phones have' })} joined.`),
  phonesState: {
    connecting: 'Connecting to phones…',
    away: 'The connection to phones is lost. It is being tried again; hands and cards still count.',
    refused: 'The server does not let this page lead a session. Open the address that the server printed when it started. Hands and cards still count.',
  } as const,
  now: 'On the room screen now',
  hiddenCounts: 'The counts are hidden until you show them.',
  notes: 'Your notes',
  kinds: { notes: 'Say and do', prompts: 'Ask', 'likely-responses': 'Listen for', myths: 'Put right', access: 'So that everybody can take part' } as const,
  next: 'Coming next',
  last: 'This is the last part.',
  nextPart: (title: string, n: number): string => `${title} (${minutes(n)})`,
  goNext: 'Next part',
  goBack: 'Back one part',
  part: (n: number, of: number, title: string): string => `Part ${n} of ${of}: ${title}`,
  elapsed: (ms: number): string => `${minutes(whole(ms))} in`,
  of: (n: number): string => `of ${n}`,
  partTime: (ms: number, planned: number): string => `${minutes(whole(ms))} of ${planned} in this part`,
  late: (n: number): string => `${minutes(n)} behind your plan`,
  early: (n: number): string => `${minutes(n)} ahead of your plan`,
  onTime: 'On time',
  hideClock: 'Hide the times',
  showClock: 'Show the times',
  parts: 'All parts',
  partsHint: 'Open any part, or change the order. Skipped parts stay here.',
  open: 'Open',
  up: 'Earlier',
  down: 'Later',
  planned: (n: number, spent: number): string => (spent > 0 ? `${minutes(n)} planned, ${whole(spent)} taken` : minutes(n)),
  here: 'Here now',
  story: {
    start: 'Tell the story',
    goOn: 'Go on to the story',
    skip: 'Go to the summary instead',
    vote: { 1: 'Open the first vote', 2: 'Vote again, after talking' } as const,
    count: { 1: 'First vote', 2: 'Second vote, after talking' } as const,
    hint: 'Ask for a show of hands or cards, then type in each count. Names are never kept.',
    phoneHint: 'Phones count themselves. Type in the hands and cards of those who have none.',
    fromPhones: (n: number): string => `${n} by phone`,
    fewer: (choice: string): string => `One fewer: ${choice}`,
    more: (choice: string): string => `One more: ${choice}`,
    countOf: (choice: string): string => `Votes for ${choice}`,
    counted: (n: number): string => `${n} counted.`,
    earlier: (counts: readonly number[]): string => `First vote: ${counts.join(', ')}.`,
    show: 'Show the counts',
    hide: 'Hide the counts',
    follow: 'Follow a choice',
    followHint: 'The room goes where you press. The rating is for you alone.',
    undo: 'Go back one decision',
    restart: 'Tell it from the beginning',
    compare: (n: number): string => `Compare ${say.count(n, { one: 'ending', other: 'endings' })}`,
    leave: 'Leave the story',
    debrief: 'Debrief, for you',
  },
  code: 'Show the code of this part',
  hideCode: 'Take the code off the screen',
  actions: 'Actions of the team',
  actionsHint: 'What, and by when. No names, nothing about a person you support. Goes into the summary.',
  support: 'Support',
  drawer: 'Notes and controls',
  notKept: 'This browser keeps nothing, so the session is lost if this page closes.',
};

export const pack = {
  title: 'The pack',
  print: 'Print the pack',
  back: 'Back to the sessions',
  guide: 'Facilitator guide',
  timings: 'Minute by minute',
  from: 'Minutes',
  minutes: 'Takes',
  minute: (from: number, to: number): string => `${from} to ${to}`,
  notes: 'Part by part',
  room: 'The room sees',
  tell: (story: string): string => `Decide together: “${story}”. It is printed below.`,
  story: 'Story, to read aloud',
  leadsTo: (scene: string): string => `leads to “${scene}”`,
  register: 'Register',
  registerText: 'The register is the evidence of who took part. Please print clearly.',
  registerKeep: 'Keep it where your organisation keeps registers, and for as long. It is not part of the course, and nothing of it is stored there.',
  date: 'Date, from and to',
  facilitator: 'Led by',
  place: 'Where, or on which call',
  columns: ['Name', 'Role', 'Team', 'In', 'Out', 'Signature'],
  cards: 'Ballot cards',
  cardsText: 'One sheet each. Cut along the lines, or fold so that one letter shows. Collect and destroy them afterwards.',
  actions: 'Action sheet',
  actionsText: 'Yours to keep. Write nothing about a person you support.',
  will: 'One thing I will do',
  by: 'By when',
  who: 'Who can help me',
  team: 'One thing our team could do',
  record: 'For my own record',
  recordText: 'Type the codes into your course, on the course home. Time with others counts as participatory learning where your regulator asks for it; leave out breaks.',
  codes: 'Codes',
  hours: (n: number): string => `Minutes together (planned: ${n})`,
  learned: 'What I will do differently',
  evaluation: 'How was it?',
  evaluationText: 'No name, please. Leave out anything you like.',
  statement: 'Please tick one in each line',
  scale: ['Yes', 'Partly', 'No'],
  statements: ['I felt able to say what I think', 'I could take part in the way I need', 'Something I thought has shifted', 'I know what I will do next', 'I would tell a colleague to come'],
  better: 'What would make it better?',
  difficult: 'Was anything difficult? Whom would you like to talk to?',
};

export const summary = {
  title: 'Summary of the session',
  lead: 'It holds no names. Keep it where you keep notes of team meetings, or delete it.',
  when: (iso: string, began: string, ended: string, n: number): string => `${say.date(iso)}, ${began} to ${ended}: ${minutes(n)}.`,
  parts: 'Parts',
  part: 'Part',
  planned: 'Planned',
  taken: 'Taken',
  code: 'Code',
  decisions: 'Decisions',
  endings: 'Endings',
  actions: 'Actions',
  noActions: 'None were written down.',
  hours: 'For each person’s own record',
  hoursText: (n: number): string => `Participatory learning with others: ${minutes(n)}, less any break. The register says who was there.`,
  print: 'Print the summary',
  save: 'Save as a file (.json)',
  reopen: 'Go back into the session',
  another: 'Delete it and choose another plan',
};

// My learning.

export const myLearning = {
  pages: {
    record: ['My learning', 'Your record, kept in this browser and sent to nobody.'],
    log: ['CPD log', 'What you did, when, and for how long.'],
    accounts: ['Reflective accounts', 'They stay on this device. No employer and no learning system gets them.'],
    account: ['Reflective account', 'In your own words, kept at every change.'],
    plan: ['Action plan', 'Three things you will do.'],
    data: ['Your data', 'All of it is on this device. You can take it with you, and you can remove it.'],
  },
  title: 'My learning',
  noScript: 'My learning needs JavaScript, which is turned off in this browser.',
  hereAs: 'You are here as',
  firstPerson: 'the first person',
  notYou: 'Not you?',
  allAccounts: 'All reflective accounts',
  noAccount: 'This account is not on this device.',
  back: 'Back to My learning',
  noCertificate: 'There is no certificate here',
  noCertificateText: 'There is one for each attempt that was passed or completed.',
  about: 'About this record',
  kept: 'What is kept here',
  keptText: 'How far you have come, the time you spent, your results and what you write, on this device only. Clearing the data of this browser removes them.',
  employer: 'Taking it for your employer?',
  employerText: 'Their learning system keeps its own record. If they ask for the course, open it there.',
  shared: 'Using a shared computer?',
  sharedText: 'Anyone who opens this page in the same browser after you can see this record.',
  clear: 'Save a copy, then clear this device',
};

export const resume = {
  lastOn: (at: Date): string => `You were last here on ${say.day(at)}`,
  about: (n: number): string => `About ${minutes(n)} in all`,
  passed: 'You have passed.',
  completed: 'You have completed the course.',
  ready: 'Ready for a new attempt.',
  whenever: 'Start whenever you like, and stop whenever you need to.',
  againText: 'You can take the course again. Your earlier attempts stay in the list below.',
  startText: 'The course opens again where you left it.',
  again: 'Start again',
  start: 'Start',
  goOn: 'Go on where you left the course.',
  sure: 'Start a new attempt?',
  sureText: 'The one you are in stays in the list as it is now, but you cannot go on with it.',
  yes: 'Start a new attempt',
  no: 'Keep this one',
  lastTime: (at: Date): string => `Last time you were here, on ${say.day(at)}`,
  at: (lesson: string, number: number, of: number): string => `You were in ${lesson}, at step ${number} of ${of}.`,
};

export const attempts = {
  title: 'Attempts',
  name: (n: number): string => {
    const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];
    return n <= ordinals.length ? `${ordinals[n - 1]} attempt` : `Attempt ${n}`;
  },
  certificate: 'Certificate',
  lookBack: 'Look back',
  finished: (on: Date): string => `Finished ${say.date(on)}.`,
  left: (on: Date, until: Date): string => `Started ${say.date(on)}, left ${say.date(until)}.`,
  started: (on: Date): string => `Started ${say.date(on)}.`,
  result: (n: number, score: number | undefined, version: string): string => `Time spent: ${hours(n)}.${score === undefined ? '' : ` Score ${score}.`} Course version ${version}.`,
  status: { 'in-progress': 'In progress', passed: 'Passed', 'not-passed-yet': 'Not passed yet', completed: 'Completed', 'not-finished': 'Not finished', 'not-passed': 'Not passed' },
};

export const log = {
  due: 'Next review',
  none: 'Nothing is in your log yet. The time you spend in the course is added by itself.',
  table: 'CPD hours by year',
  year: 'Year',
  withOthers: 'With others',
  together: 'Together',
  activities: 'Activities',
  add: 'Add an activity',
  addIt: 'Add it to my log',
  did: 'What you did',
  method: 'What kind of learning it was',
  methodHint: 'For example: online learning, supervision, a group session.',
  date: 'Date',
  minutesAlone: 'Minutes on your own',
  minutesGroup: 'Minutes with other people',
  minutesGroupHint: 'Learning together counts as participatory. Put down only what an attendance list can show.',
  ledBy: 'Who led it',
  ledByHint: 'A role is enough.',
  groupSession: 'Group session',
  noTitle: 'Say what you did',
  noDate: 'Give the date',
  noMinutes: 'Give the minutes, as a number',
  alone: 'On your own',
  group: 'With other people',
  total: (all: string, group?: string): string => `${all} in all${group === undefined ? '' : `, ${group} with other people`}`,
  takeOut: 'Take it out',
  ofCourse: 'It was a group session of this course',
  groupSessionOf: (course: string): string => `Group session: ${course}`,
  title: 'CPD log',
  timeAlone: (time: string): string => `${time} on your own`,
  timeGroup: (time: string, ledBy: string): string => `${time} with other people${ledBy === '' ? '' : `, led by ${ledBy}`}`,
  onlineCourse: 'Online course',
  underQuarter: 'under 15 minutes',
  hours: (n: number): string => say.count(n, { one: 'hour', other: 'hours' }),
  onlineLearning: 'Online learning',
};

export const personalData = {
  nobody: 'Do not name or describe anyone who could be recognised.',
  finds: 'Could this identify somebody?',
  /** `field` is where it stands, if there are several places. */
  looksLike: (kind: PersonalKind, field?: string): string =>
    `looks like ${{ 'nhs-number': 'an NHS number', phone: 'a phone number', email: 'an email address', postcode: 'a postcode', 'birth-date': 'a date of birth', name: 'a person’s name' }[kind]}${field === undefined ? '' : `, in “${field}”`}.`,
  show: 'Show me',
  check: 'This check runs on your device. It can be wrong, and it cannot see everything. You decide.',
};

export const accounts = {
  untitled: 'Reflective account without a title',
  notWritten: '(not written yet)',
  time: (n: number, inHours: string): string => `${minutes(n)} (${inHours})`,
  layout: 'Layout',
  layoutHint: 'You can change it at any time. What you wrote stays.',
  nobodyText: 'Change details that do not matter, or leave them out.',
  prompts: 'To think about, from your own way through the course',
  kept: 'Kept on this device. It is never sent to an employer or a learning system.',
  notKept: 'This browser does not keep it. Copy or save it before you leave this page.',
  remove: 'Remove this account',
  sure: 'Remove this account for good?',
  removeIt: 'Remove it',
  keepIt: 'Keep it',
  word: 'Save for Word',
  data: 'Save as data',
  lead: 'Regulators ask what you learned and what you changed. Write it once here; it can be laid out for the NMC, the HCPC, Social Work England, a medical diary, or plainly.',
  write: 'Write an account',
  none: 'You have written none yet.',
  count: (n: number): string => (n === 1 ? 'One account' : say.count(n, { one: 'account', other: 'accounts' })),
  changed: (layout: string, at: Date): string => `${layout}. Last changed ${say.date(at)}.`,
  choose: 'Choose one',
  certificate: (number: string): string => `Certificate ${number}`,
};

export const prompts = {
  story: (story: string, ending: string): string => `In “${story}” your story ended at “${ending}”. What would you do in the same way at work, and what differently?`,
  confidence: (question: string, before: Level, after: Level): string =>
    `You were asked: “${question}” At the start you said “${confidence.levels[before]}”, later “${confidence.levels[after]}”. ${after > before ? 'What made the difference, and where will it show?' : after < before ? 'What do you see now that you did not see then, and who could you take it to?' : 'What has changed all the same in what you would do?'}`,
  reflection: (question: string, written: string): string => `You were asked “${question}”, and you wrote: “${written}”`,
  objective: (objective: string): string => `The assessment sent you back to “${objective}”. What is clearer to you now?`,
};

export const plan = {
  ask: 'You planned this. How did it go?',
  see: 'See or change the plan',
  keepSaid: 'Keep what I said',
  keepAbout: (what: string): string => `about: ${what}`,
  whatBy: (what: string, by: string): string => `${what}${by === '' ? '' : `, by ${say.date(by)}`}`,
  lead: 'Small and soon works best. For example: “Ask one person about their life online at our next meeting.”',
  thing: (n: number): string => `${['First', 'Second', 'Third'][n - 1]} thing I will do`,
  what: 'What',
  by: 'By when',
  went: (how: string): string => `How it went: ${how}`,
  kept: 'Kept on this device. We ask how it went when you come back.',
  calendar: 'Save for your calendar',
  noDate: 'Give a date to save a reminder for your calendar.',
  fresh: 'Start a new plan',
  title: 'My action plan',
};

export const data = {
  name: 'Your name',
  keepName: 'Keep this name',
  somebodyElse: 'Somebody else uses this device too',
  nameLabel: 'Name on your record and certificates',
  copy: 'Save a copy',
  copyText: 'One file with everything on this page: attempts, log, reflective accounts and plans. Keep it where only you can open it.',
  bring: 'Bring a copy back',
  bringText: 'It is added to the record here. Nothing that is here is lost.',
  file: 'File saved by My learning',
  add: 'Add it to my record',
  leaveIt: 'Leave it',
  safety: 'How safely it is kept',
  privateWindow: 'In a private window everything here is gone when you close it.',
  refused: 'This browser did not promise to keep your record. It may remove it when the device runs out of space.',
  mayRemove: 'A browser may remove what a page keeps when the device runs out of space. You can ask it not to.',
  ask: 'Ask this browser to keep it',
  sure: 'Remove it for good?',
  clear: 'Clear this device',
  sureText: 'It cannot be brought back without a saved copy. What your employer’s learning system holds is not touched.',
  removeMine: 'Remove only my record',
  removeAll: 'Remove everything',
  keep: 'Keep it',
  clearText: 'Removes attempts, accounts, log, plans and names from this browser. Save a copy first if you want to keep them.',
  clearAll: 'Clear everything from this device',
  nameMissing: 'Type a name: others use this device too',
  nameTaken: 'Somebody on this device has that name. Type another one',
  promised: 'This browser has promised to keep your record until you clear it.',
  fromTimeToTime: 'Save a copy from time to time.',
  leftOut: (n: number): string => `${n === 1 ? 'One part of the file' : `${n} parts of the file`} could not be read and will be left out.`,
  removeEverybody: (n: number): string => `Remove the records of all ${n} people`,
  found: (name: string, saved: Date | undefined, attempts: number, entries: number): string =>
    `${name === '' ? 'A record' : `The record of ${name}`}${saved ? `, saved on ${say.date(saved)}` : ''}: ${say.count(attempts, { one: 'attempt', other: 'attempts' })} and ${say.count(entries, { one: 'thing you wrote', other: 'things you wrote' })}.`,
};

export const people = {
  title: 'Who is learning?',
  other: 'Somebody else',
  otherText: 'Choose any name that you will know again. It keeps your record apart from the others on this device. It is no password: anybody who uses this browser can open every record in it.',
  start: 'Start my own record',
  first: 'The first person here',
  missing: 'Type a name',
  taken: 'There is a record of that name already. Choose it above, or type another name',
};

export const takeOut = {
  title: 'Take it with you',
  asText: 'Save as text',
  copy: 'Copy the text',
  blocked: 'Nothing happens when you print, save or copy?',
  blockedText: 'Some workplaces block it. Here is the same text, to select and copy by hand, or to read from the screen.',
  text: 'The text',
  select: 'Select all of it',
  print: 'Print',
  making: 'Making the file…',
  notMade: 'The file could not be made here. Copy the text instead.',
  noPrint: 'Printing is blocked in this browser. Save a file, or copy the text.',
  copied: 'Copied. Paste it where you need it.',
  noCopy: 'Copying is blocked here, so the text is selected below. Press Ctrl and C, or hold and choose Copy.',
  selected: 'All of the text is selected.',
  handed: (file: string): string => `${file} was handed to your browser. If no file arrives, copy the text instead.`,
};

export const trouble = {
  what: {
    blocked: {
      heading: 'Your work is not being kept',
      what: 'This browser does not let this page keep anything. You can take the course, but nothing you do will be here once you close this page.',
      todo: 'Allow this site to store data in the settings of the browser, or use another browser.',
    },
    full: {
      heading: 'Your work is not being kept',
      what: 'The space this browser has for this site is full. What was kept before is safe, but nothing new is added to it.',
      todo: 'Free some space on this device, then come back to this page.',
    },
    'other-tab': {
      heading: 'The course is open in another tab',
      what: 'Two tabs would write over each other, so only one can have it.',
      todo: 'Go on in that tab, or close it and try here again.',
    },
  },
};

export const update = {
  title: 'There is a new version of the course',
  text: 'Your attempts and everything you wrote stay. You can also go on with the one you have.',
  use: 'Use the new version',
};

export const frame = {
  unkept: 'This browser is not keeping your work.',
  review: 'You are looking back. Nothing you do here changes your record.',
  finished: 'You have left the course. Your record is up to date.',
};

export const said = {
  renamed: (name: string): string => (name === '' ? 'Your record has no name now.' : `Your record has the name ${name} now.`),
  logged: 'It is in your log now.',
  removed: 'It is removed.',
  added: 'The copy is in your record now.',
  notAllAdded: 'Not all of the copy could be kept: this browser has no space for it.',
  cleared: 'Your record is gone from this device.',
  notCleared: 'This browser did not answer, so part of the record may still be there. Clear the data of this site in the settings of the browser.',
};

export const due = {
  text: (version: string, by: string): string => `The text of version ${version} is reviewed by ${say.date(by)}; a newer version is a good reason to look again.`,
  notFinished: 'You have not finished the course yet.',
  finished: (on: Date, again: Date): string => `You finished on ${say.date(on)}. Many employers ask for training again after three years: by ${say.date(again)}. Yours may ask sooner.`,
};

export const recordFile = {
  empty: 'This file is empty. Choose the file that My learning saved for you.',
  large: 'This file is too large to be a record of My learning. Nothing was added.',
  other: 'This is not a record of My learning. Its name ends in .json, and it was saved with “Save a copy”. Nothing was added.',
  noVersion: 'This file has lost its version, so we cannot be sure what it says. Nothing was added.',
  newer: 'This file was saved by a newer version of My learning. Open the newer one, or reload this page, and try again. Nothing was added.',
  missing: 'Part of this file is missing. Choose another copy if you have one. Nothing was added.',
};

// The editions to take away.

export const edition = {
  note: 'Before you read on',
  exampleFor: (points: readonly string[]): string => `An example, if you say: ${points.map((point) => `“${point}”`).join(' or ')}`,
  about: {
    title: 'About this edition',
    version: (version: string, newest: string): string => `Version ${version}. The newest fact in it was checked on ${say.date(newest)}.`,
    what: 'This is the whole of what the course teaches, to read. The assessment, the certificate and the record of your learning are in the course itself.',
    facts: 'It was written to go out of date. Facts, services and telephone numbers change: each has the day on which it was last checked.',
    licence: ['You may share and change these texts and pictures under ', 'Creative Commons Attribution 4.0', ', if you say where they came from.'],
    origin: 'The course grows from Social Media in Mental Health Practice (2013), an e-book by Victoria Betton and Victoria Tomlinson.',
    outcomes: 'Afterwards you can',
    close: ['If something here is close to home, ', 'people to talk to', ' are listed at the back.'],
  },
  contents: 'Contents',
  handbook: {
    title: (title: string): string => `${title}: handbook`,
    edition: (version: string, newest: string): string => `Handbook. Version ${version}, with facts checked up to ${say.date(newest)}.`,
    print: 'To print it on A4, use the print command of your browser. This file needs no network.',
  },
  cover: 'Cover',
  coverAlt: (title: string): string => `Cover of “${title}”: a person stands where two circles overlap. In one are a house, a cup and a plant, in the other a phone and a speech bubble.`,
  landmarks: 'Places in this book',
  accessibility: 'Every picture has a description. Headings, lists and tables are marked up, and the table of contents leads to every lesson and story. Stories are read by links from passage to passage. Nothing needs sound, colour, a script or a network. It was checked by program, not certified.',
  inThisModule: 'In this module',
  pointModules: 'A good order for you:',
  question: {
    label: 'A question',
    answer: 'See the answer',
    answerAt: (number: number): string => `Answer ${number}, at the back`,
    order: 'In which order? Number them.',
    pair: 'Which goes with which?',
    targets: 'To choose from:',
  },
  answers: {
    title: 'Answers',
    lead: 'Each answer leads back to its question.',
    number: (number: number): string => `Answer ${number}`,
    back: 'Back to the question',
    right: 'Right',
    defensible: 'Can be defended',
    not: 'Not this one',
    order: 'In this order:',
  },
  story: {
    label: 'A story',
    play: 'Read the story',
    how: 'You decide how it goes on: at the end of a passage, choose one of the links. There is no score.',
    onPaper: 'You decide how it goes on: at the end of a passage, choose a line and read the passage whose number it gives. Some lines depend on what you chose before, and say so. There is no score.',
    when: (choices: readonly string[], chosen: boolean): string => `${chosen ? 'Only if' : 'Unless'} you chose ${choices.map((choice) => `“${choice.replace(/[“”]/g, '')}”`).join(' or ')}:`,
    skip: 'Go straight to the summary',
    goTo: (number: number): string => `read ${number}`,
    goOn: (number: number): string => `Read on at ${number}`,
    debriefNext: 'Now read the debrief',
    ratings: 'What each choice is worth',
    at: (scene: string): string => `At “${scene}”`,
    summary: 'The story in short',
    back: 'Back to the lesson',
  },
  services: { title: 'The places people go', there: 'The places people go are listed at the back.' },
  sheets: { title: 'Sheets to fill in together', there: 'The sheets are at the back, each to copy and fill in with a person.', source: (source: string): string => `Source: ${source}.` },
  glossary: 'Words',
  reading: 'Further reading',
  sources: { title: 'Sources', lead: 'The numbers in the text lead here.', citedIn: 'Cited in:' },
};
