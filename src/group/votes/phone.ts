/** A phone in a session: it shows the question it has, and says its vote until the server has it. */
import { isParticipant, type Question, readQuestion, topicsOf, type VoteChoice } from '../../course/votes.js';
import { type ConnectionState, MqttConnection } from '../mqtt/connection.js';

/** What is on the phone's screen. */
export type PhoneView =
  /** No code yet, or `wrong`: one that no session has. */
  | { readonly kind: 'code'; readonly wrong: boolean }
  | { readonly kind: 'joining' }
  | { readonly kind: 'waiting' }
  /** `sent`: the server has the vote. */
  | { readonly kind: 'open'; readonly ask: string; readonly choices: readonly VoteChoice[]; readonly chosen?: string; readonly sent: boolean }
  | { readonly kind: 'closed'; readonly voted: boolean }
  | { readonly kind: 'over' }
  /** The same phone joined in another tab. */
  | { readonly kind: 'elsewhere' };

/** What this phone keeps until the session is over, so that it stays one participant. */
interface Kept {
  readonly code: string;
  readonly id: string;
  n: number;
  question: number;
  choice: string;
}

const KEY = 'making-sense.phone';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

export class Phone {
  private readonly connection: MqttConnection;
  private readonly kept: Kept;
  private readonly voteTopic: string;
  private state: ConnectionState = 'connecting';
  private wasHere = false;
  private question: Question = { kind: 'waiting' };
  private sent = false;

  /** @param show called with every change; `away`: there is no connection just now */
  constructor(
    url: string,
    code: string,
    private readonly show: (view: PhoneView, away: boolean) => void,
  ) {
    this.kept = keptFor(code);
    const { question, vote } = topicsOf(code);
    this.voteTopic = vote(this.kept.id);
    this.connection = new MqttConnection({
      url,
      clientId: this.kept.id,
      username: code,
      topics: [question],
      onMessage: (_topic, payload) => this.hear(readQuestion(payload)),
      onState: (state) => {
        this.state = state;
        this.wasHere ||= state === 'here';
        this.draw();
      },
    });
    this.connection.open();
  }

  /** Chooses, or chooses again. */
  choose(letter: string): void {
    if (this.question.kind !== 'open') return;
    this.kept.question = this.question.number;
    this.kept.choice = letter;
    this.say();
  }

  /** After sleep: is there still a connection? */
  check(): void {
    this.connection.check();
  }

  close(): void {
    this.connection.close();
  }

  private hear(question: Question | undefined): void {
    if (!question || this.question.kind === 'over') return;
    this.question = question;
    if (question.kind === 'over') {
      forgetPhone();
      this.connection.close();
    }
    // The console may have come back and count anew: what was chosen is said again.
    if (question.kind === 'open' && question.number === this.kept.question) this.say();
    else this.draw();
  }

  private say(): void {
    const { question, choice } = this.kept;
    const n = (this.kept.n += 1);
    keep(this.kept);
    this.sent = false;
    this.draw();
    void this.connection.publish(this.voteTopic, JSON.stringify({ question, choice, n })).then((arrived) => {
      // What was lost is said again: the question comes with the next connection.
      if (!arrived || n !== this.kept.n) return;
      this.sent = true;
      this.draw();
    });
  }

  private draw(): void {
    this.show(this.view(), this.state === 'away' || (this.state === 'connecting' && this.wasHere));
  }

  private view(): PhoneView {
    const { question, kept } = this;
    if (question.kind === 'over') return { kind: 'over' };
    if (this.state === 'refused') return this.wasHere ? { kind: 'over' } : { kind: 'code', wrong: true };
    if (!this.wasHere) return { kind: 'joining' };
    switch (question.kind) {
      case 'waiting':
        return { kind: 'waiting' };
      case 'closed':
        return { kind: 'closed', voted: question.number === kept.question };
      case 'open':
        return { kind: 'open', ask: question.ask, choices: question.choices, sent: this.sent, ...(question.number === kept.question ? { chosen: kept.choice } : {}) };
    }
  }
}

/** Deletes what this phone kept of a session. */
export function forgetPhone(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There is nothing to delete where nothing is kept.
  }
}

function keep(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // The phone is then somebody new when its page is loaded again.
  }
}

/** The same participant as before in the same session, or a new one. */
function keptFor(code: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
    if (kept?.code === code && isParticipant(kept.id) && Number.isSafeInteger(kept.n)) return kept;
  } catch {
    // Not ours, or nothing is kept.
  }
  const id = [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  const fresh: Kept = { code, id, n: 0, question: 0, choice: '' };
  keep(fresh);
  return fresh;
}
