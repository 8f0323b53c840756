/**
 * `npm run bench -- --group`: a room of phones votes at once, on this machine.
 *
 *     npm run --silent bench -- --group
 *     npm run --silent bench -- --group --participants 1000
 *     npm run --silent bench -- --group --cluster mqtt://127.0.0.1:1883     two servers with a broker between them
 *
 * The console and the phones are the very code that browsers run; the server is `npm run group` in a process of its own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WebSocket as Socket } from 'ws';
import { countBallots } from '../../src/course/tally.js';
import { newJoinCode, type Question, readQuestion, topicsOf } from '../../src/course/votes.js';
import { MqttConnection } from '../../src/group/mqtt/connection.js';
import { type BallotBox, VoteLine } from '../../src/group/votes/vote-line.js';
import { groupBudgets, overBudget } from '../budgets.js';
import { freePort } from '../free-port.js';

const root = join(import.meta.dirname, '../..');
const PATIENCE = 30_000;
const INTRUDERS = 10;
const LETTERS = 'ABC';

export interface GroupFigures {
  readonly participants: number;
  /** More than there are participants: every other one changes their mind. */
  readonly votesSent: number;
  readonly votesCounted: number;
  /** From the first vote sent to the last one counted on the console. */
  readonly seconds: number;
  /** From the first phone that joins to the last that has the question. */
  readonly joinSeconds: number;
  /** Votes in the name of somebody else, and none of them counted. */
  readonly refused: number;
  /** Whether every participant's latest choice is what was counted for them. */
  readonly exact: boolean;
}

/** Runs it, prints JSON on stdout and what is over its budget on stderr. */
export async function benchGroup(): Promise<void> {
  const { values } = parseArgs({ options: { group: { type: 'boolean' }, 'no-build': { type: 'boolean' }, participants: { type: 'string', default: String(groupBudgets.participants) }, cluster: { type: 'string' } } });
  const figures = await runGroup(Number(values.participants), values.cluster);
  const problems = overBudget([[`A vote of ${figures.participants} participants`, figures.seconds, groupBudgets.seconds, 'seconds']]);
  if (!figures.exact || figures.votesCounted !== figures.participants) problems.push(`Of ${figures.participants} participants ${figures.votesCounted} were counted.`);
  for (const problem of problems) console.error(problem);
  console.log(JSON.stringify(figures, undefined, 2));
  if (problems.length > 0) process.exitCode = 1;
}

/** @param cluster the address of a broker; the console is then at one server and the phones are at another */
export async function runGroup(participants: number, cluster?: string): Promise<GroupFigures> {
  const secret = randomBytes(16).toString('base64url');
  const servers = await Promise.all((cluster === undefined ? [undefined] : [cluster, cluster]).map((address) => start(secret, address)));
  const [led, joined] = [servers[0]!, servers.at(-1)!];
  const code = newJoinCode((count) => randomBytes(count));
  let box: BallotBox = {};
  let leads = false;
  const line = new VoteLine({ url: led.url, code, secret, box, onCounts: (_counts, now) => (box = now), onState: (state) => (leads = state === 'here') });
  const phones: Phone[] = [];
  try {
    await until(() => leads, 'the console leads');
    line.ask({ kind: 'open', number: 1, ask: 'What do you say?', choices: [...LETTERS].map((letter) => ({ letter, text: `Choice ${letter}` })) });
    // Another server hears of the session a moment later.
    if (cluster !== undefined) await new Promise((wait) => setTimeout(wait, 500));
    const began = performance.now();
    for (let n = 0; n < participants + INTRUDERS; n += 1) phones.push(new Phone(joined.url, code));
    await until(() => phones.every(({ question }) => question?.kind === 'open'), 'every phone has the question');
    const joinSeconds = since(began);

    const [honest, intruders] = [phones.slice(0, participants), phones.slice(participants)];
    const sent = performance.now();
    for (const [at, phone] of honest.entries()) phone.vote(LETTERS[at % 3]!);
    for (const phone of honest.filter((_, at) => at % 2 === 1)) phone.vote('A');
    for (const [at, intruder] of intruders.entries()) intruder.vote('C', honest[at % participants]);
    const chosen = (): boolean => honest.every(({ id, choice }) => box[1]?.[id]?.choice === choice);
    await until(chosen, 'every latest vote is counted');
    const seconds = since(sent);
    await until(() => intruders.every(({ ended }) => ended), 'intruders are sent away');
    return {
      participants,
      votesSent: honest.reduce((sum, { n }) => sum + n, 0),
      votesCounted: Object.values(countBallots(box[1] ?? {})).reduce((sum, count) => sum + count, 0),
      seconds,
      joinSeconds,
      refused: intruders.filter(({ ended }) => ended).length,
      exact: chosen(),
    };
  } finally {
    line.close();
    for (const phone of phones) phone.leave();
    for (const { process: each } of servers) each.kill();
  }
}

/** A phone without a screen. */
class Phone {
  readonly id = randomBytes(10).toString('hex');
  question: Question | undefined;
  choice = '';
  n = 0;
  ended = false;
  private readonly connection: MqttConnection;
  private readonly topics: ReturnType<typeof topicsOf>;

  constructor(url: string, code: string) {
    this.topics = topicsOf(code);
    this.connection = new MqttConnection({
      url,
      clientId: this.id,
      username: code,
      topics: [this.topics.question],
      onMessage: (_topic, payload) => (this.question = readQuestion(payload) ?? this.question),
      onState: (state) => (this.ended ||= state === 'away' && this.n > 0),
    });
    this.connection.open();
  }

  /** @param as in whose name; only an intruder says */
  vote(choice: string, as: Phone = this): void {
    this.choice = choice;
    this.n += 1;
    void this.connection.publish(this.topics.vote(as.id), JSON.stringify({ question: 1, choice, n: this.n + (as === this ? 0 : 100) }));
  }

  leave(): void {
    this.connection.close();
  }
}

async function start(secret: string, cluster: string | undefined): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'server/main.ts'), '--no-build', '--host', '127.0.0.1', '--port', String(port)], {
    env: { ...process.env, VOTES_SECRET: secret, ...(cluster === undefined ? {} : { VOTES_CLUSTER: cluster }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (words: Buffer) => words.includes('Lead the session') && ready());
    child.once('exit', () => failed(new Error('The server did not start: is the course built?')));
  });
  // A browser says where a page comes from; Node has to be told.
  const url = `ws://127.0.0.1:${port}/votes`;
  globalThis.WebSocket = class extends Socket {
    constructor(to: string, protocols: string[]) {
      super(to, protocols, { origin: `http://${new URL(to).host}` });
      this.on('error', () => undefined);
    }
  } as unknown as typeof globalThis.WebSocket;
  return { process: child, url };
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (const began = performance.now(); !holds(); await new Promise((wait) => setTimeout(wait, 5))) if (performance.now() - began > PATIENCE) throw new Error(`It never came to this: ${what}.`);
}

const since = (began: number): number => Math.round(performance.now() - began) / 1_000;
