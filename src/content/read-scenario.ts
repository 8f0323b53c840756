/** A scenario: headings are scenes, links are choices, the quote under a choice is its consequence. */
import { toString } from 'mdast-util-to-string';
import type { Rating, Scenario, Scene, SceneChoice } from '../course/course.js';
import type { Block } from '../course/text.js';
import { checkScenario, type Flag, type StoryPlaces } from './check-scenario.js';
import { readBlocks, readShown, type Surroundings } from './blocks.js';
import { takeAttributes, type Attributes } from './attributes.js';
import { readFrontMatter } from './front-matter.js';
import { clip, plainText, readInlines } from './inlines.js';
import { parseMarkdown, type List, type ListItem, type Node, type Phrasing } from './markdown.js';
import { Page } from './page.js';
import type { Pictures } from './pictures.js';
import { didYouMean, type Place } from './problems.js';
import { scenarioFront } from './schemas.js';
import { cutSections, noTextBefore, type Section } from './sections.js';

const RATINGS = ['strong', 'workable', 'costly'] as const satisfies readonly Rating[];

export interface ReadScenario extends Scenario {
  readonly page: Page;
  readonly at: Place;
  readonly choiceAt: Readonly<Record<string, Place>>;
}

/** A scenario being read: what the checks need to know besides the scenario itself. */
interface Story extends Surroundings {
  readonly places: StoryPlaces;
  readonly flags: Flag[];
}

/** Reads one `*.scenario.md` and checks that its story holds together. */
export function readScenario(page: Page, pictures: Pictures): ReadScenario {
  const root = parseMarkdown(page);
  const front = readFrontMatter(page, root, scenarioFront);
  const { data } = front;
  const id = page.path.slice(page.path.lastIndexOf('/') + 1).replace(/\.scenario\.md$/, '');
  const start = page.at(undefined);
  page.define('scenario', id, start);
  data.objectives.forEach((objective, index) => page.refer('objective', objective, front.at('objectives', index)));
  const { before, sections } = cutSections(page, root, { of: 'scene', keys: ['ending', 'recovery'], id: true });
  noTextBefore(page, before, 'scene');
  const story: Story = {
    page,
    pictures,
    story: true,
    factual: false,
    flags: [],
    places: { start, scenes: new Map(), choices: new Map() },
    onShown: (flag, _page, at) => story.flags.push({ flag, at, use: 'read' }),
  };
  const debriefs = sections.filter((section) => section.id === 'debrief');
  if (debriefs.length === 0) page.report('debrief-missing', start, 'This scenario has no debrief.', 'End it with ## Debrief {#debrief}: what a skilled practitioner might do, and the sources.');
  const scenes = sections.filter((section) => section.id !== 'debrief').map((section) => readScene(story, section));
  const scenario: Scenario = {
    id,
    title: data.title,
    objectives: data.objectives,
    people: data.people,
    scenes,
    debrief: debriefs.flatMap((section) => readBlocks({ ...story, factual: true }, section.nodes)),
    ...(data['content-note'] ? { contentNote: readPiece(page, pictures, data['content-note'], front.at('content-note')) } : {}),
    summary: readPiece(page, pictures, data.summary, front.at('summary')),
  };
  checkScenario(page, scenario, story.places, story.flags);
  return { ...scenario, page, at: start, choiceAt: Object.fromEntries([...story.places.choices].map(([choice, at]) => [choice.id, at])) };
}

/** Reads a piece of front matter that is itself Markdown. */
function readPiece(page: Page, pictures: Pictures, text: string, at: Place): Block[] {
  const piece = new Page({ path: page.path, text }, page.findings, page.module, at);
  return readBlocks({ page: piece, pictures, story: false, factual: false }, parseMarkdown(piece).children);
}

function readScene(story: Story, section: Section): Scene {
  const { page } = story;
  if (section.id !== undefined) {
    page.checkId(section.id, section.idAt);
    const earlier = story.places.scenes.get(section.id);
    if (earlier) page.report('duplicate-id', section.idAt, `The id "${section.id}" is already taken by the scene on line ${earlier.line}.`, 'Give this scene another id.');
    else story.places.scenes.set(section.id, section.idAt);
  }
  const firstChoices = section.nodes.findIndex(isChoices);
  const words = firstChoices < 0 ? [...section.nodes] : section.nodes.slice(0, firstChoices);
  const heading = firstChoices < 0 ? undefined : words.at(-1);
  const ask = heading?.type === 'heading' && heading.depth === 3 ? toString(words.pop() as Node) : undefined;
  const choices: SceneChoice[] = [];
  for (const node of firstChoices < 0 ? [] : section.nodes.slice(firstChoices)) {
    if (node.type === 'list') choices.push(...node.children.map((item) => readChoice(story, item)));
    else strayNode(story, node, choices);
  }
  const ending = readEnding(story, section);
  return {
    id: section.id ?? '',
    title: section.title,
    blocks: readBlocks(story, words),
    ...(ask === undefined ? {} : { ask }),
    choices,
    ...(ending === undefined ? {} : { ending }),
    ...('recovery' in section.values ? { recovery: true } : {}),
  };
}

