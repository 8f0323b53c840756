/**
 * What is on screen: a plain value, worked out from the machine's snapshot. `<course-player>`
 * gets one and hands its parts to the elements. Types only, so that elements may import it.
 */
import type { Level, When } from '../course/confidence.js';
import type { Choice, ModuleText, Objective, OpenQuestion, Person, Question, Rating, Route, Scenario, Scene, SceneChoice, Source, StartingPoint } from '../course/course.js';
import type { Block, Inline } from '../course/text.js';
import type { RecordCondition, RecordNotice } from '../record/learner-record.js';

/** Where a step stands: "Ethics · Someone sends you a friend request · Step 3 of 9". */
export interface Place {
  readonly module: string;
  readonly lesson: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Minutes left in this lesson, this step included. */
  readonly minutesLeft: number;
  /** For this step, to a tenth. */
  readonly minutes: number;
}

export type ModuleState = 'completed' | 'in-progress' | 'not-started' | 'cannot-start';

export interface ModuleEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly state: ModuleState;
  /** Why it cannot start yet. */
  readonly why?: string;
  readonly coreMinutes: number;
  readonly moreMinutes: number;
  readonly lessons: readonly { readonly id: string; readonly title: string; readonly part: 'core' | 'more'; readonly state: ModuleState; readonly firstStep: string }[];
}

export interface HomeScreen {
  readonly kind: 'home';
  readonly title: string;
  readonly lede: readonly Inline[];
  /** What Continue leads to, or absent when everything is done. */
  readonly next?: { readonly step?: string; readonly assessment?: true; readonly lesson: string; readonly number: number; readonly of: number };
  /** Absent on a first launch. */
  readonly last?: {
    readonly lesson: string;
    readonly number: number;
    readonly of: number;
    /** Steps of this module that are done, in their order: what to recall comes from the last that has a key point. */
    readonly done?: readonly string[];
  };
  readonly modules: readonly ModuleEntry[];
  readonly completedModules: number;
  readonly assessment?: { readonly title: string; readonly summary: string; readonly minutes: number; readonly state: ModuleState; readonly why?: string; readonly score?: number };
  readonly startingPoint?: StartingPoint;
  /** The step that asks where the learner starts from: offered as Change. */
  readonly startingPointStep?: string;
  /** The scenario offered first to this learner. */
  readonly firstScenario?: { readonly step: string; readonly title: string };
  readonly beforeYouStart: readonly Block[];
  /** The step that holds the sheets to print. */
  readonly sheetsStep?: string;
  readonly passed: boolean;
  readonly complete: boolean;
}

/** A choice with what the learner may see of it after Check answer. */
export interface QuestionView {
  readonly kind: 'question';
  readonly question: Question;
  /** What the learner checked; absent while answering. */
  readonly response?: readonly string[];
  readonly result?: 'correct' | 'partly' | 'incorrect';
  /** Try again is offered (practice only). */
  readonly canRetry: boolean;
}

export interface SceneView {
  readonly kind: 'scene';
  readonly scenario: Scenario;
  readonly scene: Scene;
  /** What is shown now, the state of the story taken into account. */
  readonly blocks: readonly Block[];
  readonly choices: readonly SceneChoice[];
  /** The consequence of the last choice, shown at the top of this scene. */
  readonly consequence?: readonly Block[];
  readonly people: readonly Person[];
  readonly storySoFar: readonly StoryLine[];
  /** From 1; how many decisions there will be at the most from here. */
  readonly decision: number;
  readonly canUndo: boolean;
}

/** One decision taken, for "The story so far" and the debrief. */
export interface StoryLine {
  readonly scene: Scene;
  readonly choice: SceneChoice;
}

export interface DebriefView {
  readonly kind: 'debrief';
  readonly scenario: Scenario;
  /** Absent when the learner skipped to the summary. */
  readonly ending?: Scene;
  readonly consequence?: readonly Block[];
  readonly way: readonly StoryLine[];
  readonly blocks: readonly Block[];
  readonly endings: number;
  readonly skipped: boolean;
}

