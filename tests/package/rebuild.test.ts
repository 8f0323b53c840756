import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { type Package, packageForLms, packageForWeb } from '../../scorm/package.js';
import { readManifest } from '../../scorm/manifest.js';
import { sizeBudgets } from '../../scripts/budgets.js';
import { readBuild, readCourseFacts } from '../../scripts/package.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** All that a build reads. */
const SOURCES = ['index.html', 'my-learning.html', 'group.html', 'imsmanifest.xml', 'package.json', 'tsconfig.json', 'vite.config.ts', 'modules', 'scorm', 'scripts', 'src'];

/** Builds and packages the course of a folder, in a process of its own. */
async function packageFrom(folder: string, out: string, zone: string): Promise<readonly [lms: Package, web: Package]> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'], { cwd: folder, env: { ...process.env, TZ: zone } });
  const built = readBuild(out, readCourseFacts(await readFile(join(folder, 'modules/course.md'), 'utf8')));
  return [packageForLms(built, await readFile(join(folder, 'imsmanifest.xml'), 'utf8'), sizeBudgets.package), packageForWeb(built)];
}

describe('the course as it is, packaged', () => {
  let away: string;
  let lms: Package;
  let web: Package;

  before(async () => {
    away = await mkdtemp(join(tmpdir(), 'making-sense-'));
    [lms, web] = await packageFrom(ROOT, join(away, 'first'), 'Europe/London');
  });
  after(() => rm(away, { recursive: true, force: true }));

  it('has nothing an LMS would choke on', () => {
    assert.deepEqual([...lms.problems, ...web.problems], []);
  });

  it('lists every file of the zip in its manifest, and no other', () => {
    const unzipped = unzipSync(lms.bytes);
    const listed = readManifest(new TextDecoder().decode(unzipped['imsmanifest.xml'])).files;
    assert.deepEqual(['imsmanifest.xml', ...listed].sort(), Object.keys(unzipped).sort());
  });

  it('leaves scorm-again to My learning, where its code is really found by the names we look for', () => {
    const holds = (content: Package['content'], name: string): boolean => Object.values(content).some((bytes) => Buffer.from(bytes).includes(name));
    for (const name of ['throwSCORMError', 'loadFromFlattenedJSON']) {
      assert.equal(holds(web.content, name), true, `${name} in the site`);
      assert.equal(holds(lms.content, name), false, `${name} in the package`);
    }
  });

  it('holds every picture that its texts show', () => {
    for (const path of Object.keys(web.content)) {
      if (path.endsWith('.svg')) assert.ok(path in lms.content, path);
    }
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
    const [again, site] = await packageFrom(copy, join(copy, 'dist/course'), 'Pacific/Apia');
    assert.deepEqual(Object.keys(again.content), Object.keys(lms.content));
    assert.ok(Buffer.from(again.bytes).equals(lms.bytes), 'the package differs');
    assert.ok(Buffer.from(site.bytes).equals(web.bytes), 'the site differs');
  });
});
