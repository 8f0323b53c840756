/** How the kinds of block are shown that stand in steps and stories, and not on the course home. */
import { html, nothing } from 'lit';
import { alsoShow, teaching } from './course-blocks.js';
import { chart } from './chart.js';
import './course-nation.js';
import { inlines } from './inlines.js';
import { madeUp } from './made-up.js';
import * as words from '../words/words.js';

alsoShow({
  table: (block, sources) => html`<div class="scroll" role="region" tabindex="0" aria-label=${words.blocks.table}>
    <table>
      <thead><tr>${block.head.map((cell) => html`<th scope="col">${inlines(cell, sources)}</th>`)}</tr></thead>
      <tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inlines(cell, sources)}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`,
  quotation: (block, sources) => html`<blockquote class="quotation">${teaching(block.blocks, sources)}</blockquote>`,
  example: (block, sources) => html`<section class="case"><p class="label">${words.blocks.example}</p>${teaching(block.blocks, sources)}</section>`,
  // All parts are there: which of them are seen is for the style sheet, and paper shows every one.
  nation: (block, sources) => html`<course-nation></course-nation>
    <section class="nation" data-for=${block.for.join(' ')}><p class="label">${words.nation.names(block.for)}</p>${teaching(block.blocks, sources)}</section>`,
  'case-study': (block, sources) => html`<section class="case">
    <p class="label">${words.blocks.caseStudy}</p>
    ${block.title === undefined ? nothing : html`<h2>${block.title}</h2>`}${teaching(block.blocks, sources)}
    ${block.illustrative ? html`<p class="small soft">${words.blocks.caseIllustrative}</p>` : nothing}
  </section>`,
  post: (block, sources) => madeUp(block, teaching(block.blocks, sources)),
  'lived-experience': (block, sources) => html`<figure class="voice">
    <blockquote>${teaching(block.blocks, sources)}</blockquote>
    <figcaption><b>${words.blocks.livedExperience}</b> ${block.illustrative ? words.blocks.livedIllustrative : nothing}</figcaption>
  </figure>`,
  'skilled-practice': (block, sources) => html`<section class="skilled"><h2>${words.blocks.skilled}</h2>${teaching(block.blocks, sources)}</section>`,
  cards: (block, sources) => html`<div class="cards">${block.parts.map((part) => html`<details><summary>${inlines(part.title, sources)}</summary>${teaching(part.blocks, sources)}</details>`)}</div>`,
  // Lists, not columns of a table: one side after the other is how they are read aloud, and how they stand when narrow.
  comparison: (block, sources) => html`<ul class="compared">${block.parts.map((part) => html`<li><p class="compared__what">${inlines(part.title, sources)}</p>${teaching(part.blocks, sources)}</li>`)}</ul>`,
  timeline: (block, sources) => html`<ol class="timeline">${block.parts.map((part) => html`<li><p class="timeline__when">${inlines(part.title, sources)}</p>${teaching(part.blocks, sources)}</li>`)}</ol>`,
  chart,
  services: () => html`<course-services></course-services>`,
  sheets: () => html`<course-sheets></course-sheets>`,
  lines: (block) => html`<div class="lines"><span class="vh">${words.sheets.space}</span>${Array.from({ length: block.count }, () => html`<hr aria-hidden="true" />`)}</div>`,
});
