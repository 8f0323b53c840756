/** Boxes to tick: the choices of a question, the quote under each its feedback. */
import type { Choice } from '../course/course.js';
import type { Block } from '../course/text.js';
import { takeAttributes } from './attributes.js';
import { readBlocks, type Surroundings } from './blocks.js';
import { clip, plainText, readInlines } from './inlines.js';
import type { List, ListItem, Node } from './markdown.js';
import type { Page } from './page.js';
import type { Place } from './problems.js';
import type { Section } from './sections.js';
import { checkUnsourced, cites } from './unsourced.js';

/** An item of a list that a learner does something with, and where it stands. */
export interface Item {
  readonly id: string;
  readonly inlines: Choice['inlines'];
  readonly feedback: readonly Block[];
  readonly at: Place;
}

export type ReadChoice = Item & Choice;

/** Whether any item of a list has a box. */
export function hasBoxes(list: List): boolean {
  return list.children.some((item) => typeof item.checked === 'boolean');
}

/** The choices of a question, from its first list of boxes on. */
export function readChoices(around: Surroundings, nodes: readonly Node[]): ReadChoice[] {
  const choices: ReadChoice[] = [];
  for (const node of nodes) {
    if (node.type === 'list') choices.push(...node.children.map((item) => readChoice(around, item)));
    else strayNode(around, node, choices, 'choice');
  }
  return choices;
}

function readChoice(around: Surroundings, item: ListItem): ReadChoice {
  const { page } = around;
  const read = readItem(around, item, 'choice');
  const name = clip(plainText(read.inlines));
  const correct = item.checked === true;
  if (typeof item.checked !== 'boolean') page.report('choice-without-box', page.at(item), `The choice "${name}" has no box.`, 'Begin it with "- [ ]", or with "- [x]" if it is right.');
  if (!correct && read.feedback.length > 0) checkUnsourced(page, read.at, { kind: 'quotation', blocks: read.feedback });
  if (correct && read.feedback.length > 0 && !cites(read.feedback)) page.report('unsourced', read.at, `The right choice "${name}" cites no source in its feedback.`, 'Say why it is right and add the source: [@its-id], as named in sources.md.');
  return { ...read, correct };
}

/** The words of an item with its id, and the quote under it. `of` is what it is called in messages. */
export function readItem(around: Surroundings, item: ListItem, of: 'choice' | 'row'): Item {
  const { page } = around;
  const [first, ...rest] = item.children;
  const words = first?.type === 'paragraph' ? first.children : [];
  const { children, attributes } = takeAttributes(page, words, { id: true, keys: [], of });
  const inlines = readInlines(page, children);
  const name = clip(plainText(inlines));
  if (attributes?.id === undefined) page.report('missing-id', page.at(item), `The ${of} "${name}" has no id.`, 'Type an id at the end of its line, such as {#raise-it}.');
  else page.checkId(attributes.id, attributes.at);
  const feedback: Block[] = [];
  for (const node of rest) {
    if (node.type === 'blockquote') feedback.push(...readBlocks({ ...around, factual: false }, node.children));
    else page.report('outside-a-choice', page.at(node), `This text below the ${of} "${name}" is neither its words nor its feedback.`, 'Begin each line of feedback with ">".');
  }
  return { id: attributes?.id ?? '', inlines, feedback, at: attributes?.at ?? page.at(item) };
}

/** What stands after the first choice or row and belongs to none. A quote is still read as the feedback of the one above, so that one slip is one problem. */
export function strayNode(around: Surroundings, node: Node, items: { feedback: readonly Block[] }[], of: 'choice' | 'row'): void {
  const { page } = around;
  const last = items.at(-1);
  if (node.type === 'html' && /^<!--/.test(node.value)) return;
  if (node.type === 'blockquote') {
    page.report('quote-outside-choice', page.at(node), `This quote belongs to no ${of}, because it is not indented.`, `Put ${of === 'choice' ? 'two' : 'three'} spaces before ">" so that it stands below the words of the ${of}.`);
    if (last) items[items.length - 1] = { ...last, feedback: [...last.feedback, ...readBlocks({ ...around, factual: false }, node.children)] };
  } else page.report('outside-a-choice', page.at(node), `This text stands after the ${of}s of a question.`, `Move it between the heading and the first ${of}.`);
}

/** Reports what a question with boxes lacks. */
export function checkChoices(page: Page, section: Section, choices: readonly ReadChoice[]): void {
  const name = clip(section.title);
  if (choices.length < 2) page.report('question-with-one-choice', section.at, `The question "${name}" has ${choices.length === 0 ? 'no choices' : 'only one choice'}.`, 'Add choices as a list: - [ ] Words of the choice {#its-id}');
  if (choices.length > 0 && !choices.some((choice) => choice.correct)) page.report('question-without-right-choice', section.at, `No choice of the question "${name}" is right.`, 'Put an x into the box of the right one: - [x]');
  checkItems(page, choices, 'choice');
}

/** Reports items without feedback, and ids that two of them share. */
export function checkItems(page: Page, items: readonly Item[], of: 'choice' | 'row'): void {
  const seen = new Map<string, Place>();
  for (const item of items) {
    if (item.feedback.length === 0) page.report('choice-without-feedback', item.at, `The ${of} "${clip(plainText(item.inlines))}" has no feedback.`, of === 'choice' ? 'Type "  > " and what this choice would do, on the line below it.' : 'Say why it belongs where it does.');
    const earlier = item.id === '' ? undefined : seen.get(item.id);
    if (earlier) page.report('duplicate-id', item.at, `The id "${item.id}" is already taken by the ${of} on line ${earlier.line}.`, `Give this ${of} another id.`);
    else seen.set(item.id, item.at);
  }
}
