/** The files of the repository, as its own tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const notOurs = new Set(['node_modules', 'dist', 'coverage', 'screenshots', '.git']);

/** Every file below a folder, with forward slashes, from the root, sorted; what is installed or built is left out. */
export function filesIn(folder = ''): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !notOurs.has(entry.name) && !entry.name.endsWith('.local'))
    .flatMap((entry) => {
      const path = relative(root, join(root, folder, entry.name)).split(sep).join('/');
      return entry.isDirectory() ? filesIn(path) : [path];
    })
    .toSorted();
}

/** The text of a file. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Whether a file holds text: pictures and archives are left out. */
export function isText(path: string): boolean {
  return /\.(?:ts|js|mjs|json|md|html|css|svg|xml|xsd|txt|yml|yaml)$|(?:^|\/)(?:\.gitignore|LICENSE[^/]*|run)$/.test(path);
}

/** Whether a file is code of ours. */
export function isCode(path: string): boolean {
  return /\.(?:ts|js|mjs)$/.test(path);
}
