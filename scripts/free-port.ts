/** Where something that takes no port of its own choosing can listen. */
import { createServer } from 'node:net';

/** A port of this machine's own address that nobody listened to a moment ago, e.g. 41234. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