export interface StartingPointView {
  readonly kind: 'starting-point';
  readonly points: readonly StartingPoint[];
  readonly chosen?: string;
  /** What the choice did: module titles in the new order, and the scenario offered first. */
  readonly order: readonly string[];
  readonly scenario?: { readonly step: string; readonly title: string };
}

export interface ConfidenceView {
  readonly kind: 'confidence';
  readonly question: OpenQuestion;
  readonly when: When;
  /** What the learner said here. */
  readonly level?: Level;
  /** What they said the first time, when this is the second. */
  readonly before?: Level;
}

export interface ReflectionView {
  readonly kind: 'reflection';
  readonly question: OpenQuestion;
  /** The id of the attempt, under which the device keeps what is written. */
  readonly attempt: string;
}

export interface StepScreen {
  readonly kind: 'step';
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly blocks: readonly Block[];
  /** Hard material ahead: show the note alone, with Continue and Skip to the summary. */
  readonly note?: readonly Block[];
  /** The learner skipped: show the key point only. */
  readonly summaryOnly: boolean;
  readonly activity?: QuestionView | SceneView | DebriefView | StartingPointView | ConfidenceView | ReflectionView;
  /** What stands below the activity: the key point, once the learner has responded or played. */
  readonly after: readonly Block[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly moduleId: string;
  /** Which words these are: the version of the course, and the ISO dates of this module’s reviews. */
  readonly edition?: { readonly version: string; readonly reviewed: string; readonly reviewBy: string };
  readonly canContinue: boolean;
  readonly canGoBack: boolean;
}

export interface AssessmentIntroScreen {
  readonly kind: 'assessment-intro';
  readonly questions: number;
  readonly passMark: number;
  /** From 1, within the round. */
  readonly attempt: number;
  readonly attempts: number;
  readonly minutes: number;
  readonly summary: string;
}

export interface AssessmentScreen {
  readonly kind: 'assessment';
  readonly view: QuestionView;
  readonly number: number;
  readonly of: number;
  readonly attempt: number;
  readonly attempts: number;
  readonly sources: Readonly<Record<string, Source>>;
}

export interface ResultsScreen {
  readonly kind: 'results';
  readonly passed: boolean;
  readonly score: number;
  readonly passMark: number;
  readonly correct: number;
  readonly of: number;
  readonly attempt: number;
  readonly attempts: number;
  /** Attempts left in this round. */
  readonly left: number;
  /** What to look at again, with the lessons that teach it. */
  readonly again: readonly { readonly objective: Objective; readonly lessons: readonly { readonly title: string; readonly step: string }[] }[];
}

export type Screen =
  | { readonly kind: 'opening' }
  | { readonly kind: 'loading' }
  /** The words of a module could not be fetched. */
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'choosing-route'; readonly routes: readonly Route[] }
  | HomeScreen
  | StepScreen
  | AssessmentIntroScreen
  | AssessmentScreen
  | ResultsScreen
  | { readonly kind: 'support' }
  /** The session is over: "You can close this window." */
  | { readonly kind: 'exited'; readonly saved: boolean; readonly passed: boolean };

/** Everything the player shows at one moment. */
export interface View {
  readonly screen: Screen;
  readonly condition: RecordCondition;
  readonly notices: readonly RecordNotice[];
  /** "We found unsent work from 12 May": the learner decides. On the course home only. */
  readonly unsent?: { readonly at: Date };
  readonly title: string;
  readonly subtitle: string;
  /** Changes whenever a new screen is shown, and focus goes to its heading. */
  readonly focusKey: string;
  /** There is an LMS or a host to go back to: Save and exit is offered. */
  readonly canExit: boolean;
}

export type { Block, Choice, Inline, ModuleText, Rating };
