// @ts-check
/**
 * `npm start`: installs what is missing, builds the course, serves it and opens My learning.
 *
 *     npm start -- --port 8080 --no-open
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './install.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' }, 'no-open': { type: 'boolean', default: false } } });

try {
  process.chdir(root);
  console.log('\n  Making sense of social media in mental health practice\n');
  ensureInstalled({ say: (sentence) => console.log(`  ${sentence}`) });
  const server = await buildAndServe(portFrom(values.port));
  const address = new URL('my-learning.html', server.resolvedUrls?.local[0]).href;
  console.log(`  Ready. Open  ${address}\n  To stop, press Ctrl+C.\n`);
  if (!values['no-open'] && hasDisplay()) open(address);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      // Connections a browser keeps alive must not keep us.
      server.httpServer.close(() => process.exit(0));
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
    });
  }
} catch (fault) {
  console.error(`\n  ${fault instanceof Error ? fault.message : fault}\n`);
  process.exitCode = 1;
}

/** @param {number} port the first port to try; the next free one is taken */
async function buildAndServe(port) {
  const { build, preview } = await import('vite');
  console.log('  Building the course …');
  await build({ root, logLevel: 'warn' });
  return preview({ root, logLevel: 'warn', preview: { port, strictPort: false, open: false } });
}

/** @param {string} text */
function portFrom(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port takes a number from 1 to 65535, not "${text}".`);
  return port;
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Opens the person's own browser. Nothing depends on it, so a failure is not worth a word: the address is printed.
 *
 * @param {string} address
 */
function open(address) {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open', address] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : ['xdg-open', address];
  const opener = spawn(/** @type {string} */ (command), args, { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
