/**
 * `npm run package`: builds the course and writes the zips and the take-away editions into dist/packages/.
 *
 *     npm run package                 builds first
 *     npm run package -- --no-build   takes dist/course as it is
 *     npm run package -- --release    refuses while a review is overdue
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { type Edition, editions } from '../editions/editions.js';
import type { Route } from '../src/course/course.js';
import { lmsPackages } from '../scorm/lms-packages.js';
import type { CourseFacts } from '../scorm/package-checks.js';
import { type Build, type Package, packageForLms, packageForWeb } from '../scorm/package.js';
import { schemaFiles } from '../scorm/schemas.js';
import { sizeBudgets } from './budgets.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = join(ROOT, 'dist/course');
const PACKAGES = join(ROOT, 'dist/packages');

/** Reads a build as Vite left it. Throws when there is none. */
export function readBuild(folder: string, course: CourseFacts): Build {
  const manifest = join(folder, '.vite/manifest.json');
  if (!existsSync(manifest)) throw new Error(`There is no built course in ${relative(ROOT, folder) || folder}. Run "npm run package" without --no-build.`);
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).split(sep).join('/')] = readFileSync(path);
  }
  return { files, manifest: JSON.parse(readFileSync(manifest, 'utf8')), course };
}

/** Title, version, pass mark and routes from the front matter of `modules/course.md`; the build has checked it. */
export function readCourseFacts(text: string): CourseFacts {
  const front = parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '') as Record<string, unknown> | null;
  return { title: String(front?.title ?? ''), version: String(front?.version ?? ''), passMark: Number(front?.['pass-mark']), routes: (front?.routes ?? []) as Route[] };
}

/**
 * Every zip of a build: one for each kind of LMS package whose route `course.md` offers, and the site.
 *
 * @param root the repository, for the hand-written manifests
 */
export function packageAll(built: Build, root = ROOT): Package[] {
  const offered = lmsPackages.filter(({ route }) => built.course.routes.includes(route));
  const forLms = offered.map((kind) =>
    packageForLms(built, kind, {
      imsmanifest: readFileSync(join(root, kind.manifest), 'utf8'),
      schemas: kind.carriesSchemas ? schemaFiles(kind.schemas) : {},
      budget: sizeBudgets.package,
    }),
  );
  return [...forLms, packageForWeb(built)];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false }, release: { type: 'boolean', default: false } } });
  if (values.release) {
    const check = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/check.ts'), '--release'], { cwd: ROOT, stdio: 'inherit' });
    if (check.status !== 0) throw new Error('Nothing was packaged: what is listed above comes first.');
  }
  if (!values['no-build']) {
    console.log('Building the course …');
    const { build } = await import('vite');
    await build({ root: ROOT, logLevel: 'warn', build: { outDir: BUILT, emptyOutDir: true, manifest: true } });
  }

  const course = readCourseFacts(readFileSync(join(ROOT, 'modules/course.md'), 'utf8'));
  const built = readBuild(BUILT, course);
  console.log(`Packaging "${course.title}", version ${course.version} …`);
  const packages = packageAll(built);

  const problems = packages.flatMap((each) => each.problems.map((problem) => `  ${each.name}\n    ${problem}`));
  // An old zip left in place would be taken for this one.
  rmSync(PACKAGES, { recursive: true, force: true });
  if (problems.length > 0) {
    throw new Error(`Nothing was packaged. What to put right:\n${problems.join('\n')}`);
  }

  mkdirSync(PACKAGES, { recursive: true });
  console.log(`\nThe course, as every package for an LMS holds it:\n${listing(packages[0]!)}\n`);
  for (const each of packages) {
    writeFileSync(join(PACKAGES, each.name), each.bytes);
    console.log(line(each));
  }
  console.log('\nMaking the editions to take away …');
  for (const edition of await editions(ROOT)) {
    writeFileSync(join(PACKAGES, edition.name), edition.bytes);
    console.log(line(edition));
  }
  console.log(`
Upload one of the scorm zips to an LMS: scorm12 runs everywhere, scorm12-assess-first tests before it teaches,
scorm2004 is for an LMS that asks for it. docs/hosting.md says what to do with the site zip and the editions.`);
}

const size = (count: number): string => count.toLocaleString('en-GB').padStart(10);

/** What is in a zip, file by file. */
function listing({ content }: Package): string {
  return Object.keys(content)
    .sort()
    .map((path) => `${size(content[path]?.length ?? 0)}  ${path}`)
    .join('\n');
}

/** How large a zip is, and how to tell that it arrived whole. */
function line({ name, bytes, content }: Edition & Partial<Package>): string {
  return `dist/packages/${name}\n${size(bytes.length)}  bytes${content ? ` zipped, ${Object.keys(content).length} files` : ''}\n            sha256 ${createHash('sha256').update(bytes).digest('hex')}`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((fault: unknown) => {
    console.error(`\n${fault instanceof Error ? fault.message : fault}`);
    process.exitCode = 1;
  });
}
