/**
 * Reading the records of saved text, one by one: a record that fails its check is counted and
 * left out, a code the course no longer has is counted and dropped, everything else is kept.
 */
import type { Draw, Kept, MarkedAttempt, Way } from '../course/attempt.js';
import { LEVELS, type Level } from '../course/confidence.js';
import type { Route } from '../course/course.js';
import { type GroupPart, unitedParts } from '../course/group-part.js';
import type { Nation } from '../course/nation.js';
import type { Decoded } from './suspend-data.js';
import { check, number } from './wire-text.js';
import { nationOfLetter, routeOfLetter, type WireCodes } from './wire-codes.js';

/** What the records add up to, while they are read. */
interface Found {
  route?: Kept<Route>;
  bookmark?: Kept<string>;
  startingPoint?: Kept<string>;
  nation?: Kept<Nation>;
  done: Set<string>;
  responses: Map<string, Kept<readonly string[]>>;
  ways: Map<string, Kept<Way>>;
  ended: Set<string>;
  confidence: Map<string, Kept<Level>>;
  group?: readonly GroupPart[];
  draw?: Draw;
  assessed: Map<string, readonly string[]>;
  marked: MarkedAttempt[];
  dropped: number;
}

/** Reads one record's body into what was found; false when the body makes no sense. */
type Reader = (body: string, wire: WireCodes, found: Found) => boolean;

/** Reads a text that is not blank. May throw only by mistake: the caller catches. */
export function readRecords(wire: WireCodes, text: string): Decoded {
  const [head = '', ...records] = text.split('~');
  const [version, id = '', saves = ''] = head.split('.');
  if (version !== '1') return { dropped: 0, damaged: true, why: `The saved text is not from this course: it begins "${printable(text)}".` };

  const found: Found = { done: new Set(), responses: new Map(), ways: new Map(), ended: new Set(), confidence: new Map(), assessed: new Map(), marked: [], dropped: 0 };
  const headHolds = /^[a-z0-9]{6}$/.test(id) && /^[a-z0-9]{4}$/.test(saves);
  let read = 0;
  let lost = 0;
  let announced: number | undefined;
  for (const record of records) {
    const body = record.slice(0, -2);
    const reader = readers[body[0] ?? ''];
    const holds = record.length > 2 && record.slice(-2) === check(body);
    if (holds && body[0] === 'z') announced = number(body.slice(1));
    else if (holds && reader?.(body.slice(1), wire, found)) read += 1;
    else lost += 1;
  }
  if (!headHolds && read === 0) return { dropped: 0, damaged: true, why: `Nothing of the saved text could be read: it begins "${printable(text)}".` };

  const why = [
    headHolds ? '' : 'Its beginning is damaged.',
    announced === undefined ? 'It was cut short.' : '',
    lost > 0 ? `${lost} of its records could not be read.` : '',
    announced !== undefined && announced > read + lost ? `${announced - read - lost} of its records are missing.` : '',
  ].filter(Boolean).join(' ');
  const { dropped, ...done } = found;
  // A response without its draw belongs to nothing.
  if (!done.draw) done.assessed = new Map();
  done.marked.sort((a, b) => a.number - b.number);
  const attempt = { id: headHolds ? id : '000000', saves: headHolds ? number(saves)! : 0, ...done };
  return { attempt, dropped, damaged: why !== '', why };
}

