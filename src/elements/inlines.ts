/** Runs of text as templates: emphasis, links that say where they open, citations as numbers. */
import { html, type TemplateResult } from 'lit';
import type { Inline } from '../course/text.js';
import { link } from './buttons.js';
import { CourseOpenStepEvent } from './events.js';
import * as words from '../words/words.js';

/** How some runs of a text are shown where they are not shown as usual. */
export interface Shown {
  /** A word of the glossary; usually plain. */
  readonly term?: (run: Extract<Inline, { kind: 'term' }>, label: unknown) => unknown;
  /** A citation of the source that stands at this place in the list; usually a link to it. */
  readonly cite?: (number: number) => unknown;
}

/**
 * @param runs the text
 * @param sources ids of the sources listed on this screen, in order: a citation shows its place in it
 */
export function inlines(runs: readonly Inline[], sources: readonly string[] = [], shown: Shown = {}): unknown {
  return runs.map((run) => {
    if (typeof run === 'string') return run;
    switch (run.kind) {
      case 'strong':
        return html`<strong>${inlines(run.inlines, sources, shown)}</strong>`;
      case 'emphasis':
        return html`<em>${inlines(run.inlines, sources, shown)}</em>`;
      case 'language':
        return html`<span lang=${run.lang}>${inlines(run.inlines, sources, shown)}</span>`;
      case 'link':
        return run.to.startsWith('#')
          ? link(inlines(run.inlines, sources, shown), () => new CourseOpenStepEvent(run.to.slice(1)))
          : outside(run.to, inlines(run.inlines, sources, shown));
      case 'term': {
        const label = inlines(run.inlines, sources, shown);
        return shown.term?.(run, label) ?? label;
      }
      case 'citation':
        return run.sources.filter((id) => sources.includes(id)).map((id) => shown.cite?.(sources.indexOf(id) + 1) ?? reference(id, sources.indexOf(id) + 1));
    }
  });
}

/** The words of some text without its markup, for titles. */
export function plain(runs: readonly Inline[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.kind === 'citation' ? '' : plain(run.inlines))).join('');
}

/**
 * A link that leaves the course: a new tab, which knows nothing of this one, and says so. A
 * telephone number or an address to write to opens no tab, but must not take the place of the
 * course either: in some LMSs that ends the session.
 */
export function outside(to: string, label: unknown): TemplateResult {
  const newTab = /^https?:/.test(to) ? html` <span class="newtab">${words.page.newTab}</span>` : '';
  return html`<a href=${to} target="_blank" rel="noopener noreferrer">${label}${newTab}</a>`;
}

const reference = (id: string, number: number): TemplateResult =>
  html`<a class="cite" href="#source-${id}" @click=${showSource}>[<span class="vh">${words.teaching.source} </span>${number}]</a>`;

/** Goes to a source in the list of this screen, opening the list first; the address stays as it is. */
function showSource(pressed: Event): void {
  pressed.preventDefault();
  const id = (pressed.currentTarget as HTMLAnchorElement).hash.slice(1);
  const source = document.getElementById(id);
  const list = source?.closest('details');
  if (list) list.open = true;
  source?.focus();
}
