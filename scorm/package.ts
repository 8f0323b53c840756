/** The built course and a manifest become the zip that a trust uploads to its LMS. */
import type { LmsPackage } from './lms-packages.js';
import { fillManifest, readManifest } from './manifest.js';
import { type CourseFacts, contentProblems, listProblems, manifestProblems, type PackageContent } from './package-checks.js';
import { type BuildManifest, packageFiles, webFiles } from './package-files.js';
import { zip } from './zip.js';

/** A finished zip, with what is in it. */
export interface Package {
  /** File name, e.g. "making-sense-1.2.0-scorm12.zip". */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly content: PackageContent;
  /** Why it must not be handed out; empty when all is well. */
  readonly problems: readonly string[];
}

export interface Build {
  /** Every file of the build, by its path in it. */
  readonly files: PackageContent;
  readonly manifest: BuildManifest;
  readonly course: CourseFacts;
}

/** What a package for an LMS is made of, beside the build. */
export interface LmsParts {
  /** The hand-written manifest; its list of files is filled in here. */
  readonly imsmanifest: string;
  /** The schema files that go beside the manifest; none for SCORM 1.2. */
  readonly schemas: PackageContent;
  /** Bytes the zip may have. */
  readonly budget: number;
}

/**
 * A package for an LMS.
 *
 * @example packageForLms(build, lmsPackages[0], { imsmanifest, schemas: {}, budget: 1_500_000 }).name; // 'making-sense-1.2.0-scorm12.zip'
 */
export function packageForLms(build: Build, kind: LmsPackage, { imsmanifest, schemas, budget }: LmsParts): Package {
  const files = packageFiles(Object.keys(build.files), build.manifest);
  const filled = fillManifest(imsmanifest, files);
  const content: PackageContent = {
    ...schemas,
    ...Object.fromEntries(files.map((file) => [file, build.files[file] as Uint8Array])),
    'imsmanifest.xml': new TextEncoder().encode(filled),
  };
  const facts = readManifest(filled);
  const bytes = zip(content);
  return {
    name: `making-sense-${build.course.version}-${kind.name}.zip`,
    bytes,
    content,
    problems: [
      ...contentProblems(content),
      ...listProblems(kind.manifest, facts.files, content),
      ...manifestProblems(kind, facts, build.course),
      ...sizeProblems(bytes.length, budget),
    ],
  };
}

/** The whole build as static files for any web host, My learning included. */
export function packageForWeb(build: Build): Package {
  const content = Object.fromEntries(webFiles(Object.keys(build.files), build.manifest).map((path) => [path, build.files[path] as Uint8Array]));
  return {
    name: `making-sense-${build.course.version}-site.zip`,
    bytes: zip(content),
    content,
    problems: ['index.html', 'my-learning.html'].filter((page) => !(page in content)).map((page) => `The build has no ${page}.`),
  };
}

function sizeProblems(size: number, budget: number): string[] {
  if (size <= budget) return [];
  return [`The package has ${size.toLocaleString('en-GB')} bytes; its budget is ${budget.toLocaleString('en-GB')}. Look for large pictures in modules/.`];
}
