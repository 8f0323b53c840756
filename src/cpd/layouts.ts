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

/** A field of one line. */
const line = (name: FieldName, label: string, hint?: string): Field => ({ name, label, kind: 'line', ...(hint === undefined ? {} : { hint }) });
/** A field with room to write. */
const text = (name: FieldName, label: string, hint?: string): Field => ({ ...line(name, label, hint), kind: 'text' });

const title = line('title', 'Title');
const date: Field = { name: 'date', label: 'Date', kind: 'date' };
const alone: Field = { name: 'alone', label: 'Minutes of self-directed learning', kind: 'minutes' };
const group: Field = { name: 'group', label: 'Minutes of participatory learning', hint: 'Only time spent learning together with other people. Working through this course alone is not participatory.', kind: 'minutes' };
const evidence = line('evidence', 'Evidence', 'For example: a certificate, with its number.');

export const layouts: readonly Layout[] = [
  {
    id: 'nmc-log',
    name: 'NMC CPD log',
    note: 'For nurses, midwives and nursing associates. The NMC asks for 35 hours in three years, 20 of them participatory.',
    fields: [
      title,
      line('method', 'CPD method', 'For example: online learning, or a group session.'),
      text('did', 'Brief description of the topic'),
      text('relevance', 'How it relates to your practice'),
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
      line('number', 'Reflective account number'),
      { ...title, hint: 'For your own list. It is not on the NMC form.' },
      text('did', 'What was the nature of the CPD activity and/or practice-related feedback and/or event or experience in your practice?'),
      text('learned', 'What did you learn from the CPD activity and/or feedback and/or event or experience in your practice?'),
      text('changed', 'How did you change or improve your practice as a result?'),
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
      text('did', 'What I did'),
      text('relevance', 'Relevance to my role'),
      text('learned', 'What I learned'),
      text('changed', 'How it improved my practice'),
      text('impactPeople', 'Benefit to service users', 'These are the HCPC’s words for the people you work with.'),
      evidence,
    ],
  },
  {
    id: 'swe',
    name: 'Social Work England',
    note: 'Two pieces a year, at least one of them with peer reflection. Copy each part into your online account.',
    fields: [
      title,
      line('method', 'Type of CPD'),
      text('did', 'Short description of the CPD'),
      text('relevance', 'Why it is relevant to you'),
      date,
      text('learned', 'What you learnt'),
      text('impactPeople', 'The positive impact on your practice and the people you work with'),
      text('peer', 'What you learnt from discussing it with a peer', 'Only if this piece includes peer reflection. Group supervision and team meetings count.'),
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
      text('learned', 'Key learning'),
      text('impactPractice', 'Impact on your practice, colleagues and organisation'),
      text('impactPeople', 'Impact on patients'),
      text('next', 'Further learning needs'),
      text('notes', 'Notes'),
    ],
  },
  {
    id: 'plain',
    name: 'Plain',
    note: 'For anybody: peer support workers, support workers, counsellors, students.',
    fields: [
      title,
      date,
      line('method', 'What kind of learning it was'),
      alone,
      group,
      text('did', 'What I did'),
      text('relevance', 'Why it matters in my work'),
      text('learned', 'What I learned'),
      text('changed', 'What I do differently now'),
      text('impactPeople', 'What it changed for the people I work with'),
      text('next', 'What I will do next'),
      evidence,
    ],
  },
];

/** The layout of an id; the plain one for an id from another version. */
export function layoutOf(id: string | undefined): Layout {
  return layouts.find((layout) => layout.id === id) ?? layouts.find((layout) => layout.id === 'plain')!;
}
