/** Runs the course from its first screen on: starts the machine, and hands the page and the record to each other. */
import { createActor } from 'xstate';
import { afterOpening, type Opened } from './after-opening.js';
import { reportOf } from './course/report.js';
import { courseMachine } from './progress/course-machine.js';
import type { CourseInput } from './progress/course-setup.js';
import { viewOf } from './progress/view.js';

/** What the machine needs beside what is on the page. */
export interface RunCourse extends Omit<Opened, 'actor'> {
  readonly input: CourseInput;
  /** The id of a new attempt; the same as on the first screen. */
  readonly freshId: string;
}

/** See the file's head. Called once; returns the machine, in which the learner is where the first screen put them. */
export function runCourse({ input, freshId, ...page }: RunCourse): Opened['actor'] {
  const { kind, opened, outline, player, record } = page;
  const actor = createActor(courseMachine, { input });
  actor.on('attempt.changed', ({ attempt, doings }) => record.save(reportOf(outline, attempt, doings)));
  actor.start();
  actor.send({ type: 'record.opened', opened, freshId });
  actor.send({ type: 'record.changed', condition: record.condition });
  record.listen((condition) => actor.send({ type: 'record.changed', condition }));
  const show = (): void => {
    player.view = viewOf(actor.getSnapshot(), kind === 'lms');
  };
  actor.subscribe(show);
  show();
  afterOpening({ ...page, actor });
  return actor;
}
