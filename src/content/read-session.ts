/** A session plan: one `##` heading a part, what the room sees, and what only the facilitator reads. */
import { toString } from 'mdast-util-to-string';
import { NOTE_KINDS, type NoteKind, type SessionPart, type SessionPlan } from '../course/session.js';
import type { Block } from '../course/text.js';
import { containerAttributes, readBlocks, type Surroundings } from './blocks.js';
import { reportUnknownDirective } from './containers.js';
import { readFrontMatter } from './front-matter.js';
import { clip } from './inlines.js';
import { parseMarkdown, type LeafDirective, type Node } from './markdown.js';
import type { Page } from './page.js';
import type { Pictures } from './pictures.js';
import { sessionFront } from './schemas.js';
import { cutSections, type Section } from './sections.js';

/** A plan as read; its sources are added when the whole course is known. */
export type ReadSession = Omit<SessionPlan, 'sources'>;

/** What a part may place: a story to decide together, and steps of the course that it covers. */
export const SESSION_LEAVES = ['scenario', 'step'] as const;

/** `modules/sessions/60-minutes.md` → `60-minutes`; `modules/risks/group.md` → `risks`. */
export function sessionId(path: string): string {
  const [, folder = '', name = ''] = /^modules\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  return folder === 'sessions' ? name : folder;
}

/** Whether a file is a session plan. */
export const isSession = (path: string): boolean => /^modules\/(?:sessions\/[^/]+|[^/]+\/group)\.md$/.test(path);

/** Reads one plan. */
export function readSession(page: Page, pictures: Pictures): ReadSession {
  const root = parseMarkdown(page);
  const { data, at } = readFrontMatter(page, root, sessionFront);
  const id = sessionId(page.path);
  page.checkId(id, page.at(undefined));
  data.objectives.forEach((objective, index) => page.refer('objective', objective, at('objectives', index)));
  const { before, sections } = cutSections(page, root, { of: 'part', keys: ['minutes'], id: true });
  const around: Surroundings = { page, pictures, story: false, factual: true };
  if (sections.length === 0) page.report('empty-step', page.at(undefined), 'This session has no parts.', 'Begin each part with a heading: ## Its title {#its-id minutes=5}');
  const parts = sections.map((section) => readPart(around, section));
  const sum = parts.reduce((total, { minutes }) => total + minutes, 0);
  if (parts.length > 0 && sum !== data.minutes) page.report('plan-minutes', at('minutes'), `The parts take ${sum} minutes, but the session says ${data.minutes}.`, `Type minutes: ${sum}, or change the minutes of a part.`);
  checkIds(page, sections);
  const module = /^modules\/sessions\//.test(page.path) ? undefined : id;
  return { id, ...(module === undefined ? {} : { module }), title: data.title, minutes: data.minutes, summary: data.summary, objectives: data.objectives, materials: data.materials, before: readBlocks(around, before), parts };
}

function checkIds(page: Page, sections: readonly Section[]): void {
  const seen = new Map<string, number>();
  for (const { id, idAt } of sections) {
    if (id === undefined || !page.checkId(id, idAt)) continue;
    const earlier = seen.get(id);
    if (earlier !== undefined) page.report('duplicate-id', idAt, `The id "${id}" is already taken by the part on line ${earlier}.`, 'Give this part another id.');
    else seen.set(id, idAt.line);
  }
}

function readPart(around: Surroundings, section: Section): SessionPart {
  const { page } = around;
  const notes: Record<NoteKind, Block[]> = { notes: [], prompts: [], 'likely-responses': [], myths: [], access: [] };
  const room: Node[] = [];
  const scenarios: string[] = [];
  const steps: string[] = [];
  for (const node of section.nodes) {
    const kind = node.type === 'containerDirective' ? NOTE_KINDS.find((name) => name === node.name) : undefined;
    if (kind && node.type === 'containerDirective') {
      const { id } = containerAttributes(page, node, [], false);
      if (id !== undefined) page.report('unknown-attribute', page.at(node), `A :::${kind} takes no id, but has "#${id}".`, 'Take the id out.');
      notes[kind].push(...readBlocks(around, node.children));
    } else if (node.type === 'leafDirective') readPlacement(around, node, scenarios, steps);
    else room.push(node);
  }
  if (scenarios.length > 1) page.report('one-activity', section.at, `The part "${clip(section.title)}" tells ${scenarios.length} stories.`, 'Begin a new part with ## before the second.');
  return { id: section.id ?? '', title: section.title, minutes: minutesOf(page, section), room: readBlocks(around, room), notes, steps, ...(scenarios[0] === undefined ? {} : { scenario: scenarios[0] }) };
}

function minutesOf(page: Page, section: Section): number {
  const typed = section.values.minutes;
  const minutes = Number(typed);
  if (typed !== undefined && typed !== '' && Number.isInteger(minutes) && minutes > 0) return minutes;
  page.report('part-minutes', section.idAt, `The part "${clip(section.title)}" does not say how many minutes it takes.`, `Type whole minutes in its heading: {#${section.id ?? 'its-id'} minutes=5}`);
  return 0;
}

function readPlacement(around: Surroundings, node: LeafDirective, scenarios: string[], steps: string[]): void {
  const { page } = around;
  const at = page.at(node);
  const kind = SESSION_LEAVES.find((name) => name === node.name);
  if (!kind) return reportUnknownDirective(around, node, '::', [NOTE_KINDS, SESSION_LEAVES]);
  const id = toString(node).trim();
  if (id === '') return page.report('missing-attribute', at, `"::${kind}" does not say which.`, `Type its id in square brackets: ::${kind}[its-id].`);
  page.refer(kind === 'scenario' ? 'told-scenario' : 'covered-step', id, at);
  (kind === 'scenario' ? scenarios : steps).push(id);
}
