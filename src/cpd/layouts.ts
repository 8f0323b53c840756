/**
 * A reflective account is written once and laid out six ways, each with the fields that a
 * regulator asks for, in its own words. The fields are in `docs/decisions/2026-11-22_reflective-accounts.md`
 * with where each comes from.
 */

/** What is written, whatever the layout: the same words stay when the layout changes. */
export type FieldName =
  | 'title' | 'method' | 'date' | 'alone' | 'group' | 'did' | 'relevance' | 'learned' | 'changed'
  | 'impactPractice' | 'impactPeople' | 'peer' | 'next' | 'themes' | 'evidence' | 'number' | 'notes';

export type LayoutId = 'nmc-log' | 'nmc-account' | 'hcpc' | 'swe' | 'medical' | 'plain';

export interface Field {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'line' | 'text' | 'date' | 'minutes' | 'choice' | 'themes';
  readonly choices?: readonly string[];
}

export interface Layout {
  readonly id: LayoutId;
  readonly name: string;
  /** What to do with it, in a sentence or two. */
  readonly note: string;
  readonly fields: readonly Field[];
}

/** The four themes of the NMC Code. */
export const CODE_THEMES = ['Prioritise people', 'Practise effectively', 'Preserve safety', 'Promote professionalism and trust'] as const;

const HCPC_TYPES = ['Work-based learning', 'Professional activity', 'Formal education', 'Self-directed learning', 'Other'] as const;

const title: Field = { name: 'title', label: 'Title', kind: 'line' };
const date: Field = { name: 'date', label: 'Date', kind: 'date' };
const alone: Field = { name: 'alone', label: 'Minutes of self-directed learning', kind: 'minutes' };
const group: Field = { name: 'group', label: 'Minutes of participatory learning', hint: 'Only time spent learning together with other people. Working through this course alone is not participatory.', kind: 'minutes' };
const evidence: Field = { name: 'evidence', label: 'Evidence', hint: 'For example: a certificate, with its number.', kind: 'line' };

export const layouts: readonly Layout[] = [
  {
    id: 'nmc-log',
    name: 'NMC CPD log',
    note: 'For nurses, midwives and nursing associates. The NMC asks for 35 hours in three years, 20 of them participatory.',
    fields: [
      title,
      { name: 'method', label: 'CPD method', hint: 'For example: online learning, or a group session.', kind: 'line' },
      { name: 'did', label: 'Brief description of the topic', kind: 'text' },
      { name: 'relevance', label: 'How it relates to your practice', kind: 'text' },
      { ...date, label: 'Date or dates' },
      { ...alone, label: 'Number of minutes' },
      { ...group, label: 'Number of participatory minutes' },
      { name: 'themes', label: 'Part of the Code most relevant to the activity', kind: 'themes' },
      evidence,
    ],
  },
  {
    id: 'nmc-account',
    name: 'NMC reflective account',
    note: 'The NMC asks you to use its own form: copy your answers into it. An account must not hold anything that identifies a person.',
    fields: [
      { name: 'number', label: 'Reflective account number', kind: 'line' },
      { ...title, hint: 'For your own list. It is not on the NMC form.' },
      { name: 'did', label: 'What was the nature of the CPD activity and/or practice-related feedback and/or event or experience in your practice?', kind: 'text' },
      { name: 'learned', label: 'What did you learn from the CPD activity and/or feedback and/or event or experience in your practice?', kind: 'text' },
      { name: 'changed', label: 'How did you change or improve your practice as a result?', kind: 'text' },
      { name: 'themes', label: 'How is this relevant to the Code? Select one or more themes', kind: 'themes' },
    ],
  },
  {
    id: 'hcpc',
    name: 'HCPC',
    note: 'For occupational therapists, psychologists, arts therapists and other professions of the HCPC. It sets no form of its own.',
    fields: [
      title,
      date,
      { name: 'method', label: 'Type of activity', kind: 'choice', choices: HCPC_TYPES },
      { name: 'did', label: 'What I did', kind: 'text' },
      { name: 'relevance', label: 'Relevance to my role', kind: 'text' },
      { name: 'learned', label: 'What I learned', kind: 'text' },
      { name: 'changed', label: 'How it improved my practice', kind: 'text' },
      { name: 'impactPeople', label: 'Benefit to service users', hint: 'These are the HCPC’s words for the people you work with.', kind: 'text' },
      evidence,
    ],
  },
  {
    id: 'swe',
    name: 'Social Work England',
    note: 'Two pieces a year, at least one of them with peer reflection. Copy each part into your online account.',
    fields: [
      title,
      { name: 'method', label: 'Type of CPD', kind: 'line' },
      { name: 'did', label: 'Short description of the CPD', kind: 'text' },
      { name: 'relevance', label: 'Why it is relevant to you', kind: 'text' },
      date,
      { name: 'learned', label: 'What you learnt', kind: 'text' },
      { name: 'impactPeople', label: 'The positive impact on your practice and the people you work with', kind: 'text' },
      { name: 'peer', label: 'What you learnt from discussing it with a peer', hint: 'Only if this piece includes peer reflection. Group supervision and team meetings count.', kind: 'text' },
    ],
  },
  {
    id: 'medical',
    name: 'Medical',
    note: 'For a doctor’s CPD diary: a reflective note is the evidence, and one hour with a note is one credit.',
    fields: [
      title,
      date,
      alone,
      group,
      { name: 'learned', label: 'Key learning', kind: 'text' },
      { name: 'impactPractice', label: 'Impact on your practice, colleagues and organisation', kind: 'text' },
      { name: 'impactPeople', label: 'Impact on patients', kind: 'text' },
      { name: 'next', label: 'Further learning needs', kind: 'text' },
      { name: 'notes', label: 'Notes', kind: 'text' },
    ],
  },
  {
    id: 'plain',
    name: 'Plain',
    note: 'For anybody: peer support workers, support workers, counsellors, students.',
    fields: [
      title,
      date,
      { name: 'method', label: 'What kind of learning it was', kind: 'line' },
      alone,
      group,
      { name: 'did', label: 'What I did', kind: 'text' },
      { name: 'relevance', label: 'Why it matters in my work', kind: 'text' },
      { name: 'learned', label: 'What I learned', kind: 'text' },
      { name: 'changed', label: 'What I do differently now', kind: 'text' },
      { name: 'impactPeople', label: 'What it changed for the people I work with', kind: 'text' },
      { name: 'next', label: 'What I will do next', kind: 'text' },
      evidence,
    ],
  },
];

/** The layout of an id; the plain one for an id from another version. */
export function layoutOf(id: string | undefined): Layout {
  return layouts.find((layout) => layout.id === id) ?? layouts.find((layout) => layout.id === 'plain')!;
}
