/**
 * The EPUB under EPUBCheck, and its pages in a browser; every edition made again elsewhere. EPUBCheck is Debian's: `apt-get install epubcheck`, which brings
 * Java. Where it lies elsewhere, `EPUBCHECK_JAR` says so.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { books, type Edition, editions } from '../../editions/editions.js';
import { zip } from '../../scorm/zip.js';
import { violations } from '../journeys/every-step.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const jar = process.env.EPUBCHECK_JAR ?? '/usr/share/java/epubcheck.jar';
/** Landmarks and a first heading belong to web pages. A reading system has its own around the pages of a book. */
const OF_WEB_PAGES = /^(?:landmark-one-main|page-has-heading-one|region) /;
let folder: string;
let file: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'epub-'));
  file = join(folder, 'course.epub');
  const [book] = books(root);
  await writeFile(file, book!.bytes);
  for (const [path, bytes] of Object.entries(unzipSync(book!.bytes))) {
    await mkdir(dirname(join(folder, 'open', path)), { recursive: true });
    await writeFile(join(folder, 'open', path), bytes);
  }
});
after(() => rm(folder, { recursive: true, force: true }));

/** What EPUBCheck says of a file: its exit code, and its words. */
async function check(path: string): Promise<{ code: number; said: string }> {
  assert.ok(existsSync(jar), `There is no EPUBCheck at ${jar}. Install it (apt-get install epubcheck), or name its jar in EPUBCHECK_JAR.`);
  return run('java', ['-jar', jar, '--failonwarnings', path]).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, said: stdout + stderr }),
  );
}

describe('The EPUB', () => {
  it('is valid, without one warning, under EPUBCheck', async () => {
    const { code, said } = await check(file);
    assert.equal(code, 0, said);
    assert.match(said, /0 errors \/ 0 warnings/);
  });

  it('would not be, with a link that leads nowhere', async () => {
    const content = unzipSync(await readFile(file));
    const page = 'EPUB/about-this-edition.xhtml';
    const broken = Buffer.from(content[page]!).toString().replace('back-support.xhtml', 'nowhere.xhtml');
    await writeFile(join(folder, 'broken.epub'), zip({ ...content, [page]: Buffer.from(broken) }, 'mimetype'));
    assert.notEqual((await check(join(folder, 'broken.epub'))).code, 0);
  });

  it('can be read on a narrow screen, and no page of it fails axe', async () => {
    const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const names = Object.keys(unzipSync(await readFile(file))).filter((path) => path.endsWith('.xhtml'));
    const found: string[] = [];
    for (const name of names) {
      await page.goto(pathToFileURL(join(folder, 'open', name)).href);
      found.push(...(await violations(page.mainFrame())).filter((each) => !OF_WEB_PAGES.test(each)).map((each) => `${name}: ${each}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) found.push(`${name} is wider than the screen`);
    }
    await browser.close();
    assert.ok(names.length > 60);
    assert.deepEqual(found, []);
  });
});

describe('Every edition', () => {
  it('is the same bytes when it is made in another folder, in another time zone', async () => {
    const copy = join(folder, 'a copy');
    for (const source of ['index.html', 'my-learning.html', 'package.json', 'tsconfig.json', 'modules', 'editions', 'scorm', 'scripts', 'src']) await cp(join(root, source), join(copy, source), { recursive: true, filter: (path) => !path.includes('node_modules') });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    const hash = ({ name, bytes }: Edition): string => `${name} ${createHash('sha256').update(bytes).digest('hex')}`;
    await writeFile(join(copy, 'make.ts'), `import { createHash } from 'node:crypto';\nimport { editions } from './editions/editions.js';\nfor (const { name, bytes } of await editions(import.meta.dirname)) console.log(name, createHash('sha256').update(bytes).digest('hex'));`);
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'make.ts'], { cwd: copy, env: { ...process.env, TZ: 'Pacific/Apia' } });
    assert.deepEqual(stdout.trim().split('\n'), (await editions(root)).map(hash));
  });
});
