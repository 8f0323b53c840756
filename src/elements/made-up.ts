/** A simulated post: looks like a post, belongs to no service, and is marked twice as made up. */
import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../words/words.js';
import { icon } from './icons.js';

/** Who is shown to have posted, where and when. */
export interface PostedBy {
  readonly by: string;
  readonly on?: string;
  readonly when?: string;
}

/** What stands for a made-up account: its first letter, hidden from assistive technology. */
const initial = (account: string): TemplateResult => html`<span class="post__initial" aria-hidden="true">${account.match(/[\p{L}\p{N}]/u)?.[0]?.toUpperCase() ?? ''}</span>`;

/** The post around its words. Marked in words before it, and by the broken line around it. */
export const madeUp = ({ by, on, when }: PostedBy, text: unknown): TemplateResult => html`<figure class="madeup">
  <figcaption class="madeup__flag">${icon('pen')} ${words.blocks.madeUp}</figcaption>
  <div class="post">
    <div class="post__by">
      ${initial(by)}
      <p><b>${by}</b>${on || when ? html`<span>${[on, when].filter(Boolean).join(' · ')}</span>` : nothing}</p>
    </div>
    <div class="post__text">${text}</div>
  </div>
</figure>`;
