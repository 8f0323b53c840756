/** Finds words for learners that stand in the code, where no translator sees them. */
import { parseSync } from 'vite';

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

/** What a reader hears or sees besides the text: these attributes hold words. */
const SPOKEN = /\b(?:aria-label|aria-description|aria-roledescription|aria-valuetext|alt|title|placeholder)="([^"]*)"/g;
/** A sentence or a title: it begins like one, and goes on after a space, or ends like one. */
const SENTENCE = /^\p{Lu}[\p{L}’]*(?:,? \S|[.…?!]$)/u;

/**
 * The hard-coded words of one file, each with its line.
 *
 * @param path e.g. "src/elements/course-home.ts"
 * @example hardCodedWords('a.ts', 'html`<p>Good morning</p>`'); // ['a.ts:1 Good morning']
 */
export function hardCodedWords(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code, { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${path} could not be read: ${errors[0]!.message}`);
  const found: { text: string; at: number }[] = [];
  visit(program as unknown as Node, (node) => {
    if (node.type === 'TaggedTemplateExpression' && ['html', 'svg'].includes((node.tag as { name?: string }).name ?? '')) {
      for (const text of wordsOfMarkup(node.quasi as Node)) found.push({ text, at: node.start });
      return 'html';
    }
    if (node.type === 'Literal' && typeof node.value === 'string' && SENTENCE.test(node.value)) found.push({ text: node.value, at: node.start });
    if (node.type === 'TemplateLiteral') {
      const text = quasis(node).join('…');
      if (SENTENCE.test(text)) found.push({ text, at: node.start });
    }
    // What a developer reads when something is wrong in the code is for no learner.
    return node.type === 'ThrowStatement' ? 'skip' : undefined;
  });
  return found.map(({ text, at }) => `${path}:${code.slice(0, at).split('\n').length} ${text}`);
}

const quasis = (template: Node): string[] => (template.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);

/** The text between the tags of a template, and the attributes that are read out. */
function wordsOfMarkup(template: Node): string[] {
  const markup = quasis(template).join('\0').replace(/<!--[\s\S]*?-->/g, '');
  const spoken = Array.from(markup.matchAll(SPOKEN), ([, text]) => text!);
  return [...markup.replace(/<(?:"[^"]*"|[^">])*>/g, '\0').split('\0'), ...spoken.flatMap((text) => text.split('\0'))].map((text) => text.trim().replace(/\s+/g, ' ')).filter((text) => /\p{L}{2}/u.test(text.replace(/&\w+;/g, '')));
}

/** Walks the tree. A template's own text was read as markup; only what is put into it is walked. */
function visit(node: Node, each: (node: Node) => 'html' | 'skip' | undefined): void {
  const told = each(node);
  if (told === 'skip') return;
  const next = told === 'html' ? [(node.quasi as Node).expressions] : Object.entries(node).flatMap(([name, value]) => (name === 'typeAnnotation' || name === 'source' ? [] : [value]));
  for (const value of next.flat()) if (typeof value === 'object' && value !== null && 'type' in value) visit(value as Node, each);
}
