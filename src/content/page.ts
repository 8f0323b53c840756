/** One text file being read, with what every reader needs: where things stand, and a way to report. */
import { Findings, type Name, type Place, type ReferenceKind } from './problems.js';
import type { Rule } from './rules.js';

/** A file of the course as the disk gives it; `path` starts at the repository, e.g. `modules/ethics/module.md`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Anything of a syntax tree that knows where it stands. */
export interface Placed {
  readonly position?: { readonly start: { readonly line: number; readonly column: number; readonly offset?: number | undefined }; readonly end: { readonly line: number; readonly offset?: number | undefined } } | undefined;
}

/** Words joined by hyphens: `raise-it`, `2fa-codes`. The only form an id may take. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A file and the findings of the course it belongs to. */
export class Page {
  constructor(
    readonly file: TextFile,
    readonly findings: Findings,
    /** The folder under `modules/`, or "" for files that belong to no module. */
    readonly module: string,
    /** Where the text begins, when it is a piece of front matter rather than the whole file. */
    private readonly origin?: Place,
  ) {}

  get path(): string {
    return this.file.path;
  }

  /** Where a node stands, or the place `into` characters into it (on its first line). */
  at(node: Placed | undefined, into = 0): Place {
    if (this.origin) return this.origin;
    const start = node?.position?.start;
    if (!start) return { path: this.path, line: 1, column: 1 };
    if (into <= 0) return { path: this.path, line: start.line, column: start.column };
    const before = this.file.text.slice(start.offset ?? 0, (start.offset ?? 0) + into).split(/\r\n|\r|\n/);
    return { path: this.path, line: start.line + before.length - 1, column: before.length === 1 ? start.column + into : before.at(-1)!.length + 1 };
  }

  /** The characters of a node exactly as the author typed them. */
  source(node: Placed): string {
    const { position } = node;
    return position ? this.file.text.slice(position.start.offset ?? 0, position.end.offset ?? 0) : '';
  }

  report(rule: Rule, at: Place, message: string, hint?: string): void {
    this.findings.report(rule, at, message, hint);
  }

  /** Remembers that `id` must exist somewhere in the course. */
  refer(kind: ReferenceKind, id: string, at: Place): void {
    this.findings.references.push({ kind, id, at });
  }

  /** Remembers that this file defines `id`, after checking its form. */
  define(kind: Name['kind'], id: string, at: Place): void {
    this.checkId(id, at);
    this.findings.names.push({ id, kind, at });
  }

  /** Reports an id that is not words joined by hyphens; true when it is. */
  checkId(id: string, at: Place): boolean {
    if (ID.test(id)) return true;
    const better = id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
    this.report('bad-id', at, `"${id}" cannot be an id: an id is small letters and numbers, in words joined by hyphens.`, better ? `Type "${better}".` : 'Type a few words that say what it is, such as "raise-it".');
    return false;
  }
}
