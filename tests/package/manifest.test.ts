import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lmsPackages } from '../../scorm/lms-packages.js';
import { fillManifest, readManifest } from '../../scorm/manifest.js';
import { manifestProblems } from '../../scorm/package-checks.js';
import { readCourseFacts } from '../../scripts/package.js';
import { schemaErrors } from '../fixtures/schema-check.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const course = readCourseFacts(read('modules/course.md'));
const files = ['assets/main-a1.css', 'assets/main-b2.js', 'index.html'];

/** What is taken out or changed → what a validator has to notice, by edition. */
const spoilt: Readonly<Record<'1.2' | '2004', readonly (readonly [what: string, from: string | RegExp, to: string])[]>> = {
  '1.2': [
    ['a resource of no kind SCORM knows', 'adlcp:scormtype="sco"', 'adlcp:scormtype="game"'],
    ['an attribute of another standard', 'isvisible="true"', 'visible="true"'],
    ['a resource without a type', ' type="webcontent"', ''],
    ['an identifier that begins with a digit', 'identifier="course_files"', 'identifier="1_course"'],
    ['a tag that is never closed', 'ADL SCORM</schema>', 'ADL SCORM'],
    ['no organizations', /<organizations[\s\S]*<\/organizations>/, ''],
  ],
  '2004': [
    ['a resource of no kind SCORM knows', 'adlcp:scormType="sco"', 'adlcp:scormType="game"'],
    ['a pass mark that is not a measure', '>0.8<', '>80<'],
    ['a button LMSs do not have', 'LMSUI>continue', 'LMSUI>next'],
    ['sequencing in the wrong order', /(<imsss:objectives>[\s\S]*<\/imsss:objectives>)([\s\S]*?)(<imsss:deliveryControls.*\/>)/, '$3$2$1'],
    ['no organizations', /<organizations[\s\S]*<\/organizations>/, ''],
  ],
};

for (const kind of lmsPackages) {
  const manifest = read(kind.manifest);
  const filled = fillManifest(manifest, files);
  const problems = (from: string | RegExp, to: string): string[] => {
    const changed = manifest.replace(from, to);
    assert.notEqual(changed, manifest);
    return manifestProblems(kind, readManifest(changed), course);
  };

  describe(`the manifest of ${kind.name}`, () => {
    it('is valid by the schemas of its edition, as written and with its files filled in', async () => {
      assert.deepEqual(await schemaErrors(manifest, kind.schemas), []);
      assert.deepEqual(await schemaErrors(filled, kind.schemas), []);
    });

    for (const [what, from, to] of spoilt[kind.edition === '1.2' ? '1.2' : '2004']) {
      it(`is refused with ${what}`, async () => {
        const broken = manifest.replace(from, to);
        assert.notEqual(broken, manifest);
        assert.notDeepEqual(await schemaErrors(broken, kind.schemas), []);
      });
    }

    it('tells an LMS the title, version and pass mark of course.md, its route, and one thing to launch', () => {
      assert.deepEqual(manifestProblems(kind, readManifest(manifest), course), []);
      const facts = readManifest(manifest);
      assert.equal(facts.passMark, String(course.passMark));
      assert.equal(new URLSearchParams(facts.parameters).get('route'), kind.route);
      assert.equal(new URLSearchParams(facts.parameters).get('scorm'), kind.edition === '1.2' ? null : '2004');
    });

    it('changes nothing but its list of files when it is filled in', () => {
      const list = /( {6}<file href="[^"]*"\/>\n)+/;
      assert.equal(filled.replace(list, ''), manifest.replace(list, ''));
      assert.deepEqual(readManifest(filled).files, files);
    });

    it('is refused for another title, another version, another route, another edition or an identifier with a hyphen', () => {
      assert.match(problems(/<title>.*<\/title>/, '<title>Another course</title>').join(), /title is "Another course"/);
      assert.match(problems(/ version="\d[^"]*"\n/, ' version="9.9.9"\n').join(), /version is "9\.9\.9"/);
      assert.match(problems(/route=[a-z-]+/, 'route=explore').join(), /has the launch parameters "\?route=explore/);
      assert.match(problems(/<schemaversion>.*</, '<schemaversion>CAM 1.3<').join(), /the schemaversion "CAM 1\.3"; for this package it has to be/);
      assert.match(problems('identifier="course"', 'identifier="course-1"').join(), /identifier "course-1"/);
    });

    it('is refused with a second launchable resource, or without one', () => {
      const [sco = ''] = / adlcp:scormtype="sco"/i.exec(manifest) ?? [];
      assert.match(problems('</resources>', `<resource${sco} href="b.html"></resource></resources>`).join(), /2 launchable resources/);
      assert.match(problems(sco, '').join(), /0 launchable resources/);
      const other = sco.includes('T') ? sco.toLowerCase() : sco.replace('type', 'Type');
      assert.match(problems(sco, other).join(), /0 launchable resources/, 'spelt as the other SCORM spells it');
    });
  });
}

describe('the manifests', () => {
  it('are all packaged', () => {
    const written = readdirSync(new URL('../../scorm/manifests/', import.meta.url)).map((name) => `scorm/manifests/${name}`);
    assert.deepEqual(['imsmanifest.xml', ...written].sort(), lmsPackages.map(({ manifest }) => manifest).sort());
  });

  it('have identifiers of their own, so that one LMS can hold them all', () => {
    const identifiers = lmsPackages.map(({ manifest }) => readManifest(read(manifest)).identifiers[0]);
    assert.equal(new Set(identifiers).size, lmsPackages.length);
  });

  it('say which pass mark to change, and where', () => {
    const [scorm12, , , scorm2004] = lmsPackages;
    const after = (kind: typeof scorm12, from: string, to: string) => manifestProblems(kind!, readManifest(read(kind!.manifest).replace(from, to)), course);
    assert.deepEqual(after(scorm12, '>80<', '>70<'), ['imsmanifest.xml says the pass mark is "70", but modules/course.md says "80". Change <adlcp:masteryscore> in imsmanifest.xml.']);
    assert.deepEqual(after(scorm2004, '>0.8<', '>0.57<'), [
      'scorm/manifests/scorm2004-4th.xml says the pass mark is "57", but modules/course.md says "80". Change <imsss:minNormalizedMeasure>, a number from 0 to 1, in scorm/manifests/scorm2004-4th.xml.',
    ]);
  });

  it('cannot be filled in when there is no list of files, or two', () => {
    const manifest = read('imsmanifest.xml');
    assert.throws(() => fillManifest(manifest.replace(/ *<file .*\n/, ''), ['index.html']), /this one has 0/);
    const two = manifest.replace('</resources>', '  <resource identifier="b">\n      <file href="b.html"/>\n    </resource>\n</resources>');
    assert.throws(() => fillManifest(two, ['index.html']), /this one has 2/);
  });
});
