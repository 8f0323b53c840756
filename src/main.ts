/** Where the parts of the course meet: the text, the machine, the record and the page. */
import { loadModule } from 'virtual:course/texts';
import outline from 'virtual:course/outline';
import { createActor } from 'xstate';
import { openRecord } from '../scorm/open-record.js';
import { reportOf } from './course/report.js';
import './elements/course-player.js';
import type { CourseParts } from './elements/events-beside.js';
import { courseMachine } from './progress/course-machine.js';
import { launchRoute } from './progress/launch-route.js';
import { learnerEvents, type PageEvent } from './progress/learner-events.js';
import { viewOf } from './progress/view.js';
import { LateCodec } from './record/late-codec.js';
import { newAttemptId } from './record/attempt-id.js';

const player = document.querySelector('course-player')!;
const launched = launchRoute(window.location.search, outline.routes);
const codec = new LateCodec(async () => {
  const [{ codecOf }, { default: codes }] = await Promise.all([import('./record/codec.js'), import('virtual:course/codes')]);
  return codecOf(codes);
});
const open = await openRecord({ outline, codec, window, route: launched, texts: () => actor.getSnapshot().context.texts });
const { record, opened, kind } = open;
// An LMS that dropped the parameter has learners who were sent here: they are not asked what the package was meant to fix.
const route = launched ?? (kind === 'lms' ? outline.routes[0] : undefined);
const actor = createActor(courseMachine, { input: { outline, loadModule, random: Math.random, ...(route ? { route } : {}) } });

actor.subscribe((snapshot) => {
  player.view = viewOf(snapshot, kind === 'lms');
});
actor.on('attempt.changed', ({ attempt, doings }) => record.save(reportOf(outline, attempt, doings)));
record.listen((condition) => actor.send({ type: 'record.changed', condition }));

for (const [name, toMachine] of Object.entries(learnerEvents)) {
  player.addEventListener(name, (event) => actor.send(toMachine(event as unknown as PageEvent)));
}
player.addEventListener('course-exit', () => record.finish(reportOf(outline, actor.getSnapshot().context.attempt)));
player.addEventListener('course-open-support', async () => {
  player.support ??= (await import('virtual:course/support')).default;
});
player.addEventListener('course-fetch', (event) => {
  event.answer = import('./parts.js').then<CourseParts[keyof CourseParts]>(({ parts }) => parts[event.part]());
});
player.details = () => record.details();
player.certificate = async () => (await import('./course/certificate.js')).certificateOf(outline, actor.getSnapshot().context.attempt, opened.learnerName, new Date());

actor.start();
actor.send({ type: 'record.opened', opened, freshId: newAttemptId(Math.random) });
actor.send({ type: 'record.changed', condition: record.condition });
// Nothing of this is needed for the first screen: fetched once that is painted. What could not be fetched is tried
// again at the first save, or done at the next launch.
void player.updateComplete.then(() =>
  setTimeout(async () => {
    codec.wait().catch(() => {});
    const later = await import('./after-opening.js').catch(() => undefined);
    later?.afterOpening({ ...open, actor, outline, player, window });
  }),
);
