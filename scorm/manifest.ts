/**
 * The hand-written manifest: filling in its list of files, and reading back what it says.
 *
 * The manifests are ours and their form is fixed, so patterns are enough here; that they are
 * sound XML and follow the schemas of SCORM is for the tests to hold.
 */

/** What a manifest tells an LMS about the course. */
export interface ManifestFacts {
  readonly version: string;
  /** Of the organization and of its items; they should all be the same. */
  readonly titles: readonly string[];
  /** 0–100. SCORM 1.2 writes it so; 2004 writes a measure from 0 to 1. */
  readonly passMark: string;
  /** "1.2" or "2004 4th Edition". */
  readonly edition: string;
  /** What the LMS adds to the address of the course. */
  readonly parameters: string;
  readonly identifiers: readonly string[];
  /** What an LMS launches, e.g. "index.html". */
  readonly launch: string;
  readonly scos: number;
  readonly files: readonly string[];
}

const FILES = /(<resource\b[^>]*>\n)((?:[ \t]*<file href="[^"]*"\/>\n)+)([ \t]*<\/resource>)/g;

/**
 * The manifest with its list of files replaced; every other byte stays as it was written.
 * Throws when the manifest does not have exactly one list.
 *
 * @example fillManifest(manifest, ['assets/main.js', 'index.html']);
 */
export function fillManifest(manifest: string, files: readonly string[]): string {
  const lists = [...manifest.matchAll(FILES)];
  if (lists.length !== 1) {
    throw new Error(`A manifest needs one <resource> with a list of <file href="…"/> lines to fill in; this one has ${lists.length}.`);
  }
  const indent = /^[ \t]*/.exec(lists[0]?.[2] ?? '')?.[0] ?? '';
  const list = files.map((file) => `${indent}<file href="${file}"/>\n`).join('');
  return manifest.replace(FILES, (_all, open: string, _files: string, close: string) => open + list + close);
}

/** Reads the facts of a manifest. What is missing comes back as "". */
export function readManifest(manifest: string): ManifestFacts {
  const text = manifest.replaceAll(/<!--[\s\S]*?-->/g, '');
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => unescapeXml((match[1] ?? '').trim()));
  const edition = all(/<schemaversion>([^<]*)</g)[0] ?? '';
  return {
    version: all(/<manifest\b[^>]*?\sversion="([^"]*)"/g)[0] ?? '',
    titles: all(/<title>([^<]*)<\/title>/g),
    passMark: all(/<adlcp:masteryscore>([^<]*)</g)[0] ?? hundredfold(all(/<imsss:minNormalizedMeasure>([^<]*)</g)[0]),
    edition,
    parameters: all(/<item\b[^>]*?\sparameters="([^"]*)"/g)[0] ?? '',
    identifiers: all(/\sidentifier="([^"]*)"/g),
    launch: all(/<resource\b[^>]*?\shref="([^"]*)"/g)[0] ?? '',
    // 1.2 spells it small, 2004 does not, and an LMS that looks for the one does not see the other.
    scos: all(edition === '1.2' ? /\sadlcp:scormtype="(sco)"/g : /\sadlcp:scormType="(sco)"/g).length,
    files: all(/<file href="([^"]*)"\/>/g),
  };
}

/** "0.8" → "80", without what floating point adds. */
function hundredfold(measure: string | undefined): string {
  return measure === undefined ? '' : String(Number((Number(measure) * 100).toFixed(6)));
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
