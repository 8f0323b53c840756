/** Abstract avatars for people in scenarios: a shape, never a face to be judged. */
import { html, svg, type TemplateResult } from 'lit';
import type { Person } from '../course/course.js';

type Avatar = Person['avatar'];

/** Ground colour, then the shape that sits on it, on a grid of 48. */
const drawings: Record<Avatar, readonly [string, TemplateResult]> = {
  diamond: ['#f3b884', svg`<path fill="#4b2158" d="M24 9 39 24 24 39 9 24Z" /><path fill="#f8f5f1" d="M24 18 30 24 24 30 18 24Z" />`],
  sprout: ['#b5d3bb', svg`<path fill="#1d5546" d="M22.500 41V27Q9 27 10 13q13 0 14 11 1-8 14-8 0 12-12.500 12V41Z" />`],
  sun: ['#fbe6cf', svg`<circle cx="24" cy="24" r="8" fill="#b4522d" /><path stroke="#b4522d" stroke-width="3" stroke-linecap="round" d="M24 7v4M24 37v4M7 24h4M37 24h4M12 12l3 3M33 33l3 3M36 12l-3 3M15 33l-3 3" />`],
  wave: ['#d8c8e2', svg`<path fill="none" stroke="#4b2158" stroke-width="4" stroke-linecap="round" d="M8 19q5.500-7 11 0t11 0 10-1M8 30q5.500-7 11 0t11 0 10-1" />`],
  moon: ['#3b2a4d', svg`<path fill="#f3b884" d="M29 9a15.500 15.500 0 1 0 9 21A13 13 0 0 1 29 9Z" />`],
  stone: ['#e2ddd6', svg`<path fill="#5d5766" d="M9 33q-1-7 8-8 16-2 22 4 3 6-4 7H14q-4 0-5-3Z" /><path fill="#8a8393" d="M15 22q1-8 10-8 8 0 9 6 0 3-9 2.500-6 0-10-.5Z" />`],
};

/** Draws one avatar, hidden from assistive technology: the name stands beside it. */
export function avatar(name: Avatar): TemplateResult {
  const [ground, shape] = drawings[name];
  return html`<svg class="avatar" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <circle cx="24" cy="24" r="23" fill=${ground} stroke="#221a29" stroke-width="2" />${shape}
  </svg>`;
}
