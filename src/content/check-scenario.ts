/** Does a story hold together? Its scenes are walked with everything its choices can make true. */
import type { Scenario, Scene, SceneChoice } from '../course/course.js';
import { clip, plainText } from './inlines.js';
import type { Page } from './page.js';
import { didYouMean, nearest, type Place } from './problems.js';

/** Where the parts of a scenario stand. */
export interface StoryPlaces {
  readonly start: Place;
  readonly scenes: Map<string, Place>;
  readonly choices: Map<SceneChoice, Place>;
}

/** A flag that a choice sets, or by which a choice or block is shown. */
export interface Flag {
  readonly flag: string;
  readonly at: Place;
  readonly use: 'set' | 'read';
}

const FEWEST_SCENES = 5;
const FEWEST_ENDINGS = 2;

/** Reports everything that would leave a learner stuck, or a scenario without a story. */
export function checkScenario(page: Page, scenario: Scenario, places: StoryPlaces, flags: readonly Flag[]): void {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const at = (scene: Scene): Place => places.scenes.get(scene.id) ?? places.start;
  const endings = scenario.scenes.filter((scene) => scene.ending !== undefined);
  checkChoices(page, scenario, scenes, places);
  const walk = walkStory(meantStory(scenario, scenes));
  for (const scene of scenario.scenes) {
    if (scene.ending !== undefined && scene.choices.length > 0) page.report('ending-with-choices', at(scene), `"${clip(scene.title)}" is an ending, but has choices.`, 'Take the choices out, or take ending= out of its heading.');
    if (scene.ending === undefined && scene.choices.length === 0) page.report('scene-without-a-way-on', at(scene), `"${clip(scene.title)}" has no choices, and does not say that the story ends here.`, `Add choices, or make it an ending: {#${scene.id || 'its-id'} ending=workable}.`);
    if (!walk.reached.has(scene.id) && scene.id !== '') page.report('unreachable-scene', at(scene), `No choice ever leads to the scene "${clip(scene.title)}".`, `Let a choice lead to it: [words](#${scene.id}), or take the scene out.`);
  }
  for (const [id, state] of walk.stuck) {
    const scene = scenes.get(id)!;
    page.report('scene-without-a-way-on', at(scene), `In "${clip(scene.title)}" no choice is shown ${state === '' ? 'when nothing has been set' : `after ${state.split(' ').join(' and ')}`}.`, 'Let at least one choice be shown to everybody, without if= and unless=.');
  }
  for (const id of walk.round) page.report('story-goes-round', at(scenes.get(id)!), `The story can come back to "${clip(scenes.get(id)!.title)}", so it might never end.`, 'Let the choice lead to a new scene, even if it says much the same.');
  if (scenario.scenes.length < FEWEST_SCENES) page.report('too-few-scenes', places.start, `This scenario has ${count(scenario.scenes.length, 'scene')}; a story needs at least ${FEWEST_SCENES}.`, 'Add scenes, or make it a question.');
  if (endings.length === 0) page.report('scenario-without-ending', places.start, 'This scenario never ends.', 'Mark the scenes at which it ends: {#goodbye ending=strong}.');
  else if (endings.length < FEWEST_ENDINGS) page.report('too-few-endings', at(endings[0]!), `This scenario has only one ending, so no choice makes a difference in the end.`, 'Add an ending: ## Its title {#its-id ending=costly}');
  checkFirstDecision(page, scenario, scenes, at);
  checkFlags(page, flags);
}

function checkChoices(page: Page, scenario: Scenario, scenes: ReadonlyMap<string, Scene>, places: StoryPlaces): void {
  const all = scenario.scenes.flatMap((scene) => scene.choices);
  for (const choice of all) {
    const at = places.choices.get(choice) ?? places.start;
    const name = clip(plainText(choice.inlines));
    const target = scenes.get(choice.leadsTo);
    if (choice.leadsTo === 'debrief') page.report('unknown-scene', at, `The choice "${name}" leads straight to the debrief.`, 'Let it lead to an ending; the debrief follows by itself.');
    else if (!target && choice.leadsTo !== '') page.report('unknown-scene', at, `The choice "${name}" leads to "${choice.leadsTo}", but this scenario has no such scene.`, didYouMean(choice.leadsTo, [...scenes.keys()]) ?? `Add the scene: ## Its title {#${choice.leadsTo}}`);
    if (choice.consequence.length === 0) page.report('choice-without-consequence', at, `The choice "${name}" has no consequence.`, 'Type "  > " and what it does for the person, on the line below it.');
    if (choice.rating === 'costly' && target) checkRecovery(page, choice, target, all, at, name);
  }
}

