import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { describe, it } from 'node:test';
import { importsOf } from './read-imports.js';
import { filesIn, isCode, read } from './repository.js';

const manifest = JSON.parse(read('package.json'));
const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const browserPackages = Object.keys(JSON.parse(read('scripts/browser/package.json')).dependencies);

/** Packages that no file imports, and what uses them. */
const usedOtherwise: Readonly<Record<string, string>> = {
  typescript: 'the command tsc, run by npm test',
  oxlint: 'the command oxlint, run by npm test',
  tsx: 'node --import tsx, in package.json',
  '@types/mdast': 'types of the Markdown tree',
  '@types/mocha': 'types of the element tests, in tsconfig.json',
  '@types/node': 'types of Node, in tsconfig.json',
  '@types/ws': 'types of ws',
};

const imported = new Map<string, string>();
for (const path of filesIn().filter(isCode)) {
  for (const { from } of importsOf(read(path))) {
    const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]!;
    const ours = from.startsWith('.') || from.startsWith('virtual:') || from.startsWith('node:') || builtinModules.includes(name);
    // Texts that tests hand to the checks may import anything.
    if (!ours && !path.startsWith('tests/repo/')) imported.set(name, path);
  }
}

describe('the packages we rest on', () => {
  it('are all used', () => {
    const unused = packages.filter((name) => !imported.has(name) && !(name in usedOtherwise));
    assert.deepEqual(unused, [], 'Take it out of package.json, or say in this test what uses it.');
  });

  it('are all asked for', () => {
    const missing = [...imported].filter(([name]) => !packages.includes(name) && !browserPackages.includes(name));
    assert.deepEqual(missing, [], 'A package that only comes along with another can go away with it: add it to package.json.');
  });

  it('each have a line that says why, how large, under which licence and who keeps it', () => {
    const unexplained = [...packages, ...browserPackages].filter((name) => !explained().includes(name));
    assert.deepEqual(unexplained, [], 'Add a line to docs/decisions/dependencies.md.');
  });

  it('have no line once they are gone', () => {
    assert.deepEqual(
      explained().filter((name) => ![...packages, ...browserPackages].includes(name)),
      [],
    );
  });
});

/** The packages that stand in the register. */
function explained(): string[] {
  const rows = [...read('docs/decisions/dependencies.md').matchAll(/^\| `?([^|`]+?)`? \|/gm)].map(([, name]) => name!);
  return rows.filter((name) => name !== 'package');
}
