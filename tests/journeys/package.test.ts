import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { packageAll, readBuild, readCourseFacts } from '../../scripts/package.js';
import { openSite, type Site } from './open-course.js';

const right = { answers: 'right' } as const;
const root = join(import.meta.dirname, '../..');
let folder: string;
let lmsSite: Site;
let webSite: Site;
/** What the manifest of the package has an LMS launch. */
let launched: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'making-sense-package-'));
  const facts = readCourseFacts(readFileSync(join(root, 'modules/course.md'), 'utf8'));
  const packages = packageAll(readBuild(join(root, 'dist/course'), facts));
  const unpack = (ending: string) => {
    const zip = packages.find(({ name }) => name.endsWith(ending));
    assert.ok(zip, `there is a package whose name ends in ${ending}`);
    assert.deepEqual(zip.problems, []);
    const to = join(folder, ending.replace('.zip', ''));
    for (const [path, bytes] of Object.entries(unzipSync(zip.bytes))) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      writeFileSync(join(to, path), bytes);
    }
    return to;
  };
  const forLms = unpack('-scorm12.zip');
  const manifest = readFileSync(join(forLms, 'imsmanifest.xml'), 'utf8');
  const [, href = ''] = /<resource\b[^>]*\bhref="([^"]+)"/.exec(manifest) ?? [];
  const [, parameters = ''] = /<item\b[^>]*\bparameters="([^"]+)"/.exec(manifest) ?? [];
  launched = href + parameters;
  lmsSite = await openSite({ '/course/': { folder: join(folder, 'nothing-here') }, '/pluginfile.php/12/mod_scorm/content/3/': { folder: forLms } });
  webSite = await openSite({ '/course/': { folder: unpack('-site.zip') } });
});
after(async () => {
  await lmsSite?.close();
  await webSite?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('A package that was taken apart', () => {
  it('runs in an LMS, from whatever folder the LMS puts it in, from launch to pass', async () => {
    assert.equal(launched, 'index.html?route=full');
    const visit = await lmsSite.visit('standard');
    const address = `/pluginfile.php/12/mod_scorm/content/3/${launched}`;
    let learner = await visit.launch(address);
    const scene = await learner.goOnUntil(({ kind }) => kind === 'scene', right);
    await visit.closeWindow();
    learner = await visit.launch(address);
    assert.equal((await learner.press(learner.button('Continue'))).heading, scene.heading);
    const end = await learner.goOnUntil(({ kind }) => kind === 'results', right);
    assert.equal(end.heading, 'You have passed');
    await visit.saveAndExit(learner);
    assert.equal(await visit.stored('cmi.core.lesson_status'), 'passed');
    await visit.end();
  });

  it('runs on a web host as well, with My learning', async () => {
    const visit = await webSite.visit('device');
    const learner = await visit.launch();
    await learner.goOnUntil(({ kind }) => kind === 'feedback', right);
    await visit.saveAndExit(learner);
    assert.match(await visit.myLearning(), /In progress/);
    await visit.end();
  });
});
