/** Questions: one `##` heading each, then a list of boxes; the quote under a choice is its feedback. */
import type { Choice, Question } from '../course/course.js';
import type { Block } from '../course/text.js';
import { takeAttributes } from './attributes.js';
import { readBlocks, type Surroundings } from './blocks.js';
import { clip, plainText, readInlines } from './inlines.js';
import { parseMarkdown, type ListItem, type Node } from './markdown.js';
import type { Page } from './page.js';
import type { Pictures } from './pictures.js';
import { didYouMean, type Place } from './problems.js';
import { cutSections, noTextBefore, type Section } from './sections.js';
import { checkUnsourced, cites } from './unsourced.js';

export interface ReadQuestion extends Question {
  readonly page: Page;
  readonly at: Place;
  readonly lines: readonly [number, number];
  readonly choiceAt: Readonly<Record<string, Place>>;
}

/** Reads every question of a `questions.md`. */
export function readQuestions(page: Page, pictures: Pictures): ReadQuestion[] {
  const root = parseMarkdown(page);
  const { before, sections } = cutSections(page, root, { of: 'question', keys: ['objective', 'use', 'accept'], id: true });
  noTextBefore(page, before, 'question');
  return sections.map((section) => readQuestion({ page, pictures, story: false, factual: true }, section));
}

function readQuestion(around: Surroundings, section: Section): ReadQuestion {
  const { page } = around;
  if (section.id !== undefined) page.define('question', section.id, section.idAt);
  const objective = required(page, section, 'objective', 'objective=boundaries');
  if (objective) page.refer('objective', objective, section.idAt);
  const use = oneOf(page, section, 'use', required(page, section, 'use', 'use=practice or use=assessment'), ['practice', 'assessment'] as const, 'practice');
  const accept = oneOf(page, section, 'accept', section.values.accept ?? 'all', ['any', 'all'] as const, 'all');
  const firstList = section.nodes.findIndex((node) => node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean'));
  const stem = firstList < 0 ? section.nodes : section.nodes.slice(0, firstList);
  const prompt = readInlines(page, section.heading);
  const choices: (Choice & { at: Place })[] = [];
  for (const node of firstList < 0 ? [] : section.nodes.slice(firstList)) {
    if (node.type === 'list') choices.push(...node.children.map((item) => readChoice(around, item)));
    else strayNode(around, node, choices);
  }
  checkChoices(page, section, choices);
  const right = choices.filter((choice) => choice.correct).length;
  return {
    id: section.id ?? '',
    prompt,
    // What a question tells about is a made-up situation; the feedback is where facts are cited.
    stem: readBlocks({ ...around, factual: false }, stem),
    kind: right > 1 && accept === 'all' ? 'multiple' : 'single',
    accept,
    objective,
    use,
    choices: choices.map(({ id, inlines, correct, feedback }) => ({ id, inlines, correct, feedback })),
    page,
    at: section.idAt,
    lines: section.lines,
    choiceAt: Object.fromEntries(choices.map((choice) => [choice.id, choice.at])),
  };
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

function readChoice(around: Surroundings, item: ListItem): Choice & { at: Place } {
  const { page } = around;
  const [first, ...rest] = item.children;
  const words = first?.type === 'paragraph' ? first.children : [];
  const { children, attributes } = takeAttributes(page, words, { id: true, keys: [], of: 'choice' });
  const inlines = readInlines(page, children);
  const name = clip(plainText(inlines));
  const at = attributes?.at ?? page.at(item);
  if (typeof item.checked !== 'boolean') page.report('choice-without-box', page.at(item), `The choice "${name}" has no box.`, 'Begin it with "- [ ]", or with "- [x]" if it is right.');
  if (attributes?.id === undefined) page.report('missing-id', page.at(item), `The choice "${name}" has no id.`, 'Type an id at the end of its line, such as {#raise-it}.');
  else page.checkId(attributes.id, attributes.at);
  const feedback: Block[] = [];
  for (const node of rest) {
    if (node.type === 'blockquote') feedback.push(...readBlocks({ ...around, factual: false }, node.children));
    else page.report('outside-a-choice', page.at(node), `This text below the choice "${name}" is neither its words nor its feedback.`, 'Begin each line of feedback with ">".');
  }
  if (item.checked !== true && feedback.length > 0) checkUnsourced(page, at, { kind: 'quotation', blocks: feedback });
  if (item.checked === true && feedback.length > 0 && !cites(feedback)) page.report('unsourced', at, `The right choice "${name}" cites no source in its feedback.`, 'Say why it is right and add the source: [@its-id], as named in sources.md.');
  return { id: attributes?.id ?? '', inlines, correct: item.checked === true, feedback, at };
}

function strayNode(around: Surroundings, node: Node, choices: (Choice & { at: Place })[]): void {
  const { page } = around;
  const last = choices.at(-1);
  if (node.type === 'html' && /^<!--/.test(node.value)) return;
  if (node.type === 'blockquote') {
    page.report('quote-outside-choice', page.at(node), 'This quote belongs to no choice, because it is not indented.', 'Put two spaces before ">" so that it stands below the words of the choice.');
    // It is still read as the feedback of the choice above, so that one slip is one problem.
    if (last) choices[choices.length - 1] = { ...last, feedback: [...last.feedback, ...readBlocks({ ...around, factual: false }, node.children)] };
  } else page.report('outside-a-choice', page.at(node), 'This text stands after the choices of a question.', 'Move it between the heading and the first choice.');
}

function checkChoices(page: Page, section: Section, choices: readonly (Choice & { at: Place })[]): void {
  const name = clip(section.title);
  if (choices.length < 2) page.report('question-with-one-choice', section.at, `The question "${name}" has ${choices.length === 0 ? 'no choices' : 'only one choice'}.`, 'Add choices as a list: - [ ] Words of the choice {#its-id}');
  if (choices.length > 0 && !choices.some((choice) => choice.correct)) page.report('question-without-right-choice', section.at, `No choice of the question "${name}" is right.`, 'Put an x into the box of the right one: - [x]');
  const seen = new Map<string, Place>();
  for (const choice of choices) {
    if (choice.feedback.length === 0) page.report('choice-without-feedback', choice.at, `The choice "${clip(plainText(choice.inlines))}" has no feedback.`, 'Type "  > " and what this choice would do, on the line below it.');
    const earlier = choice.id === '' ? undefined : seen.get(choice.id);
    if (earlier) page.report('duplicate-id', choice.at, `The id "${choice.id}" is already taken by the choice on line ${earlier.line}.`, 'Give this choice another id.');
    else seen.set(choice.id, choice.at);
  }
}
