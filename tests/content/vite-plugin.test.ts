/** A real build of a small course: what a browser would download. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build, createLogger, createServer } from 'vite';
import type { TextFile } from '../../src/content/page.js';
import { textFiles } from '../../src/content/text-files.js';
import { courseTexts } from '../../src/content/vite-plugin.js';
import { FIXTURES, overBase, withLedger } from './course-folders.js';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Writes the files of a course into a folder of its own. */
function written(files: readonly TextFile[]): string {
  const root = mkdtempSync(join(tmpdir(), 'course-'));
  folders.push(root);
  for (const { path, text } of files) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function buildCourse(files: readonly TextFile[]): Promise<{ out: string; said: string }> {
  const root = written(files);
  writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
  writeFileSync(join(root, 'main.js'), 'import outline from "virtual:course/outline";\nimport { loadModule } from "virtual:course/texts";\nconst { default: support } = await import("virtual:course/support");\ndocument.title = outline.title + support.checked;\nloadModule(location.hash).then((text) => document.body.append(JSON.stringify(text)));\n');
  const said: string[] = [];
  const customLogger = { ...createLogger('silent'), error: (words: string) => void said.push(words) };
  try {
    await build({ root, configFile: false, base: './', customLogger, plugins: [courseTexts()], build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } } });
  } catch (error) {
    throw new Error(`${said.join('\n')}\n${String(error)}`, { cause: error });
  }
  return { out: join(root, 'dist'), said: said.join('\n') };
}

describe('building the course', () => {
  it('puts each module into a file of its own, and none of its words into the first', async () => {
    const { out } = await buildCourse(withLedger(textFiles(join(FIXTURES, 'good-course'))));
    const scripts = readdirSync(join(out, 'assets')).filter((name) => name.endsWith('.js'));
    const holding = (words: string): string[] => scripts.filter((name) => readFileSync(join(out, 'assets', name), 'utf8').includes(words)).map((name) => name.replace(/-[\w-]{8}\.js$/, ''));
    assert.deepEqual(holding('A course with everything'), ['index']);
    assert.deepEqual(holding('Jo is glad that you asked.'), ['ethics']);
    assert.deepEqual(holding('It is 10:30, and'), ['start']);
    assert.deepEqual(holding('Talk to somebody.'), ['support']);
  });

  it('turns a picture into a file, and its path into an address', async () => {
    const { out } = await buildCourse(withLedger(textFiles(join(FIXTURES, 'good-course'))));
    const names = readdirSync(join(out, 'assets'));
    const picture = names.find((name) => /^door-.*\.svg$/.test(name));
    assert.ok(picture, 'the picture was not emitted');
    const start = readFileSync(join(out, 'assets', names.find((name) => name.startsWith('start-'))!), 'utf8');
    assert.ok(start.includes(picture) && !start.includes('modules/start/media'));
  });

  it('refuses a course with problems, and prints every one of them', async () => {
    const broken = new Map([...overBase('bad-missing-rating'), ...overBase('bad-unknown-source').filter(({ path }) => path.includes('02-second'))].map((file) => [file.path, file]));
    await assert.rejects(buildCourse([...broken.values()]), (error: Error) => {
      assert.match(error.message, /story\.scenario\.md:23:1 {2}missing-rating/);
      assert.match(error.message, /02-second\.md:8:9 {2}unknown-source/);
      return /nothing was built/.test(error.message);
    });
  });

  it('builds a course that has only warnings', async () => {
    const { said } = await buildCourse(overBase('bad-unsourced'));
    assert.equal(said, '');
  });
});

describe('while an author edits', () => {
  it('shows a problem in its place, and the mended text once it is saved', async () => {
    const root = written(overBase('bad-unknown-source'));
    const server = await createServer({ root, configFile: false, customLogger: createLogger('silent'), appType: 'custom', server: { middlewareMode: true, ws: false }, plugins: [courseTexts()] });
    const served = async (): Promise<string> => (await server.transformRequest('virtual:course/text/start'))?.code ?? '';
    try {
      assert.match(await served(), /This part has a problem/);
      const path = join(root, 'modules/start/02-second.md');
      const mendedText = readFileSync(path, 'utf8').replace('@guides', '@guide');
      // Saved again and again: what is saved before the watcher watches goes unseen.
      for (let tries = 0; tries < 100 && (await served()).includes('This part has a problem'); tries++) {
        writeFileSync(path, mendedText);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      const { default: mended } = await server.ssrLoadModule('virtual:course/text/start');
      assert.ok(!JSON.stringify(mended).includes('This part has a problem') && 'why' in mended.steps);
    } finally {
      await server.close();
    }
  });

  it('lets a new step be tried before it has its permanent code', async () => {
    const root = written(overBase('bad-not-in-ledger'));
    const server = await createServer({ root, configFile: false, customLogger: createLogger('silent'), appType: 'custom', server: { middlewareMode: true, ws: false }, plugins: [courseTexts()] });
    try {
      const { default: codes } = await server.ssrLoadModule('virtual:course/codes');
      assert.match(codes.read, /^[A-Za-z0-9]{2}$/);
      assert.match(codes['story/say-nothing'], /^[A-Za-z0-9]$/);
    } finally {
      await server.close();
    }
  });
});
