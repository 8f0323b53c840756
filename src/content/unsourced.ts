/** Facts without a source: what a reader could ask "who says so?" about. */
import type { Block, Inline } from '../course/text.js';
import { clip, plainText } from './inlines.js';
import type { Page } from './page.js';
import type { Place } from './problems.js';

/** Numbers that are no claim about the world: times of day, places in the course, phone lines, and lengths of time to set aside. */
const HARMLESS = [
  /\b\d{1,2}[:.]\d{2}\b(?:\s*[ap]\.?m\.?)?/gi,
  /\b\d{1,2}\s*(?:[ap]\.?m\b\.?|o'clock)/gi,
  /\b(?:step|lesson|module|question|part|scenario)s?\s+\d+/gi,
  /\b\d+\s+(?:steps?|lessons?|modules?|questions?|parts?|scenarios?|minutes?)\b/gi,
  /\b24\/7\b|\b24[- ]hours?\b/gi,
  /\b(?:999|112|111|101|116\s?123)\b|\b0\d{2,4}[\s\d]{6,}/g,
];
const LAWS_AND_BODIES =
  /\b(?:[A-Z][\w']+ Act\b|UK GDPR|GDPR|Regulations? \d{4}|NMC|GMC|HCPC|BACP|RCOT|RCN|BPS|CQC|ICO|NICE|Ofcom|Samaritans|Social Work England|NHS England|Royal College of [A-Z]\w+|Information Commissioner|Nursing and Midwifery Council|General Medical Council|Health and Care Professions Council|World Health Organi[sz]ation)\b/;

/** The first thing in a text that wants a source, e.g. `claimIn('About 1 in 4 people')` → "1"; undefined when nothing does. */
export function claimIn(words: string): string | undefined {
  const law = LAWS_AND_BODIES.exec(words)?.[0];
  if (law) return law;
  return /\d[\d,.]*/.exec(HARMLESS.reduce((rest, pattern) => rest.replace(pattern, ' '), words))?.[0].replace(/[,.]$/, '');
}

/** True when a source is cited anywhere in the blocks. */
export function cites(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
      case 'key-point':
        return citesInline(block.inlines);
      case 'list':
        return block.items.some(cites);
      case 'table':
        return [block.head, ...block.rows].some((row) => row.some(citesInline));
      case 'cards':
      case 'comparison':
      case 'timeline':
        return block.parts.some((part) => cites(part.blocks));
      case 'picture':
      case 'services':
      case 'sheets':
      case 'lines':
        return false;
      default:
        return cites(block.blocks);
    }
  });
}

function citesInline(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => typeof inline !== 'string' && (inline.kind === 'citation' || citesInline(inline.inlines)));
}

/** The words of blocks, one after the other. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
        case 'heading':
        case 'key-point':
          return plainText(block.inlines);
        case 'list':
          return block.items.map(wordsOf).join(' ');
        case 'table':
          return [block.head, ...block.rows].map((row) => row.map(plainText).join(' ')).join(' ');
        case 'cards':
        case 'comparison':
        case 'timeline':
          return block.parts.map((part) => `${plainText(part.title)} ${wordsOf(part.blocks)}`).join(' ');
        case 'chart':
          return [block.title, ...block.rows.map((row) => row.map(plainText).join(' ')), wordsOf(block.blocks)].join(' ');
        case 'picture':
          return block.caption ?? '';
        case 'services':
        case 'sheets':
        case 'lines':
          return '';
        default:
          return wordsOf(block.blocks);
      }
    })
    .join(' ');
}

/** Warns of a block that holds a number, a date, a law or the name of a body and cites nothing. */
export function checkUnsourced(page: Page, at: Place, block: Block): void {
  if (cites([block])) return;
  const claim = claimIn(wordsOf([block]));
  if (claim !== undefined) page.report('unsourced', at, `"${clip(wordsOf([block]))}" speaks of "${claim}" and cites no source.`, 'Add the source where the fact stands: [@its-id], as named in sources.md.');
}
