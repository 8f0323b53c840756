import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, isCode, isText, read, root } from './repository.js';

const required = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'LICENSE-texts',
  '.ci/run',
  'index.html',
  'my-learning.html',
  'imsmanifest.xml',
  'vite.config.ts',
  'web-test-runner.config.js',
  'modules/course.md',
  'modules/ledger.json',
  'modules/glossary.md',
  'modules/sources.md',
  'modules/support.md',
  'scorm/README.md',
  'docs/architecture.md',
  'docs/authoring.md',
  'docs/hosting.md',
  'docs/group-server.md',
  'docs/decisions/dependencies.md',
];

/** Files that may be longer than 300 lines, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {
  'src/words/en-GB.ts': 'One file for each language: a translator gets one, and has all of it.',
};

const all = filesIn();
const code = all.filter(isCode);
const text = all.filter((path) => isText(path) && !path.startsWith('tests/fixtures/') && !path.endsWith('package-lock.json'));
const thisFile = 'tests/repo/layout.test.ts';

describe('the layout of the repository', () => {
  for (const path of required) {
    it(`has ${path}`, () => assert.ok(existsSync(join(root, path)), `${path} is missing: README.md or docs/architecture.md leads readers to it.`));
  }

  it('keeps files short enough to read in one go', () => {
    const long = code.filter((path) => !(path in longFiles) && read(path).split('\n').length > 301);
    assert.deepEqual(long, [], 'Aim for 50 to 150 lines. A file above 300 is split, or listed in this test with the reason.');
  });

  it('lists no file as long that is short again, or gone', () => {
    const stale = Object.keys(longFiles).filter((path) => !existsSync(join(root, path)) || read(path).split('\n').length <= 301);
    assert.deepEqual(stale, []);
  });

  it('leaves nothing for later in the code', () => {
    assert.deepEqual(found(code, /\b(?:TODO|FIXME|XXX|HACK)\b/), [], 'Do it now, or open an issue: a note in the code is read by nobody.');
  });

  it('runs every test that is written', () => {
    const tests = code.filter((path) => path.startsWith('tests/'));
    assert.deepEqual(found(tests, /\b(?:it|test|describe)\.(?:only|skip|todo)\b/), [], 'A test is mended or taken out, with the reason in the commit.');
  });

  it('says "cmi." only where results are reported', () => {
    const elsewhere = code.filter((path) => !/^(?:scorm|tests\/(?:scorm|lms|scorm-lms|fixtures|journeys|long|faults))\//.test(path));
    assert.deepEqual(found(elsewhere, /\bcmi\./), [], 'Only scorm/ and its tests know the names an LMS uses.');
  });

  it('names no machine it was written on', () => {
    assert.deepEqual(found(text, /(?:^|[\s"'`(=:])\/(?:home|Users|root|work)\/[a-z]|[A-Z]:\\Users\\|\/tmp\/bash_jobs/), [], 'A path that exists on one machine only means nothing to anybody else.');
  });

  it('names packages by name and never by the address of a registry', () => {
    const lock = ['package-lock.json', 'scripts/browser/package-lock.json'];
    assert.deepEqual(found(lock, /"resolved"/), [], 'Run npm with omit-lockfile-registry-resolved=true, so that the lock file works with every registry.');
  });

  it('has no folder for things that found no better name', () => {
    const vague = all.filter((path) => /(?:^|\/)(?:utils?|helpers?|managers?|services?|common|misc)(?:\.[a-z]+|\/)/.test(path) && !path.startsWith('modules/'));
    assert.deepEqual(vague, [], 'Name a file for the one idea it holds.');
  });
});

/** Lines that match, as `path:line`; this file, which has to spell out what it forbids, is left out. */
function found(paths: readonly string[], pattern: RegExp): string[] {
  return paths
    .filter((path) => path !== thisFile)
    .flatMap((path) => read(path).split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : [])));
}
