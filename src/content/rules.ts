/**
 * Every rule a text can break. A rule's name is permanent: authors search for it and
 * `docs/authoring.md` explains each. Problems stop a build; warnings are only printed.
 */
const problem = { severity: 'problem' } as const;
const warning = { severity: 'warning' } as const;

export const RULES = {
  // Front matter and files
  'front-matter-missing': problem,
  'front-matter-kind': problem,
  'file-not-read': warning,
  'unknown-module': problem,
  'module-not-listed': warning,
  'ledger-unreadable': problem,
  'overdue-review': warning,
  'review-due': warning,
  'fact-place': warning,
  // Ids
  'missing-id': problem,
  'duplicate-id': problem,
  'bad-id': problem,
  'not-in-ledger': problem,
  'bad-attributes': problem,
  'unknown-attribute': problem,
  'missing-attribute': problem,
  // Headings, parts, pictures, links
  'text-before-heading': problem,
  'heading-order': problem,
  'empty-step': problem,
  'directive-not-closed': problem,
  'directive-unreadable': problem,
  'unknown-directive': problem,
  'heading-inside-directive': problem,
  'not-supported': problem,
  'missing-image': problem,
  'missing-alt': problem,
  'link-to-nowhere': problem,
  'language-tag': problem,
  'one-activity': problem,
  'one-key-point': problem,
  'content-note-without-key-point': problem,
  'headed-parts': problem,
  'chart-table': problem,
  // Names that must exist
  'unknown-objective': problem,
  'unknown-source': problem,
  'unused-source': warning,
  'unknown-starting-point': problem,
  'unknown-nation': problem,
  'nation-left-out': problem,
  'nation-twice': problem,
  'unknown-question': problem,
  'unknown-scenario': problem,
  'unknown-step': problem,
  'unknown-glossary-word': problem,
  'services-missing': problem,
  'placed-twice': problem,
  'confidence-twice': problem,
  'assessment-question-placed': problem,
  'never-placed': warning,
  // Questions
  'quote-outside-choice': problem,
  'outside-a-choice': problem,
  'choice-without-box': problem,
  'choice-without-feedback': problem,
  'question-without-right-choice': problem,
  'question-with-one-choice': problem,
  'row-count': problem,
  'matching-table': problem,
  'too-few-assessment-questions': warning,
  unsourced: warning,
  // Language
  'word-to-avoid': problem,
  'long-sentence': warning,
  'long-paragraph': warning,
  // Scenarios
  'choice-without-link': problem,
  'choice-without-consequence': problem,
  'missing-rating': problem,
  'unknown-scene': problem,
  'unreachable-scene': problem,
  'scene-without-a-way-on': problem,
  'ending-with-choices': problem,
  'scenario-without-ending': problem,
  'story-goes-round': problem,
  'too-few-scenes': problem,
  'too-few-endings': problem,
  'first-decision-one-way': problem,
  'costly-without-recovery': problem,
  'debrief-missing': problem,
  'state-never-set': problem,
  'state-never-read': warning,
  // Sessions with a team
  'part-minutes': problem,
  'plan-minutes': problem,
} as const satisfies Record<string, { readonly severity: 'problem' | 'warning' }>;

/** The permanent name of a rule, e.g. `unknown-scene`. */
export type Rule = keyof typeof RULES;
