/** A scenario as numbered passages, each leading on by number or by link: a story to read remembers nothing by itself. */
import type { SceneChoice } from '../src/course/course.js';
import type { Moment } from './moments.js';

/** One passage: what a choice did, or a scene, or the one and then the other. */
export interface Passage {
  /** From 1, in the order in which a reader can meet them. */
  readonly number: number;
  /** The choice that leads here, if one does. */
  readonly after?: SceneChoice;
  /** What happens then; absent where several choices share what comes next. */
  readonly scene?: Pick<Moment, 'scene' | 'blocks'> & { readonly ways: readonly { readonly choice: SceneChoice; readonly to: number }[] };
  /** Where there is no scene: the passage to read next. */
  readonly next?: number;
}

/**
 * The passages of a scenario.
 *
 * @param moments the first one first; what cannot be reached from it gets no passage
 * @example passagesOf(momentsOf(friendRequest))[0]!.scene!.ways.map(({ to }) => to); // [2, 4, 5]
 */
export function passagesOf(moments: readonly Moment[]): Passage[] {
  const [first] = moments;
  const arrivals = new Map(moments.map((moment) => [moment, moments.flatMap(({ ways }) => ways).filter(({ to }) => to === moment).length]));

  const order: { readonly after?: SceneChoice; readonly moment: Moment; readonly shows: boolean }[] = [{ moment: first!, shows: true }];
  const numbers = new Map<Moment | Moment['ways'][number], number>([[first!, 1]]);
  const open = [first!];
  for (let moment = open.shift(); moment !== undefined; moment = open.shift()) {
    for (const way of moment.ways) {
      const alone = arrivals.get(way.to) === 1 && way.to !== first;
      numbers.set(way, order.push({ after: way.choice, moment: way.to, shows: alone }));
      if (numbers.has(way.to)) continue;
      numbers.set(way.to, alone ? order.length : order.push({ moment: way.to, shows: true }));
      open.push(way.to);
    }
  }
  return order.map(({ after, moment, shows }, at) => ({
    number: at + 1,
    ...(after ? { after } : {}),
    ...(shows ? { scene: { ...moment, ways: moment.ways.map((way) => ({ choice: way.choice, to: numbers.get(way)! })) } } : { next: numbers.get(moment)! }),
  }));
}
