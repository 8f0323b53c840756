/** Reading the imports of a file, well enough for the rules about them. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { importRules, reservedPackages } from './import-rules.js';
import { root } from './repository.js';

/** One import, export from, or dynamic import. */
export interface Import {
  /** As written, e.g. `../course/course.js` or `lit`. */
  readonly from: string;
  readonly typesOnly: boolean;
}

/** The imports of a TypeScript or JavaScript text. What stands in a comment does not count. */
export function importsOf(code: string): Import[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const statements = /^\s*(?:import|export)\b([^'"`;()]*?)\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  return [...bare.matchAll(statements)].map(([, clause, from, forEffect, dynamic]) => ({
    from: from ?? forEffect ?? dynamic ?? '',
    typesOnly: clause !== undefined && isTypesOnly(clause),
  }));
}

function isTypesOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1];
  return names !== undefined && names.split(',').map((name) => name.trim()).filter(Boolean).every((name) => name.startsWith('type '));
}

/** The sentences for imports that a file may not have, or none. */
export function importProblems(path: string, code: string): string[] {
  return importsOf(code).flatMap((each) => {
    if (each.from.startsWith('.')) return ownProblem(path, each);
    if (each.from.startsWith('virtual:')) return [];
    return packageProblem(path, each.from);
  });
}

function ownProblem(path: string, each: Import): string[] {
  const rule = importRules.find(({ files }) => files.test(path))!;
  const target = resolve(path, each.from);
  const allowed = each.typesOnly ? [...rule.may, ...(rule.mayTypes ?? [])] : rule.may;
  if (allowed.some((files) => files.test(target))) return [];
  const typesWould = rule.mayTypes?.some((files) => files.test(target)) ? ' It may import types from there: write "import type".' : '';
  return [`${path} imports ${target}. ${rule.why}${typesWould}`];
}

function packageProblem(path: string, name: string): string[] {
  const reserved = reservedPackages.find((each) => each.name.test(name));
  if (reserved && !reserved.files.test(path)) return [`${path} imports ${name}. ${reserved.why}`];
  const rule = importRules.find(({ files }) => files.test(path))!;
  if (!rule.packages || rule.packages.some((each) => each.test(name))) return [];
  return [`${path} imports ${name}. ${rule.why}`];
}

/** The file an import means, from the root; `.js` stands for the `.ts` beside it. */
function resolve(path: string, from: string): string {
  const written = posix.join(posix.dirname(path), from.replace(/\?.*$/, ''));
  const source = written.replace(/\.js$/, '.ts');
  return existsSync(join(root, source)) ? source : written;
}
