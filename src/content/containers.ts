/** The parts that begin with `:::`: key points, content notes, examples, parts for a nation, case studies, posts and voices, and the ways of laying text out. */
import type { Block } from '../course/text.js';
import { containerAttributes, readBlocks, readShown, type Surroundings } from './blocks.js';
import { readInlines } from './inlines.js';
import type { ContainerDirective } from './markdown.js';
import { readNations } from './nations.js';
import { readChart } from './read-chart.js';
import { readHeaded } from './read-headed.js';
import { didYouMean } from './problems.js';

/** Every container and the attributes it takes. An id is taken by case studies only. */
export const CONTAINERS = {
  'key-point': [],
  'content-note': [],
  example: ['for'],
  nation: ['for'],
  'case-study': ['illustrative', 'title'],
  post: ['by', 'on', 'when'],
  'lived-experience': ['illustrative'],
  'skilled-practice': [],
  cards: [],
  comparison: [],
  timeline: [],
  chart: ['title'],
} as const satisfies Record<string, readonly string[]>;

/** The one-line parts, which ask something of the learner. */
export const LEAVES = ['question', 'scenario', 'confidence', 'reflection', 'starting-point'] as const;

/** The one-line parts that ask nothing: each is a block among others. */
export const LEAF_BLOCKS = ['services', 'sheets'] as const;

/** Reads one container. A container whose name is unknown is reported and its content kept. */
export function readContainer(around: Surroundings, node: ContainerDirective): Block[] {
  const { page } = around;
  const at = page.at(node);
  if (!Object.hasOwn(CONTAINERS, node.name)) {
    reportUnknownDirective(around, node, ':::');
    return readBlocks(around, node.children);
  }
  const name = node.name as keyof typeof CONTAINERS;
  const attributes = containerAttributes(page, node, CONTAINERS[name], around.story);
  const { values } = attributes;
  const shown = readShown(around, attributes);
  if (attributes.id !== undefined && name !== 'case-study') page.report('unknown-attribute', at, `A :::${name} takes no id, but has "#${attributes.id}".`, 'Take the id out.');
  const needed = (key: string, example: string): string => {
    if (!values[key]) page.report('missing-attribute', at, `This :::${name} has no "${key}".`, `Type ${example}.`);
    return values[key] ?? '';
  };
  // Stories and made-up posts may hold any number; only what the course itself says must be sourced.
  const blocks = (factual: boolean): Block[] => readBlocks({ ...around, factual: around.factual && factual }, node.children);
  switch (name) {
    case 'key-point': {
      const [first, ...rest] = node.children;
      if (first?.type !== 'paragraph' || rest.length > 0) page.report('one-key-point', at, 'A key point is one paragraph, and this one is not.', 'Keep the sentence or two to take away; move the rest above it.');
      const paragraphs = node.children.filter((child) => child.type === 'paragraph');
      return [{ kind: name, inlines: paragraphs.flatMap((paragraph, index) => [...(index > 0 ? [' '] : []), ...readInlines(page, paragraph.children)]), ...shown }];
    }
    case 'content-note':
    case 'skilled-practice':
      return [{ kind: name, blocks: blocks(name === 'skilled-practice'), ...shown }];
    case 'example': {
      const points = needed('for', ':::example{for="curious"}, with the ids of starting points').split(/\s+/).filter(Boolean);
      for (const point of points) page.refer('starting-point', point, at);
      return [{ kind: name, for: points, blocks: blocks(false), ...shown }];
    }
    case 'nation':
      return [{ kind: name, for: readNations(page, at, needed('for', ':::nation{for="england wales"}, with the nations it is so in')), blocks: blocks(true), ...shown }];
    case 'case-study': {
      if (attributes.id === undefined) page.report('missing-id', at, 'This case study has no id.', 'Type :::case-study{#jo illustrative}, with an id of your own.');
      else page.define('case study', attributes.id, at);
      return [{ kind: name, id: attributes.id ?? '', ...(values.title ? { title: values.title } : {}), illustrative: 'illustrative' in values, blocks: blocks(false), ...shown }];
    }
    case 'post':
      return [{ kind: name, by: needed('by', ':::post{by="Jo"}, with the name shown above the post'), ...(values.on ? { on: values.on } : {}), ...(values.when ? { when: values.when } : {}), blocks: blocks(false), ...shown }];
    case 'cards':
    case 'comparison':
    case 'timeline':
      return [{ kind: name, parts: readHeaded(around, node, name), ...shown }];
    case 'chart':
      return [{ ...readChart(around, node, needed('title', ':::chart{title="…"}, with what the chart shows in one sentence')), ...shown }];
    case 'lived-experience':
      return [{ kind: name, illustrative: 'illustrative' in values, blocks: blocks(false), ...shown }];
  }
}

/** Says which parts exist when a name after `::` or `:::` is not one of them. */
export function reportUnknownDirective(
  around: Surroundings,
  node: { name: string } & Parameters<Surroundings['page']['at']>[0] & object,
  colons: '::' | ':::',
  [containers, leaves]: readonly [readonly string[], readonly string[]] = [Object.keys(CONTAINERS), [...LEAVES, ...LEAF_BLOCKS]],
): void {
  const { page } = around;
  const [same, other] = colons === ':::' ? [containers, leaves] : [leaves, containers];
  const otherColons = colons === ':::' ? '::' : ':::';
  const hint = other.includes(node.name)
    ? `"${node.name}" takes ${otherColons.length} colons: type ${otherColons}${node.name}.`
    : (didYouMean(node.name, same) ?? `After ${colons} there can be: ${same.join(', ')}.`);
  page.report('unknown-directive', page.at(node), `There is no part called "${colons}${node.name}".`, hint);
}
