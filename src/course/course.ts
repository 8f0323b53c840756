/**
 * The nouns of the course. Pure data: everything here survives `JSON.stringify`.
 *
 * The course comes in two parts. The **outline** is small and always loaded: it is all that
 * progression, scoring and saving need. A **module text** holds the words of one module and
 * is fetched when the learner opens it, so the first screen carries no other module.
 */
import type { When } from './confidence.js';
import type { Block, Inline, Shown } from './text.js';

/** How a learner may go through the course; fixed by the launch parameter of a package. */
export type Route = 'full' | 'assess-first' | 'explore';

/** What a learner can do afterwards. */
export interface Objective {
  readonly id: string;
  readonly text: string;
}

/** Where a learner says they are starting from: it orders the modules and picks examples. */
export interface StartingPoint {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The modules in the order suggested to this learner. */
  readonly modules: readonly string[];
  /** The scenario offered first. */
  readonly scenario: string;
}

/** The small part of the course that is always loaded. */
export interface Outline {
  readonly title: string;
  readonly subtitle: string;
  /** One or two sentences for the course home. */
  readonly lede: readonly Inline[];
  readonly version: string;
  readonly language: string;
  /** 0–100; the wire calls it mastery score. */
  readonly passMark: number;
  /** Assessment attempts in a round. */
  readonly attempts: number;
  /** Assessment questions drawn per objective. */
  readonly draw: number;
  /** Assessment questions drawn at the most. */
  readonly drawAtMost: number;
  readonly sequence: 'free' | 'fixed';
  readonly routes: readonly Route[];
  readonly objectives: readonly Objective[];
  readonly startingPoints: readonly StartingPoint[];
  /** In the order of `course.md`; the assessment is not among them. */
  readonly modules: readonly ModuleOutline[];
  readonly assessment: AssessmentOutline;
  /** Words shown on the course home before anything is started. */
  readonly beforeYouStart: readonly Block[];
}

export interface ModuleOutline {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly objectives: readonly string[];
  readonly lessons: readonly LessonOutline[];
  /** ISO dates. */
  readonly reviewed: string;
  readonly reviewBy: string;
}

export interface LessonOutline {
  readonly id: string;
  readonly title: string;
  /** Core counts towards completion; more is optional depth. */
  readonly part: 'core' | 'more';
  readonly objectives: readonly string[];
  readonly steps: readonly StepOutline[];
}

/** What a step asks of the learner beyond reading. At most one a step. */
export type ActivityOutline =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'scenario'; readonly scenario: string; readonly title: string }
  | { readonly kind: 'starting-point' }
  /** A scale that is asked twice; `scale` is the id of its words. */
  | { readonly kind: 'confidence'; readonly scale: string; readonly when: When }
  /** A few words for oneself, which no record gets. */
  | { readonly kind: 'reflection'; readonly question: string };

export interface StepOutline {
  readonly id: string;
  /** Estimated from words and activity, to a tenth. */
  readonly minutes: number;
  readonly activity?: ActivityOutline;
  /** Here stand the sheets of the toolkit: offered from the course home. */
  readonly sheets?: boolean;
}

/** What is known of the assessment before it is opened. Its questions are a text of their own, `ASSESSMENT`. */
export interface AssessmentOutline {
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** How many questions an attempt asks. */
  readonly asked: number;
}

/** The id of the text that holds every assessment question: nobody downloads the bank before the assessment. */
export const ASSESSMENT = 'assessment';

/** The words of one module: fetched when the learner opens it. */
export interface ModuleText {
  readonly id: string;
  readonly steps: Readonly<Record<string, StepText>>;
  readonly questions: Readonly<Record<string, Question>>;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly openQuestions: Readonly<Record<string, OpenQuestion>>;
  /** The sources cited in this module, and only those. */
  readonly sources: Readonly<Record<string, Source>>;
}

