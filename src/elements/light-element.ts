import { LitElement } from 'lit';

/**
 * A Lit element that renders into the page itself, so that labels, ids, links to fields and
 * the one stylesheet all live in one tree.
 *
 * Elements take values in by property and send typed events out (`events.ts`); they know
 * neither the machine nor the learner record.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
