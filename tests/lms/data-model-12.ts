/**
 * The SCORM 1.2 data model as a table: element, who may read and write it, and its type.
 * From the SCORM 1.2 Run-Time Environment: data types in 3.4.1, elements in 3.4.3 and 3.4.4,
 * error codes in 3.3.6.
 */

export type Access = 'read' | 'write' | 'both';

export interface Element12 {
  readonly access: Access;
  readonly type: (value: string) => boolean;
  /** Cannot be answered with a value: has `_children` (202 when asked for `_children` elsewhere, 203 for `_count`). */
  readonly keyword?: true;
}

const text = (limit: number) => (value: string) => value.length <= limit;
const words = (...allowed: string[]) => (value: string) => allowed.includes(value);
const decimal = (value: string) => /^-?\d+(\.\d+)?$/.test(value);
/** Score: a CMIDecimal from 0 to 100, or blank. */
const score = (value: string) => value === '' || (decimal(value) && Number(value) >= 0 && Number(value) <= 100);
const timespan = (value: string) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
const time = (value: string) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
/** CMIIdentifier: letters, digits, underscore and hyphen, at most 255, never blank. */
const identifier = (value: string) => /^[\w-]{1,255}$/.test(value);
const integer = (least: number, most: number) => (value: string) => /^-?\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
/** `not attempted` is the LMS's word; an SCO that sets it is refused by the LMSs we know. */
const status = words('passed', 'completed', 'failed', 'incomplete', 'browsed');
/** A choice response: single characters, separated by commas. */
const feedback = (value: string) => /^([a-z0-9](,[a-z0-9])*)?$/.test(value) || value.length <= 255;

const anything = () => true;
const row = (access: Access, type: (value: string) => boolean = anything): Element12 => ({ access, type });
const keyword: Element12 = { access: 'read', type: anything, keyword: true };

/** `n` stands for an index. */
export const dataModel12: Readonly<Record<string, Element12>> = {
  'cmi.core._children': keyword,
  'cmi.core.student_id': row('read'),
  'cmi.core.student_name': row('read'),
  'cmi.core.lesson_location': row('both', text(255)),
  'cmi.core.credit': row('read'),
  'cmi.core.lesson_status': row('both', status),
  'cmi.core.entry': row('read'),
  'cmi.core.score._children': keyword,
  'cmi.core.score.raw': row('both', score),
  'cmi.core.score.min': row('both', score),
  'cmi.core.score.max': row('both', score),
  'cmi.core.total_time': row('read'),
  'cmi.core.lesson_mode': row('read'),
  'cmi.core.exit': row('write', words('time-out', 'suspend', 'logout', '')),
  'cmi.core.session_time': row('write', timespan),
  'cmi.suspend_data': row('both', text(4096)),
  'cmi.launch_data': row('read'),
  'cmi.comments': row('both', text(4096)),
  'cmi.comments_from_lms': row('read'),
  'cmi.objectives._children': keyword,
  'cmi.objectives._count': keyword,
  'cmi.objectives.n.id': row('both', identifier),
  'cmi.objectives.n.score._children': keyword,
  'cmi.objectives.n.score.raw': row('both', score),
  'cmi.objectives.n.score.min': row('both', score),
  'cmi.objectives.n.score.max': row('both', score),
  'cmi.objectives.n.status': row('both', status),
  'cmi.student_data._children': keyword,
  'cmi.student_data.mastery_score': row('read'),
  'cmi.student_data.max_time_allowed': row('read'),
  'cmi.student_data.time_limit_action': row('read'),
  'cmi.student_preference._children': keyword,
  'cmi.student_preference.audio': row('both', integer(-1, 100)),
  'cmi.student_preference.language': row('both', text(255)),
  'cmi.student_preference.speed': row('both', integer(-100, 100)),
  'cmi.student_preference.text': row('both', integer(-1, 1)),
  'cmi.interactions._children': keyword,
  'cmi.interactions._count': keyword,
  'cmi.interactions.n.id': row('write', identifier),
  'cmi.interactions.n.objectives._count': keyword,
  'cmi.interactions.n.objectives.n.id': row('write', identifier),
  'cmi.interactions.n.time': row('write', time),
  'cmi.interactions.n.type': row('write', words('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric')),
  'cmi.interactions.n.correct_responses._count': keyword,
  'cmi.interactions.n.correct_responses.n.pattern': row('write', feedback),
  'cmi.interactions.n.weighting': row('write', decimal),
  'cmi.interactions.n.student_response': row('write', feedback),
  'cmi.interactions.n.result': row('write', (value) => words('correct', 'wrong', 'unanticipated', 'neutral')(value) || decimal(value)),
  'cmi.interactions.n.latency': row('write', timespan),
};

/** The children of an element with `_children`, as the standard lists them. */
export function childrenOf(parent: string): string {
  const prefix = `${parent}.`;
  const names = Object.keys(dataModel12)
    .filter((element) => element.startsWith(prefix))
    .map((element) => element.slice(prefix.length).replace(/^n\./, '').split('.')[0]!)
    .filter((name) => !name.startsWith('_'));
  return [...new Set(names)].join(',');
}

/** `cmi.interactions.3.id` → `cmi.interactions.n.id`. */
export function pattern(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}
