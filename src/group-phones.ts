/** Where a session meets its phones: fetched only when a facilitator asks for them, or comes back to them. */
import { newJoinCode } from './course/votes.js';
import type { Phones } from './group/group-page.js';
import { forgetBallots, keepBallots, keptBallots } from './group/session-store.js';
import { questionOf } from './group/votes/question.js';
import { votesUrl } from './group/votes/server-there.js';
import { VoteLine } from './group/votes/vote-line.js';
import type { SessionEvent } from './progress/session-machine.js';
import type { RoomView } from './progress/session-screen.js';
import type { Join } from './progress/session.js';

export interface SessionPhones {
  /** What the room sees now; phones get their part of it. */
  show(view: RoomView): void;
  /** No phone can vote any more; the session goes on with hands. */
  close(): void;
}

/**
 * Connects, and tells the session once phones can join.
 *
 * @param join how phones joined before this page was loaded again
 */
export function openPhones(options: { readonly address: string; readonly secret: string; readonly join?: Join | undefined; readonly tell: (event: SessionEvent) => void; readonly onPhones: (phones: Phones) => void }): SessionPhones {
  const join = options.join ?? { code: newJoinCode((count) => crypto.getRandomValues(new Uint8Array(count))), address: options.address };
  let told = options.join !== undefined;
  let room: RoomView = { kind: 'waiting' };
  const line = new VoteLine({
    url: votesUrl(location),
    code: join.code,
    secret: options.secret,
    box: keptBallots(join.code),
    onCounts(counts, box) {
      keepBallots(join.code, box);
      const choices = room.kind === 'voting' ? room.choices : room.kind === 'counts' ? room.rows : undefined;
      if (choices) options.tell({ type: 'vote.phones', counts: Object.fromEntries(choices.map(({ id, letter }) => [id, counts[letter] ?? 0])) });
    },
    onState(state, here) {
      options.onPhones({ state, here });
      if (state !== 'here' || told) return;
      told = true;
      options.tell({ type: 'join.show', join });
    },
  });
  const check = (): void => line.check();
  addEventListener('online', check);
  return {
    show(view) {
      room = view;
      line.ask(questionOf(view));
      if (view.kind === 'closed') forgetBallots();
    },
    close() {
      removeEventListener('online', check);
      line.close();
    },
  };
}
