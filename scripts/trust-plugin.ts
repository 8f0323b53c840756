/** Puts `trust.json` beside `index.html` as it stands: an administrator edits it inside the zip. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The Vite plugin. While editing the course, the development server serves the same file from the root. */
export function trustFile(root: string): Plugin {
  return {
    name: 'making-sense-trust-file',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'trust.json', source: readFileSync(join(root, 'trust.json'), 'utf8') });
    },
  };
}
