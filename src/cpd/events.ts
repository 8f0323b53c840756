/** What a person can ask of My learning. All bubble up to the page, which acts on them. */

/** Start or continue the course. */
export class CpdLaunchEvent extends Event {
  constructor() {
    super('cpd-launch', { bubbles: true, composed: true });
  }
}

/** Close the open attempt and start a new one. */
export class CpdStartAgainEvent extends Event {
  constructor() {
    super('cpd-start-again', { bubbles: true, composed: true });
  }
}

/** Leave the course and see the record. */
export class CpdLeaveEvent extends Event {
  constructor() {
    super('cpd-leave', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpd-launch': CpdLaunchEvent;
    'cpd-start-again': CpdStartAgainEvent;
    'cpd-leave': CpdLeaveEvent;
  }
}
