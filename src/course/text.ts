/**
 * Teaching text as typed blocks: what a lesson, a scene or a piece of feedback is made of.
 *
 * The build turns Markdown into these values, so a learner's browser downloads no parser and
 * nothing is ever set as an HTML string.
 */
import type { Nation } from './nation.js';

/** A run of text inside a block. A bare string is plain text. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly inlines: readonly Inline[] }
  /** `to` is an http(s) address, or `#id` of a step in the course. */
  | { readonly kind: 'link'; readonly to: string; readonly inlines: readonly Inline[] }
  /** A word explained in place; `term` is its heading in `glossary.md`, in small letters. */
  | { readonly kind: 'term'; readonly term: string; readonly inlines: readonly Inline[] }
  /** Words in another language than the course; `lang` is its tag, e.g. "cy" (WCAG 2.2, 3.1.2). */
  | { readonly kind: 'language'; readonly lang: string; readonly inlines: readonly Inline[] }
  /** Where a fact is cited: ids of `sources.md`. */
  | { readonly kind: 'citation'; readonly sources: readonly string[] };

/** A few words, and what stands below them. */
export interface Headed {
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** When a block is shown: only in a scenario, and only if the state says so. */
export interface Shown {
  /** Show only when this was set by an earlier choice. */
  readonly if?: string;
  /** Show only when this was not set by an earlier choice. */
  readonly unless?: string;
}

export type Block = (
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  /** A heading inside a step: level 3 or 4. Level 2 is the step's own. */
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  /** `src` is the path from the repository when read, an address once built; `caption` comes from the Markdown title. */
  | { readonly kind: 'picture'; readonly src: string; readonly alt: string; readonly caption?: string; readonly width?: number; readonly height?: number }
  | { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
  /** The one sentence or two to take away. At most one a step. */
  | { readonly kind: 'key-point'; readonly inlines: readonly Inline[] }
  /** A short calm note before hard material; the step then offers "Skip to the summary". */
  | { readonly kind: 'content-note'; readonly blocks: readonly Block[] }
  /** Shown only to learners who said they start from one of `for`. */
  | { readonly kind: 'example'; readonly for: readonly string[]; readonly blocks: readonly Block[] }
  /** What is so in the nations of `for`; who chose another nation sees the part for theirs instead. */
  | { readonly kind: 'nation'; readonly for: readonly Nation[]; readonly blocks: readonly Block[] }
  | { readonly kind: 'case-study'; readonly id: string; readonly title?: string; readonly illustrative: boolean; readonly blocks: readonly Block[] }
  /** A simulated post, always marked as made up. */
  | { readonly kind: 'post'; readonly by: string; readonly on?: string; readonly when?: string; readonly blocks: readonly Block[] }
  /** A line in the voice of lived experience; illustrative until a contributor replaces it. */
  | { readonly kind: 'lived-experience'; readonly illustrative: boolean; readonly blocks: readonly Block[] }
  /** What a skilled practitioner might do, in a debrief. */
  | { readonly kind: 'skilled-practice'; readonly blocks: readonly Block[] }
  /** Cards that learners open one by one, to think before they read on. */
  | { readonly kind: 'cards'; readonly parts: readonly Headed[] }
  /** Two or three things side by side. */
  | { readonly kind: 'comparison'; readonly parts: readonly Headed[] }
  /** What happened, the earliest first; the title of each part says when. */
  | { readonly kind: 'timeline'; readonly parts: readonly Headed[] }
  /** Bars above their table; `lengths` has one for each row, 0 to 100. `blocks` says who counted. */
  | { readonly kind: 'chart'; readonly title: string; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[]; readonly lengths: readonly number[]; readonly blocks: readonly Block[] }
  /** The services explorer; its words are fetched when it is shown. */
  | { readonly kind: 'services' }
  /** The sheets of the toolkit; fetched when they are shown. */
  | { readonly kind: 'sheets' }
  /** Lines to write on by hand; only on a sheet. */
  | { readonly kind: 'lines'; readonly count: number }
) &
  Shown;
