import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { filesIn, read } from './repository.js';

const course = parse(/^---\n([\s\S]*?)\n---/.exec(read('modules/course.md'))?.[1] ?? '');
const manifests = ['imsmanifest.xml', ...filesIn('scorm/manifests').filter((path) => path.endsWith('.xml'))];

describe('what is said twice', () => {
  it('has one version in package.json and course.md', () => {
    assert.equal(JSON.parse(read('package.json')).version, String(course.version));
  });

  it('begins the changelog with the present version', () => {
    assert.equal(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1], String(course.version));
  });

  for (const path of manifests) {
    it(`has the same version, title and pass mark in ${path}`, () => {
      const manifest = read(path);
      assert.ok(manifest.includes(`version="${course.version}"`), `the version of the course is ${course.version}`);
      assert.ok(manifest.includes(`<title>${course.title}`), `the title of the course is "${course.title}"`);
      const mark = /masteryscore>\s*(\d+)/i.exec(manifest)?.[1];
      if (mark !== undefined) assert.equal(Number(mark), course['pass-mark']);
    });
  }
});
