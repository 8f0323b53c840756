/** Parts of a text that are so in some nations only: `:::nation{for="england wales"}`. */
import { NATIONS, type Nation } from '../course/nation.js';
import type { ContainerDirective, Node } from './markdown.js';
import type { Page } from './page.js';
import { didYouMean, type Place } from './problems.js';

const known = (name: string): name is Nation => (NATIONS as readonly string[]).includes(name);
const names = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Reads the nations of one part, e.g. "england wales"; a name that is none of the four is reported and left out. */
export function readNations(page: Page, at: Place, text: string): Nation[] {
  for (const name of names(text)) if (!known(name)) page.report('unknown-nation', at, `"${name}" is not a nation of the course.`, didYouMean(name, NATIONS) ?? `Type ${NATIONS.join(', ')}, with a space between.`);
  return names(text).filter(known);
}

/**
 * Parts for nations that follow one another say the same thing, each for its own readers: together
 * they must speak to all four, and to each of them once.
 */
export function checkNations(page: Page, nodes: readonly Node[]): void {
  for (const run of runs(nodes)) {
    const told = run.flatMap((part) => names(part.attributes?.for ?? '').filter(known).map((nation) => ({ nation, part })));
    const left = NATIONS.filter((nation) => !told.some((each) => each.nation === nation));
    // A part that names nobody has been reported as such.
    if (told.length > 0 && left.length > 0) page.report('nation-left-out', page.at(run[0]), `Learners in ${left.join(' and ')} would see nothing here.`, `Right after this part, add :::nation{for="${left.join(' ')}"} with what they need to know.`);
    for (const [index, { nation, part }] of told.entries()) {
      if (told.findIndex((each) => each.nation === nation) < index) page.report('nation-twice', page.at(part), `Learners in ${nation} are told two things here.`, `Take ${nation} out of one of the two, or put a sentence between them if both are meant.`);
    }
  }
}

/** Parts for nations with nothing between them. */
function runs(nodes: readonly Node[]): ContainerDirective[][] {
  const found: ContainerDirective[][] = [];
  let before: Node | undefined;
  for (const node of nodes) {
    if (isPart(node)) {
      if (before && isPart(before)) found.at(-1)!.push(node);
      else found.push([node]);
    }
    before = node;
  }
  return found;
}

function isPart(node: Node): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'nation';
}
