/** Which of the built files belong into a package for an LMS. */

/** The part of Vite's build manifest that says what leads to what. */
export type BuildManifest = Readonly<Record<string, BuildEntry>>;

export interface BuildEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of other entries. */
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  /** File names. */
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** The pages a package has. The others (My learning with its own LMS) stay out. */
const PAGES = ['index.html', 'group.html'];

/** The page of a phone: of use only on the server that counts votes (`npm run group`), which serves it from the build. */
const SERVER_ONLY = ['join.html'];

/** What makes a web site installable. In a package for an LMS a service worker would stand between the LMS and the course. */
const SITE_ONLY = ['sw.js', 'site.webmanifest', 'icon.svg', 'touch-icon.png'];

/**
 * Leaves out what only the pages outside the package need. What no page names (a picture that a
 * module's text shows) goes in: a file too many is better than a picture missing.
 *
 * @param built every file of the build, relative to its folder
 * @returns sorted, so that two packagings list the same
 */
export function packageFiles(built: readonly string[], manifest: BuildManifest): string[] {
  const pages = built.filter((file) => file.endsWith('.html'));
  const needed = new Set(pages.filter((page) => PAGES.includes(page)).flatMap((page) => reachable(page, manifest)));
  const elsewhere = new Set(pages.filter((page) => !PAGES.includes(page)).flatMap((page) => reachable(page, manifest)));
  return built.filter((file) => !file.startsWith('.vite/') && !SITE_ONLY.includes(file) && (needed.has(file) || !elsewhere.has(file))).sort();
}

/** Every file of a build that belongs on any web host. */
export function webFiles(built: readonly string[], manifest: BuildManifest): string[] {
  const pages = built.filter((file) => file.endsWith('.html') && !SERVER_ONLY.includes(file));
  const needed = new Set(pages.flatMap((page) => reachable(page, manifest)));
  const elsewhere = new Set(SERVER_ONLY.flatMap((page) => reachable(page, manifest)));
  return built.filter((file) => !file.startsWith('.vite/') && (needed.has(file) || !elsewhere.has(file))).sort();
}

/** A page, and every file it can lead to. */
function reachable(page: string, manifest: BuildManifest): string[] {
  const files = new Set([page]);
  const seen = new Set<string>();
  const open = [page];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const entry = manifest[key];
    if (!entry || seen.has(key)) continue;
    seen.add(key);
    for (const file of [entry.file, ...(entry.css ?? []), ...(entry.assets ?? [])]) files.add(file);
    open.push(...(entry.imports ?? []), ...(entry.dynamicImports ?? []));
  }
  return [...files];
}
