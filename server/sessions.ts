/** The sessions that are open now, in memory and nowhere else: a code, until when it works, and the question. */
import { type Question, voteLimits } from '../src/course/votes.js';

export interface LiveSession {
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  question: Question | undefined;
  /** Participants connected to this server. */
  here: number;
  /** Consoles connected to this server. */
  led: number;
  /** Participant → `n` of its latest vote that counted. */
  readonly latest: Map<string, number>;
  ending: boolean;
}

/** Sessions at one time on one server. */
const MOST = 50;

export class Sessions {
  private readonly byCode = new Map<string, LiveSession>();

  constructor(private readonly now: () => number = Date.now) {}

  /** The session of a code, if it has not expired. */
  find(code: string): LiveSession | undefined {
    const session = this.byCode.get(code);
    return session && session.expires > this.now() ? session : undefined;
  }

  /** The session of a code, begun now if it is new; undefined when there are too many. */
  begin(code: string, expires = this.now() + voteLimits.hours * 3_600_000): LiveSession | undefined {
    const known = this.find(code);
    if (known || (this.byCode.size >= MOST && !this.byCode.has(code))) return known;
    const session: LiveSession = { code, expires, question: undefined, here: 0, led: 0, latest: new Map(), ending: false };
    this.byCode.set(code, session);
    return session;
  }

  /** Forgets a session; false when there was none. */
  end(code: string): boolean {
    return this.byCode.delete(code);
  }

  /** Codes whose time is over. */
  expired(): string[] {
    return [...this.byCode.values()].filter(({ expires }) => expires <= this.now()).map(({ code }) => code);
  }
}
