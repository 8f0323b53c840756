/**
 * What learners look things up in: services, words, further reading, and the index to search them by.
 * None of it counts for progress, and all of it is fetched only when somebody asks for it.
 */
import type { Source } from './course.js';
import type { Block, Inline } from './text.js';

/** What a service mostly is; features come before names. */
export const SERVICE_KINDS = ['posts', 'pictures', 'messages', 'groups', 'writing', 'play', 'machines'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** What a person may go there for: meet peers, tell their story, follow others, message, watch. */
export const SERVICE_WANTS = ['meet', 'tell', 'follow', 'message', 'watch'] as const;
export type ServiceWant = (typeof SERVICE_WANTS)[number];

export const SERVICE_STATUSES = ['live', 'renamed', 'closed'] as const;

/** The questions of the course that a service answers for itself. What was not checked is missing, and is asked together. */
export const SERVICE_QUESTIONS = ['see', 'find', 'contact', 'keep', 'leave'] as const;
export type ServiceQuestion = (typeof SERVICE_QUESTIONS)[number];

/** A service, or a kind of service, that people use. */
export interface Service {
  readonly id: string;
  readonly name: string;
  /** One line that says what it is. */
  readonly about: readonly Inline[];
  readonly kind: ServiceKind;
  readonly wants: readonly ServiceWant[];
  readonly status: (typeof SERVICE_STATUSES)[number];
  /** What became of it, when it was renamed or closed. */
  readonly changed: readonly (readonly Inline[])[];
  readonly usedFor: readonly (readonly Inline[])[];
  readonly answers: Readonly<Partial<Record<ServiceQuestion, readonly (readonly Inline[])[]>>>;
  /** Controls by what they do, never by the way to them. */
  readonly controls: readonly (readonly Inline[])[];
  readonly cautions: readonly (readonly Inline[])[];
  /** A question to open the conversation with. */
  readonly ask: readonly (readonly Inline[])[];
  /** ISO date on which the facts were last checked. */
  readonly checked: string;
}

/** The services of the course, with the sources they cite. */
export interface Explorer {
  readonly services: readonly Service[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** One page of A4 that is printed blank and filled in by hand, with a person. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  /** One or two sentences: what it is for, and whose it is. */
  readonly use: string;
  readonly blocks: readonly Block[];
}

/** The sheets of the toolkit, in their order, with the sources they cite. */
export interface Toolkit {
  readonly sheets: readonly Sheet[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** A word and what it means, by the word in small letters, e.g. `boundary`. */
export interface GlossaryEntry {
  readonly term: string;
  readonly blocks: readonly Block[];
}

/** The words of the course, with the sources they cite. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** What stands on the reference shelf beside the glossary: further reading, and every source of the course. */
export interface Shelf {
  readonly reading: readonly { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** What the accessibility statement is made from: what was tested and what is known, with ISO dates. */
export interface Statement {
  readonly prepared: string;
  readonly reviewed: string;
  /** With WCAG 2.2, levels A and AA. */
  readonly compliance: 'fully' | 'partly' | 'not';
  /** Why not fully, as the end of a sentence. */
  readonly because: string;
  readonly tests: readonly { readonly what: string; readonly how: string; readonly found: string; readonly on: string; readonly files: readonly string[] }[];
  readonly barriers: readonly { readonly what: string; readonly why: string; readonly instead: string }[];
  readonly plans: readonly string[];
  readonly canDo: readonly Block[];
}

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: 'step' | 'word' | 'service';
  readonly title: string;
  /** Module and lesson of a step; empty otherwise. */
  readonly where: string;
  /** The step to open: itself, or the one with the services explorer. */
  readonly step?: string;
  /** The key point, the meaning, or what the service is. A step that asks something gives no key point away. */
  readonly text: string;
}
