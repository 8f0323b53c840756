/** Everything that can be read in a scenario: its scenes, as they stand after what was chosen before or as they stand in the text. */
import type { Scenario, Scene, SceneChoice } from '../src/course/course.js';
import type { Block, Shown } from '../src/course/text.js';

/** A scene at some point of the story. */
export interface Moment {
  readonly scene: Scene;
  /** The text of the scene as it reads here. */
  readonly blocks: readonly Block[];
  /** The choices that can be open here. */
  readonly ways: readonly { readonly choice: SceneChoice; readonly to: Moment }[];
}

/** Each scene once, the first one first. Who reads must remember what they chose: some of the text and of the choices depends on it. */
export function scenesOf(scenario: Scenario): Moment[] {
  const moments = new Map(scenario.scenes.map((scene): [string, Open] => [scene.id, { scene, blocks: scene.blocks, ways: [] }]));
  for (const { scene, ways } of moments.values()) ways.push(...scene.choices.map((choice) => ({ choice, to: moments.get(choice.leadsTo)! })));
  return [...moments.values()];
}

/**
 * The moments of a scenario, the first one first: nobody has to remember anything. Ways through the story that read alike from some scene on share its
 * moments: without that, a story in which nine things are remembered would fill a book of its own.
 */
export function momentsOf(scenario: Scenario): Moment[] {
  const all = unfold(scenario);
  const like = alike(all);
  const kept = all.filter((moment) => like(moment) === moment);
  for (const { ways } of kept) for (const way of ways) way.to = like(way.to);
  return kept;
}

interface Open extends Moment {
  readonly ways: { readonly choice: SceneChoice; to: Open }[];
}

/** Every scene with every set of flags that it can be met with. */
function unfold(scenario: Scenario): Open[] {
  const met = new Map<string, Open>();
  const meet = (id: string, flags: readonly string[]): Open => {
    const key = [id, ...flags].join(' ');
    const known = met.get(key);
    if (known) return known;
    const scene = scenario.scenes.find((each) => each.id === id)!;
    const moment: Open = { scene, blocks: scene.blocks.filter((block) => isShown(block, flags)), ways: [] };
    met.set(key, moment);
    for (const choice of scene.choices.filter((each) => isShown(each, flags))) {
      moment.ways.push({ choice, to: meet(choice.leadsTo, choice.set === undefined ? flags : [...new Set([...flags, choice.set])].toSorted()) });
    }
    return moment;
  };
  meet(scenario.scenes[0]!.id, []);
  return [...met.values()];
}

/** Gives for each moment the first that reads like it, now and from here on. */
function alike(moments: readonly Open[]): (moment: Open) => Open {
  let group = groupsOf(moments, ({ scene, blocks }) => `${scene.id} ${blocks.map((block) => scene.blocks.indexOf(block)).join(' ')}`);
  for (let before = 0; group.count > before; ) {
    before = group.count;
    const { of } = group;
    group = groupsOf(moments, (moment) => [of(moment), ...moment.ways.map(({ choice, to }) => `${choice.id} ${of(to)}`)].join('; '));
  }
  const firsts = new Map<number, Open>();
  for (const moment of moments) if (!firsts.has(group.of(moment))) firsts.set(group.of(moment), moment);
  return (moment) => firsts.get(group.of(moment))!;
}

/** Puts moments into numbered groups by what is said of them. */
function groupsOf(moments: readonly Open[], said: (moment: Open) => string): { readonly count: number; readonly of: (moment: Open) => number } {
  const names = new Map<string, number>();
  const groups = new Map(moments.map((moment) => {
    const name = said(moment);
    if (!names.has(name)) names.set(name, names.size);
    return [moment, names.get(name)!];
  }));
  return { count: names.size, of: (moment) => groups.get(moment)! };
}

function isShown(item: Shown, flags: readonly string[]): boolean {
  return (item.if === undefined || flags.includes(item.if)) && (item.unless === undefined || !flags.includes(item.unless));
}
