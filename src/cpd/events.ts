/** What a person can ask of My learning. All bubble up to the page, which acts on them. */
import type { Entry } from './entries.js';
import type { RecordFile } from './record-file.js';

class CpdEvent extends Event {
  constructor(name: string) {
    super(name, { bubbles: true, composed: true });
  }
}

/** Start or continue the course. */
export class CpdLaunchEvent extends CpdEvent {
  constructor() {
    super('cpd-launch');
  }
}

/** Close the open attempt and start a new one. */
export class CpdStartAgainEvent extends CpdEvent {
  constructor() {
    super('cpd-start-again');
  }
}

/** Look back at an attempt that is over. */
export class CpdReviewEvent extends CpdEvent {
  constructor(readonly attempt: string) {
    super('cpd-review');
  }
}

/** Leave the course and see the record. */
export class CpdLeaveEvent extends CpdEvent {
  constructor() {
    super('cpd-leave');
  }
}

/** Somebody of the list sits down; undefined to see the list. */
export class CpdPersonEvent extends CpdEvent {
  constructor(readonly id: string | undefined) {
    super('cpd-person');
  }
}

/** Whoever is here gives a name; with `fresh`, somebody new does. */
export class CpdNameEvent extends CpdEvent {
  constructor(
    readonly name: string,
    readonly fresh = false,
  ) {
    super('cpd-name');
  }
}

/** Keep what was written. */
export class CpdKeepEvent extends CpdEvent {
  constructor(readonly entry: Entry) {
    super('cpd-keep');
  }
}

/** Take an entry away. */
export class CpdRemoveEvent extends CpdEvent {
  constructor(readonly id: string) {
    super('cpd-remove');
  }
}

/** Bring a saved record in. */
export class CpdImportEvent extends CpdEvent {
  constructor(readonly file: RecordFile) {
    super('cpd-import');
  }
}

/** Clear this device: of one person's record, or of everything. */
export class CpdClearEvent extends CpdEvent {
  constructor(readonly whose: 'mine' | 'all') {
    super('cpd-clear');
  }
}

/** Ask the browser not to throw the record away. */
export class CpdPersistEvent extends CpdEvent {
  constructor() {
    super('cpd-persist');
  }
}

/** Start using the new version. */
export class CpdUpdateEvent extends CpdEvent {
  constructor() {
    super('cpd-update');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cpd-launch': CpdLaunchEvent;
    'cpd-start-again': CpdStartAgainEvent;
    'cpd-review': CpdReviewEvent;
    'cpd-leave': CpdLeaveEvent;
    'cpd-person': CpdPersonEvent;
    'cpd-name': CpdNameEvent;
    'cpd-keep': CpdKeepEvent;
    'cpd-remove': CpdRemoveEvent;
    'cpd-import': CpdImportEvent;
    'cpd-clear': CpdClearEvent;
    'cpd-persist': CpdPersistEvent;
    'cpd-update': CpdUpdateEvent;
  }
}
