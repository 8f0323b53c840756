import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { lmsPackages } from '../../scorm/lms-packages.js';
import type { PackageContent } from '../../scorm/package-checks.js';
import { type Build, packageForLms, packageForWeb } from '../../scorm/package.js';
import { schemaFiles } from '../../scorm/schemas.js';
import { packageAll, readCourseFacts } from '../../scripts/package.js';
import { schemaErrors } from '../fixtures/schema-check.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: PackageContent, path: string): string => new TextDecoder().decode(content[path]);

const imsmanifest = read('imsmanifest.xml');
const course = readCourseFacts(read('modules/course.md'));
const BUDGET = 1_500_000;

/** A build as Vite leaves it: the course, one module on demand, a picture of a text, and My learning. */
function build(more: Record<string, string> = {}): Build {
  const files: Record<string, string> = {
    'index.html': '<!doctype html><script type="module" src="./assets/main-1.js"></script><link rel="stylesheet" href="./assets/main-1.css">',
    'my-learning.html': '<!doctype html><script type="module" src="./assets/cpd-1.js"></script>',
    'assets/main-1.js': 'import("./ethics-1.js");',
    'assets/main-1.css': 'body{background:url(./paper-1.svg)}',
    'assets/ethics-1.js': 'export const words = "See https://example.org/guide";',
    'assets/shared-1.js': 'export {};',
    'assets/paper-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'assets/two-circles-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'assets/cpd-1.js': 'api.throwSCORMError();',
    'assets/cpd-1.css': '',
    'sw.js': 'self.skipWaiting();',
    'site.webmanifest': '{}',
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '.vite/manifest.json': '{}',
    ...more,
  };
  return {
    course,
    files: Object.fromEntries(Object.entries(files).map(([path, content]) => [path, bytes(content)])),
    manifest: {
      'index.html': { file: 'assets/main-1.js', isEntry: true, imports: ['_shared-1.js'], dynamicImports: ['virtual:ethics'], css: ['assets/main-1.css'], assets: ['assets/paper-1.svg'] },
      'virtual:ethics': { file: 'assets/ethics-1.js', imports: ['index.html'] },
      '_shared-1.js': { file: 'assets/shared-1.js' },
      'my-learning.html': { file: 'assets/cpd-1.js', isEntry: true, imports: ['_shared-1.js'], css: ['assets/cpd-1.css'] },
    },
  };
}

const [scorm12, assessFirst, , scorm2004] = lmsPackages;
const parts = { imsmanifest, schemas: {}, budget: BUDGET };
const packaged = (more: Record<string, string> = {}) => packageForLms(build(more), scorm12!, parts);

describe('the package for an LMS', () => {
  it('holds no service worker, and nothing else that makes a site installable', () => {
    const { content } = packageForLms(build(), lmsPackages[0]!, { imsmanifest, schemas: {}, budget: BUDGET });
    assert.deepEqual(Object.keys(content).filter((path) => /^(?:sw\.js|site\.webmanifest|icon\.svg)$/.test(path)), []);
    assert.ok('sw.js' in packageForWeb(build()).content, 'the site has one');
  });

  it('holds all the course needs, and nothing of My learning', () => {
    assert.deepEqual(Object.keys(unzipSync(packaged().bytes)), [
      'assets/ethics-1.js',
      'assets/main-1.css',
      'assets/main-1.js',
      'assets/paper-1.svg',
      'assets/shared-1.js',
      'assets/two-circles-1.svg',
      'imsmanifest.xml',
      'index.html',
    ]);
    assert.deepEqual(packaged().problems, []);
  });

  it('unzips to what was built, with a valid manifest at the root that lists every file', async () => {
    const unzipped = unzipSync(packaged().bytes);
    assert.equal(text(unzipped, 'assets/main-1.css'), 'body{background:url(./paper-1.svg)}');
    const manifest = text(unzipped, 'imsmanifest.xml');
    assert.deepEqual(await schemaErrors(manifest), []);
    for (const path of Object.keys(unzipped)) {
      if (path !== 'imsmanifest.xml') assert.ok(manifest.includes(`<file href="${path}"/>`), path);
    }
  });

  it('takes the page for groups along, once there is one', () => {
    const files = Object.keys(packaged({ 'group.html': '<!doctype html>' }).content);
    assert.ok(files.includes('group.html'));
  });

  it('is named for the version an administrator will be asked about', () => {
    assert.equal(packaged().name, `making-sense-${course.version}-scorm12.zip`);
  });

  const spoilt: readonly [what: string, more: Record<string, string>, says: RegExp][] = [
    ['the code of the on-device LMS', { 'assets/main-1.js': 'x.throwSCORMError()' }, /main-1\.js carries scorm-again/],
    ['a source map', { 'assets/main-1.js.map': '{}' }, /main-1\.js\.map is a source map/],
    ['a pointer to a source map', { 'assets/main-1.js': '//# sourceMappingURL=main-1.js.map' }, /points to a source map/],
    ['a file some LMSs serve as a download', { 'assets/late.mjs': '' }, /late\.mjs ends in \.mjs/],
    ['a file of a kind some LMSs do not serve', { 'assets/film.mp4': '' }, /film\.mp4 has the ending "\.mp4"/],
    ['a name that not every server keeps', { 'assets/a picture.svg': '' }, /characters in its name/],
    ['a page that loads from another site', { 'index.html': '<script src="https://cdn.example/x.js"></script>' }, /index\.html loads "https:\/\/cdn\.example\/x\.js"/],
    ['a stylesheet that loads from the root of the server', { 'assets/main-1.css': 'a{background:url("/paper.svg")}' }, /main-1\.css loads "\/paper\.svg"/],
    ['code that loads from the root of the server', { 'assets/main-1.js': 'fetch("/assets/ethics-1.js")' }, /main-1\.js loads "\/assets\/ethics-1\.js"/],
  ];
  for (const [what, more, says] of spoilt) {
    it(`is refused with ${what}`, () => assert.match(packaged(more).problems.join('\n'), says));
  }

  it('is refused when it is larger than its budget, and says by how much', () => {
    assert.match(packageForLms(build(), scorm12!, { ...parts, budget: 1000 }).problems.join(), /^The package has [\d,]+ bytes; its budget is 1,000\./);
  });

  it('is refused without a page to launch', () => {
    const { 'index.html': _gone, ...files } = build().files;
    assert.match(packageForLms({ ...build(), files }, scorm12!, parts).problems.join(), /no index\.html/);
  });
});

