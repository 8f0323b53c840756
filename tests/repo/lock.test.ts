import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lockedFor, missingFromLock } from '../../scripts/complete-lock.mjs';
import { read } from './repository.js';

describe('the lock file', () => {
  for (const path of ['package-lock.json', 'scripts/browser/package-lock.json']) {
    it(`holds the packages of every system in ${path}`, () => {
      const missing = missingFromLock(JSON.parse(read(path))).map(([name]) => name);
      assert.deepEqual(missing, [], 'npm ci refuses such a lock file on every machine. Run: node scripts/complete-lock.mjs');
    });
  }

  it('is completed with the system a package names', () => {
    const { os, cpu, libc } = lockedFor('@oxlint/binding-linux-arm-musleabihf', '1.94.0');
    assert.deepEqual({ os, cpu, libc }, { os: ['linux'], cpu: ['arm'], libc: ['musl'] });
    assert.deepEqual(lockedFor('@rollup/rollup-win32-x64-msvc', '4.67.4').os, ['win32']);
    assert.throws(() => lockedFor('fsevents', '2.3.3'), /does not say which system/);
  });
});
