import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { books } from '../../editions/editions.js';
import { ASSESSMENT } from '../../src/course/course.js';
import { plain } from '../../src/course/parts.js';
import { course } from '../modules/real-course.js';

const root = join(import.meta.dirname, '../..');
const [book, printed] = books(root);
const zipped = unzipSync(book!.bytes);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const pages = Object.fromEntries(Object.entries(zipped).filter(([path]) => path.endsWith('.xhtml')).map(([path, bytes]) => [path.replace('EPUB/', ''), text(bytes)]));
const opf = text(zipped['EPUB/package.opf']);
const whole = text(printed!.bytes);

const ids = (page: string): string[] => [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
const links = (page: string): string[] => [...page.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, to]) => to!);
const steps = course.outline.modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.steps));
const asked = steps.flatMap(({ activity }) => (activity?.kind === 'question' ? [activity.question] : []));

describe('the EPUB', () => {
  it('begins with its type, uncompressed, as reading systems look for it', () => {
    assert.equal(text(book!.bytes.slice(30, 38)), 'mimetype');
    assert.equal(text(book!.bytes.slice(38, 58)), 'application/epub+zip');
    assert.match(text(zipped['META-INF/container.xml']), /full-path="EPUB\/package\.opf"/);
  });

  it('is made of well-formed pages, and of nothing that runs', async () => {
    const xml = Object.entries({ ...pages, 'package.opf': opf }).map(([fileName, contents]) => ({ fileName, contents }));
    const { errors } = await validateXML({ xml, normalization: 'c14n' });
    assert.deepEqual(errors, []);
    assert.notDeepEqual((await validateXML({ xml: '<p>&nbsp;</p>', normalization: 'c14n' })).errors, [], 'what is not well-formed is told');
    for (const [path, page] of Object.entries(pages)) assert.doesNotMatch(page, /<script|<iframe|<form|\son\w+=|javascript:/, path);
  });

  it('lists every file it has, and has every file it lists', () => {
    const listed = [...opf.matchAll(/<item [^>]*href="([^"]+)"/g)].map(([, file]) => `EPUB/${file}`);
    const there = Object.keys(zipped).filter((path) => path.startsWith('EPUB/') && path !== 'EPUB/package.opf');
    assert.deepEqual(listed.toSorted(), there.toSorted());
    const spine = [...opf.matchAll(/idref="file-([^"]+)-xhtml"/g)].map(([, page]) => `${page}.xhtml`);
    assert.deepEqual(spine.toSorted(), Object.keys(pages).toSorted());
  });

  it('leads somewhere with every link, and to every lesson and story from its contents', () => {
    for (const [path, page] of Object.entries(pages)) {
      for (const to of links(page).filter((each) => !/^(?:https?|tel|mailto):/.test(each))) {
        const [file, id] = to.split('#');
        const target = file === '' ? page : pages[file!];
        assert.ok(target !== undefined && (id === undefined || ids(target).includes(id)), `${path} leads to ${to}`);
      }
    }
    const contents = links(pages['nav.xhtml']!);
    const chapters = course.outline.modules.flatMap((module) => [`module-${module.id}`, ...module.lessons.map(({ id }) => id)]);
    for (const id of [...chapters, ...Object.values(course.texts).flatMap(({ scenarios }) => Object.keys(scenarios))]) assert.ok(contents.includes(`${id}.xhtml`), id);
  });

  it('says how accessible it is, and claims no certificate', () => {
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary']) assert.match(opf, new RegExp(`property="schema:${property}">[^<]`));
    assert.doesNotMatch(opf, /certifiedBy|conformsTo/);
    for (const [path, page] of Object.entries(pages)) {
      assert.match(page, /<html [^>]*lang="en-GB"/, path);
      for (const [picture] of page.matchAll(/<img [^>]*>/g)) assert.match(picture, / alt="[^"]+"/, path);
    }
  });

  it('is the same, byte for byte, whenever it is made', () => {
    const again = books(root);
    assert.equal(Buffer.compare(again[0]!.bytes, book!.bytes), 0);
    assert.equal(Buffer.compare(again[1]!.bytes, printed!.bytes), 0);
  });

  it('has a cover that bears the title of the course', () => {
    const cover = readFileSync(join(root, 'editions/cover.svg'), 'utf8');
    const words = [...cover.matchAll(/<text [^>]*>([^<]*)/g)].map(([, line]) => line).join(' ');
    assert.equal(words, `${course.outline.title} ${course.outline.subtitle}`, 'Change the words in editions/cover.svg, then run: node --import tsx scripts/draw.ts');
  });
});

for (const [name, read] of [['the EPUB', Object.values(pages).join('\n')], ['the handbook', whole]] as const) {
  describe(name, () => {
    it('holds every step, question, story and source of the course', () => {
      const there = new Set(ids(read));
      for (const { id } of steps) assert.ok(there.has(id), id);
      for (const id of Object.values(course.texts).flatMap(({ scenarios }) => Object.keys(scenarios))) for (const part of ['1', 'debrief', 'summary']) assert.ok(there.has(`${id}-${part}`), `${id}-${part}`);
      for (const { term } of course.glossary) assert.ok(read.includes(`<dfn>${term}</dfn>`), term);
      for (const { id } of course.explorer.services) assert.ok(there.has(`service-${id}`), id);
      for (const { id } of course.toolkit.sheets) assert.ok(there.has(`sheet-${id}`), id);
    });

    it('leads from each question to its answer at the back, and from there to the question', () => {
      assert.ok(asked.length > 20);
      for (const id of asked) {
        assert.equal([...read.matchAll(new RegExp(`href="[^"#]*#answer-${id}"`, 'g'))].length, 1, id);
        assert.equal([...read.matchAll(new RegExp(`href="[^"#]*#${id}"`, 'g'))].length, 1, id);
      }
    });

    it('gives no question of the assessment away', () => {
      for (const { id, prompt } of Object.values(course.texts[ASSESSMENT]!.questions)) {
        assert.ok(!ids(read).includes(id), id);
        assert.ok(!read.includes(plain(prompt)), id);
      }
    });
  });
}

describe('the handbook', () => {
  it('is one page that asks for nothing, and whose links lead to places in it', () => {
    const found = ids(whole);
    assert.equal(new Set(found).size, found.length, 'no two places have one id');
    for (const to of links(whole).filter((each) => !/^(?:https?|tel|mailto):/.test(each))) assert.ok(found.includes(to.replace(/^#/, '')), to);
    assert.match(whole, /default-src 'none'; style-src 'sha256-/);
    assert.doesNotMatch(whole, /<script|<link|\ssrc="(?!data:)/);
  });

  it('says on paper which earlier choice a line depends on', () => {
    assert.match(whole, /<span class="label">Only if you chose “[^”]+”/);
    assert.match(whole, /→ read \d+/);
  });
});
