/** How long things take, estimated in one place. Change the three numbers below and every estimate follows. */
import type { Question, Scenario } from '../course/course.js';
import type { Block } from '../course/text.js';
import { plainText } from './inlines.js';
import { wordsOf } from './unsourced.js';

/** Silent reading on a screen, with thought: slower than reading for pleasure. */
const WORDS_A_MINUTE = 200;
/** To think, respond and read the feedback. */
const MINUTES_A_QUESTION = 1;
/** To say where one is starting from. */
const MINUTES_A_STARTING_POINT = 1;

/** Words in blocks; examples are counted once, because a learner sees those of one starting point. */
export function countWords(blocks: readonly Block[]): number {
  const examples = blocks.filter((block) => block.kind === 'example').map((block) => countIn(wordsOf([block])));
  return countIn(wordsOf(blocks.filter((block) => block.kind !== 'example'))) + Math.max(0, ...examples);
}

function countIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Minutes for a step: its words and what it asks of the learner; never below 1. */
export function stepMinutes(blocks: readonly Block[], activity?: { question?: Question; scenario?: Scenario; startingPoint?: boolean }): number {
  const asked = (activity?.question ? MINUTES_A_QUESTION : 0) + (activity?.startingPoint ? MINUTES_A_STARTING_POINT : 0);
  const words = countWords(blocks) + (activity?.scenario ? longestPathWords(activity.scenario) : 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + asked));
}

/** Minutes for the assessment, when `drawn` questions are asked. */
export function assessmentMinutes(drawn: number): number {
  return Math.max(1, drawn * MINUTES_A_QUESTION);
}

/** Words on the longest way through a scenario: its scenes, their choices, one consequence each, and the debrief. */
export function longestPathWords(scenario: Scenario): number {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const known = new Map<string, number>();
  const from = (id: string, seen: ReadonlySet<string>): number => {
    const scene = scenes.get(id);
    // A story that goes round is reported elsewhere; here it must only not go round for ever.
    if (!scene || seen.has(id)) return 0;
    const before = known.get(id);
    if (before !== undefined) return before;
    const here = countWords(scene.blocks) + scene.choices.reduce((sum, choice) => sum + countIn(plainText(choice.inlines)), 0);
    const words = here + Math.max(0, ...scene.choices.map((choice) => countWords(choice.consequence) + from(choice.leadsTo, new Set([...seen, id]))));
    known.set(id, words);
    return words;
  };
  return from(scenario.scenes[0]?.id ?? '', new Set()) + countWords(scenario.debrief);
}
