// @ts-check
/**
 * `npm run dev`: the course with live reload while its texts are edited. What is not named here goes to Vite.
 *
 *     npm run dev -- --locale pseudo       words in a made language: what is plain was hard-coded
 *     npm run dev -- --locale pseudo-rtl   the same from right to left
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

const given = process.argv.slice(2);
const at = given.findIndex((each) => each === '--locale' || each.startsWith('--locale='));
const named = at < 0 ? [] : given.splice(at, given[at] === '--locale' ? 2 : 1);
const locale = named[1] ?? named[0]?.split('=')[1];

ensureInstalled({ say: console.log });
const vite = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...given], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(locale ? { COURSE_LOCALE: locale } : {}) },
});
vite.on('close', (code) => (process.exitCode = code ?? 1));