export interface StepText {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A question without a right answer, which nobody marks. */
export interface OpenQuestion {
  readonly kind: 'confidence' | 'reflection';
  readonly id: string;
  readonly prompt: readonly Inline[];
  /** What stands between the prompt and what there is to do. */
  readonly stem: readonly Block[];
}

/** What every marked prompt has. Questions differ by what the learner does: pick, put in order, or pair. */
interface Asked {
  readonly id: string;
  readonly prompt: readonly Inline[];
  /** What stands between the prompt and what there is to do. */
  readonly stem: readonly Block[];
  readonly objective: string;
  readonly use: 'practice' | 'assessment';
}

/**
 * Pick one choice (`single`; `true-false` where the two are True and False) or several (`multiple`; `spot` where the
 * choices are the parts of a post). A response is the ids of the choices.
 */
export interface ChoiceQuestion extends Asked {
  readonly kind: 'single' | 'true-false' | 'multiple' | 'spot';
  /** The made-up post whose parts are the choices, with `spot` only. */
  readonly post?: { readonly by: string; readonly on?: string; readonly when?: string };
  /** `any`: every choice marked correct is defensible, and one of them is enough; the kind is then `single`. */
  readonly accept: 'all' | 'any';
  readonly choices: readonly Choice[];
}

/** Put rows in order. A response is the ids of the rows, first to last. */
export interface OrderingQuestion extends Asked {
  readonly kind: 'ordering';
  /** In the right order. */
  readonly rows: readonly Row[];
  /** The ids in the order in which they are first shown, which is never the right one. */
  readonly shown: readonly string[];
}

/**
 * Match each row to its target, or sort rows into groups (targets that several rows share).
 * A response is `row>target` for each row, by id.
 */
export interface PairingQuestion extends Asked {
  readonly kind: 'matching' | 'sorting';
  readonly rows: readonly (Row & { readonly target: string })[];
  /** In the order in which they are offered. */
  readonly targets: readonly { readonly id: string; readonly inlines: readonly Inline[] }[];
}

/** A line to be put in its place, with the feedback on that place. */
export interface Row {
  readonly id: string;
  readonly inlines: readonly Inline[];
  readonly feedback: readonly Block[];
}

/** A prompt that can be marked. */
export type Question = ChoiceQuestion | OrderingQuestion | PairingQuestion;

/** A pickable answer. */
export interface Choice {
  readonly id: string;
  readonly inlines: readonly Inline[];
  readonly correct: boolean;
  readonly feedback: readonly Block[];
}

export type Rating = 'strong' | 'workable' | 'costly';

/** A branching story. The first scene opens it; a scene without choices is an ending. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly objectives: readonly string[];
  /** Who the learner is in the story, e.g. "You are Sam". */
  readonly people: readonly Person[];
  readonly scenes: readonly Scene[];
  readonly debrief: readonly Block[];
  readonly contentNote?: readonly Block[];
  /** Neutral words for those who skip: the key learning without the story. */
  readonly summary: readonly Block[];
}

export interface Person {
  readonly name: string;
  readonly about: string;
  /** An abstract shape, never a face. */
  readonly avatar: 'diamond' | 'sprout' | 'sun' | 'wave' | 'moon' | 'stone';
}

export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What is asked above the choices, e.g. "What do you say?". */
  readonly ask?: string;
  readonly choices: readonly SceneChoice[];
  /** Present on a scene without choices: how the story ended. */
  readonly ending?: Rating;
  /** A way back after a Costly choice. */
  readonly recovery?: boolean;
}

export interface SceneChoice extends Shown {
  readonly id: string;
  readonly inlines: readonly Inline[];
  /** The scene this choice leads to. */
  readonly leadsTo: string;
  readonly rating: Rating;
  /** What the choice did for the person, the relationship and others. */
  readonly consequence: readonly Block[];
  /** What choosing this makes true for the rest of the story. */
  readonly set?: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  readonly address?: string;
  /** ISO date on which somebody last opened it. */
  readonly checked: string;
}