describe('the other packages of the same build', () => {
  const all = packageAll(build());

  it('are one for each manifest, and the site', () => {
    assert.deepEqual(all.map(({ name }) => name), [...lmsPackages.map(({ name }) => `making-sense-${course.version}-${name}.zip`), `making-sense-${course.version}-site.zip`]);
    assert.deepEqual(all.flatMap(({ problems }) => problems), []);
  });

  it('hold the very same course: only the manifest and its schemas differ', () => {
    const files = ({ content }: { content: PackageContent }) => Object.entries(content).filter(([path]) => !/\.(xsd|dtd)$|^imsmanifest/.test(path)).map(([path, file]) => `${path} ${Buffer.from(file).toString()}`).sort();
    for (const each of all.slice(1, lmsPackages.length)) assert.deepEqual(files(each), files(all[0]!));
  });

  it('carry the schemas of SCORM 2004 beside a manifest that is valid by those very files', async () => {
    for (const [at, kind] of lmsPackages.entries()) {
      const unzipped = unzipSync(all[at]!.bytes);
      const schemas = Object.fromEntries(Object.entries(unzipped).filter(([path]) => /\.(xsd|dtd)$/.test(path)));
      assert.deepEqual(Object.keys(schemas), kind.carriesSchemas ? Object.keys(schemaFiles(kind.schemas)) : []);
      if (!kind.carriesSchemas) continue;
      const manifest = text(unzipped, 'imsmanifest.xml');
      assert.deepEqual(await schemaErrors(manifest, kind.schemas, schemas), []);
      for (const [, location = ''] of manifest.matchAll(/\s(\w+\.xsd)[\s"]/g)) assert.ok(location in schemas, location);
      assert.ok('xml.xsd' in schemas, 'imscp_v1p1.xsd asks for it');
    }
  });

  it('leave out a route that course.md does not offer', () => {
    const names = packageAll({ ...build(), course: { ...course, routes: ['full'] } }).map(({ name }) => name);
    assert.ok(!names.some((name) => name.includes('assess-first')));
    assert.equal(names.length, lmsPackages.length);
  });

  it('are refused with the manifest of another', () => {
    assert.match(packageForLms(build(), assessFirst!, parts).problems.join(), /launch parameters "\?route=full"; for this package it has to be "\?route=assess-first"/);
    assert.match(packageForLms(build(), scorm2004!, parts).problems.join(), /has the schemaversion "1\.2"; for this package it has to be "2004 4th Edition"/);
  });
});

describe('the site for any web host', () => {
  it('holds the course and My learning, and nothing of the build itself', () => {
    const files = Object.keys(unzipSync(packageForWeb(build()).bytes));
    assert.ok(files.includes('index.html') && files.includes('my-learning.html') && files.includes('assets/cpd-1.js'));
    assert.ok(!files.some((file) => file.startsWith('.vite/') || file === 'imsmanifest.xml'));
  });

  it('is refused without My learning', () => {
    const { 'my-learning.html': _gone, ...files } = build().files;
    assert.deepEqual(packageForWeb({ ...build(), files }).problems, ['The build has no my-learning.html.']);
  });
});

describe('packaging the same build again', () => {
  const here = process.env.TZ;
  after(() => {
    if (here === undefined) delete process.env.TZ;
    else process.env.TZ = here;
  });

  it('gives the same bytes in every time zone and whatever the order of the files', () => {
    const all = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia'].map((zone, turn) => {
      process.env.TZ = zone;
      const built = build();
      const files = turn % 2 ? Object.fromEntries(Object.entries(built.files).toReversed()) : built.files;
      return Buffer.concat(packageAll({ ...built, files }).map((each) => each.bytes)).toString('base64');
    });
    assert.equal(new Set(all).size, 1);
  });
});
