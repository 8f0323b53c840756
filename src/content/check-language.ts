/** Plain and respectful language: what a tired reader would stumble over, and what nobody wants said of them. */
import { toString } from 'mdast-util-to-string';
import { clip } from './inlines.js';
import { parseMarkdown, type Node } from './markdown.js';
import { Page, type TextFile } from './page.js';
import { Findings } from './problems.js';
import { WORDS_TO_AVOID } from './respectful-words.js';
import { countOf, sentencesOf } from './sentences.js';

/** The NHS content style: at most 20 words in a sentence, and at most three sentences in a paragraph. */
const WORDS_A_SENTENCE = 20;
const SENTENCES_A_PARAGRAPH = 3;

/**
 * Checks the language of one text. Words inside quotation marks are what somebody says, so they may
 * be what the course advises against; long sentences are long whoever says them.
 */
export function checkLanguage(file: TextFile, findings: Findings): void {
  const page = new Page(file, findings, '');
  checkWords(page, file.text);
  for (const node of paragraphsOf(parseMarkdown(new Page(file, new Findings(), '')))) {
    const words = spoken(toString(node));
    const sentences = sentencesOf(words);
    for (const sentence of sentences.filter((each) => countOf(each) > WORDS_A_SENTENCE)) {
      const into = page.source(node).indexOf(sentence.split(' ')[0]!);
      page.report('long-sentence', page.at(node, Math.max(0, into)), `"${clip(sentence)}" has ${countOf(sentence)} words.`, `Make two of it: at most ${WORDS_A_SENTENCE} words a sentence.`);
    }
    // What somebody says counts as one sentence of the story, however they say it.
    const told = sentencesOf(words.replace(/“[^”]*”/g, 'said')).length;
    if (told > SENTENCES_A_PARAGRAPH) page.report('long-paragraph', page.at(node), `The paragraph "${clip(sentences[0]!)}" has ${told} sentences.`, `Begin a new paragraph: at most ${SENTENCES_A_PARAGRAPH} sentences in one.`);
  }
}

/** Every paragraph of a text, also inside lists and parts; not what a picture shows, and not a post, which is somebody’s own voice. */
function paragraphsOf(node: Node | { readonly children: readonly Node[] }): Node[] {
  if ('type' in node && node.type === 'paragraph') return node.children.some(({ type }) => type === 'image') ? [] : [node];
  if ('type' in node && node.type === 'containerDirective' && node.name === 'post') return [];
  return 'children' in node ? (node.children as readonly Node[]).flatMap(paragraphsOf) : [];
}

/** The words as they are read: without citations, ids and the rating of a choice. */
function spoken(text: string): string {
  return text.replace(/\[@[^\]]*\]/g, '').replace(/\{[^}]*\}(?:\s*(?:Strong|Workable|Costly))?/g, '').replace(/^\[[ x]\] /, '');
}

function checkWords(page: Page, text: string): void {
  const said = hide(text, [/<!--[\s\S]*?-->/g, /“[^”]*”/g, /\{[#.][^}\n]*\}/g, /\]\([^)\n]*\)/g, /\[@[^\]\n]*\]/g, /^\s*(?:id|modules|scenario):.*$/gm]);
  for (const { pattern, instead } of WORDS_TO_AVOID)
    for (const match of said.matchAll(pattern)) {
      const before = text.slice(0, match.index).split('\n');
      page.report('word-to-avoid', { path: page.path, line: before.length, column: before.at(-1)!.length + 1 }, `"${match[0]}" is among the words that the course does not use.`, `Type ${instead}. If somebody says it, put it in “quotation marks”.`);
    }
}

/** The text with whatever the patterns find made blank, so that everything else stays where it stands. */
function hide(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (found) => found.replace(/[^\n]/g, ' ')), text);
}