function readEnding({ page }: Story, section: Section): Rating | undefined {
  const typed = section.values.ending;
  if (typed === undefined) return undefined;
  const rating = RATINGS.find((name) => name === typed);
  if (!rating) page.report('missing-rating', section.idAt, `The ending "${clip(section.title)}" does not say how the story ended${typed === '' ? '' : `: "${typed}" is not a rating`}.`, didYouMean(typed, RATINGS) ?? 'Type ending=strong, ending=workable or ending=costly.');
  return rating ?? 'workable';
}

/** A list is the choices of a scene when any of its items begins with a link to a scene. */
function isChoices(node: Node): node is List {
  return node.type === 'list' && node.children.some((item) => linkOf(firstWords(item))?.url.startsWith('#') === true);
}

function firstWords(item: ListItem): readonly Phrasing[] {
  const first = item.children[0];
  return first?.type === 'paragraph' ? first.children : [];
}

function linkOf(words: readonly Phrasing[]): Extract<Phrasing, { type: 'link' }> | undefined {
  return words.find((word) => word.type === 'link');
}

function readChoice(story: Story, item: ListItem): SceneChoice {
  const { page } = story;
  const words = firstWords(item);
  const link = linkOf(words);
  const at = page.at(item);
  const rest = words.filter((word) => word !== link);
  const attributes = attributesAmong(page, rest, link !== undefined);
  const inlines = readInlines(page, link ? link.children : takeAttributes(page, words.filter((word) => word.type !== 'strong').slice(0, 1), { id: true, keys: ['set', 'if', 'unless'], of: 'choice' }).children);
  const name = clip(plainText(inlines));
  if (!link?.url.startsWith('#')) page.report('choice-without-link', at, `The choice "${name}" leads nowhere.`, 'Put its words into a link to a scene: - [Words of the choice](#scene-id) {#its-id} **Strong**');
  if (attributes?.id === undefined) page.report('missing-id', at, `The choice "${name}" has no id.`, 'Type an id after the link, such as {#ask-first}.');
  else page.checkId(attributes.id, attributes.at);
  const consequence: Block[] = [];
  for (const node of item.children.slice(1)) {
    if (node.type === 'blockquote') consequence.push(...readBlocks(story, node.children));
    else page.report('outside-a-choice', page.at(node), `This text below the choice "${name}" is neither its words nor its consequence.`, 'Begin each line of the consequence with ">".');
  }
  const set = attributes?.values.set;
  if (set !== undefined && attributes) {
    page.checkId(set, attributes.at);
    story.flags.push({ flag: set, at: attributes.at, use: 'set' });
  }
  const choice: SceneChoice = { id: attributes?.id ?? '', inlines, leadsTo: link?.url.slice(1) ?? '', rating: readRating(page, rest, name, at), consequence, ...(set === undefined ? {} : { set }), ...readShown(story, attributes) };
  const earlier = [...story.places.choices].find(([other]) => other.id === choice.id && choice.id !== '')?.[1];
  if (earlier) page.report('duplicate-id', attributes?.at ?? at, `The id "${choice.id}" is already taken by the choice on line ${earlier.line}.`, 'Give this choice another id.');
  story.places.choices.set(choice, link ? page.at(link) : at);
  return choice;
}

/** The brackets may stand before or after the rating; anything else after the link is reported. */
function attributesAmong(page: Page, words: readonly Phrasing[], linked: boolean): Attributes | undefined {
  let found: Attributes | undefined;
  for (const word of words) {
    if (word.type === 'strong' || (word.type === 'html' && /^<!--/.test(word.value))) continue;
    const { children, attributes } = takeAttributes(page, [word], { id: true, keys: ['set', 'if', 'unless'], of: 'choice' });
    found ??= attributes;
    const left = children.find((child) => child.type !== 'text' || child.value.trim() !== '');
    if (left && linked) page.report('outside-a-choice', page.at(left), `"${clip(toString(left))}" stands outside the link of this choice, where no learner would see it.`, 'Move it between the square brackets of the link.');
  }
  return found;
}

function readRating(page: Page, words: readonly Phrasing[], name: string, at: Place): Rating {
  const strong = words.find((word) => word.type === 'strong');
  const typed = strong ? toString(strong).trim().toLowerCase().replace(/\.$/, '') : '';
  const rating = RATINGS.find((known) => known === typed);
  if (!rating) {
    const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
    page.report('missing-rating', strong ? page.at(strong) : at, strong ? `"${toString(strong)}" is not a rating of the choice "${name}".` : `The choice "${name}" has no rating.`, (strong && didYouMean(capital(typed || ' '), RATINGS.map(capital))) ?? 'End its line with **Strong**, **Workable** or **Costly**.');
  }
  return rating ?? 'workable';
}

function strayNode(story: Story, node: Node, choices: SceneChoice[]): void {
  const { page } = story;
  if (node.type === 'html' && /^<!--/.test(node.value)) return;
  const last = choices.at(-1);
  if (node.type === 'blockquote') {
    page.report('quote-outside-choice', page.at(node), 'This quote belongs to no choice, because it is not indented.', 'Put two spaces before ">" so that it stands below the words of the choice.');
    if (last) {
      const mended = { ...last, consequence: [...last.consequence, ...readBlocks(story, node.children)] };
      story.places.choices.set(mended, story.places.choices.get(last) ?? page.at(node));
      story.places.choices.delete(last);
      choices[choices.length - 1] = mended;
    }
  } else page.report('outside-a-choice', page.at(node), 'This text stands after the choices of a scene.', 'Move it above the first choice.');
}
