// @ts-check
/**
 * Completes `package-lock.json` after a package was added: `node scripts/complete-lock.mjs`.
 *
 * Tools such as oxlint come with one optional package for each system. A registry mirror that carries only those of
 * one system makes npm leave the others out of the lock file, and `npm ci` then refuses it everywhere. This adds
 * what is missing, by name, version and system, so that one lock file serves every machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ version?: string, optionalDependencies?: Record<string, string>, [more: string]: unknown }} Locked */

/**
 * The optional packages that a lock file names but does not hold.
 *
 * @param {{ packages: Record<string, Locked> }} lock
 * @returns {[name: string, version: string, neededBy: string][]}
 */
export function missingFromLock(lock) {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !lock.packages[`node_modules/${name}`]?.version && !lock.packages[`${path}/node_modules/${name}`]?.version)
      .map(([name, version]) => /** @type {[string, string, string]} */ ([name, version, path])),
  );
}

/**
 * What a lock file says of a package for one system, read from its name, e.g. `@oxlint/binding-linux-x64-musl`.
 *
 * @param {string} name
 * @param {string} version
 */
export function lockedFor(name, version) {
  const match = /-(android|darwin|freebsd|linux|openbsd|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(\w+))?$/.exec(name);
  if (!match || !/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${name}@${version} is missing from package-lock.json, and its name does not say which system it is for.`);
  const [, os, cpu, abi = ''] = match;
  const libc = os !== 'linux' ? undefined : abi.startsWith('musl') ? ['musl'] : ['glibc'];
  return { version, cpu: [cpu], dev: true, ...(libc ? { libc } : {}), license: 'MIT', optional: true, os: [os] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const missing = missingFromLock(lock);
  for (const [name, version] of missing) lock.packages[`node_modules/${name}`] = lockedFor(name, version);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`);
  console.log(`${missing.length} packages added to package-lock.json`);
}
