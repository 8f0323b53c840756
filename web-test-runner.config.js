// Element tests run in a real browser: labels, focus and axe mean nothing without one.
import { existsSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';

const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const executablePath = places.find((place) => place && existsSync(place));

export default {
  files: 'tests/elements/**/*.test.ts',
  nodeResolve: true,
  // One page at a time: a hidden tab draws no frames, and axe then waits for ever.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: { ...(executablePath ? { executablePath } : {}), headless: true, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
    }),
  ],
  plugins: [esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' })],
  testFramework: { config: { timeout: 20000 } },
};
