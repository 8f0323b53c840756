/**
 * The same suite with Mosquitto behind two servers: the console is at one, the phones are at the other, and nothing
 * but an independent broker is between them. Mosquitto comes from Debian: `apt-get install mosquitto`.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { connectAsync } from 'mqtt';
import { runGroup } from '../../scripts/bench/group.js';
import { freePort } from '../../scripts/free-port.js';
import { open, until } from '../server/people.js';
import { votingSuite } from '../server/voting.js';

const folder = mkdtempSync(join(tmpdir(), 'making-sense-mosquitto-'));
let address = '';
let mosquitto: ChildProcess;

before(async () => {
  assert.equal(spawnSync('mosquitto', ['-h']).error, undefined, 'Mosquitto is not installed here: apt-get install mosquitto');
  const port = await freePort();
  address = `mqtt://127.0.0.1:${port}`;
  writeFileSync(join(folder, 'mosquitto.conf'), `listener ${port} 127.0.0.1\nallow_anonymous true\npersistence false\n`);
  mosquitto = spawn('mosquitto', ['-c', join(folder, 'mosquitto.conf')], { stdio: 'ignore' });
  await answers(mosquitto);
});
after(() => {
  mosquitto?.kill();
  rmSync(folder, { recursive: true, force: true });
});

votingSuite('with Mosquitto between two servers', async () => {
  const [console, phones] = await Promise.all([open({ cluster: address }), open({ cluster: address })]);
  return { console, phones, close: async () => void (await Promise.all([console.close(), phones.close()])) };
});

describe('a cluster', () => {
  it('counts 500 participants who vote at once, each of them once', async () => {
    const figures = await runGroup(500, address);
    assert.deepEqual({ ...figures, seconds: 0, joinSeconds: 0 }, { participants: 500, votesSent: 750, votesCounted: 500, seconds: 0, joinSeconds: 0, refused: 10, exact: true });
  });

  it('keeps no vote, whatever was voted before', async () => {
    const client = await connectAsync(address);
    const kept: string[] = [];
    client.on('message', (topic, _payload, { retain }) => retain && kept.push(topic));
    await client.subscribeAsync('making-sense/+/vote/#');
    await new Promise((wait) => setTimeout(wait, 300));
    await client.endAsync();
    assert.deepEqual(kept, []);
  });

  it('that does not answer keeps a server from starting, and says so', async () => {
    await assert.rejects(open({ cluster: `mqtt://127.0.0.1:${await freePort()}` }));
  });
});

async function answers(process: ChildProcess): Promise<void> {
  let up = false;
  for (let tries = 0; !up && tries < 50; tries += 1) {
    up = await connectAsync(address, { reconnectPeriod: 0, connectTimeout: 500 }, false).then((client) => client.endAsync().then(() => true), () => false);
    if (!up) await new Promise((wait) => setTimeout(wait, 100));
  }
  await until(() => up && process.exitCode === null, 'Mosquitto answers');
}
