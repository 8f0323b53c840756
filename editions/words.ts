/** The words of the editions that the course itself does not need, in British English. */
import { date } from '../src/elements/words/en-GB.js';

export const words = {
  note: 'Before you read on',
  exampleFor: (points: readonly string[]): string => `An example, if you say: ${points.map((point) => `“${point}”`).join(' or ')}`,

  about: {
    title: 'About this edition',
    version: (version: string, newest: string): string => `Version ${version}. The newest fact in it was checked on ${date(newest)}.`,
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
    edition: (version: string, newest: string): string => `Handbook. Version ${version}, with facts checked up to ${date(newest)}.`,
    print: 'To print it on A4, use the print command of your browser. This file needs no network.',
  },
  cover: 'Cover',
  coverAlt: (title: string): string => `Cover of “${title}”: a person stands where two circles overlap. In one are a house, a cup and a plant, in the other a phone and a speech bubble.`,
  landmarks: 'Places in this book',
  accessibility: 'Every picture has a description. Headings, lists and tables are marked up, and the table of contents leads to every lesson and story. Stories are read by links from passage to passage. Nothing needs sound, colour, a script or a network. It was checked by program, not certified.',

  module: (number: number): string => `Module ${number}`,
  moduleDates: (reviewed: string, reviewBy: string): string => `Last reviewed ${date(reviewed)}. To be reviewed by ${date(reviewBy)}.`,
  optional: 'Optional',
  inThisModule: 'In this module',

  points: 'Where are you starting from?',
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
    people: 'Who is in it',
    goTo: (number: number): string => `read ${number}`,
    goOn: (number: number): string => `Read on at ${number}`,
    debrief: 'Debrief',
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
  support: 'Support',
};
