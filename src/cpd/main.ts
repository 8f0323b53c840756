/**
 * Where the parts of My learning meet: the on-device LMS, the record on screen and the frame
 * the course runs in.
 */
import outline from 'virtual:course/outline';
import { type AttemptRecord, factsOf } from '../../scorm/lms/attempt-record.js';
import { AttemptStore } from '../../scorm/lms/attempt-store.js';
import type { Api12 } from '../../scorm/lms/launch.js';
import { type LaunchedCourse, OnDeviceLms } from '../../scorm/lms/on-device-lms.js';
import '../styles/main.css';
import '../styles/my-learning.css';
import { type AttemptSummary, placeOf } from './attempt-summary.js';
import type { CpdMyLearning, MyLearning } from './cpd-my-learning.js';
import './cpd-my-learning.js';
import { onlyTab } from './only-tab.js';

declare global {
  interface Window {
    /** Where a SCORM 1.2 course looks for its LMS. */
    API?: Api12;
  }
}

/** Named in the address, so that a reload comes back to the course and Back leaves it. */
const IN_COURSE = '#course';
const COURSE = 'index.html?route=full';

const page = document.querySelector('cpd-my-learning') as CpdMyLearning;
const store = new AttemptStore();
const lms = new OnDeviceLms(store, outline);

let launched: LaunchedCourse | undefined;
let opening = false;
let release = (): void => {};

async function showRecord(more: Partial<MyLearning> = {}): Promise<void> {
  const attempts = (await lms.attempts()).map(summaryOf);
  document.title = `My learning – ${outline.title}`;
  page.model = {
    title: outline.title,
    minutes: minutesOfCourse(),
    attempts,
    ...(store.condition === 'kept' ? {} : { trouble: store.condition }),
    ...more,
  };
  await page.updateComplete;
}

/** Opens the course on the open attempt, or on a new one. */
async function openCourse(attempt: 'open' | 'new' = 'open'): Promise<void> {
  if (launched || opening) return;
  opening = true;
  try {
    await launchCourse(attempt);
  } finally {
    opening = false;
  }
}

async function launchCourse(attempt: 'open' | 'new'): Promise<void> {
  const tab = await onlyTab('making-sense.course');
  if (!tab) {
    leaveAddress();
    return showRecord({ trouble: 'other-tab' });
  }
  release = tab;
  // Only now: until this tab has the course, another may be writing to the open attempt.
  if (attempt === 'new') await lms.startAgain();
  launched = await lms.launch({
    onCommit: (kept) => inCourse({ unkept: !kept }),
    onFinish: () => {
      // Not while the page itself goes away: a reload must come back to the course.
      setTimeout(() => {
        leaveAddress();
        inCourse({ finished: true });
      });
    },
  });
  window.API = launched.api;
  if (location.hash !== IN_COURSE) history.pushState(null, '', IN_COURSE);
  document.title = outline.title;
  page.model = { ...page.model!, course: { src: COURSE, finished: false, unkept: false } };
}

function inCourse(change: Partial<NonNullable<MyLearning['course']>>): void {
  const model = page.model;
  if (model?.course) page.model = { ...model, course: { ...model.course, ...change } };
}

async function closeCourse(): Promise<void> {
  if (!launched) return;
  const course = launched;
  launched = undefined;
  leaveAddress();
  // Without its frame the course saves and finishes; only then is there a record to show.
  const { course: _frame, ...model } = page.model!;
  page.model = model;
  await page.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  delete window.API;
  await course.end();
  release();
  await showRecord();
  page.querySelector<HTMLElement>('h1')?.focus();
}

function leaveAddress(): void {
  if (location.hash === IN_COURSE) history.replaceState(null, '', location.pathname + location.search);
}

function summaryOf(record: AttemptRecord): AttemptSummary {
  const { status, score, seconds, bookmark } = factsOf(record);
  const place = placeOf(bookmark, outline);
  return {
    id: record.id,
    number: record.number,
    version: record.version,
    started: new Date(record.started),
    saved: new Date(record.saved),
    ...(record.closed === undefined ? {} : { closed: new Date(record.closed) }),
    status,
    ...(score === undefined ? {} : { score }),
    minutes: Math.ceil(seconds / 60),
    ...(place ? { place } : {}),
  };
}

function minutesOfCourse(): number {
  const core = outline.modules.flatMap(({ lessons }) => lessons).filter(({ part }) => part === 'core');
  return Math.round(core.flatMap(({ steps }) => steps).reduce((sum, { minutes }) => sum + minutes, outline.assessment.minutes));
}

page.addEventListener('cpd-launch', () => void openCourse());
page.addEventListener('cpd-leave', () => void closeCourse());
page.addEventListener('cpd-start-again', () => void openCourse('new'));
window.addEventListener('popstate', () => void (location.hash === IN_COURSE ? openCourse() : closeCourse()));
// A page brought back by the browser's Back button holds a course that has already finished.
window.addEventListener('pageshow', (event) => event.persisted && location.reload());
// Another tab has added to the record.
window.addEventListener('storage', () => void (launched ?? showRecord()));

await showRecord();
if (location.hash === IN_COURSE) {
  if (await lms.open()) await openCourse();
  else leaveAddress();
}
