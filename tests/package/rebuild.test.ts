import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { readManifest } from '../../scorm/manifest.js';
import type { Package } from '../../scorm/package.js';
import { packageAll, readBuild, readCourseFacts } from '../../scripts/package.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** All that a build reads. */
const SOURCES = ['index.html', 'my-learning.html', 'group.html', 'join.html', 'CHANGELOG.md', 'imsmanifest.xml', 'package.json', 'trust.json', 'tsconfig.json', 'vite.config.ts', 'modules', 'scorm', 'scripts', 'src'];

/** Builds and packages the course of a folder, in a process of its own. */
async function packageFrom(folder: string, out: string, zone: string): Promise<readonly Package[]> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'], { cwd: folder, env: { ...process.env, TZ: zone } });
  const built = readBuild(out, readCourseFacts(await readFile(join(folder, 'modules/course.md'), 'utf8')));
  return packageAll(built, folder);
}

describe('the course as it is, packaged', () => {
  let away: string;
  let all: readonly Package[];
  let lms: Package;
  let web: Package;

  before(async () => {
    away = await mkdtemp(join(tmpdir(), 'making-sense-'));
    all = await packageFrom(ROOT, join(away, 'first'), 'Europe/London');
    lms = all[0]!;
    web = all.at(-1)!;
  });
  after(() => rm(away, { recursive: true, force: true }));

  it('has nothing an LMS would choke on', () => {
    assert.deepEqual(all.flatMap(({ problems }) => problems), []);
  });

  it('lists every file of each zip in its manifest, and no other', () => {
    for (const { name, bytes } of all.slice(0, -1)) {
      const unzipped = unzipSync(bytes);
      const listed = readManifest(new TextDecoder().decode(unzipped['imsmanifest.xml'])).files;
      const there = Object.keys(unzipped).filter((path) => !/\.(xsd|dtd)$/.test(path));
      assert.deepEqual(['imsmanifest.xml', ...listed].sort(), there.sort(), name);
    }
  });

  it('leaves scorm-again to My learning, where its code is really found by the names we look for', () => {
    const holds = (content: Package['content'], name: string): boolean => Object.values(content).some((bytes) => Buffer.from(bytes).includes(name));
    for (const name of ['throwSCORMError', 'loadFromFlattenedJSON']) {
      assert.equal(holds(web.content, name), true, `${name} in the site`);
      assert.equal(holds(lms.content, name), false, `${name} in the package`);
    }
  });

  it('holds the one file that a trust may edit, in every zip', () => {
    for (const { name, content } of all.filter((each) => each.name.endsWith('.zip'))) assert.ok('trust.json' in content, name);
  });

  it('holds every picture that its texts show', () => {
    for (const path of Object.keys(web.content)) {
      // The icon of the installed site is no picture of a text.
      if (path.endsWith('.svg') && path !== 'icon.svg') assert.ok(path in lms.content, path);
    }
  });

  it('has an icon for the home screen of a phone, in the site only', () => {
    assert.match(new TextDecoder().decode(web.content['my-learning.html']), /<link rel="apple-touch-icon" href="\.\/touch-icon\.png">/);
    assert.equal(Buffer.from(web.content['touch-icon.png']!.slice(1, 4)).toString(), 'PNG');
    assert.ok(!('touch-icon.png' in lms.content));
  });

  it('holds every file that its own files name', () => {
    const names = Object.keys(web.content).map((path) => path.split('/').at(-1) ?? '');
    for (const [path, bytes] of Object.entries(lms.content)) {
      const text = Buffer.from(bytes).toString();
      for (const name of names) if (text.includes(name)) assert.ok(Object.keys(lms.content).some((other) => other.endsWith(name)), `${path} names ${name}`);
    }
  });

  it('is the same bytes when it is built in another folder, in another time zone', async () => {
    const copy = join(away, 'a copy');
    for (const source of SOURCES) {
      // A page that does not exist yet is no source.
      await cp(join(ROOT, source), join(copy, source), { recursive: true, filter: (path) => !path.includes('node_modules') }).catch((fault: NodeJS.ErrnoException) => {
        if (fault.code !== 'ENOENT') throw fault;
      });
    }
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const again = await packageFrom(copy, join(copy, 'dist/course'), 'Pacific/Apia');
    assert.deepEqual(again.map(({ name }) => name), all.map(({ name }) => name));
    for (const [at, { name, content, bytes }] of again.entries()) {
      assert.deepEqual(Object.keys(content), Object.keys(all[at]!.content), name);
      assert.ok(Buffer.from(bytes).equals(all[at]!.bytes), `${name} differs`);
    }
  });
});
