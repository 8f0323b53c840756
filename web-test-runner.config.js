// Element tests run in a real browser: labels, focus and axe mean nothing without one.
import { existsSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';

/** Firefox is for `npm run test:long`, and comes from Debian: `apt-get install firefox-esr`. */
const firefox = process.env.BROWSER === 'firefox';
const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const executablePath = firefox ? (process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr') : places.find((place) => place && existsSync(place));
if (firefox && !existsSync(executablePath)) throw new Error(`There is no Firefox at ${executablePath}. Install it (apt-get install firefox-esr), or name it in FIREFOX_PATH.`);

export default {
  files: 'tests/elements/**/*.test.ts',
  nodeResolve: true,
  // One page at a time: a hidden tab draws no frames, and axe then waits for ever.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: firefox ? { browser: 'firefox', executablePath, headless: true } : { ...(executablePath ? { executablePath } : {}), headless: true, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
    }),
  ],
  plugins: [esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' })],
  testFramework: { config: { timeout: 20000 } },
};
