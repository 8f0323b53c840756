/** The words of the certificate. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const time = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  return [...(hours > 0 ? [count(hours, 'hour')] : []), ...(minutes % 60 > 0 || hours === 0 ? [count(minutes % 60, 'minute')] : [])].join(' ');
};

export const words = {
  title: 'Certificate of completion',
  noName: 'Name:',
  completed: 'completed',
  passed: (date: string): string => `and passed its assessment on ${DAY.format(new Date(date))}.`,
  done: (date: string): string => `on ${DAY.format(new Date(date))}.`,
  outcomes: 'Learning outcomes',
  facts: 'About this learning',
  score: 'Score',
  scoreOf: (score: number, mark: number): string => `${score} out of 100 (pass mark ${mark})`,
  alone: 'Self-directed',
  spent: (minutes: number): string => time(minutes),
  planned: (minutes: number): string => `About ${time(minutes)}, the time the course is planned to take`,
  group: 'Participatory',
  noGroup: 'None recorded here',
  groupTime: (minutes: number, date: string, ledBy: string): string =>
    [time(minutes), ...(date === '' ? [] : [DAY.format(new Date(date))]), ...(ledBy === '' ? [] : [`led by ${ledBy}`])].join(', '),
  method: 'Method',
  online: 'Online course with scenarios and an assessment',
  onlineAndGroup: 'Online course with scenarios and an assessment, and a group session',
  version: 'Course version',
  versionOf: (version: string, reviewed?: string): string => (reviewed ? `${version}, reviewed ${MONTH.format(new Date(reviewed))}` : version),
  reviewBy: 'Review by',
  month: (date: string): string => MONTH.format(new Date(date)),
  number: 'Certificate',
  disclaimer: 'Where an employer’s learning system holds a record of this result, that record is the evidence. This page is not a qualification, and is not accredited by a professional or regulatory body. Participatory time is as the learner recorded it.',
  nameField: 'Name on the certificate',
  nameHint: 'It goes on this page only. It is not saved or sent.',
  print: 'Print the certificate',
  blocked: 'Printing is blocked in this browser. You can read everything here; ask for a computer that prints, or copy the words by hand.',
};
