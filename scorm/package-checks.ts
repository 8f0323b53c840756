/**
 * What would make a package fail in some LMS, or fail the people who install it. Each check
 * gives sentences that say what is wrong and what to do; no sentences means all is well.
 */
import type { Route } from '../src/course/course.js';
import type { LmsPackage } from './lms-packages.js';
import type { ManifestFacts } from './manifest.js';

/** Path inside the package → content. */
export type PackageContent = Readonly<Record<string, Uint8Array>>;

/** What `modules/course.md` says, and every manifest must repeat. */
export interface CourseFacts {
  readonly title: string;
  readonly version: string;
  readonly passMark: number;
  readonly routes: readonly Route[];
}

/** What the Learning Hub and others serve with the right type; see docs/hosting.md. */
const EXTENSIONS = new Set(['.html', '.js', '.css', '.json', '.svg', '.png', '.jpg', '.woff2', '.mp3', '.xml', '.txt']);
/** The schema files of SCORM 2004: read by an LMS while it installs the package, never served. */
const SCHEMAS = new Set(['.xsd', '.dtd']);
const TEXTS = new Set(['.html', '.js', '.css', '.json', '.svg']);
/** Names inside scorm-again that minifying leaves alone. */
const LMS_CODE = ['throwSCORMError', 'loadFromFlattenedJSON'];

export function contentProblems(content: PackageContent): string[] {
  return Object.entries(content).flatMap(([path, bytes]) => [...nameProblems(path), ...textProblems(path, bytes)]);
}

function nameProblems(path: string): string[] {
  const extension = extensionOf(path);
  if (extension === '.map') return [`${path} is a source map. Turn source maps off for the build: they double the package and learners never need them.`];
  if (extension === '.mjs') return [`${path} ends in .mjs, which some LMSs serve as a download, so it would never run. Build it as .js.`];
  if (SCHEMAS.has(extension) && !path.includes('/')) return [];
  if (!EXTENSIONS.has(extension)) return [`${path} has the ending "${extension}", which some LMSs do not serve. Use one of ${[...EXTENSIONS].join(' ')}.`];
  // One alphabet that every server, zip program and file system agrees on.
  if (!/^[A-Za-z0-9_./-]+$/.test(path)) return [`${path} has characters in its name that some LMSs change. Use letters, digits, "-" and "_" only.`];
  return [];
}

function textProblems(path: string, bytes: Uint8Array): string[] {
  const extension = extensionOf(path);
  if (!TEXTS.has(extension)) return [];
  const text = new TextDecoder().decode(bytes);
  const problems: string[] = [];
  if (LMS_CODE.some((name) => text.includes(name))) {
    problems.push(`${path} carries scorm-again, the LMS side of SCORM, which has no place in a course package. Look for what imports scorm/lms outside My learning.`);
  }
  if (/\/[/*]# sourceMappingURL=/.test(text)) problems.push(`${path} points to a source map. Turn source maps off for the build.`);
  for (const address of fixedAddresses(extension, text)) {
    problems.push(`${path} loads "${address}". An LMS serves the course from a folder of its own, often without the internet: use an address relative to the file.`);
  }
  return problems;
}

/** Addresses that a browser would fetch by itself and that do not start at the file's own folder. */
function fixedAddresses(extension: string, text: string): string[] {
  const patterns: Readonly<Record<string, RegExp>> = {
    '.html': /<(?:script|link|img|iframe|source|audio|video|use)\b[^>]*?\s(?:src|href|srcset)="((?:\/|https?:)[^"]*)"/g,
    '.css': /(?:url\(\s*["']?|@import\s+["'])((?:\/|https?:)[^"')]*)/g,
    '.js': /["'`](\/assets\/[^"'`]*)/g,
    '.svg': /<(?:image|use|script)\b[^>]*?\shref="((?:\/|https?:)[^"]*)"/g,
  };
  const pattern = patterns[extension];
  return pattern ? [...text.matchAll(pattern)].map((match) => match[1] ?? '') : [];
}

/** Holds the manifest to the course, to what its package is for, and to the limits of the LMSs we know. */
export function manifestProblems({ manifest: name, edition, parameters }: Pick<LmsPackage, 'manifest' | 'edition' | 'parameters'>, facts: ManifestFacts, course: CourseFacts): string[] {
  const problems: string[] = [];
  const differs = (what: string, here: string, there: string, where: string): void => {
    if (here !== there) problems.push(`${name} says the ${what} is "${here}", but modules/course.md says "${there}". Change ${where} in ${name}.`);
  };
  const mustBe = (what: string, here: string, there: string): void => {
    if (here !== there) problems.push(`${name} has ${what} "${here}"; for this package it has to be "${there}".`);
  };
  for (const title of facts.titles) differs('title', title, course.title, '<title>');
  differs('version', facts.version, course.version, 'the version of <manifest>');
  differs('pass mark', facts.passMark, String(course.passMark), edition === '1.2' ? '<adlcp:masteryscore>' : '<imsss:minNormalizedMeasure>, a number from 0 to 1,');
  mustBe('the schemaversion', facts.edition, edition);
  mustBe('the launch parameters', facts.parameters, parameters);
  if (facts.titles.length === 0) problems.push(`${name} has no <title>.`);
  if (course.title.length > 255) problems.push(`The title in modules/course.md has ${course.title.length} characters; the Learning Hub takes 255.`);
  if (facts.scos !== 1) problems.push(`${name} has ${facts.scos} launchable resources; the Learning Hub takes exactly one.`);
  if (facts.launch !== 'index.html') problems.push(`${name} launches "${facts.launch}"; the course is index.html.`);
  for (const identifier of facts.identifiers) {
    if (!/^\w{1,128}$/.test(identifier)) problems.push(`${name} has the identifier "${identifier}". Use up to 128 letters, digits and "_": some LMSs take no others.`);
  }
  return problems;
}

/** Every file is listed, and everything listed is there; the manifest and its schemas are no files of the course. */
export function listProblems(name: string, listed: readonly string[], content: PackageContent): string[] {
  const there = new Set(Object.keys(content).filter((path) => path !== 'imsmanifest.xml' && !SCHEMAS.has(extensionOf(path))));
  return [
    ...listed.filter((file) => !there.has(file)).map((file) => `${name} lists ${file}, which is not in the package.`),
    ...[...there].filter((file) => !listed.includes(file)).map((file) => `${file} is in the package, but ${name} does not list it.`),
    ...(there.has('index.html') ? [] : ['The package has no index.html, so there is nothing to launch. Build the course first.']),
  ];
}

function extensionOf(path: string): string {
  return /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';
}
