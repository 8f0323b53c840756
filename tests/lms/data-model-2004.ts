/**
 * The SCORM 2004 data model as a table: element, who may read and write it, its type, and what it
 * is before anything is set. From the SCORM 2004 4th Edition Run-Time Environment: elements in 4.2,
 * data types in 4.1.1, error codes in 3.1.7. Where the standard gives a smallest permitted maximum, this LMS
 * keeps that and no more.
 */

export interface Element2004 {
  readonly access: 'read' | 'write' | 'both';
  /** The error code for a value, or "0". */
  readonly check: (value: string) => '0' | '406' | '407';
  /** Absent: reading it before it was set is 403. */
  readonly initial?: string;
  readonly keyword?: true;
}

type Check = Element2004['check'];

const when = (fits: boolean): '0' | '406' => (fits ? '0' : '406');
const text =
  (limit: number): Check =>
  (value) =>
    when(value.length <= limit);
const words =
  (...allowed: string[]): Check =>
  (value) =>
    when(allowed.includes(value));
/** real (10,7). */
const isReal = (value: string) => /^-?\d{1,10}(\.\d{1,7})?$/.test(value);
const real =
  (least = -Infinity, most = Infinity): Check =>
  (value) =>
    !isReal(value) ? '406' : Number(value) < least || Number(value) > most ? '407' : '0';
/** 4.1.1.7, timeinterval (second, 10, 2). */
const interval: Check = (value) => when(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/.test(value));
/** 4.1.1.7, time (second, 10, 0). */
const time: Check = (value) => when(/^(19[7-9]\d|20[0-3]\d)(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?)?)?)?)?)?$/.test(value));
/** long_identifier_type; what we know LMSs to take: word characters only. */
const identifier: Check = (value) => when(/^\w{1,4000}$/.test(value));
/** 4.2.9.1: a set of short_identifier_type; each at most once, 36 at the most. */
const choices: Check = (value) => {
  const picked = value === '' ? [] : value.split('[,]');
  return when(picked.length <= 36 && new Set(picked).size === picked.length && picked.every((each) => /^\w{1,250}$/.test(each)));
};
const completion = words('completed', 'incomplete', 'not attempted', 'unknown');
const success = words('passed', 'failed', 'unknown');

const row = (access: Element2004['access'], check: Check = () => '0', initial?: string): Element2004 => ({ access, check, ...(initial === undefined ? {} : { initial }) });
const keyword: Element2004 = { access: 'read', check: () => '0', keyword: true };

/** `n` stands for an index. */
export const dataModel2004: Readonly<Record<string, Element2004>> = {
  'cmi._version': row('read', undefined, '1.0'),
  'cmi.completion_status': row('both', completion, 'unknown'),
  'cmi.completion_threshold': row('read'),
  'cmi.credit': row('read'),
  'cmi.entry': row('read'),
  'cmi.exit': row('write', words('time-out', 'suspend', 'logout', 'normal', '')),
  'cmi.interactions._children': keyword,
  'cmi.interactions._count': keyword,
  'cmi.interactions.n.id': row('both', identifier),
  'cmi.interactions.n.type': row('both', words('true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric', 'other')),
  'cmi.interactions.n.objectives._count': keyword,
  'cmi.interactions.n.objectives.n.id': row('both', identifier),
  'cmi.interactions.n.timestamp': row('both', time),
  'cmi.interactions.n.correct_responses._count': keyword,
  'cmi.interactions.n.correct_responses.n.pattern': row('both', choices),
  'cmi.interactions.n.weighting': row('both', real()),
  'cmi.interactions.n.learner_response': row('both', choices),
  'cmi.interactions.n.result': row('both', (value) => (isReal(value) ? '0' : words('correct', 'incorrect', 'unanticipated', 'neutral')(value))),
  'cmi.interactions.n.latency': row('both', interval),
  'cmi.interactions.n.description': row('both', text(250)),
  'cmi.launch_data': row('read'),
  'cmi.learner_id': row('read'),
  'cmi.learner_name': row('read'),
  'cmi.location': row('both', text(1000)),
  'cmi.max_time_allowed': row('read'),
  'cmi.mode': row('read'),
  'cmi.objectives._children': keyword,
  'cmi.objectives._count': keyword,
  'cmi.objectives.n.id': row('both', identifier),
  'cmi.objectives.n.score._children': keyword,
  'cmi.objectives.n.score.scaled': row('both', real(-1, 1)),
  'cmi.objectives.n.score.raw': row('both', real()),
  'cmi.objectives.n.score.min': row('both', real()),
  'cmi.objectives.n.score.max': row('both', real()),
  'cmi.objectives.n.success_status': row('both', success, 'unknown'),
  'cmi.objectives.n.completion_status': row('both', completion, 'unknown'),
  'cmi.objectives.n.progress_measure': row('both', real(0, 1)),
  'cmi.objectives.n.description': row('both', text(250)),
  'cmi.progress_measure': row('both', real(0, 1)),
  'cmi.scaled_passing_score': row('read'),
  'cmi.score._children': keyword,
  'cmi.score.scaled': row('both', real(-1, 1)),
  'cmi.score.raw': row('both', real()),
  'cmi.score.min': row('both', real()),
  'cmi.score.max': row('both', real()),
  'cmi.session_time': row('write', interval),
  'cmi.success_status': row('both', success, 'unknown'),
  'cmi.suspend_data': row('both', text(64_000)),
  'cmi.time_limit_action': row('read'),
  'cmi.total_time': row('read', undefined, 'PT0H0M0S'),
};