const readers: Readonly<Record<string, Reader>> = {
  r(body, _wire, found) {
    const n = number(body.slice(0, 2));
    if (n === undefined) return false;
    const value = routeOfLetter(body.slice(2));
    if (value) found.route = { n, value };
    else found.dropped += 1;
    return true;
  },
  b(body, wire, found) {
    const n = number(body.slice(0, 2));
    if (n === undefined) return false;
    const value = wire.id(body.slice(2));
    if (value) found.bookmark = { n, value };
    else found.dropped += 1;
    return true;
  },
  p(body, wire, found) {
    const n = number(body.slice(0, 2));
    if (n === undefined) return false;
    const value = wire.startingPoint(body.slice(2));
    if (value) found.startingPoint = { n, value };
    else found.dropped += 1;
    return true;
  },
  n(body, _wire, found) {
    const n = number(body.slice(0, 2));
    if (n === undefined) return false;
    const value = nationOfLetter(body.slice(2));
    if (value) found.nation = { n, value };
    else found.dropped += 1;
    return true;
  },
  d(body, wire, found) {
    for (const id of known(body, wire.id, found)) found.done.add(id);
    return true;
  },
  e(body, wire, found) {
    for (const id of known(body, wire.id, found)) found.ended.add(id);
    return true;
  },
  g(body, _wire, found) {
    const read = (body.match(/.{8}/g) ?? []).map((each) => [each.slice(0, 3), each.slice(3, 6), each.slice(6)].map(number));
    if (body.length % 8 > 0 || read.flat().includes(undefined)) return false;
    found.group = unitedParts(found.group ?? [], read.map(([part, day, minutes]) => ({ part: part!, day: day!, minutes: minutes! })));
    return true;
  },
  q(body, wire, found) {
    const n = number(body.slice(2, 4));
    if (n === undefined) return false;
    const id = wire.id(body.slice(0, 2));
    const choices = id && allChoices(id, body.slice(4), wire);
    // A response of which a choice is gone would mean something else: the learner answers again.
    if (choices) found.responses.set(id, { n, value: choices });
    else found.dropped += 1;
    return true;
  },
  w(body, wire, found) {
    const n = number(body.slice(2, 4));
    if (n === undefined) return false;
    const id = wire.id(body.slice(0, 2));
    const skipped = body[4] === '.';
    if (!id) {
      found.dropped += 1;
      return true;
    }
    const choices: string[] = [];
    for (const code of body.slice(skipped ? 5 : 4)) {
      const choice = wire.choice(id, code);
      if (!choice) {
        // The story goes on from the last choice that still exists.
        found.dropped += 1;
        break;
      }
      choices.push(choice);
    }
    found.ways.set(id, { n, value: { choices, skipped } });
    return true;
  },
  c(body, wire, found) {
    const n = number(body.slice(2, 4));
    const level = LEVELS.find((each) => String(each) === body.slice(4));
    if (n === undefined || level === undefined) return false;
    const id = wire.id(body.slice(0, 2));
    if (id) found.confidence.set(id, { n, value: level });
    else found.dropped += 1;
    return true;
  },
  a(body, wire, found) {
    const n = number(body.slice(0, 2));
    if (n === undefined) return false;
    found.draw = { number: n, questions: known(body.slice(2), wire.id, found) };
    return true;
  },
  x(body, wire, found) {
    const id = wire.id(body.slice(0, 2));
    const choices = id && allChoices(id, body.slice(2), wire);
    if (choices) found.assessed.set(id, choices);
    else found.dropped += 1;
    return true;
  },
  m(body, wire, found) {
    const [n, score, questions = '', missed = ''] = body.split('.');
    const at = number(n ?? '');
    if (at === undefined || !/^\d{1,3}$/.test(score ?? '')) return false;
    found.marked.push({ number: at, score: Math.min(100, Number(score)), questions: known(questions, wire.id, found), missed: known(missed, wire.objective, found) });
    return true;
  },
};

/** Ids of a run of two-character codes; what the course no longer has is counted. */
function known(codes: string, idOf: (code: string) => string | undefined, found: Found): string[] {
  const ids: string[] = [];
  for (let at = 0; at < codes.length; at += 2) {
    const id = idOf(codes.slice(at, at + 2));
    if (id) ids.push(id);
    else found.dropped += 1;
  }
  return ids;
}

function allChoices(owner: string, codes: string, wire: WireCodes): string[] | undefined {
  if (codes.startsWith('.')) {
    const pairs = codes.slice(1).match(/../g) ?? [];
    const ids = pairs.map((pair) => [...pair].map((code) => wire.choice(owner, code)));
    return codes.length % 2 === 1 && ids.every((pair) => pair.every((id) => id !== undefined)) ? ids.map((pair) => pair.join('>')) : undefined;
  }
  const choices = [...codes].map((code) => wire.choice(owner, code));
  return choices.every((choice) => choice !== undefined) ? choices : undefined;
}

function printable(text: string): string {
  return text.slice(0, 24).replace(/[^ -~]/g, '?');
}
