/**
 * Keeps the whole site on the device, so that after one visit everything works without a network.
 * It belongs to My learning on a web host; no package for an LMS holds or starts it.
 *
 * A new version waits here until My learning asks for it, because it takes the files of the old
 * one away: nobody is to lose the next step of a course they are in.
 */
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';

/** Both are written in by scripts/offline-plugin.ts. */
declare const SITE_FILES: { url: string; revision: string | null }[];
declare const WHAT_IS_NEW: string;

/** The part of a service worker's own scope that is used; TypeScript cannot have both its types and those of a page. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate', listener: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
  addEventListener(type: 'fetch', listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<{ readonly type?: string } | null>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

// A trust changes this file without a new version of the course, so the network is asked first.
scope.addEventListener('fetch', (event) => {
  if (!new URL(event.request.url).pathname.endsWith('/trust.json')) return;
  event.respondWith(fetch(event.request).catch(async () => (await matchPrecache('trust.json')) ?? Response.error()));
});

// The course is one file whatever its launch parameters are.
precacheAndRoute(SITE_FILES, { ignoreURLParametersMatching: [/.*/], cleanURLs: false });
cleanupOutdatedCaches();

// On a first visit the page that is open is served from here at once.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  if (event.data?.type === 'WHAT_IS_NEW') event.ports[0]?.postMessage(WHAT_IS_NEW);
  if (event.data?.type === 'SKIP_WAITING') void scope.skipWaiting();
});
