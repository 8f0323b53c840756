/**
 * The broker: aedes, with the rules of `rules.ts` at its door. It keeps nothing on disk, and of a session only its
 * present question and how far each participant has counted.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { Aedes, type AedesOptions, type AuthenticateError, type Client } from 'aedes';
import { isParticipant, readJoinCode, readQuestion, topicsOf, voteLimits } from '../src/course/votes.js';
import { type Guest, judge, mayRead } from './rules.js';
import type { LiveSession, Sessions } from './sessions.js';

/** Where a late message goes: nobody may read it. */
const ASIDE = 'aside';
/** How often the number of phones is told, in milliseconds. */
const TELL_EVERY = 250;
/** How long a session that is over may still be read, so that every phone hears of it. */
const FAREWELL = 2_000;
/** How long a wrong code waits for its answer: guessing takes longer than a session lasts. */
const WRONG_CODE_WAITS = 1_000;

/** The way to other servers of the same sessions, if there are any; see `cluster.ts`. */
export interface Beyond {
  /** This server has guests of a session. */
  follow(code: string, as: Guest['kind']): void;
  tell(topic: string, payload: string, retain: boolean): void;
  close(): Promise<void>;
}

export interface BrokerOptions {
  /** What a console shows to be let in. */
  readonly secret: string;
  /** One level of a topic: tells this server from others of a cluster. */
  readonly name: string;
  readonly sessions: Sessions;
}

type Answer = (error: AuthenticateError | null, success: boolean) => void;

export class VoteBroker {
  /** How often something was refused, by reason; never whom. */
  readonly refusals: Record<string, number> = {};
  beyond: Beyond | undefined;
  private readonly guests = new WeakMap<Client, Guest>();
  private readonly connected = new Map<string, Client>();
  private readonly telling = new Map<string, NodeJS.Timeout>();
  private readonly clock: NodeJS.Timeout;

  private constructor(
    private readonly aedes: Aedes,
    private readonly options: BrokerOptions,
  ) {
    this.clock = setInterval(() => options.sessions.expired().forEach((code) => this.forget(code)), 30_000).unref();
    aedes.on('client', (client) => this.arrived(client));
    aedes.on('clientDisconnect', (client) => this.left(client));
    aedes.on('publish', (packet, client) => {
      if (client && packet.topic !== ASIDE) this.beyond?.tell(packet.topic, packet.payload.toString(), packet.retain);
    });
  }

  static async open(options: BrokerOptions): Promise<VoteBroker> {
    const rules: AedesOptions = {
      connectTimeout: 5_000,
      keepaliveLimit: 60,
      maxTopicLevels: 4,
      // A clean session and no will: nothing is kept for somebody who is gone, nor said in their name.
      preConnect: (_client, packet, done) => (packet.clean === true && packet.will === undefined ? done(null, true) : done(new Error('Something would be kept.'), false)),
      authenticate: (client, username, password, done) => broker.admit(client, username, password, done),
      authorizeSubscribe: (client, subscription, done) => {
        const may = mayRead(broker.guests.get(client), subscription.topic);
        if (!may) broker.refuse('reading what is not theirs');
        done(null, may ? { ...subscription, qos: 0 } : null);
      },
      authorizePublish: (client, packet, done) => done(client === null ? null : broker.hear(client, packet)),
    };
    const broker: VoteBroker = new VoteBroker(await Aedes.createBroker(rules), options);
    return broker;
  }

  /** Takes a new connection, with its bytes. */
  handle(stream: Duplex): Client {
    return this.aedes.handle(stream);
  }

  /** Whether this connection leads a session. */
  isConsole(client: Client): boolean {
    return this.guests.get(client)?.kind === 'console';
  }

  /** Counts something refused. */
  refuse(why: string): void {
    this.refusals[why] = (this.refusals[why] ?? 0) + 1;
  }

  /** Takes what another server of the same cluster said. What was said here comes back too, and is left alone. */
  hearFromBeyond(topic: string, payload: string): void {
    const [, code = '', kind = '', name = ''] = topic.split('/');
    const session = this.options.sessions.find(code);
    switch (kind) {
      case 'session':
        if (payload === '') this.forget(code);
        else if (readJoinCode(code)) this.options.sessions.begin(code, Number(payload));
        return;
      case 'question':
        if (!session || session.led > 0) return;
        session.question = readQuestion(payload);
        return this.say(topic, payload, true);
      case 'vote':
        if (!this.connected.has(name)) this.say(topic, payload, false);
        return;
      case 'here':
        if (name !== this.options.name) this.say(topic, payload, true);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.clock);
    for (const timer of this.telling.values()) clearTimeout(timer);
    await new Promise<void>((closed) => this.aedes.close(closed));
    await this.beyond?.close();
  }

