/** What voting must do and must not let through, whatever broker is behind it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { GroupServer } from '../../server/server.js';
import { topicsOf } from '../../src/course/votes.js';
import { aWhile, Connection, Console, freshCode, phone, until } from './people.js';

/** Where the console connects, and where phones do: one server, or two of a cluster. */
export interface Servers {
  readonly console: GroupServer;
  readonly phones: GroupServer;
  close(): Promise<void>;
}

export function votingSuite(name: string, start: () => Promise<Servers>): void {
  describe(`votes from phones, ${name}`, () => {
    let servers: Servers;
    before(async () => void (servers = await start()));
    after(() => servers.close());

    /** A session with a question open. */
    const begin = async (phones: number) => {
      const code = freshCode();
      const leads = await Console.to(servers.console, code);
      await leads.ask(1);
      const joined: Connection[] = [];
      // A session that begins elsewhere is known here a moment later.
      for (let tries = 0; joined.length < phones; tries += 1) await phone(servers.phones, code).then((one) => joined.push(one), (fault: unknown) => tries > 5 && assert.fail(String(fault)));
      await until(() => joined.every(({ question }) => question?.kind === 'open'), 'every phone has the question');
      return { code, leads, joined };
    };

    it('counts each participant once, and the latest of what they chose', async () => {
      const { leads, joined } = await begin(3);
      joined.forEach((one, at) => one.vote({ question: 1, choice: 'ABB'[at]!, n: 1 }));
      await until(() => leads.counts.B === 2, 'two for B');
      joined[0]!.vote({ question: 1, choice: 'B', n: 2 });
      await until(() => leads.counts.B === 3, 'three for B');
      assert.deepEqual(leads.counts, { B: 3 });
    });

    it('counts right whatever people press, in whatever order', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.record({ who: fc.nat(2), choice: fc.constantFrom('A', 'B', 'C') }), { minLength: 1, maxLength: 18 }), async (pressed) => {
          const { leads, joined } = await begin(3);
          pressed.forEach(({ who, choice }, at) => joined[who]!.vote({ question: 1, choice, n: at + 1 }));
          const last = new Map(pressed.map(({ who, choice }) => [joined[who]!.id, choice]));
          await until(() => [...last].every(([id, choice]) => leads.ballots[id]?.choice === choice), 'the latest of each');
          assert.equal(Object.keys(leads.ballots).length, last.size);
          await Promise.all([leads.line, ...joined].map((line) => line.leave()));
        }),
        { numRuns: 8 },
      );
    });

    it('gives the question to who comes late, and to who was away', async () => {
      const { code, leads, joined } = await begin(1);
      const late = await phone(servers.phones, code);
      await until(() => late.question?.kind === 'open', 'the question');
      await joined[0]!.leave();
      await leads.ask(2);
      const back = await phone(servers.phones, code, joined[0]!.id);
      await until(() => back.question?.kind === 'open' && back.question.number === 2, 'the second question');
      back.vote({ question: 2, choice: 'C', n: 1 });
      await until(() => leads.counts.C === 1, 'its vote');
    });

    it('acknowledges a vote that comes too late, and counts it nowhere', async () => {
      const { leads, joined } = await begin(1);
      await leads.put({ kind: 'closed', number: 1 });
      await until(() => joined[0]!.question?.kind === 'closed', 'the phone knows');
      joined[0]!.vote({ question: 1, choice: 'A', n: 1 });
      await aWhile();
      assert.deepEqual(leads.counts, {});
      assert.equal(joined[0]!.ended, false);
    });

    it('refuses a vote that is played again, in the same connection or in another', async () => {
      const { code, leads, joined } = await begin(1);
      const [one] = joined;
      one!.vote({ question: 1, choice: 'A', n: 1 });
      one!.vote({ question: 1, choice: 'B', n: 2 });
      await until(() => leads.counts.B === 1, 'the second vote');
      const heard = leads.line.heard.length;
      one!.vote({ question: 1, choice: 'A', n: 1 });
      await aWhile();
      const again = await phone(servers.phones, code, one!.id);
      again.vote({ question: 1, choice: 'A', n: 2 });
      await aWhile();
      assert.deepEqual(leads.counts, { B: 1 });
      assert.equal(leads.line.heard.slice(heard).filter(({ topic }) => topic.includes('/vote/')).length, 0, 'the console never heard of them');
    });

    const refused: Readonly<Record<string, (one: Connection, other: Connection, elsewhere: string) => void>> = {
      'a vote in the name of another': (one, other) => one.say(topicsOf(one.code).vote(other.id), JSON.stringify({ question: 1, choice: 'A', n: 9 })),
      'a vote in another session': (one, _other, elsewhere) => one.say(topicsOf(elsewhere).vote(one.id), JSON.stringify({ question: 1, choice: 'A', n: 9 })),
      'a question of its own': (one) => one.say(topicsOf(one.code).question, JSON.stringify({ kind: 'over' }), { qos: 1, retain: true }),
      'a vote that would be kept': (one) => one.say(topicsOf(one.code).vote(one.id), JSON.stringify({ question: 1, choice: 'A', n: 9 }), { qos: 1, retain: true }),
      'a vote of another quality of service': (one) => one.say(topicsOf(one.code).vote(one.id), JSON.stringify({ question: 1, choice: 'A', n: 9 }), { qos: 2 }),
      'a choice that is not offered': (one) => one.vote({ question: 1, choice: 'H', n: 9 }),
      'free text': (one) => one.say(topicsOf(one.code).vote(one.id), 'A, and I know who you are'),
      'a vote with more in it': (one) => one.say(topicsOf(one.code).vote(one.id), JSON.stringify({ question: 1, choice: 'A', n: 9, name: 'Jo' })),
      'a message too long': (one) => one.say(topicsOf(one.code).vote(one.id), 'x'.repeat(400)),
      'a number of phones': (one) => one.say(topicsOf(one.code).here('x'), '999', { qos: 1, retain: true }),
      'a topic of the broker itself': (one) => one.say('$SYS/x', '1'),
      'a flood': (one) => {
        for (let n = 9; n < 120; n += 1) one.vote({ question: 1, choice: 'A', n });
      },
    };
    for (const [what, act] of Object.entries(refused)) {
      it(`refuses ${what}, and ends the connection`, async () => {
        const { code, leads, joined } = await begin(2);
        const other = await begin(0);
        joined[1]!.vote({ question: 1, choice: 'B', n: 1 });
        await until(() => leads.counts.B === 1, 'an honest vote');
        act(joined[0]!, joined[1]!, other.code);
        await until(() => joined[0]!.ended, 'the connection ends');
        await aWhile();
        assert.equal(leads.counts.B, 1, code);
        if (what !== 'a flood') assert.equal(leads.counts.A, undefined);
        assert.deepEqual(other.leads.counts, {});
        assert.equal(joined[1]!.question?.kind, 'open', 'nobody else noticed');
      });
    }

    it('lets a participant read the question of its own session and nothing else', async () => {
      const { code, joined } = await begin(2);
      const { code: elsewhere } = await begin(0);
      const [one, other] = joined as [Connection, Connection];
      for (const topic of ['#', '+/+/+', `making-sense/${code}/#`, topicsOf(code).votes, topicsOf(code).vote(other.id), topicsOf(code).heres, topicsOf(elsewhere).question, topicsOf('+').question, '$SYS/#']) {
        assert.equal(await one.reads(topic).catch(() => false), false, topic);
        if (one.ended) break;
      }
      other.vote({ question: 1, choice: 'A', n: 1 });
      await aWhile();
      assert.deepEqual(one.heard.filter(({ topic }) => topic !== topicsOf(code).question), []);
    });

    it('takes no console with a wrong secret, and no phone with a wrong code, a will or a session to be kept', async () => {
      const { code } = await begin(0);
      const turnedAway = (options: Parameters<typeof Connection.to>[2], to = code) => assert.rejects(Connection.to(servers.phones, to, options));
      await Promise.all([
        turnedAway({ password: 'a-guess-of-some-length' }),
        turnedAway({ password: '' }),
        turnedAway({}, freshCode()),
        turnedAway({}, '+'),
        turnedAway({ id: 'x/y' }),
        turnedAway({ id: '' }),
        turnedAway({ more: { will: { topic: topicsOf(code).question, payload: Buffer.from('{"kind":"over"}'), qos: 0, retain: true } } }),
        turnedAway({ more: { clean: false } }),
        turnedAway({ origin: 'https://elsewhere.example' }),
      ]);
    });

    it('tells the console how many phones there are, and phones nothing of one another', async () => {
      const { leads, joined } = await begin(3);
      const told = (): number => Number(leads.line.heard.filter(({ topic }) => topic.includes('/here/')).at(-1)?.payload);
      await until(() => told() === 3, 'three phones');
      await joined[0]!.leave();
      await until(() => told() === 2, 'two phones');
      assert.ok(joined[1]!.heard.every(({ topic }) => topic.endsWith('/question')));
    });

    it('keeps nothing of a session that is over: no code, no question, nobody in it', async () => {
      const { code, leads, joined } = await begin(2);
      await leads.put({ kind: 'over' });
      await until(() => joined.every(({ question }) => question?.kind === 'over'), 'every phone hears of it');
      await until(() => joined.every(({ ended }) => ended) && leads.line.ended, 'every connection ends');
      await assert.rejects(Connection.to(servers.phones, code));
      const anew = await Console.to(servers.console, code);
      assert.equal(await anew.line.reads(topicsOf(code).question), true);
      await aWhile();
      assert.equal(anew.line.question, undefined, 'the same code, begun anew, has no question');
      await anew.put({ kind: 'over' });
    });

    it('mends a session after its console came back: phones say again what they chose', async () => {
      const { code, leads, joined } = await begin(2);
      joined.forEach((one) => one.vote({ question: 1, choice: 'C', n: 1 }));
      await until(() => leads.counts.C === 2, 'two votes');
      await leads.line.leave();
      const again = await Console.to(servers.console, code);
      await again.ask(1);
      joined.forEach((one) => one.vote({ question: 1, choice: 'C', n: 2 }));
      await until(() => again.counts.C === 2, 'the same two votes');
    });

    it('turns a participant away who takes the name of a console', async () => {
      const { code, leads } = await begin(0);
      await assert.rejects(Connection.to(servers.phones, code, { id: leads.line.id }));
      assert.equal(leads.line.ended, false);
    });
  });
}
