/**
 * Every word of the interface in British English: short, plain, the same everywhere.
 *
 * One section for each part of a screen. A screen that names a section fetches that section alone, so a long file costs
 * a learner nothing (scripts/words-plugin.ts). Another language is a file like this one beside it; see `cy.ts`.
 * Teaching text is never here; it comes from `modules/`. Numbers, plurals and dates go through Intl (`say.ts`).
 */
import type { Rating, Route } from '../course/course.js';
import type { SearchEntry, Service, ServiceKind, ServiceQuestion, ServiceWant } from '../course/reference.js';
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

export const times = { date: (iso: string): string => say.date(iso), minutes };

export const page = {
  title: (screen: string, course: string): string => (screen === '' || screen === course ? course : `${screen} – ${course}`),
  newTab: '(opens in a new tab)',
  opening: 'Opening the course…',
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
  about: (n: number): string => `About ${minutes(n)}`,
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
  missing: (kind: 'single' | 'multiple'): string => (kind === 'single' ? 'Select an answer' : 'Select at least one answer'),
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

export const support = {
  title: 'Support',
  lead: 'People to talk to. You do not have to be in crisis to use them.',
  danger: 'If somebody’s life is in danger, call 999 or go to A&E.',
  forPeople: 'For people you support',
  forYou: 'For you',
  checked: (iso: string): string => `Numbers last checked on ${say.date(iso)}.`,
  return: 'Go back to the course',
  loading: 'Loading the list…',
};

export const team = {
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
    `“${part}” is noted: ${say.count(steps, { one: 'step', other: 'steps' })} done, ${minutes(n)} with others.${total === undefined ? '' : ` On this device: ${minutes(total)} in all.`}`,
};

export const explained = { close: 'Close', closeWhat: (word: string): string => `the meaning of ${word}`, missing: 'The meaning did not load. Try again in a moment.' };

export const foot = { reading: 'Reading help', shelf: 'Reference shelf' };

export const reading = {
  title: 'Reading help',
  lead: 'A choice shows at once. It is kept on this device, and nobody else sees it.',
  names: { text: 'Text size', spacing: 'Spacing', theme: 'Look', beside: 'Beside the text', aloud: 'Reading aloud' } satisfies Record<ReadingName, string>,
  values: {
    text: { usual: 'Usual', large: 'Large', largest: 'Larger' },
    spacing: { usual: 'Usual', wide: 'Wide' },
    theme: { usual: 'Usual', plain: 'Plain: black on white' },
    beside: { usual: 'Pictures and notes', less: 'Nothing: only the text and the ways on' },
    aloud: { off: 'Off', on: 'On, where this browser has a voice' },
  } satisfies { [N in ReadingName]: Record<ReadingChoices[N], string> },
  play: 'Read aloud',
  pause: 'Pause reading',
  resume: 'Go on reading',
  stop: 'Stop reading',
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
  links: { policy: 'Social media policy', safeguarding: 'Safeguarding', support: 'Support for staff', corrections: 'Something here is wrong or out of date' } satisfies Record<TrustLink, string>,
  problems: 'For whoever set up this course: trust.json needs a look',
  problemsText: 'Nothing is lost, and learners can carry on. What could not be used is left out:',
  problem: ({ kind, field }: TrustProblem): string =>
    ({
      'not-json': 'The file could not be read. Each name and value stands in "double quotes", with a comma between two entries and none after the last.',
      unknown: `“${field}” is not a name this file knows. Names are: name, logo, nation, colours, policy, safeguarding, support, corrections.`,
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
  code: 'Your code for this part',
  codeText: 'Type it into your own course, on the course home. It marks this part as done. You still take your own assessment.',
  codePart: (part: string, n: number): string => `${part}: ${minutes(n)} together`,
  closed: 'Thank you. The session is closed.',
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
  now: 'On the room screen now',
  hiddenCounts: 'The counts are hidden until you show them.',
  notes: 'Your notes',
  kinds: { notes: 'Say and do', prompts: 'Ask', 'likely-responses': 'Listen for', myths: 'Put right' } as const,
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
