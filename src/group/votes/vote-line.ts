/** The console's line to phones: it asks, and counts what comes. The session goes on whether or not there is a line. */
import { type Ballots, countBallots, withBallot } from '../../course/tally.js';
import { type Question, readVote, topicsOf } from '../../course/votes.js';
import { type ConnectionState, MqttConnection } from '../mqtt/connection.js';

/** Question number → the latest vote of each phone. */
export type BallotBox = Readonly<Record<number, Ballots>>;

export interface VoteLineOptions {
  /** E.g. `ws://localhost:8400/votes`. */
  readonly url: string;
  readonly code: string;
  readonly secret: string;
  /** What was counted before this page was loaded again. */
  readonly box: BallotBox;
  /** The question that is open has these counts now, by letter; and this is all there is to keep. */
  readonly onCounts: (counts: Readonly<Record<string, number>>, box: BallotBox) => void;
  /** `here`: phones that are joined now. */
  readonly onState: (state: ConnectionState, here: number) => void;
}

/** A room votes within seconds: the screen need not be drawn for every thumb. */
const GATHER = 150;

export class VoteLine {
  private connection: MqttConnection | undefined;
  private readonly topics: ReturnType<typeof topicsOf>;
  private question: Question = { kind: 'waiting' };
  private box: BallotBox;
  private state: ConnectionState = 'away';
  private gathering: ReturnType<typeof setTimeout> | undefined;
  /** Server → phones there: several servers may share one cluster. */
  private readonly here = new Map<string, number>();

  constructor(private readonly options: VoteLineOptions) {
    this.topics = topicsOf(options.code);
    this.box = options.box;
    this.connect();
  }

  /** Puts a question to all phones; the same again says nothing. */
  ask(question: Question): void {
    if (JSON.stringify(question) === JSON.stringify(this.question)) return;
    this.question = question;
    if (this.connection) this.put();
    else this.connect();
  }

  /** After sleep, or when the network came back. */
  check(): void {
    this.connection?.check();
  }

  close(): void {
    clearTimeout(this.gathering);
    this.connection?.close();
    this.connection = undefined;
  }

  /** Of the vote that is open, or was a moment ago. */
  private get number(): number | undefined {
    return 'number' in this.question ? this.question.number : undefined;
  }

  private connect(): void {
    const { url, code, secret } = this.options;
    this.connection = new MqttConnection({
      url,
      clientId: `console-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`,
      username: code,
      password: secret,
      topics: [this.topics.votes, this.topics.heres],
      onMessage: (topic, payload) => this.hear(topic, payload),
      onState: (state) => {
        this.state = state;
        // A server that was started again counts its phones anew, under another name.
        this.here.clear();
        this.tell();
        // A server that was started again has forgotten it, and phones that hear it again say their vote again.
        if (state === 'here') this.put();
      },
    });
    this.connection.open();
  }

  private put(): void {
    const { kind } = this.question;
    void this.connection?.publish(this.topics.question, JSON.stringify(this.question), true).then((arrived) => {
      // What was lost is said when the connection is back. What has arrived as the last word is the end: to come back
      // would be to begin the session anew.
      if (arrived && kind === 'over' && this.question.kind === 'over') this.close();
    });
  }

  private hear(topic: string, payload: string): void {
    const [, , kind, name = ''] = topic.split('/');
    if (kind === 'here') {
      this.here.set(name, Number(payload) || 0);
      return this.tell();
    }
    const vote = readVote(payload);
    // What the server took before it heard that the vote is closed still counts.
    if (vote?.question === undefined || vote.question !== this.number) return;
    this.box = { ...this.box, [vote.question]: withBallot(this.box[vote.question] ?? {}, name, vote) };
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      if (this.number !== undefined) this.options.onCounts(countBallots(this.box[this.number] ?? {}), this.box);
    }, GATHER);
  }

  private tell(): void {
    this.options.onState(this.state, [...this.here.values()].reduce((sum, phones) => sum + phones, 0));
  }
}
