/** The packages beside the first one, taken apart and launched as their manifests say. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { readManifest } from '../../scorm/manifest.js';
import { packageAll, readBuild, readCourseFacts } from '../../scripts/package.js';
import { openSite, type Site } from './open-course.js';

const right = { answers: 'right' } as const;
const root = join(import.meta.dirname, '../..');
const kinds = ['scorm12-assess-first', 'scorm2004-3rd', 'scorm2004-4th'] as const;
let folder: string;
let site: Site;
/** Package → the address that an LMS launches. */
const launched: Record<string, string> = {};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'making-sense-packages-'));
  const packages = packageAll(readBuild(join(root, 'dist/course'), readCourseFacts(readFileSync(join(root, 'modules/course.md'), 'utf8'))));
  for (const kind of kinds) {
    const zip = packages.find(({ name }) => name.endsWith(`-${kind}.zip`));
    assert.ok(zip, kind);
    const unzipped = unzipSync(zip.bytes);
    for (const [path, bytes] of Object.entries(unzipped)) {
      mkdirSync(dirname(join(folder, kind, path)), { recursive: true });
      writeFileSync(join(folder, kind, path), bytes);
    }
    const { launch, parameters } = readManifest(Buffer.from(unzipped['imsmanifest.xml'] ?? []).toString());
    launched[kind] = `/${kind}/${launch}${parameters}`;
  }
  site = await openSite(Object.fromEntries(kinds.map((kind) => [`/${kind}/`, { folder: join(folder, kind) }])));
});
after(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('The package for SCORM 2004', () => {
  it('runs from launch to pass in an LMS that has both APIs, resumes, and lists responses', async () => {
    const visit = await site.visit('scorm2004');
    let learner = await visit.launch(launched['scorm2004-4th']);
    const step = await learner.goOnUntil(({ kind }) => kind === 'feedback', right);
    await visit.closeWindow();
    assert.equal(await visit.stored('cmi.completion_status'), 'incomplete');
    assert.equal(await visit.stored('cmi.exit'), 'suspend');
    assert.equal(await visit.stored('cmi.score.scaled'), '', 'no score before there is a result');
    assert.deepEqual([await visit.stored('cmi.interactions.0.type'), await visit.stored('cmi.interactions.0.result')], ['likert', 'neutral'], 'how confident they feel is neither right nor wrong');
    assert.equal(await visit.stored('cmi.interactions.1.result'), 'correct');

    learner = await visit.launch(launched['scorm2004-4th']);
    assert.equal((await learner.press(learner.button('Continue'))).heading, step.heading);
    assert.equal((await learner.goOnUntil(({ kind }) => kind === 'results', right)).heading, 'You have passed');
    await visit.saveAndExit(learner);
    const { cmi } = await visit.store();
    assert.deepEqual(
      ['completion_status', 'success_status', 'score.scaled', 'score.raw', 'progress_measure', 'exit'].map((name) => cmi[`cmi.${name}`]),
      ['completed', 'passed', '1', '100', '1', 'normal'],
    );
    assert.match(cmi['cmi.session_time'] ?? '', /^PT0H\d+M\d+\.\d\dS$/);
    const objectives = site.course.outline.objectives.map(({ id }) => id.replaceAll('-', '_')).sort();
    const listed = Object.keys(cmi).filter((name) => /^cmi\.objectives\.\d+\.id$/.test(name));
    assert.deepEqual(listed.map((name) => cmi[name]).sort(), objectives);
    for (const name of listed) assert.equal(cmi[name.replace('.id', '.success_status')], 'passed');
    await visit.end();
  });

  it('is the same course in the 3rd edition', async () => {
    const visit = await site.visit('scorm2004');
    const learner = await visit.launch(launched['scorm2004-3rd']);
    await learner.goOn(right);
    await visit.saveAndExit(learner);
    assert.equal(await visit.stored('cmi.completion_status'), 'incomplete');
    await visit.end();
  });
});

describe('The package for recertification', () => {
  it('begins with the assessment, and a pass alone is passed', async () => {
    const visit = await site.visit('standard');
    const learner = await visit.launch(launched['scorm12-assess-first']);
    const first = await learner.goOn(right);
    assert.equal(first.kind, 'assessment-intro');
    assert.equal((await learner.goOnUntil(({ kind }) => kind === 'results', right)).heading, 'You have passed');
    await visit.saveAndExit(learner);
    assert.equal(await visit.stored('cmi.core.lesson_status'), 'passed');
    assert.equal(await visit.stored('cmi.core.score.raw'), '100');
    assert.equal(await visit.stored('cmi.interactions.0.result'), 'correct');
    await visit.end();
  });
});

describe('An LMS that drops the launch parameter', () => {
  it('does not ask a learner who was sent there which route to take', async () => {
    const visit = await site.visit('standard');
    const learner = await visit.launch(launched['scorm12-assess-first']!.split('?')[0]);
    assert.equal((await learner.see()).kind, 'home');
    assert.ok(await learner.frame.getByRole('heading', { name: 'Assessment' }).isVisible());
    await visit.end();
  });
});
