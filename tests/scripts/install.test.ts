import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { isInstalled } from '../../scripts/install.mjs';

let folder: string;
const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/lit': { version }, 'node_modules/for-another-system': { version: '1.0.0', optional: true } } });
const write = (path: string, text: string, minutesAgo = 0) => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, path), text);
  const at = Date.now() / 1000 - minutesAgo * 60;
  utimesSync(join(folder, path), at, at);
};

describe('npm start and npm test install what is missing', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'making-sense-install-'));
    write('package-lock.json', lock('3.0.0'), 10);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const installedByNpm = (version: string, minutesAgo: number) =>
    write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/lit': { version } } }), minutesAgo);

  it('on a fresh clone', () => assert.equal(isInstalled(folder), false));

  it('but not when somebody has just run npm by hand, and not the next time either', () => {
    installedByNpm('3.0.0', 5);
    assert.equal(isInstalled(folder), true);
    assert.equal(isInstalled(folder), true);
  });

  it('again when the lock file has changed since', () => {
    installedByNpm('3.0.0', 5);
    assert.equal(isInstalled(folder), true);
    write('package-lock.json', lock('3.0.1'));
    assert.equal(isInstalled(folder), false);
  });

  it('when what npm installed is not what the lock file lists', () => {
    installedByNpm('2.9.0', 5);
    assert.equal(isInstalled(folder), false);
  });

  it('when the lock file is newer than what npm installed, though no version differs', () => {
    installedByNpm('3.0.0', 20);
    assert.equal(isInstalled(folder), false);
  });
});
