/**
 * Responses and objectives one by one, for an LMS that keeps them. Loaded after the first screen,
 * and optional in every way: the first refusal ends it for this launch, silently.
 *
 * What is listed waits for a quiet moment (a save without a response, a hidden page, the end), so
 * that an answer itself costs no more calls. See the decision on interactions.
 */
import type { Level } from '../src/course/confidence.js';
import type { ModuleText, OpenQuestion, Outline, Question } from '../src/course/course.js';
import type { Doing } from '../src/course/doing.js';
import { markResponse } from '../src/course/marking.js';
import { isPickOne, partsOf, rightResponse } from '../src/course/parts.js';
import type { InteractionTerms, Value } from './scorm-version.js';
import type { Session } from './session.js';

/** The words that are loaded by now, by module. */
export type LoadedTexts = () => Readonly<Record<string, ModuleText>>;

/** Something done, and when; `shown` is when the learner got to see what they responded to, where that is known. */
export interface Noted {
  readonly doing: Doing;
  readonly at: Date;
  readonly shown?: Date;
}

/** Single characters are all that every LMS takes as a response. */
const CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export class Interactions {
  /** The LMS does not keep interactions; likewise objectives. */
  private readonly off = new Set<string>();
  /** How many entries each list has. */
  private readonly counts = new Map<string, number>();
  /** Objective → its place in the LMS's list. */
  private readonly places = new Map<string, number>();

  constructor(
    private readonly session: Session,
    private readonly terms: InteractionTerms,
    private readonly outline: Pick<Outline, 'modules'>,
    private readonly texts: LoadedTexts,
  ) {}

  /**
   * Lists what was noted, before the commit that the moment makes anyway.
   *
   * @param credit Without it no objective is passed or failed.
   */
  list(noted: readonly Noted[], credit: boolean): void {
    for (const { doing, at, shown } of noted) {
      if (doing.kind === 'question-answered' || doing.kind === 'assessment-answered') this.response(doing.question, doing.choices, at, shown);
      if (doing.kind === 'confidence-said') this.confidence(doing.step, doing.level, at);
      if (doing.kind === 'assessment-marked' && credit) this.objectives(doing.marked.questions, doing.marked.missed);
    }
  }

  private response(id: string, chosen: readonly string[], at: Date, shown: Date | undefined): void {
    const question = this.find(id);
    this.add(question && responseValues(question, chosen, this.terms, at, shown));
  }

  private confidence(step: string, level: Level, at: Date): void {
    const activity = this.outline.modules.flatMap(({ lessons }) => lessons.flatMap(({ steps }) => steps)).find(({ id }) => id === step)?.activity;
    if (activity?.kind !== 'confidence') return;
    const scale = Object.values(this.texts()).map(({ openQuestions }) => openQuestions[activity.scale]).find((each) => each !== undefined);
    this.add(scale && levelValues(scale, activity.when, level, this.terms, at));
  }

  private find(id: string): Question | undefined {
    return Object.values(this.texts()).map(({ questions }) => questions[id]).find((question) => question !== undefined);
  }

  private add(values: readonly Value[] | undefined): void {
    if (!values) return;
    this.attempt('interactions', () => {
      const place = this.count('interactions');
      for (const [element, value] of values) this.set(`cmi.interactions.${place}.${element}`, value);
      this.counts.set('interactions', place + 1);
    });
  }

  private objectives(questions: readonly string[], missed: readonly string[]): void {
    const asked = new Set(questions.flatMap((id) => this.find(id)?.objective ?? []));
    this.attempt('objectives', () => {
      for (const objective of asked) {
        const place = this.placeOf(identifier(objective));
        this.set(`cmi.objectives.${place}.${this.terms.objectiveStatus}`, missed.includes(objective) ? 'failed' : 'passed');
      }
    });
  }

  /** Where the LMS keeps an objective; a new one goes behind the last. */
  private placeOf(id: string): number {
    const last = this.count('objectives');
    for (let place = this.places.size; place < last; place += 1) this.places.set(this.read(`cmi.objectives.${place}.id`), place);
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.set(`cmi.objectives.${last}.id`, id);
    this.places.set(id, last);
    this.counts.set('objectives', last + 1);
    return last;
  }

  /** Asked once a launch: from then on we know. A list without a number is no list. */
  private count(list: string): number {
    const known = this.counts.get(list);
    if (known !== undefined) return known;
    const told = this.read(`cmi.${list}._count`);
    if (!/^\d+$/.test(told)) throw new Refused();
    this.counts.set(list, Number(told));
    return Number(told);
  }

  private set(element: string, value: string): void {
    if (!this.session.offer(element, value)) throw new Refused();
  }

  private read(element: string): string {
    const { value, answered } = this.session.read(element);
    if (!answered) throw new Refused();
    return value;
  }

  /** Entries have to follow one another without a gap, so after a refusal nothing more can be listed. */
  private attempt(list: string, act: () => void): void {
    if (this.off.has(list)) return;
    try {
      act();
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      this.off.add(list);
    }
  }
}

