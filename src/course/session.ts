/** A session with a team: a plan in parts, each with what the room sees and what the facilitator knows. Pure data. */
import type { Source } from './course.js';
import type { Block } from './text.js';

/** One plan, from `modules/sessions/<id>.md` or, for a single module, `modules/<id>/group.md`. */
export interface SessionPlan {
  readonly id: string;
  /** The module it is about, when it stands in that module's folder. */
  readonly module?: string;
  readonly title: string;
  /** Sum of the minutes of its parts. */
  readonly minutes: number;
  /** One sentence for choosing between plans. */
  readonly summary: string;
  /** Ids of objectives of the course. */
  readonly objectives: readonly string[];
  /** What must be in the room, e.g. "pens". */
  readonly materials: readonly string[];
  /** What the facilitator reads before the day; printed in the pack, never in the room. */
  readonly before: readonly Block[];
  readonly parts: readonly SessionPart[];
  /** The sources cited in this plan. */
  readonly sources: Readonly<Record<string, Source>>;
}

/** What a facilitator reads beside a part, by kind, in the order shown. */
export const NOTE_KINDS = ['notes', 'prompts', 'likely-responses', 'myths', 'access'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export interface SessionPart {
  /** Unique in its plan. */
  readonly id: string;
  readonly title: string;
  /** Planned, whole minutes. */
  readonly minutes: number;
  /** What the room sees under the title. */
  readonly room: readonly Block[];
  /** What only the facilitator sees; a kind that the part does not have is empty. */
  readonly notes: Readonly<Record<NoteKind, readonly Block[]>>;
  /** A story to decide together, by id. */
  readonly scenario?: string;
  /** Steps of the course that this part covers: a group code marks them done. Those of its scenario come on top. */
  readonly steps: readonly string[];
}

/** Everything that a session with a team needs from the texts, beside the modules themselves. */
export interface Sessions {
  /** The shortest first; after them those of one module each, in the order of the course. */
  readonly plans: readonly SessionPlan[];
  /** What every facilitator reads, from `modules/facilitators.md`. */
  readonly guide: readonly { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }[];
}
