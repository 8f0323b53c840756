/** A line between a browser and a server that can be cut: at once, or in the middle of whatever is on it. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Line {
  /** What to open in place of the server's own origin. */
  readonly origin: string;
  /** Bytes that have come from the server so far. */
  readonly passed: number;
  /** Lets so many bytes through from now on, and is then cut. */
  cutAfter(bytes: number): void;
  mend(): void;
  close(): Promise<void>;
}

/** A line to a server of this machine. It is whole to begin with. */
export async function lineTo(origin: string): Promise<Line> {
  const port = Number(new URL(origin).port);
  const open = new Set<Socket>();
  let left = Infinity;
  let passed = 0;
  const cut = (): void => open.forEach((socket) => socket.destroy());
  const proxy = createServer((browser) => {
    if (left <= 0) return void browser.destroy();
    const server = connect(port, '127.0.0.1');
    for (const socket of [browser, server]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => (open.delete(socket), browser.destroy(), server.destroy()));
    }
    browser.pipe(server);
    server.on('data', (chunk: Buffer) => {
      browser.write(chunk.subarray(0, Math.max(0, Math.min(chunk.length, left))));
      passed += chunk.length;
      left -= chunk.length;
      if (left <= 0) setImmediate(cut);
    });
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    get passed() {
      return passed;
    },
    cutAfter(bytes) {
      left = bytes;
      if (bytes <= 0) cut();
    },
    mend() {
      left = Infinity;
    },
    close() {
      cut();
      return new Promise((closed) => proxy.close(() => closed()));
    },
  };
}
