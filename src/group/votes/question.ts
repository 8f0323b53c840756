/** What phones show, worked out from what the room sees: closed choices, and not a word more than they need. */
import type { Question } from '../../course/votes.js';
import { plain } from '../../elements/inlines.js';
import type { RoomView } from '../../progress/session-screen.js';
import * as words from '../../words/words.js';

/** @example questionOf({ kind: 'part', title: 'Welcome', blocks: [] }); // { kind: 'waiting' } */
export function questionOf(view: RoomView): Question {
  switch (view.kind) {
    case 'voting':
      return { kind: 'open', number: view.number, ask: view.ask || words.scene.ask, choices: view.choices.map(({ letter, inlines }) => ({ letter, text: plain(inlines) })) };
    case 'counts':
      return { kind: 'closed', number: view.number };
    case 'closed':
      return { kind: 'over' };
    default:
      return { kind: 'waiting' };
  }
}
