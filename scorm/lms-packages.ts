/** The packages for LMSs that one build becomes: another manifest each, never another course. */
import type { Route } from '../src/course/course.js';
import type { SchemaSet } from './schemas.js';

export interface LmsPackage {
  /** The end of the file name, e.g. "making-sense-1.2.0-scorm12.zip". */
  readonly name: string;
  /** From the root of the repository; hand-written. */
  readonly manifest: string;
  /** What its manifest is valid by. */
  readonly schemas: SchemaSet;
  /** SCORM 2004 has its schema files in the zip; 1.2 allows them and nobody asks for them. */
  readonly carriesSchemas: boolean;
  /** What `<schemaversion>` says. */
  readonly edition: string;
  readonly route: Route;
  /** Fixes the route and the SCORM version: the course guesses neither. */
  readonly parameters: string;
}

/** In the order in which they are packaged. */
export const lmsPackages: readonly LmsPackage[] = [
  { name: 'scorm12', manifest: 'imsmanifest.xml', schemas: 'scorm12', carriesSchemas: false, edition: '1.2', route: 'full', parameters: '?route=full' },
  { name: 'scorm12-assess-first', manifest: 'scorm/manifests/scorm12-assess-first.xml', schemas: 'scorm12', carriesSchemas: false, edition: '1.2', route: 'assess-first', parameters: '?route=assess-first' },
  { name: 'scorm2004-3rd', manifest: 'scorm/manifests/scorm2004-3rd.xml', schemas: 'scorm2004-3rd', carriesSchemas: true, edition: '2004 3rd Edition', route: 'full', parameters: '?route=full&scorm=2004' },
  { name: 'scorm2004-4th', manifest: 'scorm/manifests/scorm2004-4th.xml', schemas: 'scorm2004-4th', carriesSchemas: true, edition: '2004 4th Edition', route: 'full', parameters: '?route=full&scorm=2004' },
];
