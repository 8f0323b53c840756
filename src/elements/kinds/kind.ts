/** What differs from one kind of question to another. Everything else is the same for all: see `course-question.ts`. */
import type { TemplateResult } from 'lit';
import type { Result } from '../../course/marking.js';

/** A question that is being answered. */
export interface Answering<Q> {
  readonly question: Q;
  /** The response so far, in the form in which it will be checked; empty before anything was done. */
  readonly selected: readonly string[];
  /** The sources listed on this screen. */
  readonly known: readonly string[];
  /** Check answer was pressed while something was missing. */
  readonly missing: boolean;
  /** Takes the response as it is now; says `say` politely and puts the focus on `focus`, the id of a control, where the change itself does not. */
  select(selected: readonly string[], then?: { readonly say?: string; readonly focus?: string }): void;
}

/** A question that was checked. */
export interface Checked<Q> {
  readonly question: Q;
  readonly response: readonly string[];
  readonly result: Result;
  readonly known: readonly string[];
}

/** Something that is not answered yet: the words of the error, and the id of the control it links to. */
export interface Missing {
  readonly text: string;
  readonly at: string;
}

/** One kind of question on screen. */
export interface Kind<Q> {
  hint(question: Q): string;
  control(asked: Answering<Q>): TemplateResult;
  /** What is missing before the response can be checked; nothing is ever told of a wrong one. */
  missing(question: Q, selected: readonly string[]): readonly Missing[];
  /** The response in words: nothing in it looks operable. */
  given(checked: Checked<Q>): TemplateResult;
  /** What stands in the feedback under its heading. */
  feedback(checked: Checked<Q>): unknown;
  /** What may be opened below the feedback. */
  more?(checked: Checked<Q>): unknown;
}
