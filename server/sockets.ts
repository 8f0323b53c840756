/** The door for WebSockets: same origin, not too many, not too large, not too fast. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { createWebSocketStream, type WebSocket, WebSocketServer } from 'ws';
import { voteLimits } from '../src/course/votes.js';
import type { VoteBroker } from './broker.js';
import { Bucket } from './rules.js';

/** Where phones and consoles connect, beside the pages. */
const PATH = '/votes';
/** Connections at one time, all sessions together. */
const MOST = 5_000;

/** @param address where people reach this server, if that is not what their browser calls it (a proxy) */
export function openSockets(server: Server, broker: VoteBroker, address: string): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: voteLimits.question, perMessageDeflate: false, handleProtocols: (offered) => (offered.has('mqtt') ? 'mqtt' : false) });
  const turnAway = (socket: Duplex, status: string, why: string): void => {
    broker.refuse(why);
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
  };
  server.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== PATH) return turnAway(socket, '404 Not Found', 'no such address');
    if (!isSameOrigin(request, address)) return turnAway(socket, '403 Forbidden', 'a page of another origin');
    if (sockets.clients.size >= MOST) return turnAway(socket, '503 Service Unavailable', 'too many connections');
    sockets.handleUpgrade(request, socket, head, (accepted) => welcome(accepted, broker));
  });
}

function welcome(socket: WebSocket, broker: VoteBroker): void {
  const bucket = new Bucket(voteLimits.burst, voteLimits.perSecond, Date.now());
  const end = (why: string): void => {
    broker.refuse(why);
    socket.terminate();
  };
  // Before the stream, so that too much is stopped at the first byte.
  socket.on('message', (data: Buffer) => {
    if (!broker.isConsole(client) && !bucket.take(data.length, Date.now())) end('too fast');
  });
  socket.on('error', () => undefined);
  const stream = createWebSocketStream(socket);
  stream.on('error', () => undefined);
  const client = broker.handle(stream);
}

/** A browser says which page it comes from, and no page can change that. */
function isSameOrigin({ headers: { origin, host } }: IncomingMessage, address: string): boolean {
  if (origin === undefined) return false;
  try {
    return new URL(origin).host === host || new URL(origin).origin === new URL(address).origin;
  } catch {
    return false;
  }
}