class Refused extends Error {}

/**
 * A response as an LMS lists it, in the order in which it has to be set; nothing for a question
 * with more choices than there are single characters.
 */
export function responseValues(question: Question, chosen: readonly string[], terms: InteractionTerms, at: Date, shown?: Date): Value[] | undefined {
  const parts = partsOf(question);
  if (parts.length > CHARACTERS.length) return undefined;
  const letter = (id: string): string => CHARACTERS[parts.findIndex((part) => part.id === id)] ?? '';
  const { type, written } = asListed(question, letter, terms);
  const patterns = 'choices' in question && isPickOne(question) ? question.choices.filter((choice) => choice.correct).map((choice) => [choice.id]) : [rightResponse(question)];
  const values: Value[] = [
    ['id', identifier(question.id)],
    ['type', type],
    ['objectives.0.id', identifier(question.objective)],
    terms.at(at),
    ...patterns.map((pattern, place): Value => [`correct_responses.${place}.pattern`, written(pattern)]),
    [terms.response, written(chosen)],
    ['result', markResponse(question, chosen) === 'correct' ? 'correct' : terms.incorrect],
  ];
  if (shown) values.push(['latency', terms.duration(at.getTime() - shown.getTime())]);
  if (terms.describes > 0) values.push(['description', described(question, terms.describes)]);
  return values;
}

/** How confident a learner feels, as an LMS lists it: a `likert`, which is neither right nor wrong, under an id for each time it is asked. */
export function levelValues(scale: OpenQuestion, when: 'before' | 'after', level: Level, terms: InteractionTerms, at: Date): Value[] {
  const values: Value[] = [['id', identifier(`${scale.id}-${when}`)], ['type', 'likert'], terms.at(at), [terms.response, String(level)], ['result', 'neutral']];
  if (terms.describes > 0) values.push(['description', described(scale, terms.describes)]);
  return values;
}

/** The type an LMS knows for a kind of question, and how a response is written in it. */
function asListed(question: Question, letter: (id: string) => string, terms: InteractionTerms): { type: string; written: (response: readonly string[]) => string } {
  const joined = (ids: readonly string[]): string => ids.map(letter).filter(Boolean).join(terms.between);
  if (question.kind === 'ordering') return { type: 'sequencing', written: joined };
  if (!('choices' in question)) {
    const target = (id: string | undefined): string => CHARACTERS[question.targets.findIndex((each) => each.id === id)] ?? '';
    return { type: 'matching', written: (pairs) => pairs.map((pair) => pair.split('>')).map(([row, to]) => `${letter(row!)}${terms.paired}${target(to)}`).join(terms.between) };
  }
  if (question.kind === 'true-false') return { type: 'true-false', written: ([id]) => terms.truth[id as keyof typeof terms.truth] };
  // The choices as they stand in the question, in whatever order they were picked.
  return { type: 'choice', written: (response) => joined(question.choices.map((choice) => choice.id).filter((id) => response.includes(id))) };
}

/** Word characters only: several LMSs take no hyphen. Our ids are words joined by hyphens, so no two become one. */
function identifier(id: string): string {
  return id.replace(/\W/g, '_').slice(0, 255);
}

/** The prompt in plain words. An emoji or a line break corrupts a whole message in some LMSs. */
function described(question: Pick<Question, 'prompt'>, limit: number): string {
  return plain(question.prompt).replace(/[^\x20-\x7E\u00A0-\u024F\u2010-\u2026]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, limit);
}

function plain(inlines: Question['prompt']): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.kind === 'citation' ? '' : plain(inline.inlines))).join('');
}
