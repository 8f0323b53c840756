import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, read, root } from './repository.js';

const pages = filesIn().filter((path) => path.endsWith('.md') && !/^(?:modules|tests)\//.test(path));

describe('the links between our documents', () => {
  for (const path of pages) {
    it(`all lead somewhere in ${path}`, () => {
      const broken = linksOf(read(path)).filter((link) => !leadsSomewhere(path, link));
      assert.deepEqual(broken, []);
    });
  }
});

/** Links and pictures that are not web addresses; what stands in code does not count. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(path: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? path : posix.join(posix.dirname(path), file);
  if (!existsSync(join(root, target))) return false;
  return heading === undefined || !target.endsWith('.md') || headingsOf(read(target)).includes(heading);
}

/** Headings as code-hosting pages address them. */
function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
