/** The words of the toolkit and of Suggest a correction, in British English; see `en-GB.ts`. */
import { date } from './en-GB.js';

export const words = {
  suggest: {
    title: 'Suggest a correction',
    reviewed: (on: string, by: string): string => `This module was reviewed on ${date(on)}. Next review by ${date(by)}.`,
    how: 'Is something wrong, out of date or hurtful? Copy this line, and send it with your words to the people who run this course where you work. They can pass it on to the project. Nothing is sent from here.',
    label: 'Line to copy',
    line: (step: string, version: string): string => `Step ${step}, version ${version}`,
  },

  sheets: {
    loading: 'Fetching the sheets…',
    notLoaded: 'The sheets did not load. Go back, and open this step again.',
    print: 'Print this sheet',
    what: (title: string): string => `: ${title}`,
    blocked: 'Printing is blocked here. Use the print command of your browser, and choose this page.',
    space: 'Space to write',
    foot: 'Made for the course “Making sense of social media in mental health practice”. It has not been tested. Your local policy comes first.',
  },
};
