/** The icons of the course, all drawn here. They never stand without words beside them. */
import { html, nothing, svg, type TemplateResult } from 'lit';

const disc = 'M21.5 12a9.5 9.5 0 1 1-19 0a9.5 9.5 0 0 1 19 0Z';

/** Each icon is a line drawing, and at times a filled part, on a grid of 24. */
const shapes = {
  done: [`${disc}M7.6 12.4l3 3 5.8-6.3`],
  look: [`${disc}M12 7v6M12 16.6v.1`],
  partly: [`${disc}M7.5 12h9`],
  now: [disc, 'M12 2.5a9.5 9.5 0 0 1 0 19Z'],
  later: [disc],
  shut: ['M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3'],
  clock: [`${disc}M12 6.8V12l3.6 2.2`],
  unsaved: ['M12 3.5 21.5 20.5h-19ZM12 10v4.5M12 17.4v.1'],
  pen: ['M4 20l1.200-4.600L16.400 4.200l3.400 3.400L8.600 18.800ZM14 6.600l3.400 3.400'],
  picked: [disc, 'M16.5 12a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0Z'],
  forward: [`${disc}M10.4 7.6l4.4 4.4-4.4 4.4`],
  strong: [disc, disc],
  workable: [disc, 'M12 2.5a9.5 9.5 0 0 1 0 19Z'],
  costly: [disc],
  eye: ['M2.5 12q9.5-13 19 0q-9.5 13-19 0ZM15 12a3 3 0 1 1-6 0a3 3 0 0 1 6 0Z'],
} as const satisfies Record<string, readonly [string, string?]>;

export type IconName = keyof typeof shapes;

/** Draws one icon, hidden from assistive technology: the words beside it carry the meaning. */
export function icon(name: IconName): TemplateResult {
  const [line, filled] = shapes[name] as readonly [string, string?];
  return html`<svg class="ico" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${line} />${filled === undefined ? nothing : svg`<path class="ico__fill" d=${filled} />`}</svg>`;
}
