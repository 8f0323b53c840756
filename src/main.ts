/** Where the parts of the course meet: the text, the first screen, the record and the page. `run-course.ts` goes on from there. */
import { loadModule } from 'virtual:course/texts';
import outline from 'virtual:course/outline';
import { openRecord } from '../scorm/open-record.js';
import { reportOf } from './course/report.js';
import './elements/course-player.js';
import type { CourseParts } from './elements/events-beside.js';
import { FirstScreen } from './first-screen.js';
import { attemptToOpen } from './progress/arrival.js';
import { launchRoute } from './progress/launch-route.js';
import { learnerEvents, type PageEvent } from './progress/learner-events.js';
import { LateCodec } from './record/late-codec.js';
import { newAttemptId } from './record/attempt-id.js';
import type { Opened } from './after-opening.js';

const player = document.querySelector('course-player')!;
const launched = launchRoute(window.location.search, outline.routes);
const codec = new LateCodec(async () => {
  const [{ codecOf }, { default: codes }] = await Promise.all([import('./record/codec.js'), import('virtual:course/codes')]);
  return codecOf(codes);
});
let actor: Opened['actor'] | undefined;
const open = await openRecord({ outline, codec, window, route: launched, texts: () => actor?.getSnapshot().context.texts ?? {} });
const { record, opened, kind } = open;
// An LMS that dropped the parameter has learners who were sent here: they are not asked what the package was meant to fix.
const route = launched ?? (kind === 'lms' ? outline.routes[0] : undefined);
const freshId = newAttemptId(Math.random);
const arrived = attemptToOpen(opened, freshId, route);
const attempt = () => actor?.getSnapshot().context.attempt ?? arrived;

const first = new FirstScreen({
  outline,
  attempt: arrived,
  route,
  opened,
  canExit: kind === 'lms',
  condition: () => record.condition,
  show: (view) => (player.view = view),
  fetch: async () => {
    const { runCourse } = await import('./run-course.js');
    return () => {
      actor = runCourse({ ...open, input: { outline, loadModule, random: Math.random, ...(route ? { route } : {}) }, freshId, outline, player, window });
      return (event) => actor!.send(event);
    };
  },
});
record.listen(() => first.refresh());

for (const [name, toMachine] of Object.entries(learnerEvents)) {
  player.addEventListener(name, (event) => first.ask(toMachine(event as unknown as PageEvent)));
}
player.addEventListener('course-exit', () => record.finish(reportOf(outline, attempt())));
player.addEventListener('course-open-support', async () => {
  player.support ??= (await import('virtual:course/support')).default;
});
player.addEventListener('course-fetch', (event) => {
  event.answer = import('./parts.js').then<CourseParts[keyof CourseParts]>(({ parts }) => parts[event.part]());
});
player.details = () => record.details();
player.certificate = async () => (await import('./course/certificate.js')).certificateOf(outline, attempt(), opened.learnerName, new Date());

// Nothing of this is needed for the first screen: fetched once that is painted. What could not be fetched is tried
// again when it is asked for.
void player.updateComplete.then(() =>
  setTimeout(() => {
    codec.wait().catch(() => {});
    void first.start();
  }),
);
