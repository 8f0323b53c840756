/** Front matter: YAML between two lines of `---`, checked against a schema, told to the author in sentences. */
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Root } from './markdown.js';
import type { Page } from './page.js';
import { didYouMean, type Place } from './problems.js';

/** Checked front matter. `data` always fits the schema: what was wrong is reported and mended with something harmless. */
export interface FrontMatter<T> {
  readonly data: T;
  /** Where a field stands, e.g. `at('objectives', 0)`. */
  at(...path: (string | number)[]): Place;
}

type Issue = z.core.$ZodIssue;

/** Reads the front matter of a page. With `optional`, a page without any is no problem. */
export function readFrontMatter<S extends z.ZodType>(page: Page, root: Root, schema: S, optional = false): FrontMatter<z.output<S>> {
  const node = root.children.find((child) => child.type === 'yaml');
  const lines = new LineCounter();
  const document = parseDocument(node?.value ?? '', { lineCounter: lines, prettyErrors: false });
  const opening = node?.position?.start.line ?? 1;
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path: page.path, line: opening + Math.max(1, line), column: Math.max(1, col) };
  };
  const at = (...path: (string | number)[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const found = document.getIn(path.slice(0, length), true);
      if (isNode(found) && found.range) return place(found.range[0]);
    }
    return { path: page.path, line: opening, column: 1 };
  };
  if (!node && !optional) page.report('front-matter-missing', page.at(undefined), 'This file has no front matter.', `Begin it with a line of ---, then the fields ${fieldNames(schema).join(', ')}, then another line of ---.`);
  for (const error of document.errors) page.report('front-matter-kind', place(error.pos[0]), `The front matter cannot be read here: ${error.message.split('\n')[0]!.replace(/\.?$/, '.')}`, 'Put a text that holds a colon, a # or quotation marks between "double quotes".');
  const value = asTyped(document);
  const first = schema.safeParse(value);
  if (!first.success && node && document.errors.length === 0) for (const issue of first.error.issues) reportIssue(page, schema, issue, at);
  return { data: mend(schema, value), at };
}

/** The value as plain data; `version: 1.10` stays the text the author typed. */
function asTyped(document: Document.Parsed): unknown {
  let value: unknown;
  try {
    value = document.toJS();
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const version = document.get('version', true) as { source?: string } | undefined;
  return 'version' in value && typeof value.version === 'number' ? { ...value, version: version?.source ?? String(value.version) } : value;
}

function reportIssue(page: Page, schema: z.ZodType, issue: Issue, at: FrontMatter<unknown>['at']): void {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const name = path.filter((part) => typeof part === 'string').at(-1) ?? 'front matter';
  const field = fieldAt(schema, path);
  const { description = '', examples = [] } = (field?.meta() ?? {}) as { description?: string; examples?: string[] };
  const hint = examples[0] === undefined ? undefined : `Type, for example: ${examples[0]}`;
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) page.report('front-matter-kind', at(...path, key), `"${key}" means nothing here.`, didYouMean(key, fieldNames(field ?? schema)) ?? `There can be: ${fieldNames(field ?? schema).join(', ')}.`);
  } else if (issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message)) {
    page.report('front-matter-missing', at(...path), `There is no "${name}". ${description}`.trim(), hint);
  } else if (issue.code === 'invalid_value' && /received undefined/.test(issue.message)) {
    page.report('front-matter-missing', at(...path), `There is no "${name}". ${description}`.trim(), hint);
  } else {
    const choices = issue.code === 'invalid_value' ? ` It is one of: ${issue.values.join(', ')}.` : '';
    page.report('front-matter-kind', at(...path), `"${name}" is not what it should be.${choices} ${description}`.trim(), hint);
  }
}

type Inside = { def: { type: string; innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType>; entries?: Record<string, string> } };

function fieldAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  let field: z.ZodType | undefined = schema;
  for (const part of path) {
    let { def } = field as unknown as Inside;
    while (def.innerType) ({ def } = def.innerType as unknown as Inside);
    field = typeof part === 'number' ? def.element : def.shape?.[part];
    if (!field) return undefined;
  }
  return field;
}

/** The names of the fields of a schema, in order. */
export function fieldNames(schema: z.ZodType): string[] {
  return Object.keys((schema as unknown as Inside).def.shape ?? {});
}

/** Replaces what does not fit by something harmless of the right kind, so that reading can go on. */
function mend<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const mended = structuredClone(value) as Record<string | number, unknown>;
  for (let round = 0; round < 5; round++) {
    const result = schema.safeParse(mended);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const path = issue.path as (string | number)[];
      if (issue.code === 'unrecognized_keys') {
        const holder = path.reduce<Record<string | number, unknown>>((inner, part) => inner[part] as Record<string | number, unknown>, mended);
        for (const key of issue.keys) delete holder[key];
        continue;
      }
      const holder = path.slice(0, -1).reduce<Record<string | number, unknown>>((inner, part) => inner[part] as Record<string | number, unknown>, mended);
      holder[path.at(-1)!] = harmless(fieldAt(schema, path));
    }
  }
  return schema.parse(mended);
}

function harmless(field: z.ZodType | undefined): unknown {
  if (!field) return undefined;
  let { def } = field as unknown as Inside;
  while (def.innerType) ({ def } = def.innerType as unknown as Inside);
  if (def.type === 'array') {
    const none: unknown[] = [];
    return field.safeParse(none).success ? none : [harmless(def.element)];
  }
  if (def.type === 'object') return {};
  if (def.type === 'number') return 1;
  if (def.type === 'enum') return Object.values(def.entries ?? {})[0];
  return field.safeParse('…').success ? '…' : '1970-01-01';
}
