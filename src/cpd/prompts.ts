/** Questions to think about, drawn from what the learner met in the course. */
import type { Attempt } from '../course/attempt.js';
import { type Change, changesIn } from '../course/confidence.js';
import type { ModuleText, Outline, Scenario, Scene } from '../course/course.js';
import { plain } from '../course/parts.js';
import { findScenario, stepsOf } from '../course/walk.js';
import { readReflection } from '../elements/reflections.js';
import * as words from '../words/words.js';

/** At most so many, so that a page of them does not stand before the writing. */
const MOST = 6;

/**
 * The prompts of an attempt: what they wrote for themselves, how their confidence changed, how their scenarios ended,
 * and what the assessment sent them back to.
 *
 * @param load the words of a module; a module that cannot be fetched gives no prompts
 * @param written what this device keeps of a reflection, see `readReflection`
 */
export async function promptsOf(attempt: Attempt, outline: Outline, load: (module: string) => Promise<ModuleText>, written = readReflection): Promise<string[]> {
  const endings = [...attempt.ways].map(async ([id, { value: way }]) => {
    const module = findScenario(outline, id)?.module.id;
    if (!module || way.skipped || way.choices.length === 0) return undefined;
    const scenario = (await load(module).catch(() => undefined))?.scenarios[id];
    const ending = scenario && endingOf(scenario, way.choices);
    return ending && words.prompts.story(scenario.title, ending.title);
  });
  const changes = changesIn(outline, attempt).map((change) => confidencePrompt(change, outline, load));
  const found = (await Promise.all([...changes, ...endings])).filter((prompt) => prompt !== undefined);
  const missed = new Set(attempt.marked.flatMap((each) => each.missed));
  const again = outline.objectives.filter(({ id }) => missed.has(id)).map(({ text }) => words.prompts.objective(text));
  const own = await reflectionsIn(attempt, outline, load, written);
  return [...own, ...found.slice(0, MOST - Math.min(2, again.length)), ...again].slice(0, MOST);
}

/** What they wrote for themselves, with what they were asked. */
async function reflectionsIn(attempt: Attempt, outline: Outline, load: (module: string) => Promise<ModuleText>, written: typeof readReflection): Promise<string[]> {
  const asked = outline.modules.flatMap((module) => stepsOf(module).flatMap(({ activity }) => (activity?.kind === 'reflection' ? [{ module: module.id, id: activity.question }] : [])));
  const found = asked.map(async ({ module, id }) => {
    const own = written(attempt.id, id).trim();
    const question = own === '' ? undefined : (await load(module).catch(() => undefined))?.openQuestions[id];
    return question && words.prompts.reflection(plain(question.prompt), own);
  });
  return (await Promise.all(found)).filter((prompt) => prompt !== undefined);
}

/** Only what was said both times is a change. */
async function confidencePrompt({ scale, before, after }: Change, outline: Outline, load: (module: string) => Promise<ModuleText>): Promise<string | undefined> {
  if (before === undefined || after === undefined) return undefined;
  const asking = outline.modules.find(({ lessons }) => lessons.some(({ steps }) => steps.some(({ activity }) => activity?.kind === 'confidence' && activity.scale === scale)));
  const question = asking && (await load(asking.id).catch(() => undefined))?.openQuestions[scale];
  return question && words.prompts.confidence(plain(question.prompt), before, after);
}

/** The ending that these choices lead to, or undefined if the story was not finished or has changed. */
export function endingOf(scenario: Scenario, choices: readonly string[]): Scene | undefined {
  let scene: Scene | undefined = scenario.scenes[0];
  for (const id of choices) {
    const to: string | undefined = scene?.choices.find((choice) => choice.id === id)?.leadsTo;
    scene = scenario.scenes.find((each) => each.id === to);
  }
  return scene?.ending ? scene : undefined;
}
