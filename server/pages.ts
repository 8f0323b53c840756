/** The built course as web pages. Two of them are told that there is somebody to vote with. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Pages that connect to this server. */
const VOTING = ['group.html', 'join.html'] as const;
/** What a browser may call this server, and nothing that could end a policy or an attribute. */
const HOST = /^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i;

const headers: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "frame-ancestors 'self'",
};

/**
 * Answers requests for pages.
 *
 * Browsers differ on whether `connect-src 'self'` lets a page open a WebSocket to its own server, so the two pages
 * that do name it in full. In every package and on every other server their policy stays as strict as it was.
 *
 * @param joinAddress what people type to join, e.g. `http://192.168.1.20:8400/join`
 */
export function servePages(folder: string, joinAddress: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(folder, { etag: true, extensions: ['html'], setHeaders: (response) => Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value)) });
  const pages = new Map(VOTING.map((page) => [page as string, readFileSync(join(folder, page), 'utf8')]));
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    // A page that a browser kept would not know of this server.
    if (path === 'sw.js') return void response.writeHead(404, headers).end();
    const page = pages.get(path.endsWith('.html') ? path : `${path}.html`);
    if (page === undefined) return files(request, response, () => void response.writeHead(404, headers).end());
    const { host = '' } = request.headers;
    if (!HOST.test(host)) return void response.writeHead(400, headers).end();
    response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? '' : withVotes(page, host, joinAddress));
  };
}

/** @throws when the page has no policy to widen: it would then be wide open */
export function withVotes(page: string, host: string, joinAddress: string): string {
  const policy = "default-src 'self';";
  if (!page.includes(policy)) throw new Error('A page of the built course has no content security policy.');
  const told = `<meta name="votes" content="${joinAddress.replace(/[&"<]/g, (letter) => `&#${letter.charCodeAt(0)};`)}" />`;
  return page.replace(policy, `${policy} connect-src 'self' ws://${host} wss://${host};`).replace('</head>', `${told}\n  </head>`);
}
