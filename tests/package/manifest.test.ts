import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fillManifest, readManifest } from '../../scorm/manifest.js';
import { manifestProblems } from '../../scorm/package-checks.js';
import { readCourseFacts } from '../../scripts/package.js';
import { schemaErrors } from '../fixtures/schema-check.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = read('imsmanifest.xml');
const course = readCourseFacts(read('modules/course.md'));
const filled = fillManifest(manifest, ['assets/main-a1.css', 'assets/main-b2.js', 'index.html']);

describe('the SCORM 1.2 manifest', () => {
  it('is valid by the schemas of SCORM 1.2, as written and with its files filled in', async () => {
    assert.deepEqual(await schemaErrors(manifest), []);
    assert.deepEqual(await schemaErrors(filled), []);
  });

  const spoilt: readonly [what: string, from: string | RegExp, to: string][] = [
    ['a resource of no kind SCORM knows', 'adlcp:scormtype="sco"', 'adlcp:scormtype="game"'],
    ['an attribute of another standard', 'isvisible="true"', 'visible="true"'],
    ['a resource without a type', ' type="webcontent"', ''],
    ['an item that names no resource by a proper id', 'identifier="course_files"', 'identifier="1 course"'],
    ['a tag that is never closed', 'ADL SCORM</schema>', 'ADL SCORM'],
    ['no organizations', /<organizations[\s\S]*<\/organizations>/, ''],
  ];
  for (const [what, from, to] of spoilt) {
    it(`is refused with ${what}`, async () => {
      const broken = manifest.replace(from, to);
      assert.notEqual(broken, manifest);
      assert.notDeepEqual(await schemaErrors(broken), []);
    });
  }

  it('tells an LMS the title, version and pass mark of course.md, and one thing to launch', () => {
    assert.deepEqual(manifestProblems('imsmanifest.xml', readManifest(manifest), course), []);
    assert.match(manifest, /<item [^>]*parameters="\?route=full"/);
  });

  it('changes nothing but its list of files when it is filled in', () => {
    const list = /( {6}<file href="[^"]*"\/>\n)+/;
    assert.equal(filled.replace(list, ''), manifest.replace(list, ''));
    assert.deepEqual(readManifest(filled).files, ['assets/main-a1.css', 'assets/main-b2.js', 'index.html']);
  });

  it('cannot be filled in when it has no list, or two', () => {
    assert.throws(() => fillManifest(manifest.replace(/ *<file .*\n/, ''), ['index.html']), /this one has 0/);
    const two = manifest.replace('</resources>', '  <resource identifier="b">\n      <file href="b.html"/>\n    </resource>\n</resources>');
    assert.throws(() => fillManifest(two, ['index.html']), /this one has 2/);
  });
});

describe('a manifest that disagrees with the course', () => {
  const problems = (from: string | RegExp, to: string): string[] => manifestProblems('imsmanifest.xml', readManifest(manifest.replace(from, to)), course);

  it('is told which pass mark to change, and where', () => {
    assert.deepEqual(problems('>80<', '>70<'), [
      'imsmanifest.xml says the pass mark is "70", but modules/course.md says "80". Change <adlcp:masteryscore> in imsmanifest.xml.',
    ]);
  });

  it('is refused for another title, another version, an identifier with a hyphen or a second launchable resource', () => {
    assert.match(problems(/<title>.*<\/title>/, '<title>Another course</title>').join(), /title is "Another course"/);
    assert.match(problems(/ version="\d[^"]*"\n/, ' version="9.9.9"\n').join(), /version is "9\.9\.9"/);
    assert.match(problems('identifier="course"', 'identifier="course-1"').join(), /identifier "course-1"/);
    assert.match(problems('</resources>', '<resource adlcp:scormtype="sco" href="b.html"></resource></resources>').join(), /2 launchable resources/);
  });
});
