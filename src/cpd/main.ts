/**
 * Where the parts of My learning meet: the on-device LMS, what the learner writes, and the page.
 */
import codes from 'virtual:course/codes';
import outline from 'virtual:course/outline';
import { loadModule } from 'virtual:course/texts';
import { type AttemptRecord, factsOf, savedText } from '../../scorm/lms/attempt-record.js';
import { AttemptStore } from '../../scorm/lms/attempt-store.js';
import { OnDeviceLms } from '../../scorm/lms/on-device-lms.js';
import { certificateNumber, localDate } from '../course/certificate.js';
import { forgetReflections } from '../elements/reflections.js';
import { codecOf } from '../record/codec.js';
import '../styles/main.css';
import '../styles/my-learning.css';
import * as words from '../words/words.js';
import { summaryOf } from './attempt-summary.js';
import { clearDevice } from './clear-device.js';
import { CourseDoor } from './course-door.js';
import type { CpdMyLearning, MyLearning } from './cpd-my-learning.js';
import './cpd-my-learning.js';
import { deviceCertificate } from './device-certificate.js';
import { EntryStore } from './entries.js';
import { takeGroupSessions } from './group-sessions.js';
import { askToKeep, persistence } from './keep-storage.js';
import { activitiesOf } from './log.js';
import { dueWords } from './next-review.js';
import { startOffline } from './offline.js';
import { onlyTab } from './only-tab.js';
import { People } from './people.js';
import { placeAt } from './place.js';
import { promptsOf } from './prompts.js';
import { writeRecordFile } from './record-file.js';

const page = document.querySelector('cpd-my-learning') as CpdMyLearning;
const store = new AttemptStore();
const entries = new EntryStore();
const people = new People();
const lms = new OnDeviceLms(store, outline);
const codec = codecOf(codes);
const visitStarted = new Date();
/** What a new version that waits says has changed. */
let news: string | undefined;

async function show(more: Partial<MyLearning> = {}): Promise<void> {
  const learner = people.here;
  if (learner) takeGroupSessions(entries, learner.id);
  lms.learner = learner ?? lms.learner;
  const records = learner ? await lms.attempts() : [];
  const written = learner ? entries.of(learner.id) : [];
  const place = placeAt(location.hash);
  const certified = place.at === 'certificate' ? records.find(({ id }) => id === place.id) : undefined;
  const certificate = certified && deviceCertificate(certified, { outline, codec, learnerName: learner?.name ?? '', activities: written });
  document.title = `${certificate ? words.attempts.certificate : words.myLearning.title} – ${outline.title}`;
  page.model = {
    title: outline.title,
    minutes: minutesOfCourse(),
    place,
    ...(certificate ? { certificate } : {}),
    people: people.all,
    ...(learner ? { learner } : {}),
    attempts: records.map((record) => summaryOf(record, outline)),
    entries: written,
    activities: activitiesOf(records, written, outline.title),
    due: dueWords(records, outline),
    newAccount: newAccount(records[0]),
    prompts: place.at === 'account' ? await prompts(records) : [],
    visitStarted,
    copy: writeRecordFile({ exported: new Date().toISOString(), learner: learner ?? { name: '' }, attempts: records, entries: written }),
    persistence: await persistence(),
    ...(news === undefined ? {} : { news }),
    ...(store.condition === 'kept' ? {} : { trouble: store.condition }),
    ...more,
  };
  await page.updateComplete;
}

