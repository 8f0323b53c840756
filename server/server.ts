/** The server of a session with phones: pages, sockets, broker and, if wished for, a cluster behind it. */
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VoteBroker } from './broker.js';
import { bridge } from './cluster.js';
import { servePages } from './pages.js';
import { Sessions } from './sessions.js';
import { openSockets } from './sockets.js';

export interface ServerSettings {
  /** The built course. */
  readonly folder: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The network card to listen on, e.g. `127.0.0.1`. */
  readonly host: string;
  /** Where phones reach this server, without a path; from the port when it is not given. */
  readonly address?: string | undefined;
  /** What a console shows. Everybody who has it may lead sessions. */
  readonly secret: string;
  /** An MQTT broker that several servers share. */
  readonly cluster?: string | undefined;
  readonly say: (sentence: string) => void;
  readonly now?: () => number;
}

export interface GroupServer {
  readonly port: number;
  /** Where phones reach it, e.g. `http://192.168.1.20:8400`. */
  readonly address: string;
  readonly refusals: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/**
 * Starts it.
 *
 * @param addressOf the address of a port of this machine, as others reach it
 * @throws when the port is taken, the course is not built, or the cluster does not answer
 */
export async function startServer(settings: ServerSettings, addressOf: (port: number) => string): Promise<GroupServer> {
  const broker = await VoteBroker.open({ secret: settings.secret, name: randomBytes(4).toString('hex'), sessions: new Sessions(settings.now) });
  const http = createServer();
  const close = async (): Promise<void> => {
    await broker.close();
    http.closeAllConnections();
    if (http.listening) await new Promise((closed) => http.close(closed));
  };
  try {
    if (settings.cluster !== undefined) broker.beyond = await bridge(settings.cluster, broker, settings.say);
    const port = await listen(http, settings);
    const address = settings.address ?? addressOf(port);
    http.on('request', servePages(settings.folder, `${address}/join`));
    openSockets(http, broker, address);
    return { port, address, refusals: broker.refusals, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

function listen(http: Server, { port, host }: ServerSettings): Promise<number> {
  return new Promise((ready, failed) => {
    http.once('error', failed);
    http.listen(port, host, () => ready((http.address() as AddressInfo).port));
  });
}
