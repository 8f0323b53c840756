/**
 * The codes of the outline, written small: they are a third of what a learner downloads first.
 * The build packs them, the browser unpacks them; both walk the outline in the same order, so
 * that ids which stand in the outline need not be written again.
 */
import type { Outline } from './course.js';

type Codes = Outline['codes'];
type WithoutCodes = Omit<Outline, 'codes'>;

/** Every id that stands in the outline and may have a code, each once, in the order of the outline. */
function idsOf(outline: WithoutCodes): string[] {
  const activities = outline.modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.steps.flatMap(({ id, activity }) => (activity?.kind === 'question' ? [id, activity.question] : activity?.kind === 'scenario' ? [id, activity.scenario] : [id]))));
  const rest = [...outline.assessment.questions.map(({ id }) => id), ...outline.objectives.map(({ id }) => `objective:${id}`), ...outline.startingPoints.map(({ id }) => `starting-point:${id}`), ...outline.routes.map((route) => `route:${route}`)];
  return [...new Set([...activities, ...rest])];
}

/**
 * One line for each id of the outline, holding its code and, after spaces, its choices with theirs;
 * then a line for each id that stands elsewhere, which begins with that id.
 *
 * `{ "q": "b2", "q/accept": "k", "q/wait": "7" }` → `"b2 acceptk wait7"`, when `q` is in the outline.
 */
export function packCodes(outline: WithoutCodes, codes: Codes): string {
  const choices = new Map<string, string>();
  for (const [id, code] of Object.entries(codes)) {
    const [parent = '', choice] = id.split('/');
    choices.set(parent, (choices.get(parent) ?? '') + (choice === undefined ? '' : ` ${choice}${code}`));
  }
  const line = (id: string): string => (codes[id] ?? '') + (choices.get(id) ?? '');
  const known = idsOf(outline);
  const elsewhere = [...choices.keys()].filter((id) => !known.includes(id)).map((id) => `${id} ${line(id)}`);
  return [...known.map(line), ...elsewhere].join('\n');
}

/** The codes again, as they were before {@link packCodes}. */
export function unpackCodes(outline: WithoutCodes, packed: string): Codes {
  const known = idsOf(outline);
  const entries = packed.split('\n').flatMap((line, index): [string, string][] => {
    const parts = line.split(' ');
    const id = known[index] ?? parts.shift() ?? '';
    const [code, ...choices] = parts;
    return [...(code ? [[id, code] as [string, string]] : []), ...choices.map((choice): [string, string] => [`${id}/${choice.slice(0, -1)}`, choice.slice(-1)])];
  });
  return Object.fromEntries(entries);
}
