/** The certificate of an attempt that this device keeps. */
import { type AttemptRecord, factsOf, savedText } from '../../scorm/lms/attempt-record.js';
import { type CertificateFacts, certificateNumber, courseFacts, localDate } from '../course/certificate.js';
import type { Outline } from '../course/course.js';
import type { Codec } from '../record/codec.js';
import * as words from '../words/words.js';
import type { Entry } from './entries.js';
import { groupTimes } from './log.js';

export interface CertificateParts {
  readonly outline: Outline;
  readonly codec: Codec;
  readonly learnerName: string;
  /** The CPD log: group sessions of this course are on the certificate as the learner recorded them. */
  readonly activities: readonly Entry[];
}

/** The facts, or undefined while the attempt is neither passed nor completed. */
export function deviceCertificate(record: AttemptRecord, { outline, codec, learnerName, activities }: CertificateParts): CertificateFacts | undefined {
  const { status, score, seconds } = factsOf(record);
  if (status !== 'passed' && status !== 'completed') return undefined;
  const { reviewed, reviewBy, ...course } = courseFacts(outline);
  return {
    ...course,
    // What we know of reviews is true of the version that is here now.
    ...(record.version === outline.version ? { ...(reviewed ? { reviewed } : {}), ...(reviewBy ? { reviewBy } : {}) } : {}),
    version: record.version,
    name: learnerName,
    provider: words.certificate.independent,
    date: localDate(new Date(record.closed ?? record.saved)),
    result: status,
    ...(score === undefined ? {} : { score }),
    minutesAlone: Math.max(1, Math.round(seconds / 60)),
    time: 'spent',
    group: groupTimes(activities),
    // The same number that the course gives, so that one can be found by the other.
    number: certificateNumber(codec.decode(savedText(record)).attempt?.id ?? record.id.slice(0, 6)),
  };
}
