/**
 * Finds what might identify a person in something a learner wrote. It warns and points; it never
 * blocks, and nothing leaves the page. It finds shapes, not meaning: a story can identify a person
 * without any of these, and the page says so.
 */

export type PersonalKind = 'nhs-number' | 'phone' | 'email' | 'postcode' | 'birth-date' | 'name';

export interface PersonalFind {
  readonly kind: PersonalKind;
  readonly text: string;
  /** Where it starts, counted in UTF-16 units from 0. */
  readonly at: number;
}

type Rule = readonly [kind: PersonalKind, pattern: RegExp, holds?: (found: RegExpExecArray, text: string) => boolean];

const MONTHS = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS}),? \\d{4})`;

/** Words after "patient" that begin with a capital for another reason. */
const NO_NAME = /^(?:Safety|Experience|Liaison|Participation|Advice|Record|Records|Online|Access|Care|Voice|Association|Centred|Centered|Zero|Group|Groups|Reported|Led|Focused|Records?|Portal|Facing|Involvement|Council|Charter|Choice|Work|Worker|Services?|Support|I|The|This|That|They|We|He|She|It|A|An|And|But|When|Who|In|On|At|At|As|If|So|My|Our|His|Her|NHS|DBT|CBT|CPN|GP|A&E|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|WhatsApp|Facebook|Instagram|TikTok|Snapchat|YouTube|Reddit|Discord|X)$/;

const rules: readonly Rule[] = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['nhs-number', /(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, ([found]) => isNhsNumber(found!)],
  ['birth-date', new RegExp(`\\b(?:born(?: on)?|d\\.?o\\.?b\\.?|date of birth|birthday)\\b[^\\d\\n]{0,12}(${DAY})`, 'gi')],
  ['birth-date', new RegExp(`(?<![\\d/.-])${DAY}(?![\\d/-])`, 'gi'), ([found]) => isLongAgo(found!)],
  ['phone', /(?<![\d.,£-])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)\d{2,4}\)?(?:[ -]?\d{2,4}){2,3}(?!\d)/g, ([found]) => isPhone(found!)],
  ['postcode', /\b(?:[A-Z]{1,2}\d[A-Z\d]?|GIR) ?\d[ABD-HJLNP-UW-Z]{2}\b/g],
  ['postcode', /\b[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}\b/g],
  ['name', /\b(?:[Pp]atient|[Cc]lient|[Ss]ervice user|[Rr]esident|PATIENT|CLIENT)(?:'s name|’s name)?(?:,| was| is| called| named|:){0,2} +((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?(?:[A-Z]['’])?[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?(?: [A-Z][a-z]+)?)/g, (found) => isName(found[1]!)],
];

/** Everything found, in the order of the text; nothing is found twice in one place. */
export function findPersonalData(text: string): PersonalFind[] {
  const found: PersonalFind[] = [];
  for (const [kind, pattern, holds] of rules) {
    for (const match of text.matchAll(pattern)) {
      if (holds && !holds(match, text)) continue;
      const inside = match[1] === undefined ? match[0] : match[1];
      const at = match.index + match[0].lastIndexOf(inside);
      const taken = found.some((other) => at < other.at + other.text.length && other.at < at + inside.length);
      if (!taken) found.push({ kind, text: inside, at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/**
 * Whether ten digits are an NHS number: the last is a check on the others (NHS Data Dictionary, modulus 11).
 *
 * @example isNhsNumber('943 476 5919'); // true
 */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== 10 || /^(\d)\1*$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** Helplines are on every second page of this course, and are nobody's own number. */
const PUBLIC = /^(?:0800|0808|0300|0303|0330|0333|0345|0344|0370|0845|0843|116)/;

function isPhone(text: string): boolean {
  const digits = text.replace(/^\+44[ -]?(?:\(0\))?/, '0').replace(/\D/g, '');
  return /^0[1-9]\d{8,9}$/.test(digits) && !PUBLIC.test(digits);
}

/** A full date of 14 years ago or more is more likely a birthday than a day at work. */
function isLongAgo(text: string): boolean {
  const year = /(\d{4})/.exec(text)?.[1] ?? `19${/(\d{2})$/.exec(text)?.[1]}`;
  const two = !/\d{4}/.test(text) ? Number(/(\d{2})$/.exec(text)?.[1]) : undefined;
  const now = new Date().getFullYear();
  if (two !== undefined && two <= now % 100) return now - (2000 + two) >= 14;
  return Number(year) >= now - 110 && now - Number(year) >= 14;
}

function isName(text: string): boolean {
  const [first = ''] = text.replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? /, '').split(/[ '’-]/);
  return !NO_NAME.test(first);
}
