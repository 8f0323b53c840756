/** Voting against the broker that `npm run group` starts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aWhile, Connection, Console, freshCode, open, phone, until } from './people.js';
import { votingSuite } from './voting.js';

votingSuite('with the broker inside the server', async () => {
  const server = await open();
  return { console: server, phones: server, close: () => server.close() };
});

describe('a code', () => {
  it('stops working after four hours, whoever is still there', async () => {
    let now = Date.now();
    const server = await open({ now: () => now });
    const code = freshCode();
    const leads = await Console.to(server, code);
    await leads.ask(1);
    const one = await phone(server, code);
    now += 4 * 3_600_000 + 1;
    await assert.rejects(Connection.to(server, code));
    one.vote({ question: 1, choice: 'A', n: 1 });
    await until(() => one.ended, 'the connection ends');
    await aWhile();
    assert.deepEqual(leads.counts, {});
    await server.close();
  });
});