  private admit(client: Client, username: string | undefined, password: Buffer | undefined, done: Answer): void {
    const code = readJoinCode(username ?? '');
    if (code !== undefined && password !== undefined && isSame(password, this.options.secret)) {
      const session = this.options.sessions.begin(code);
      if (!session || session.ending) return this.turnAway('too many sessions', done);
      this.guests.set(client, { kind: 'console', code });
      this.beyond?.follow(code, 'console');
      this.beyond?.tell(topicsOf(code).session, String(session.expires), true);
      return done(null, true);
    }
    const session = password === undefined && code !== undefined ? this.options.sessions.find(code) : undefined;
    if (!session || session.ending || !isParticipant(client.id)) return this.turnAway('a wrong code or secret', done);
    if (session.here >= voteLimits.participants) return this.turnAway('too many participants', done);
    this.guests.set(client, { kind: 'participant', code: session.code, id: client.id });
    this.beyond?.follow(session.code, 'participant');
    done(null, true);
  }

  private turnAway(why: string, done: Answer): void {
    this.refuse(why);
    setTimeout(() => done(Object.assign(new Error(why), { returnCode: 4 }) as AuthenticateError, false), WRONG_CODE_WAITS);
  }

  /** Judges a message, and gives an error when it ends the connection. */
  private hear(client: Client, packet: { topic: string; payload: string | Buffer; retain: boolean; qos: number }): Error | null {
    const guest = this.guests.get(client);
    const session = guest && this.options.sessions.find(guest.code);
    if (!session) return new Error('The session is over.');
    const said = { topic: packet.topic, payload: packet.payload.toString(), retain: packet.retain, qos: packet.qos };
    const verdict = judge(guest, said, session.question, session.latest.get(client.id) ?? 0);
    switch (verdict.kind) {
      case 'question':
        session.question = verdict.question;
        if (verdict.question.kind === 'over') this.end(session);
        return null;
      case 'vote':
        session.latest.set(client.id, verdict.n);
        return null;
      case 'aside':
        this.refuse('a vote too late or twice');
        packet.topic = ASIDE;
        return null;
      case 'refused':
        this.refuse(verdict.why);
        return new Error(verdict.why);
    }
  }

  private arrived(client: Client): void {
    this.connected.set(client.id, client);
    this.count(client, 1);
  }

  private left(client: Client): void {
    if (this.connected.get(client.id) === client) this.connected.delete(client.id);
    this.count(client, -1);
  }

  private count(client: Client, by: 1 | -1): void {
    const guest = this.guests.get(client);
    const session = guest && this.options.sessions.find(guest.code);
    if (!session) return;
    if (guest.kind === 'console') session.led += by;
    else session.here += by;
    if (this.telling.has(guest.code)) return;
    const tell = (): void => {
      this.telling.delete(guest.code);
      if (this.options.sessions.find(guest.code) && !session.ending) this.publish(topicsOf(guest.code).here(this.options.name), String(session.here));
    };
    this.telling.set(guest.code, setTimeout(tell, TELL_EVERY));
  }

  /** Everybody hears that it is over; then nothing of it is left. */
  private end(session: LiveSession): void {
    if (session.ending) return;
    session.ending = true;
    setTimeout(() => {
      this.beyond?.tell(topicsOf(session.code).session, '', true);
      this.forget(session.code);
    }, FAREWELL).unref();
  }

  /** Leaves nothing of a session on this server, nor anybody in it. */
  private forget(code: string): void {
    if (!this.options.sessions.end(code)) return;
    const topics = topicsOf(code);
    for (const topic of [topics.question, topics.here(this.options.name)]) this.publish(topic, '');
    for (const client of this.connected.values()) if (this.guests.get(client)?.code === code) client.close();
  }

  /** Says something of this server's own, here and beyond. */
  private publish(topic: string, payload: string): void {
    this.say(topic, payload, true);
    this.beyond?.tell(topic, payload, true);
  }

  private say(topic: string, payload: string, retain: boolean): void {
    this.aedes.publish({ cmd: 'publish', topic, payload, retain, qos: 0, dup: false }, () => undefined);
  }
}

function isSame(given: Buffer, secret: string): boolean {
  const hash = (value: Buffer | string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(hash(given), hash(secret));
}
