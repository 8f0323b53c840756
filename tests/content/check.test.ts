/** `npm run check` as an author runs it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { FIXTURES } from './course-folders.js';

const repository = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'check-'));
after(() => rmSync(folder, { recursive: true }));
cpSync(join(FIXTURES, 'base'), folder, { recursive: true });
const ledger = join(folder, 'modules/ledger.json');

function check(...options: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...options, folder], { cwd: repository, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

describe('npm run check', () => {
  it('gives new ids their codes with --fix, says which, and then has nothing to add', () => {
    assert.equal(check().code, 1);
    const fixed = check('--fix');
    assert.match(fixed.said, /added a code for \d+ ids:\n(?: {2}\S+\n)* {2}q-one\/hide\n/);
    assert.match(fixed.said, /0 problems, 0 warnings\.\n$/);
    assert.equal(fixed.code, 0);
    const before = readFileSync(ledger, 'utf8');
    assert.match(check('--fix').said, /every id has its code already/);
    assert.equal(readFileSync(ledger, 'utf8'), before);
  });

  it('prints problems and warnings, and fails only for problems', () => {
    writeFileSync(join(folder, 'modules/start/notes.md'), 'Notes.\n');
    const warned = check();
    assert.match(warned.said, /notes\.md:1:1 {2}file-not-read \(warning\)/);
    assert.match(warned.said, /0 problems, 1 warning\.\n$/);
    assert.equal(warned.code, 0);
    writeFileSync(join(folder, 'modules/start/02-second.md'), '---\ntitle: Second\npart: more\nobjectives: []\n---\n');
    const failed = check();
    assert.match(failed.said, /1 problem, 1 warning\.\n$/);
    assert.equal(failed.code, 1);
    rmSync(join(folder, 'modules/start/02-second.md'));
  });

  it('lets an overdue review hold up a release, and not a build', () => {
    const module = join(folder, 'modules/start/module.md');
    const text = readFileSync(module, 'utf8');
    writeFileSync(module, text.replace(/review-by: .*/, 'review-by: 2001-01-01'));
    const built = check();
    assert.match(built.said, /overdue-review \(warning\)/);
    assert.equal(built.code, 0);
    const released = check('--release');
    assert.match(released.said, /1 of them holds up the release: overdue reviews/);
    assert.equal(released.code, 1);
    writeFileSync(module, text);
    assert.equal(check('--release').code, 0);
  });

  it('never touches a ledger it cannot read', () => {
    writeFileSync(ledger, '{ "read": ');
    assert.match(check('--fix').said, /nothing was changed/);
    assert.equal(readFileSync(ledger, 'utf8'), '{ "read": ');
  });
});
