/**
 * The longest saved text any learner of a course can produce. The build refuses a course whose
 * worst case does not fit what an LMS keeps.
 */
import type { Attempt, Kept, MarkedAttempt, Way } from '../course/attempt.js';
import type { ModuleText, Outline, Question, Scenario } from '../course/course.js';
import { rightResponse } from '../course/parts.js';
import { encodeAttempt, FULL_ATTEMPTS, GROUP_CAP, SAVES_WRAP, WAY_CAP } from './suspend-data.js';
import type { Codes } from './wire-codes.js';
import { COUNTER_CAP } from './wire-text.js';

/** What SCORM 1.2 lets an LMS refuse beyond: suspend data is a CMIString4096 (RTE 3.4.4). */
export const SUSPEND_DATA_LIMIT = 4096;

/** What is measured; a read course fits. */
export interface WholeCourse {
  readonly outline: Outline;
  /** Every module's text by id, the assessment's own included. */
  readonly texts: Readonly<Record<string, ModuleText>>;
  readonly codes: Codes;
}

export interface WorstCase {
  /** Characters. */
  readonly length: number;
  readonly limit: number;
  /** The text itself, to look at. */
  readonly text: string;
}

/**
 * Builds the fullest attempt a course allows, with every counter at its cap, and measures it.
 *
 * Everything is done, every question answered with all its choices, every scenario gone through
 * by its longest way (conditions on choices are ignored, so this is never too short), a full draw
 * answered, and the most marked attempts that are kept.
 *
 * @example worstCase(course).length; // 1410
 */
export function worstCase({ outline, texts, codes }: WholeCourse): WorstCase {
  const text = encodeAttempt(codes, fullest(outline, Object.values(texts)));
  return { length: text.length, limit: SUSPEND_DATA_LIMIT, text };
}

function fullest(outline: Outline, texts: readonly ModuleText[]): Attempt {
  const atCap = <T>(value: T): Kept<T> => ({ n: COUNTER_CAP, value });
  const questions = new Map(texts.flatMap((text) => Object.values(text.questions)).map((question) => [question.id, question]));
  const scenarios = texts.flatMap((text) => Object.values(text.scenarios));
  const outlined = outline.modules.flatMap((module) => module.lessons).flatMap((lesson) => lesson.steps);
  const steps = outlined.map((step) => step.id);

  const drawn = longestDraw(outline, questions);
  const marks = Array.from({ length: FULL_ATTEMPTS + 1 }, (_, index): MarkedAttempt => ({
    number: COUNTER_CAP - index,
    score: 100,
    questions: index === FULL_ATTEMPTS ? [] : drawn,
    missed: outline.objectives.map((objective) => objective.id),
  }));
  const firstPoint = outline.startingPoints[0];
  return {
    id: 'zzzzzz',
    saves: SAVES_WRAP - 1,
    route: atCap('full'),
    ...(steps[0] ? { bookmark: atCap(steps[0]) } : {}),
    ...(firstPoint ? { startingPoint: atCap(firstPoint.id) } : {}),
    nation: atCap('england'),
    done: new Set(steps),
    responses: new Map([...questions.values()].filter((question) => question.use === 'practice').map((question) => [question.id, atCap(choicesOf(question))])),
    ways: new Map(scenarios.map((scenario): [string, Kept<Way>] => [scenario.id, atCap({ choices: longestWay(scenario), skipped: true })])),
    ended: new Set(scenarios.map((scenario) => scenario.id)),
    confidence: new Map(outlined.filter(({ activity }) => activity?.kind === 'confidence').map(({ id }) => [id, atCap(5)])),
    group: Array.from({ length: GROUP_CAP }, (_, at) => ({ part: at, day: 20_000, minutes: COUNTER_CAP })),
    draw: { number: COUNTER_CAP, questions: drawn },
    assessed: new Map(drawn.map((id) => [id, choicesOf(questions.get(id))])),
    marked: marks,
  };
}

function choicesOf(question: Question | undefined): string[] {
  return question === undefined ? [] : 'choices' in question ? question.choices.map((choice) => choice.id) : [...rightResponse(question)];
}

/** As many questions as one draw can hold, those with the most choices first. */
function longestDraw(outline: Outline, questions: ReadonlyMap<string, Question>): string[] {
  const bank = [...questions.values()].filter((question) => question.use === 'assessment');
  const pool = bank.map((question) => question.id);
  const objectives = new Set(bank.map((question) => question.objective));
  const size = Math.min(outline.drawAtMost, outline.draw * objectives.size, pool.length);
  // A pair is two codes on the wire.
  const written = (id: string): number => choicesOf(questions.get(id)).reduce((sum, one) => sum + (one.includes('>') ? 2 : 1), 0);
  const longestFirst = pool.sort((a, b) => written(b) - written(a));
  return longestFirst.slice(0, size);
}

/** The longest way through a story, as choice ids; a story that can go in circles reaches the cap. */
function longestWay(scenario: Scenario): string[] {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const longest = new Map<string, readonly string[]>();
  const from = (id: string, left: number): readonly string[] => {
    const key = `${id} ${left}`;
    const known = longest.get(key);
    if (known) return known;
    let best: readonly string[] = [];
    if (left > 0) {
      for (const choice of scenes.get(id)?.choices ?? []) {
        const way = [choice.id, ...from(choice.leadsTo, left - 1)];
        if (way.length > best.length) best = way;
      }
    }
    longest.set(key, best);
    return best;
  };
  const first = scenario.scenes[0];
  return first ? [...from(first.id, WAY_CAP)] : [];
}
