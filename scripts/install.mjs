// @ts-check
/**
 * Installs what the commands need, and only when it is missing.
 *
 * Plain JavaScript without imports from elsewhere: it runs on a fresh clone, before there is anything to import.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = /** @type {const} */ ([20, 19]);

/**
 * Makes sure that what `package-lock.json` lists is installed, saying so only when there is work to do.
 * Throws a sentence for the reader when it cannot.
 *
 * @param {{ say?: (sentence: string) => void, folder?: string }} [how] `folder` is where the lock file is
 * @returns {boolean} whether anything was installed
 */
export function ensureInstalled({ say = () => {}, folder = root } = {}) {
  checkNode(process.versions.node);
  if (isInstalled(folder)) return false;
  say('Installing what is missing (this takes a minute the first time) …');
  // Whatever a person's own settings say, the tools in devDependencies are what we came for.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--no-engine-strict', '--loglevel=error'];
  const run = npm(args, folder);
  if (run.status !== 0) {
    throw new Error(`npm ci did not finish in ${folder}. It said:\n\n${beginning(run.stderr || run.stdout)}\n\nCheck that this machine can reach its npm registry, then try again.`);
  }
  remember(folder);
  return true;
}

/**
 * The first lines of what npm said: after them it only prints its manual.
 *
 * @param {string | null} text
 */
function beginning(text) {
  const lines = (text ?? '').split('\n').filter((line) => line.replace(/^npm error/, '').trim() !== '');
  return lines.slice(0, 12).join('\n');
}

/**
 * Whether `node_modules` holds what the lock file lists. True when the lock file is the one remembered, or when
 * somebody has just run npm by hand: then npm's own list is newer than the lock file and agrees with it.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const stamp = stampOf(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(folder)) return true;
  if (!installedByHand(folder)) return false;
  remember(folder);
  return true;
}

/** @param {string} folder */
function installedByHand(folder) {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) return false;
  const versions = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).every(
    ([path, wanted]) => path === '' || versions[path]?.version === wanted.version || (wanted.optional && !versions[path]),
  );
}

/** @param {string} folder */
function remember(folder) {
  writeFileSync(stampOf(folder), lockHash(folder));
}

/** @param {string} folder */
function stampOf(folder) {
  return join(folder, 'node_modules', '.making-sense-lock');
}

/** @param {string} folder */
function lockHash(folder) {
  return createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
}

/** @param {string} version */
function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`This needs Node ${oldestNode.join('.')} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`);
}

/**
 * Runs npm, with the npm that started us where there is one (Windows cannot start `npm` without a shell).
 *
 * @param {string[]} args
 * @param {string} folder
 */
function npm(args, folder) {
  const options = { cwd: folder, encoding: /** @type {const} */ ('utf8') };
  const starter = process.env.npm_execpath;
  if (starter?.endsWith('.js')) return spawnSync(process.execPath, [starter, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
