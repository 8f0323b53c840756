/** Whose law and numbers are shown: what the learner said, else what the trust says, else all. */
import type { ActorRefFrom } from 'xstate';
import type { CoursePlayer } from './elements/course-player.js';
import { showNation } from './elements/nation-shown.js';
import type { courseMachine } from './progress/course-machine.js';

/**
 * Keeps the screen in step with the attempt, and takes down what the learner says.
 *
 * @param trusted settles once it is known what the trust says
 */
export function useNation(player: CoursePlayer, actor: ActorRefFrom<typeof courseMachine>, trusted: Promise<unknown>): void {
  const show = () => showNation(actor.getSnapshot().context.attempt.nation?.value ?? player.trust?.nation);
  show();
  void trusted.finally(show);
  actor.subscribe(show);
  player.addEventListener('course-say-nation', ({ nation }) => actor.send({ type: 'doings.add', doings: [{ kind: 'nation-said', nation }] }));
}
