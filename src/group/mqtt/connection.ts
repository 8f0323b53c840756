/**
 * A connection to the broker that mends itself: a phone sleeps, a lift has no signal, a server is started again.
 *
 * Nothing is queued. Whoever has something to say hears `here` when there is somebody to say it to, and says it again.
 */
import { connect, disconnect, type Incoming, PacketReader, pingreq, publish, subscribe } from './packets.js';

/** `refused`: the broker does not know this code or this secret; it is not tried again. */
export type ConnectionState = 'connecting' | 'here' | 'away' | 'refused';

export interface ConnectionOptions {
  /** E.g. `wss://votes.example.org/votes`. */
  readonly url: string;
  readonly clientId: string;
  readonly username: string;
  readonly password?: string;
  readonly topics: readonly string[];
  readonly onMessage: (topic: string, payload: string) => void;
  readonly onState: (state: ConnectionState) => void;
}

/** Seconds; the broker gives up after half as many again. */
const KEEP_ALIVE = 20;
/** Milliseconds. */
const ANSWER_WITHIN = 4_000;
/** A room that joins at once, or one bar of signal. */
const WELCOME_WITHIN = 12_000;
const FIRST_WAIT = 400;
const LONGEST_WAIT = 5_000;
/** A server that was started again may not know a code until its console is back: about five minutes of trying. */
const REFUSALS = 50;

export class MqttConnection {
  private socket: WebSocket | undefined;
  private reader = new PacketReader();
  private state: ConnectionState = 'away';
  private tries = 0;
  private refusals = 0;
  private wasHere = false;
  private closed = false;
  private id = 0;
  private unheard: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;
  private readonly waiting = new Map<number, (arrived: boolean) => void>();

  constructor(private readonly options: ConnectionOptions) {}

  /** Connects, and keeps connecting until it is closed or refused. */
  open(): void {
    if (this.closed || this.socket) return;
    this.say('connecting');
    this.reader = new PacketReader();
    const socket = new WebSocket(this.options.url, ['mqtt']);
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    // A socket that was let go must not speak for the one after it.
    const mine = (act: () => void) => (): void => void (this.socket === socket && act());
    socket.addEventListener('open', mine(() => this.send(connect({ ...this.options, keepAlive: KEEP_ALIVE }))));
    socket.addEventListener('message', (event) => this.socket === socket && this.hear(new Uint8Array(event.data as ArrayBuffer)));
    socket.addEventListener('close', mine(() => this.lose()));
    this.expectAnswer(WELCOME_WITHIN);
  }

  /** Says something; true when the broker has it, false when it was lost with the connection. */
  publish(topic: string, payload: string, retain = false): Promise<boolean> {
    if (this.state !== 'here') return Promise.resolve(false);
    this.id = (this.id % 0xffff) + 1;
    const id = this.id;
    return new Promise((arrived) => {
      this.waiting.set(id, arrived);
      this.send(publish(id, topic, payload, retain));
      this.expectAnswer();
    });
  }

  /** After sleep, or when the network came back: is the connection still one? */
  check(): void {
    if (this.closed || this.state === 'refused') return;
    if (this.state === 'here') return this.ping();
    clearTimeout(this.again);
    this.tries = 0;
    this.open();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.again);
    if (this.state === 'here') this.send(disconnect());
    this.letGo();
  }

  private hear(bytes: Uint8Array): void {
    clearTimeout(this.unheard);
    this.unheard = undefined;
    try {
      for (const packet of this.reader.read(bytes)) this.take(packet);
    } catch {
      this.lose();
    }
  }

  private take(packet: Incoming): void {
    switch (packet.kind) {
      case 'connack':
        return packet.code === 0 ? this.welcome() : this.turnedAway();
      case 'publish':
        return this.options.onMessage(packet.topic, packet.payload);
      case 'puback':
        this.waiting.get(packet.id)?.(true);
        this.waiting.delete(packet.id);
    }
  }

  private welcome(): void {
    this.tries = 0;
    this.refusals = 0;
    this.wasHere = true;
    for (const topic of this.options.topics) this.send(subscribe((this.id = (this.id % 0xffff) + 1), topic));
    this.beat = setInterval(() => this.ping(), KEEP_ALIVE * 800);
    this.say('here');
  }

  private turnedAway(): void {
    this.refusals += 1;
    if (this.wasHere && this.refusals < REFUSALS) return this.lose();
    this.letGo();
    this.say('refused');
  }

  private ping(): void {
    this.send(pingreq());
    this.expectAnswer();
  }

  /** A dead line does not say so: silence after a question is taken as one. */
  private expectAnswer(within = ANSWER_WITHIN): void {
    this.unheard ??= setTimeout(() => this.lose(), within);
  }

  private lose(): void {
    this.letGo();
    if (this.closed) return;
    this.say('away');
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.tries);
    this.tries += 1;
    // A room of phones must not come back in the same moment.
    this.again = setTimeout(() => this.open(), wait * (0.5 + Math.random()));
  }

  private letGo(): void {
    clearTimeout(this.unheard);
    this.unheard = undefined;
    clearInterval(this.beat);
    const { socket } = this;
    this.socket = undefined;
    socket?.close();
    for (const arrived of this.waiting.values()) arrived(false);
    this.waiting.clear();
  }

  private send(bytes: Uint8Array): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(bytes as Uint8Array<ArrayBuffer>);
  }

  private say(state: ConnectionState): void {
    if (state === this.state) return;
    this.state = state;
    this.options.onState(state);
  }
}
