/** A facilitator, phones and people with bad intentions, over real WebSockets. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mqtt from 'mqtt';
import { WebSocket } from 'ws';
import { type GroupServer, startServer } from '../../server/server.js';
import { countBallots, type Ballots, withBallot } from '../../src/course/tally.js';
import { newJoinCode, type Question, readVote, topicsOf, type Vote } from '../../src/course/votes.js';

export const SECRET = 'a-secret-of-the-tests';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

const page = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; object-src 'none'" /></head><body></body></html>`;

/** A server on a free port of this machine. */
export async function open(settings: { cluster?: string; now?: () => number } = {}): Promise<GroupServer> {
  const folder = mkdtempSync(join(tmpdir(), 'making-sense-server-'));
  for (const name of ['index.html', 'group.html', 'join.html']) writeFileSync(join(folder, name), page);
  const server = await startServer({ folder, port: 0, host: '127.0.0.1', secret: SECRET, say: () => undefined, ...settings }, (port) => `http://127.0.0.1:${port}`);
  return { ...server, close: () => server.close().finally(() => rmSync(folder, { recursive: true, force: true })) };
}

export const freshCode = (): string => newJoinCode((count) => crypto.getRandomValues(new Uint8Array(count)));
export const freshId = (): string => Array.from({ length: 20 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');
export const until = async (holds: () => boolean, what: string, within = 5_000): Promise<void> => {
  for (const began = Date.now(); !holds(); await new Promise((wait) => setTimeout(wait, 10))) if (Date.now() - began > within) throw new Error(`It never came to: ${what}.`);
};
/** Long enough for anything on loopback to have arrived, had it been let through. */
export const aWhile = (): Promise<void> => new Promise((wait) => setTimeout(wait, 150));

/** One connection, by a client library that knows nothing of our rules. */
export class Connection {
  readonly heard: { topic: string; payload: string }[] = [];
  ended = false;

  private constructor(
    readonly client: mqtt.MqttClient,
    readonly code: string,
    readonly id: string,
  ) {
    client.on('message', (topic, payload) => this.heard.push({ topic, payload: payload.toString() }));
    client.on('close', () => (this.ended = true));
    client.on('error', () => undefined);
  }

  /** Rejects when it is turned away. */
  static async to(server: GroupServer, code: string, options: { id?: string; password?: string; origin?: string; more?: mqtt.IClientOptions } = {}): Promise<Connection> {
    const { id = freshId(), password, origin = server.address, more = {} } = options;
    const client = mqtt.connect(`ws://127.0.0.1:${server.port}/votes`, { clientId: id, username: code, ...(password === undefined ? {} : { password }), protocolVersion: 4, keepalive: 20, reconnectPeriod: 0, wsOptions: { origin }, ...more });
    const connection = new Connection(client, code, id);
    await new Promise<void>((welcome, turnedAway) => {
      client.once('connect', () => welcome());
      client.once('error', turnedAway);
      client.once('close', () => turnedAway(new Error('The connection was closed.')));
    });
    return connection;
  }

  say(topic: string, payload: string, options: mqtt.IClientPublishOptions = { qos: 1 }): void {
    this.client.publish(topic, payload, options, () => undefined);
  }

  vote(vote: Vote): void {
    this.say(topicsOf(this.code).vote(this.id), JSON.stringify(vote));
  }

  /** False when the broker does not let it read this. */
  reads(topic: string): Promise<boolean> {
    return new Promise((granted) => this.client.subscribe(topic, { qos: 0 }, (fault, answer) => granted(!fault && answer?.[0] !== undefined && answer[0].qos < 128)));
  }

  get question(): Question | undefined {
    const last = this.heard.filter(({ topic, payload }) => topic.endsWith('/question') && payload !== '').at(-1);
    return last && (JSON.parse(last.payload) as Question);
  }

  leave(): Promise<void> {
    return this.client.endAsync(true);
  }
}

/** A console that counts as ours does. */
export class Console {
  ballots: Ballots = {};

  private constructor(readonly line: Connection) {}

  static async to(server: GroupServer, code: string): Promise<Console> {
    const line = await Connection.to(server, code, { id: `console-${freshId()}`, password: SECRET });
    const console = new Console(line);
    line.client.on('message', (topic, payload) => {
      const vote = readVote(payload.toString());
      if (vote) console.ballots = withBallot(console.ballots, topic.split('/').at(-1)!, vote);
    });
    await line.reads(topicsOf(code).votes);
    await line.reads(topicsOf(code).heres);
    return console;
  }

  ask(number: number, letters = 'ABC'): Promise<unknown> {
    return this.put({ kind: 'open', number, ask: 'What do you say?', choices: [...letters].map((letter) => ({ letter, text: `Choice ${letter}` })) });
  }

  put(question: Question): Promise<unknown> {
    return this.line.client.publishAsync(topicsOf(this.line.code).question, JSON.stringify(question), { qos: 1, retain: true });
  }

  get counts(): Readonly<Record<string, number>> {
    return countBallots(this.ballots);
  }
}

/** A phone that is in and has the question topic. */
export async function phone(server: GroupServer, code: string, id = freshId()): Promise<Connection> {
  const line = await Connection.to(server, code, { id });
  await line.reads(topicsOf(code).question);
  return line;
}

/** The WebSocket of a browser, as far as our own client needs it: Node 20 has none, and none says where it comes from. */
export function browserSocket(origin: string): typeof globalThis.WebSocket {
  return class extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { origin });
    }
  } as unknown as typeof globalThis.WebSocket;
}
