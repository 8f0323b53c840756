/** The moments of a page that a SCORM record must know of. `unload` is not among them: LMSs block it by policy. */
import type { ScormRecord } from './scorm-record.js';

/** The part of a window that is listened to. */
export interface WatchedWindow {
  readonly document: { readonly visibilityState: string; addEventListener(type: string, listener: () => void): void; removeEventListener(type: string, listener: () => void): void };
  addEventListener(type: string, listener: (event: { readonly persisted?: boolean }) => void): void;
  removeEventListener(type: string, listener: (event: { readonly persisted?: boolean }) => void): void;
}

/**
 * Commits when the page is hidden, finishes once when it goes away, sends again when the network
 * is back. A page that comes back from the back-forward cache is told. Returns a function that stops watching.
 */
export function watchPage(page: WatchedWindow, record: Pick<ScormRecord, 'pause' | 'leave' | 'resend' | 'comeBack'>): () => void {
  const onVisibility = () => {
    if (page.document.visibilityState === 'hidden') record.pause();
  };
  const onHide = () => record.leave();
  const onOnline = () => record.resend();
  // From the back-forward cache: everything stands as it was, and the session is over.
  const onShow = (event: { readonly persisted?: boolean }) => {
    if (event.persisted) record.comeBack();
  };
  page.document.addEventListener('visibilitychange', onVisibility);
  page.addEventListener('pagehide', onHide);
  page.addEventListener('online', onOnline);
  page.addEventListener('pageshow', onShow);
  return () => {
    page.document.removeEventListener('visibilitychange', onVisibility);
    page.removeEventListener('pagehide', onHide);
    page.removeEventListener('online', onOnline);
    page.removeEventListener('pageshow', onShow);
  };
}
