/**
 * `npm run group`: a server for sessions with phones, on this machine.
 *
 *     npm run group                                                phones of the same network can join
 *     npm run group -- --address https://votes.example.nhs.uk      behind a proxy that does TLS
 *     npm run group -- --no-build                                  takes dist/course as it is
 *
 * Two settings come from the environment, because they hold secrets: `VOTES_SECRET`, which consoles show (a new one at
 * every start otherwise), and `VOTES_CLUSTER`, the address of an MQTT broker that several servers share.
 * docs/group-server.md says more.
 */
import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from './server.js';

const root = join(import.meta.dirname, '..');
const SHORTEST_SECRET = 16;

try {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '8400' }, host: { type: 'string', default: '0.0.0.0' }, address: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
  });
  const { VOTES_SECRET: secret = randomBytes(16).toString('base64url'), VOTES_CLUSTER: cluster } = process.env;
  if (secret.length < SHORTEST_SECRET || !/^[\w.~-]+$/.test(secret)) throw new Error(`VOTES_SECRET needs at least ${SHORTEST_SECRET} letters and figures, and no spaces.`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port takes a number from 1 to 65535, not "${values.port}".`);
  if (!values['no-build']) {
    console.log('\n  Building the course …');
    const { build } = await import('vite');
    await build({ root, logLevel: 'warn' });
  }
  const server = await startServer(
    { folder: join(root, 'dist/course'), port, host: values.host, address: values.address && originOf(values.address), secret, cluster, say: (sentence) => console.log(`  ${sentence}`) },
    (taken) => `http://${ownAddress()}:${taken}`,
  );
  const lead = values.address === undefined ? `http://localhost:${server.port}` : server.address;
  console.log(`
  Lead the session here, and show this address to nobody:
    ${lead}/group.html#lead=${secret}

  Phones join at ${server.address}/join once you press "Votes from phones".
  To stop, press Ctrl+C: nothing is kept.
`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close().then(() => process.exit(0)));
} catch (fault) {
  console.error(`\n  ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}

function originOf(address: string): string {
  if (!/^https?:\/\/[^/]+\/?$/.test(address)) throw new Error(`--address takes an address without a path, such as https://votes.example.nhs.uk, not "${address}".`);
  return new URL(address).origin;
}

/** What other machines of this network call this one. */
function ownAddress(): string {
  const found = Object.values(networkInterfaces()).flatMap((each) => each ?? []).find(({ family, internal }) => family === 'IPv4' && !internal);
  return found?.address ?? 'localhost';
}
