/** A lesson: one file, one `##` heading a step. */
import { toString } from 'mdast-util-to-string';
import type { Block } from '../course/text.js';
import { readBlocks, type Surroundings } from './blocks.js';
import { LEAF_BLOCKS, LEAVES, reportUnknownDirective } from './containers.js';
import { readFrontMatter } from './front-matter.js';
import { clip } from './inlines.js';
import type { LeafDirective, Node } from './markdown.js';
import { parseMarkdown } from './markdown.js';
import type { Page } from './page.js';
import type { Pictures } from './pictures.js';
import type { Place } from './problems.js';
import { lessonFront } from './schemas.js';
import { cutSections, noTextBefore, type Section } from './sections.js';

/** What a step asks for, before it is known whether the question or scenario exists. */
export interface Placement {
  readonly kind: (typeof LEAVES)[number];
  readonly id: string;
  readonly at: Place;
}

export interface ReadStep {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly activity?: Placement;
  readonly lines: readonly [number, number];
}

export interface ReadLesson {
  readonly id: string;
  readonly title: string;
  readonly part: 'core' | 'more';
  readonly objectives: readonly string[];
  readonly steps: readonly ReadStep[];
  readonly page: Page;
}

/** `modules/ethics/02-friend-request.md` → `friend-request`. */
function lessonId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/^\d+-/, '').replace(/\.md$/, '');
}

/** Reads one lesson. */
export function readLesson(page: Page, pictures: Pictures): ReadLesson {
  const root = parseMarkdown(page);
  const { data, at } = readFrontMatter(page, root, lessonFront);
  const id = lessonId(page.path);
  page.define('lesson', id, page.at(undefined));
  data.objectives.forEach((objective, index) => page.refer('objective', objective, at('objectives', index)));
  const { before, sections } = cutSections(page, root, { of: 'step', keys: [], id: true });
  noTextBefore(page, before, 'step');
  if (sections.length === 0) page.report('empty-step', page.at(undefined), 'This lesson has no steps.', 'Begin each step with a heading: ## Its title {#its-id}');
  const around: Surroundings = { page, pictures, story: false, factual: true };
  return { id, title: data.title, part: data.part, objectives: data.objectives, page, steps: sections.map((section) => readStep(around, section)) };
}

function readStep(around: Surroundings, section: Section): ReadStep {
  const { page } = around;
  if (section.id !== undefined) page.define('step', section.id, section.idAt);
  const activities: Placement[] = [];
  const words: Node[] = [];
  for (const node of section.nodes) {
    if (node.type === 'leafDirective' && !(LEAF_BLOCKS as readonly string[]).includes(node.name)) readPlacement(around, node, activities);
    else words.push(node);
  }
  const blocks = readBlocks(around, words);
  checkHeadings(page, words);
  const keyPoints = section.nodes.filter((node) => node.type === 'containerDirective' && node.name === 'key-point');
  if (keyPoints.length > 1) page.report('one-key-point', page.at(keyPoints[1]), `The step "${clip(section.title)}" has ${keyPoints.length} key points.`, 'Keep one, or begin a new step with ##.');
  const note = section.nodes.find((node) => node.type === 'containerDirective' && node.name === 'content-note');
  if (note && keyPoints.length === 0) page.report('content-note-without-key-point', page.at(note), 'This step warns of hard material but has no key point, so a learner who skips it would learn nothing.', 'Add a :::key-point to the step.');
  if (activities.length > 1) page.report('one-activity', activities[1]!.at, `The step "${clip(section.title)}" asks for ${activities.length} things at once.`, 'Begin a new step with ## before the second.');
  if (blocks.length === 0 && activities.length === 0) page.report('empty-step', section.at, `The step "${clip(section.title)}" holds nothing.`, 'Write what it teaches, or take the heading out.');
  return { id: section.id ?? '', title: section.title, blocks, lines: section.lines, ...(activities[0] ? { activity: activities[0] } : {}) };
}

function readPlacement(around: Surroundings, node: LeafDirective, activities: Placement[]): void {
  const { page } = around;
  const at = page.at(node);
  const kind = LEAVES.find((name) => name === node.name);
  if (!kind) return reportUnknownDirective(around, node, '::');
  const id = toString(node).trim();
  if (kind !== 'starting-point') {
    if (id === '') return page.report('missing-attribute', at, `"::${kind}" does not say which.`, `Type its id in square brackets: ::${kind}[its-id].`);
    page.refer(kind, id, at);
  }
  activities.push({ kind, id, at });
}

function checkHeadings(page: Page, nodes: readonly Node[]): void {
  let level = 2;
  for (const node of nodes) {
    if (node.type !== 'heading' || node.depth < 3 || node.depth > 4) continue;
    if (node.depth > level + 1) page.report('heading-order', page.at(node), `"${clip(page.source(node))}" skips a level: there is no ### above it.`, 'Type ### instead of ####.');
    level = node.depth;
  }
}
