/** The few pictures of My learning. Each stands beside words, so all are hidden from assistive technology. */
import { html, type TemplateResult } from 'lit';

/** Time: when a person was last here. */
export const clock: TemplateResult = html`<svg class="ico" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="9.5" /><path d="M12 6v6.5h4.5" /></svg>`;

/** Passed or completed. */
export const tick: TemplateResult = html`<svg class="ico" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="9.5" /><path d="M7 12.5 10.5 16 17 8.5" /></svg>`;

/** Under way: a disc half full. */
export const half: TemplateResult = html`<svg class="ico" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="9.5" /><path d="M12 2.5v19a9.5 9.5 0 0 0 0-19Z" fill="currentColor" stroke="none" /></svg>`;

/** Left as it stands: an open ring. */
export const ring: TemplateResult = html`<svg class="ico" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="9.5" /></svg>`;

/** Something is not as it should be. */
export const notice: TemplateResult = html`<svg class="ico" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 3 22 20.5H2Z" /><path d="M12 9.5v5M12 17.4v.2" /></svg>`;

/** The mark of the course: two circles, online and offline, and what they share. */
export const mark: TemplateResult = html`<svg viewBox="0 0 56 36" aria-hidden="true" focusable="false"><path d="M28 5.3a16 16 0 0 1 0 25.4 16 16 0 0 1 0-25.4Z" fill="currentColor" /><circle cx="18" cy="18" r="15.5" fill="none" stroke="currentColor" stroke-width="3" /><circle cx="38" cy="18" r="15.5" fill="none" stroke="currentColor" stroke-width="3" /></svg>`;
