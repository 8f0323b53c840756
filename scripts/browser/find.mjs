// @ts-check
/**
 * Finds a browser for the tests: the one `CHROME_PATH` names, an installed Chrome, Edge or Chromium, or else the
 * one npm ships, so that a bare machine needs neither an administrator nor a download site.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureInstalled, root } from '../install.mjs';

const onPath = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge', 'chrome'];
const onMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
const onWindows = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];

/**
 * The path of a browser that starts. `MAKING_SENSE_BROWSER=npm` passes over the installed ones.
 * Throws a sentence for the reader when there is none.
 *
 * @param {(sentence: string) => void} say told only when something has to be installed
 * @returns {Promise<string>}
 */
export async function findBrowser(say) {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", but no browser starts there. Correct it, or unset it to have one found.`);
  }
  for (const path of process.env.MAKING_SENSE_BROWSER === 'npm' ? [] : candidates()) {
    if (await starts(path)) return path;
  }
  return fromNpm(say);
}

/** Where browsers are usually installed on this machine. */
function candidates() {
  if (process.platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => onMac.map((app) => join(folder, app)));
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? onWindows.map((app) => join(folder, app)) : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether a browser is there and really starts: some systems carry only a script that says how to install one.
 *
 * @param {string} path
 * @returns {Promise<boolean>}
 */
async function starts(path) {
  if (!existsSync(path)) return false;
  const profile = mkdtempSync(join(tmpdir(), 'making-sense-browser-'));
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const browser = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise((resolve) => browser.once('close', resolve));
  try {
    return await new Promise((resolve) => {
      let said = '';
      browser.stderr.on('data', (text) => {
        said += text;
        if (said.includes('DevTools listening on')) resolve(true);
      });
      browser.once('error', () => resolve(false));
      browser.once('exit', () => resolve(false));
      setTimeout(() => resolve(false), 60_000).unref();
    });
  } finally {
    browser.kill('SIGKILL');
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** @param {(sentence: string) => void} say */
async function fromNpm(say) {
  const none = 'No Chrome, Edge or Chromium was found. Install one of them, or set CHROME_PATH to where it is, and try again.';
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(none);
  const folder = join(root, 'scripts', 'browser');
  ensureInstalled({ folder, say: () => say('No browser found: installing one for the tests (about 70 MB, once) …') });
  // The package unpacks the system libraries a bare machine lacks only if this is set before Node starts.
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const run = spawnSync(process.execPath, [join(folder, 'unpack.mjs')], { env, encoding: 'utf8' });
  const path = run.stdout?.trim();
  if (run.status === 0 && path && (await starts(path))) return path;
  throw new Error(`The browser that npm ships does not start on this machine. ${none}\n${run.stderr ?? ''}`);
}
