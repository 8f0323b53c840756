/** How long things take, estimated in one place. Change the three numbers below and every estimate follows. */
import type { OpenQuestion, Question, Scenario } from '../course/course.js';
import { NATIONS } from '../course/nation.js';
import { partsOf } from '../course/parts.js';
import type { Block, Shown } from '../course/text.js';
import { plainText } from './inlines.js';
import { wordsOf } from './unsourced.js';

/** Silent reading on a screen, with thought: slower than reading for pleasure. */
const WORDS_A_MINUTE = 200;
/** To weigh the choices of a question and respond, beyond reading them. */
const MINUTES_TO_RESPOND = 0.15;
/** To say where one is starting from. */
const MINUTES_A_STARTING_POINT = 0.5;
/** To say what has no right answer, beyond reading it. */
const MINUTES_TO_SAY = { confidence: 0.2, reflection: 1.5 } as const satisfies Record<OpenQuestion['kind'], number>;

/** Words in blocks; examples are counted for one starting point and parts for one nation, the longest, because that is what a learner sees. */
export function countWords(blocks: readonly Block[]): number {
  const examples = blocks.filter((block) => block.kind === 'example').map((block) => countIn(wordsOf([block])));
  const nations = NATIONS.map((nation) => countIn(wordsOf(blocks.filter((block) => block.kind === 'nation' && block.for.includes(nation)))));
  return countIn(wordsOf(blocks.filter((block) => block.kind !== 'example' && block.kind !== 'nation'))) + Math.max(0, ...examples) + Math.max(...nations);
}

function countIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Minutes for a step, to a tenth: its words and what it asks of the learner. */
export function stepMinutes(blocks: readonly Block[], activity?: { question?: Question; scenario?: Scenario; open?: OpenQuestion; startingPoint?: boolean }): number {
  const open = activity?.open;
  const asked = (open ? countWords([{ kind: 'paragraph', inlines: open.prompt }, ...open.stem]) / WORDS_A_MINUTE + MINUTES_TO_SAY[open.kind] : 0) + (activity?.question ? questionMinutes(activity.question) + feedbackMinutes(activity.question) : 0) + (activity?.startingPoint ? MINUTES_A_STARTING_POINT : 0);
  const words = countWords(blocks) + (activity?.scenario ? usualWords(activity.scenario) : 0);
  return toATenth(words / WORDS_A_MINUTE + asked);
}

/** Whole minutes for an assessment in which `asked` questions of this bank are drawn; feedback may be read, and need not be. */
export function assessmentMinutes(bank: readonly Question[], asked: number): number {
  const mean = bank.reduce((sum, question) => sum + questionMinutes(question), 0) / Math.max(1, bank.length);
  return Math.max(1, Math.round(mean * asked));
}

function questionMinutes(question: Question): number {
  const words = countIn(plainText(question.prompt)) + countWords(question.stem) + partsOf(question).reduce((sum, part) => sum + countIn(plainText(part.inlines)), 0);
  return words / WORDS_A_MINUTE + MINUTES_TO_RESPOND;
}

/** The feedback of one choice is read; that of rows is read row by row. */
function feedbackMinutes(question: Question): number {
  const parts = partsOf(question);
  const words = parts.reduce((sum, part) => sum + countWords(part.feedback), 0);
  return words / ('choices' in question ? Math.max(1, parts.length) : 1) / WORDS_A_MINUTE;
}

function toATenth(minutes: number): number {
  return Math.max(0.1, Math.round(minutes * 10) / 10);
}

/** Words on the usual way through a scenario: at each scene any choice that is offered is as likely as another; then the debrief. */
export function usualWords(scenario: Scenario): number {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const known = new Map<string, number>();
  const from = (id: string, flags: ReadonlySet<string>, seen: ReadonlySet<string>): number => {
    const scene = scenes.get(id);
    // A story that goes round is reported elsewhere; here it must only not go round for ever.
    if (!scene || seen.has(id)) return 0;
    const key = [id, ...[...flags].sort()].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const offered = scene.choices.filter(isShown(flags));
    const here = countWords(scene.blocks.filter(isShown(flags))) + offered.reduce((sum, choice) => sum + countIn(plainText(choice.inlines)), 0);
    const after = offered.reduce((sum, choice) => sum + countWords(choice.consequence) + from(choice.leadsTo, choice.set === undefined ? flags : new Set([...flags, choice.set]), new Set([...seen, id])), 0);
    const words = here + after / Math.max(1, offered.length);
    known.set(key, words);
    return words;
  };
  return Math.round(from(scenario.scenes[0]?.id ?? '', new Set(), new Set()) + countWords(scenario.debrief));
}

const isShown =
  (flags: ReadonlySet<string>) =>
  ({ if: needs, unless: refuses }: Shown): boolean =>
    (needs === undefined || flags.has(needs)) && (refuses === undefined || !flags.has(refuses));
