/** What a facilitator asks for, as one DOM event that carries the machine's own event. */
import type { SessionEvent } from '../progress/session-machine.js';

export class GroupAskEvent extends Event {
  constructor(readonly ask: SessionEvent) {
    super('group-ask', { bubbles: true, composed: true });
  }
}

/** Something about the windows rather than the session. */
export class GroupWindowEvent extends Event {
  constructor(readonly want: 'open-room' | 'one-window' | 'two-windows' | 'forget' | 'go-on' | 'save' | 'phones') {
    super('group-window', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'group-ask': GroupAskEvent;
    'group-window': GroupWindowEvent;
  }
}
