/** The drawing on the course home: two lives that overlap, and a person at ease in both. */
import { html, type TemplateResult } from 'lit';

/** Decoration only, hidden from assistive technology. */
export const coverArt = (): TemplateResult => html`<svg class="cover__art" viewBox="0 0 480 340" aria-hidden="true" focusable="false">
  <rect class="plate" width="480" height="340" rx="20" />
  <circle cx="178" cy="164" r="124" fill="#b5d3bb" /><circle cx="302" cy="164" r="124" fill="#f3b884" />
  <path fill="#f8f5f1" d="M240 57a124 124 0 0 1 0 214a124 124 0 0 1 0-214Z" />
  <g fill="none" stroke="#221a29" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
    <path fill="#f8f5f1" d="M86 152l34-29 34 29v42H86Z" /><path fill="#b4522d" d="M110 194v-25h20v25Z" />
    <path d="M132 250v-34" /><path fill="#1d5546" d="M132 226q-20-2-22-22 21 1 22 22q1-17 18-22 2 20-18 22Z" /><path fill="#b4522d" d="M118 248h28l-4 24h-20Z" />
    <path fill="#f8f5f1" d="M138 78h32v16q0 10-10 10h-12q-10 0-10-10ZM170 82q10 0 9 8-1 6-10 6" /><path d="M148 68q-4-5 0-9M160 68q-4-5 0-9" />
    <path fill="#4b2158" d="M326 82h60q8 0 8 8v26q0 8-8 8h-34l-14 13v-13h-12q-8 0-8-8V90q0-8 8-8Z" />
    <rect x="352" y="156" width="44" height="74" rx="8" fill="#f8f5f1" /><path d="M368 221h12" /><path fill="#1d5546" stroke-width="2" d="M374 206q-14-9-11-17 6-7 11 1 5-8 11-1 3 8-11 17Z" />
    <path d="M310 262v-8a19 19 0 0 1 38 0v8" /><path fill="#b4522d" d="M306 258h9v17h-9ZM343 258h9v17h-9Z" />
  </g>
  <path stroke="#f8f5f1" stroke-width="6" stroke-linecap="round" d="M340 103h.1M356 103h.1M372 103h.1" />
  <path fill="#4b2158" d="M184 306v-24q4-60 56-62 52 2 56 62v24Z" />
  <path fill="#8d5a3b" d="M228 186h24v34q-12 13-24 0Z" /><path fill="#8d5a3b" d="M212 150q0-34 28-34t28 34v12q0 34-28 34t-28-34Z" />
  <path fill="#221a29" d="M205 156q-8-56 35-56t35 56q-4 6-9 5 1-22-13-30-22 16-36 8-4 12-3 22-5 1-9-5Z" />
  <path fill="none" stroke="#221a29" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" d="M229 154v3M251 154v3M240 158l-3 9h4M232 176q8 6 16 0" />
  <path fill="none" stroke="#f3b884" stroke-width="4" stroke-linecap="round" d="M222 226q18 15 36 0" />
  <path stroke="#221a29" stroke-width="4" stroke-linecap="round" d="M44 306h392" />
</svg>`;