/** Shows another page of My learning, and takes focus to its heading. */
async function turn(more: Partial<MyLearning> = {}): Promise<void> {
  await show(more);
  await page.querySelector('course-certificate')?.updateComplete;
  window.scrollTo(0, 0);
  page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

const door = new CourseDoor({ page, lms, title: outline.title, show });

/** A new account begins with what is known: the course, the day, the time, the certificate. */
function newAccount(record: AttemptRecord | undefined): Readonly<Record<string, string>> {
  const fields = { layout: 'plain', title: outline.title, method: words.log.onlineLearning };
  if (!record) return fields;
  const { status, seconds } = factsOf(record);
  const number = certificateNumber(codec.decode(savedText(record)).attempt?.id ?? record.id.slice(0, 6));
  return {
    ...fields,
    date: localDate(new Date(record.closed ?? record.saved)),
    alone: String(Math.max(1, Math.round(seconds / 60))),
    ...(status === 'passed' || status === 'completed' ? { evidence: words.accounts.certificate(number) } : {}),
  };
}

async function prompts(records: readonly AttemptRecord[]): Promise<readonly string[]> {
  const attempt = records.map((record) => codec.decode(savedText(record)).attempt).find((found) => found !== undefined);
  return attempt ? promptsOf(attempt, outline, loadModule) : [];
}

function minutesOfCourse(): number {
  const core = outline.modules.flatMap(({ lessons }) => lessons).filter(({ part }) => part === 'core');
  return Math.round(core.flatMap(({ steps }) => steps).reduce((sum, { minutes }) => sum + minutes, outline.assessment.minutes));
}

/** Does something that no other tab may be in the middle of the course for. */
async function alone(act: () => Promise<string>): Promise<void> {
  const release = await onlyTab('making-sense.course');
  if (!release) return show({ trouble: 'other-tab' });
  const said = await act();
  release();
  await turn({ said });
}

page.addEventListener('cpd-launch', () => void door.open());
page.addEventListener('cpd-leave', () => void door.close());
page.addEventListener('cpd-start-again', () => void door.open('new'));
page.addEventListener('cpd-review', ({ attempt }) => void door.review(attempt));
page.addEventListener('cpd-person', ({ id }) => {
  if (id === undefined) people.leave();
  else people.choose(id);
  history.replaceState(null, '', location.pathname + location.search);
  void turn();
});
page.addEventListener('cpd-name', ({ name, fresh }) => {
  if (fresh) people.add(name);
  else people.rename(name);
  void (fresh ? turn() : show({ said: words.said.renamed(name) }));
});
page.addEventListener('cpd-keep', ({ entry }) => {
  const kept = entries.keep(entry);
  // While somebody writes, the page is theirs: only what is new to them is drawn again.
  if (!kept) page.model = { ...page.model!, trouble: store.condition === 'blocked' ? 'blocked' : 'full' };
  else if (entry.kind === 'activity') void show({ said: words.said.logged });
});
page.addEventListener('cpd-remove', ({ id }) => {
  entries.remove([id]);
  if (placeAt(location.hash).at === 'account') history.replaceState(null, '', '#accounts');
  void turn({ said: words.said.removed });
});
page.addEventListener('cpd-persist', async () => show({ persistence: await askToKeep() }));
page.addEventListener('cpd-import', ({ file }) =>
  void alone(async () => {
    await lms.add(file.attempts);
    const kept = entries.add(file.entries, lms.learner.id);
    if (people.here?.name === '' && file.learner.name !== '' && people.all.length === 1) people.rename(file.learner.name);
    return kept && store.condition === 'kept' ? words.said.added : words.said.notAllAdded;
  }),
);
page.addEventListener('cpd-clear', ({ whose }) =>
  void alone(async () => {
    const mine = entries.of(lms.learner.id).map(({ id }) => id);
    const attempts = (await lms.attempts()).flatMap((record) => codec.decode(savedText(record)).attempt?.id ?? []);
    const gone = whose === 'mine' ? await lms.remove() : await store.clear();
    if (whose === 'mine') {
      entries.remove(mine);
      forgetReflections(attempts);
      people.removeHere();
    } else {
      clearDevice();
    }
    history.replaceState(null, '', location.pathname + location.search);
    // The page forgets too: what it holds in memory was cleared from the device.
    if (whose === 'all' && gone) location.reload();
    return gone ? words.said.cleared : words.said.notCleared;
  }),
);
page.addEventListener('cpd-update', async () => {
  // The old version's files go with it, so no tab may be in the course; the page is loaded again at once.
  if (await onlyTab('making-sense.course')) offline.update();
  else await show({ trouble: 'other-tab' });
});
window.addEventListener('popstate', () => void (door.isAddress() ? door.open() : door.isOpen ? door.close() : turn()));
// A page brought back by the browser's Back button holds a course that has already finished.
window.addEventListener('pageshow', (event) => event.persisted && location.reload());
// Another tab, or the course in its frame, has added to the record.
window.addEventListener('storage', () => {
  // The course tells so of a session with a team: whose it is must be settled while they are here.
  if (door.isOpen) takeGroupSessions(entries, lms.learner.id);
  else void show();
});

await show();
const offline = startOffline(
  (what) => {
    news = what;
    // In the course nothing is said: the notice stands on the page that the learner comes back to.
    if (page.model && !door.isOpen) page.model = { ...page.model, news };
  },
  () => !door.isOpen,
);
await door.resume();