/** After a costly choice there is always a way back, and it is that choice's own. */
function checkRecovery(page: Page, choice: SceneChoice, target: Scene, all: readonly SceneChoice[], at: Place, name: string): void {
  const report = (why: string): void => page.report('costly-without-recovery', at, `The choice "${name}" is costly, but ${why}.`, 'Let it lead to a scene of its own with a way back: ## Its title {#its-id recovery}');
  if (target.ending !== undefined) report(`the story ends at "${clip(target.title)}" with no way back`);
  else if (target.recovery !== true) report(`"${clip(target.title)}" is not marked as a recovery`);
  else if (all.some((other) => other !== choice && other.leadsTo === choice.leadsTo)) report(`another choice leads to "${clip(target.title)}" too`);
}

/** The story with every misspelt scene put right, so that one slip does not make other scenes unreachable. */
function meantStory(scenario: Scenario, scenes: ReadonlyMap<string, Scene>): Scenario {
  const meant = (id: string): string => (scenes.has(id) ? id : (nearest(id, scenes.keys()) ?? id));
  return { ...scenario, scenes: scenario.scenes.map((scene) => ({ ...scene, choices: scene.choices.map((choice) => ({ ...choice, leadsTo: meant(choice.leadsTo) })) })) };
}

/** Every scene that can be reached, where a learner could be stuck, and where the story goes round. */
function walkStory(scenario: Scenario): { reached: Set<string>; stuck: Map<string, string>; round: Set<string> } {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const reached = new Set<string>();
  const stuck = new Map<string, string>();
  const round = new Set<string>();
  const walked = new Set<string>();
  const go = (id: string, state: readonly string[], way: readonly string[]): void => {
    const scene = scenes.get(id);
    if (!scene) return;
    if (way.includes(id)) return void round.add(id);
    reached.add(id);
    const moment = `${id}|${state.join(' ')}`;
    if (walked.has(moment)) return;
    const shown = shownChoices(scene, state);
    if (scene.choices.length > 0 && shown.length === 0) stuck.set(id, state.join(' '));
    for (const choice of shown) go(choice.leadsTo, choice.set === undefined || state.includes(choice.set) ? state : [...state, choice.set].sort(), [...way, id]);
    walked.add(moment);
  };
  go(scenario.scenes[0]?.id ?? '', [], []);
  return { reached, stuck, round };
}

function shownChoices(scene: Scene, state: readonly string[]): SceneChoice[] {
  return scene.choices.filter((choice) => (choice.if === undefined || state.includes(choice.if)) && (choice.unless === undefined || !state.includes(choice.unless)));
}

function checkFirstDecision(page: Page, scenario: Scenario, scenes: ReadonlyMap<string, Scene>, at: (scene: Scene) => Place): void {
  let scene = scenario.scenes[0];
  const seen = new Set<Scene>();
  while (scene && scene.choices.length === 1 && !seen.has(scene)) {
    seen.add(scene);
    scene = scenes.get(scene.choices[0]!.leadsTo);
  }
  if (!scene || scene.choices.length < 2) {
    if (scene && scene.choices.length < 2 && scenario.scenes.length >= FEWEST_SCENES && scene.ending !== undefined) page.report('first-decision-one-way', at(scene), 'This story comes to an end before the learner has decided anything.', 'Give an early scene two or three choices.');
    return;
  }
  if (new Set(scene.choices.map((choice) => choice.leadsTo)).size === 1) page.report('first-decision-one-way', at(scene), `Every choice of the first decision, in "${clip(scene.title)}", leads to the same scene.`, 'Let at least two of its choices lead to different scenes.');
}

function checkFlags(page: Page, flags: readonly Flag[]): void {
  const set = new Set(flags.filter(({ use }) => use === 'set').map(({ flag }) => flag));
  const read = new Set(flags.filter(({ use }) => use === 'read').map(({ flag }) => flag));
  const told = new Set<string>();
  for (const { flag, at, use } of flags) {
    if (use === 'read' && !set.has(flag)) page.report('state-never-set', at, `Something is shown by "${flag}" here, but no choice sets it.`, didYouMean(flag, set) ?? `Set it on a choice: {#its-id set=${flag}}.`);
    if (use === 'set' && !read.has(flag) && !told.has(flag)) {
      told.add(flag);
      page.report('state-never-read', at, `This choice sets "${flag}", but nothing in the story depends on it.`, `Show something by it, with {if=${flag}}, or take it out.`);
    }
  }
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
