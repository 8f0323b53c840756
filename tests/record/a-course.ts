/** A course of any size, with ledger codes, for tests of saving: its words say nothing. */
import type { ModuleText, Outline, ChoiceQuestion, Scenario, StepOutline } from '../../src/course/course.js';

export interface Size {
  readonly steps: number;
  readonly practice: number;
  readonly assessment: number;
  readonly choices: number;
  readonly scenarios: number;
  readonly decisions: number;
  readonly objectives: number;
}

/** As large as the real course is meant to become. */
export const wholeCourse: Size = { steps: 110, practice: 40, assessment: 60, choices: 6, scenarios: 12, decisions: 8, objectives: 10 };
/** Enough to see everything happen. */
export const smallCourse: Size = { steps: 8, practice: 3, assessment: 8, choices: 4, scenarios: 2, decisions: 3, objectives: 2 };

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const two = (n: number) => digits[Math.floor(n / 62) % 62]! + digits[n % 62]!;
const upTo = (n: number) => Array.from({ length: n }, (_, index) => index);

export interface ACourse {
  readonly outline: Outline;
  readonly codes: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, ModuleText>>;
  readonly steps: readonly string[];
  /** The steps that ask how confident the learner feels. */
  readonly scales: readonly string[];
  readonly practice: readonly string[];
  readonly assessment: readonly string[];
  readonly scenarios: readonly string[];
  readonly choicesOf: (id: string) => readonly string[];
}

/** Builds a course of the size given. Equal sizes give equal courses. */
export function aCourse(size: Size): ACourse {
  const codes: Record<string, string> = {};
  let next = 0;
  const track = (id: string) => {
    codes[id] = two((next += 7));
    return id;
  };
  const objectives = upTo(size.objectives).map((n) => ({ id: `objective-${n}`, text: '' }));
  for (const [n, { id }] of objectives.entries()) codes[`objective:${id}`] = two(n * 61);
  for (const point of ['fearful', 'curious', 'confident']) codes[`starting-point:${point}`] = point[0] === 'f' ? 'f' : point[2]!;
  const objective = (n: number) => objectives[n % objectives.length]!.id;

  const questions = (use: 'practice' | 'assessment', count: number) =>
    upTo(count).map((n): ChoiceQuestion => {
      const id = track(`${use}-${n}`);
      const choices = upTo(size.choices).map((c) => {
        codes[`${id}/choice-${c}`] = digits[c + 26]!;
        return { id: `choice-${c}`, inlines: [], correct: c === 0, feedback: [] };
      });
      return { id, prompt: [], stem: [], kind: 'multiple', accept: 'all', objective: objective(n), use, choices };
    });
  const practice = questions('practice', size.practice);
  const assessment = questions('assessment', size.assessment);
  const scenarios = upTo(size.scenarios).map((n): Scenario => {
    const id = track(`scenario-${n}`);
    const scenes = upTo(size.decisions).map((scene) => ({
      id: `scene-${scene}`,
      title: '',
      blocks: [],
      choices: ['on', 'off'].map((word, c) => {
        codes[`${id}/${word}-${scene}`] = digits[scene * 2 + c]!;
        return { id: `${word}-${scene}`, inlines: [], leadsTo: c === 0 ? `scene-${scene + 1}` : 'end', rating: 'strong' as const, consequence: [] };
      }),
    }));
    const ends = [`scene-${size.decisions}`, 'end'].map((end) => ({ id: end, title: '', blocks: [], choices: [], ending: 'strong' as const }));
    return { id, title: '', objectives: [], people: [], scenes: [...scenes, ...ends], debrief: [], summary: [] };
  });
  const steps = upTo(size.steps).map((n): StepOutline => {
    const id = track(`step-${n}`);
    const activities = [...practice.map((q) => ({ kind: 'question' as const, question: q.id })), ...scenarios.map((s) => ({ kind: 'scenario' as const, scenario: s.id, title: '' })), ...(['before', 'after'] as const).map((when) => ({ kind: 'confidence' as const, scale: 'scale', when }))];
    const activity = activities[n];
    return { id, minutes: 1, ...(activity ? { activity } : {}) };
  });

  const byId = <T extends { readonly id: string }>(items: readonly T[]) => Object.fromEntries(items.map((item) => [item.id, item]));
  const choices = new Map<string, string[]>();
  for (const question of [...practice, ...assessment]) choices.set(question.id, question.choices.map((c) => c.id));
  for (const scenario of scenarios) choices.set(scenario.id, scenario.scenes.flatMap((scene) => scene.choices.map((c) => c.id)));
  return {
    outline: {
      title: 'A course', subtitle: '', lede: [], version: '1', language: 'en-GB', passMark: 80, attempts: 3, draw: 2, drawAtMost: 20, sequence: 'free',
      routes: ['full', 'assess-first', 'explore'], objectives,
      startingPoints: ['fearful', 'curious', 'confident'].map((id) => ({ id, title: '', text: '', modules: ['only'], scenario: scenarios[0]!.id })),
      modules: [{ id: 'only', title: '', summary: '', objectives: [], reviewed: '2026-01-01', reviewBy: '2027-01-01', lessons: [{ id: 'lesson', title: '', part: 'core', objectives: [], steps }] }],
      assessment: { title: '', summary: '', minutes: 10, asked: Math.min(20, assessment.length) },
      beforeYouStart: [],
    },
    codes,
    texts: { only: { id: 'only', steps: {}, questions: byId([...practice, ...assessment]), scenarios: byId(scenarios), openQuestions: { scale: { kind: 'confidence', id: 'scale', prompt: ['How confident do you feel?'], stem: [] } }, sources: {} } },
    steps: steps.map((s) => s.id),
    scales: steps.filter((s) => s.activity?.kind === 'confidence').map((s) => s.id),
    practice: practice.map((q) => q.id),
    assessment: assessment.map((q) => q.id),
    scenarios: scenarios.map((s) => s.id),
    choicesOf: (id) => choices.get(id) ?? [],
  };
}
