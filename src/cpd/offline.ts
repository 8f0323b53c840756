/** My learning without a network: starts the service worker, and hears of new versions. */
import { messageSW, Workbox } from 'workbox-window';

export interface Offline {
  /** Starts using the new version; the page is loaded again by itself. */
  update(): void;
}

/**
 * Keeps the site on this device from now on, where the browser can. Does nothing while developing.
 *
 * @param onNews called when a new version waits, with what it says has changed
 * @param mayReload whether the page can be loaded again without taking anybody out of the course
 */
export function startOffline(onNews: (what: string) => void, mayReload: () => boolean): Offline {
  if (import.meta.env.VITE_OFFLINE !== 'yes' || !('serviceWorker' in navigator)) return { update: () => {} };
  const worker = new Workbox('./sw.js');
  worker.addEventListener('waiting', ({ sw }) => {
    // A worker that does not answer is a new version all the same.
    const silence = new Promise<string>((resolve) => setTimeout(resolve, 2_000, ''));
    const answer = sw ? (messageSW(sw, { type: 'WHAT_IS_NEW' }) as Promise<unknown>) : silence;
    void Promise.race([answer, silence]).then((what) => onNews(typeof what === 'string' ? what : ''));
  });
  let asked = false;
  worker.addEventListener('controlling', ({ isUpdate }) => {
    // On a first visit the worker takes the page over as well, and nothing has changed.
    if ((asked || isUpdate) && mayReload()) location.reload();
  });
  // Blocked, or not over https: the site then needs the network, and works as it did.
  worker.register({ immediate: true }).catch(() => {});
  return {
    update() {
      asked = true;
      worker.messageSkipWaiting();
    },
  };
}
