/**
 * Questions: one `##` heading each, then what there is to do: boxes to tick, a post with parts to choose, a
 * numbered list to put in order, or a table to match. A question without a right answer says so by its use, and has nothing more to do.
 */
import type { ChoiceQuestion, OpenQuestion, OrderingQuestion, PairingQuestion, Question } from '../course/course.js';
import type { Surroundings } from './blocks.js';
import { readBlocks } from './blocks.js';
import { clip, readInlines } from './inlines.js';
import { parseMarkdown, type Node } from './markdown.js';
import type { Page } from './page.js';
import type { Pictures } from './pictures.js';
import { didYouMean, type Place } from './problems.js';
import { checkChoices, hasBoxes, readChoices, type ReadChoice } from './read-choices.js';
import { isPost, readParts } from './read-parts.js';
import { readOrdering, readPairing } from './read-rows.js';
import { cutSections, noTextBefore, type Section } from './sections.js';

/** What a question carries while a course is read, besides what learners get. */
export interface Authored {
  readonly page: Page;
  readonly at: Place;
  readonly lines: readonly [number, number];
  /** Where each choice and row stands, by its id: each needs a code of its own. */
  readonly choiceAt: Readonly<Record<string, Place>>;
}

export type ReadQuestion = Question & Authored;
export type ReadOpenQuestion = OpenQuestion & Authored;

/** The questions of one file. */
export interface ReadQuestions {
  readonly questions: readonly ReadQuestion[];
  readonly openQuestions: readonly ReadOpenQuestion[];
}

/** What `use=` says of a question without a right answer. */
const OPEN = ['confidence', 'reflection'] as const;
const USES = ['practice', 'assessment', ...OPEN] as const;

/** Reads every question of a `questions.md`. */
export function readQuestions(page: Page, pictures: Pictures): ReadQuestions {
  const root = parseMarkdown(page);
  const { before, sections } = cutSections(page, root, { of: 'question', keys: ['objective', 'use', 'accept'], id: true });
  noTextBefore(page, before, 'question');
  const around: Surroundings = { page, pictures, story: false, factual: true };
  const questions: ReadQuestion[] = [];
  const openQuestions: ReadOpenQuestion[] = [];
  for (const section of sections) {
    if (section.id !== undefined) page.define('question', section.id, section.idAt);
    const use = oneOf(page, section, 'use', required(page, section, 'use', 'use=practice or use=assessment'), USES, 'practice');
    if (use === 'practice' || use === 'assessment') questions.push(readQuestion(around, section, use));
    else openQuestions.push(readOpenQuestion(around, section, use));
  }
  return { questions, openQuestions };
}

/** Nobody marks it, so it needs no objective; what follows the heading is read, and not done. */
function readOpenQuestion(around: Surroundings, section: Section, kind: (typeof OPEN)[number]): ReadOpenQuestion {
  const { page } = around;
  for (const key of ['objective', 'accept']) {
    if (section.values[key] !== undefined) page.report('unknown-attribute', section.idAt, `"${key}" means nothing on the question "${clip(section.title)}", because nobody marks it.`, 'Take it out.');
  }
  return { kind, id: section.id ?? '', prompt: readInlines(page, section.heading), stem: readBlocks({ ...around, factual: false }, section.nodes), page, at: section.idAt, lines: section.lines, choiceAt: {} };
}

function readQuestion(around: Surroundings, section: Section, use: Question['use']): ReadQuestion {
  const { page } = around;
  const objective = required(page, section, 'objective', 'objective=boundaries');
  if (objective) page.refer('objective', objective, section.idAt);
  const begins = doingBegins(section.nodes);
  const asked = {
    id: section.id ?? '',
    prompt: readInlines(page, section.heading),
    // What a question tells about is a made-up situation; the feedback is where facts are cited.
    stem: readBlocks({ ...around, factual: false }, section.nodes.slice(0, begins)),
    objective,
    use,
  };
  const authored = { page, at: section.idAt, lines: section.lines };
  const doing = section.nodes.slice(begins);
  const first = doing[0];
  if (first?.type === 'list' && first.ordered === true && !hasBoxes(first)) {
    noAccept(page, section);
    const { rows, choiceAt, shown } = readOrdering(around, section, first, doing.slice(1));
    return { ...asked, kind: 'ordering', rows, shown, ...authored, choiceAt } satisfies OrderingQuestion & Authored;
  }
  if (first?.type === 'table') {
    noAccept(page, section);
    const { choiceAt, ...pairing } = readPairing(around, section, first, doing.slice(1));
    return { ...asked, ...pairing, ...authored, choiceAt } satisfies PairingQuestion & Authored;
  }
  if (isPost(first)) {
    noAccept(page, section);
    const { choices, post } = readParts(around, first, doing.slice(1));
    checkChoices(page, section, choices);
    return { ...asked, kind: 'spot', accept: 'all', post, ...told(choices), ...authored } satisfies ChoiceQuestion & Authored;
  }
  const accept = oneOf(page, section, 'accept', section.values.accept ?? 'all', ['any', 'all'] as const, 'all');
  const choices = readChoices(around, doing);
  checkChoices(page, section, choices);
  const several = choices.filter((choice) => choice.correct).length > 1 && accept === 'all';
  const opposed = choices.map(({ id }) => id).toSorted().join() === 'false,true';
  return { ...asked, kind: several ? 'multiple' : opposed ? 'true-false' : 'single', accept, ...told(choices), ...authored } satisfies ChoiceQuestion & Authored;
}

/** What learners get of the choices, and where the author finds them. */
function told(choices: readonly ReadChoice[]): Pick<ChoiceQuestion, 'choices'> & Pick<Authored, 'choiceAt'> {
  return { choices: choices.map(({ id, inlines, correct, feedback }) => ({ id, inlines, correct, feedback })), choiceAt: Object.fromEntries(choices.map((choice) => [choice.id, choice.at])) };
}

/** Where the stem ends: at the first list of boxes, or the post that holds one; without one, at the last numbered list or table. */
function doingBegins(nodes: readonly Node[]): number {
  const boxes = nodes.findIndex((node) => (node.type === 'list' && hasBoxes(node)) || isPost(node));
  if (boxes >= 0) return boxes;
  const numbered = nodes.findLastIndex((node) => node.type === 'table' || (node.type === 'list' && node.ordered === true));
  return numbered >= 0 ? numbered : nodes.length;
}

function noAccept(page: Page, section: Section): void {
  if (section.values.accept !== undefined) page.report('unknown-attribute', section.idAt, `"accept" means nothing on the question "${clip(section.title)}", because it has no boxes.`, 'Take it out: every row has one place.');
}

function required(page: Page, section: Section, key: string, example: string): string {
  const value = section.values[key];
  if (!value) page.report('missing-attribute', section.idAt, `The question "${clip(section.title)}" has no "${key}".`, `Type ${example} after the id in the heading.`);
  return value ?? '';
}

function oneOf<T extends string>(page: Page, section: Section, key: string, value: string, known: readonly T[], otherwise: T): T {
  const found = known.find((name) => name === value);
  if (!found && value !== '') page.report('bad-attributes', section.idAt, `"${key}=${value}" is not one of: ${known.join(', ')}.`, didYouMean(value, known));
  return found ?? otherwise;
}
