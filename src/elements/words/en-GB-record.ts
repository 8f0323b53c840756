/** The words about the learner's record and the trust's own file, in British English; see `en-GB.ts`. */
import type { TrustLink, TrustProblem } from '../../course/trust.js';
import type { RecordCondition, RecordNotice } from '../../record/learner-record.js';
import { count, words as first } from './en-GB.js';

const wholeDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const sameYear = (at: Date): string => (at.getFullYear() === new Date().getFullYear() ? dayAndMonth : wholeDate).format(at);

/** What is said of saved work, unsent work and `trust.json`. */
export const recordWords = {
  saved: {
    ...first.saved,
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

  trust: {
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
  },

  unsent: {
    title: (at: Date): string => `We found unsent work from ${sameYear(at)}`,
    text: 'You did it on this computer, but your learning system never received it. Nothing you did since is lost, whichever you choose.',
    use: 'Add it to my work',
    leave: 'Go on without it',
    hint: 'If you go on without it, it is removed from this computer.',
  },
};
