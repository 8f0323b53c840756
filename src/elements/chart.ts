/** A chart with its table: what it shows in words, the bars, the numbers. */
import { html, svg, type TemplateResult } from 'lit';
import type { Block } from '../course/text.js';
import { teaching } from './course-blocks.js';
import { inlines } from './inlines.js';

/**
 * The words of a bar stand in the page and not in the drawing, so they never shrink and wrap where
 * it is narrow. The table says the same, so the bars are hidden from assistive technology.
 */
export const chart = (block: Extract<Block, { kind: 'chart' }>, sources: readonly string[]): TemplateResult => html`<figure class="chart">
  <figcaption>${block.title}</figcaption>
  <div class="chart__bars" aria-hidden="true">
    ${block.rows.map(
      ([label = [], value = []], at) => html`<p>${inlines(label, sources)}</p>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none">${svg`<rect width="100" height="8" class="chart__all"/><rect width=${block.lengths[at] ?? 0} height="8" class="chart__bar"/>`}</svg>
        <p class="chart__value">${inlines(value, sources)}</p>`,
    )}
  </div>
  <table>
    <thead><tr>${block.head.map((cell) => html`<th scope="col">${inlines(cell, sources)}</th>`)}</tr></thead>
    <tbody>${block.rows.map(([label = [], value = []]) => html`<tr><th scope="row">${inlines(label, sources)}</th><td>${inlines(value, sources)}</td></tr>`)}</tbody>
  </table>
  ${teaching(block.blocks, sources)}
</figure>`;
