/** The words of what stands beside the course: looking things up, and how a learner likes to read; see `en-GB-later.ts`. */
import type { SearchEntry, Service, ServiceKind, ServiceQuestion, ServiceWant } from '../../course/reference.js';
import type { ReadingChoices, ReadingName } from '../reading-choices.js';
import { count, date } from './en-GB.js';

/** The words of the services, the search, the shelf, the words explained and Reading help. */
export const beside = {
  explained: { close: 'Close', closeWhat: (word: string): string => `the meaning of ${word}`, missing: 'The meaning did not load. Try again in a moment.' },

  foot: { reading: 'Reading help', shelf: 'Reference shelf' },

  reading: {
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
  },

  recall: 'The last key point you read',

  search: {
    title: 'Search',
    label: 'Search lessons, words and services',
    found: (n: number, query: string): string => (n === 0 ? `Nothing found for “${query}”. Try fewer letters.` : `${count(n, 'result', 'results')} for “${query}”.`),
    notLoaded: 'The search did not load. Try again in a moment.',
    kind: { step: 'Step', word: 'Word', service: 'Service' } satisfies Record<SearchEntry['kind'], string>,
  },

  shelf: {
    title: 'Reference shelf',
    lead: 'Words, further reading, and every source of this course.',
    loading: 'Loading the shelf…',
    notLoaded: 'The shelf did not load. Go back, and try again in a moment.',
    glossary: 'Glossary',
    reading: 'Further reading',
    support: 'Support',
    supportText: 'lists people to talk to, for people you support and for you.',
    return: 'Go back to the course',
  },

  services: {
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
    checked: (iso: string): string => `Last checked on ${date(iso)}. Menus move and names change, so look for the control, not the path.`,
  },
};
