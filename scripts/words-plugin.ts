/**
 * Gives each screen the words it names, in the language of the course, and no others.
 *
 * All words of a language are in one file, and a bundler never splits a file: the first screen would wait for the words
 * of every other. So a file that says `words.home` and `words.state` gets a module with these two sections, and each
 * section is its own copy of the file, of which the bundler keeps that section alone.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { CourseTextsApi } from '../src/content/vite-plugin.js';
import { isRightToLeft, locales, madeLocales } from '../src/words/locales.js';
import { pseudo } from '../src/words/pseudo.js';

const FOLDER = 'src/words';
const IMPORT = /import \* as words from '[^']*\/words\/words\.js';/;
const NAMED = '\0words:';
const SECTION = '\0words-section:';

/**
 * The Vite plugin.
 *
 * @param root of the repository
 * @param wanted a language in place of the course's, e.g. "pseudo": for those who test
 */
export function courseWords(root: string, wanted?: string): Plugin {
  let locale = 'en-GB';
  const made = (): boolean => isMade(locale);
  const file = (name: string): string => join(root, FOLDER, `${name}.ts`);

  return {
    name: 'course-words',
    enforce: 'pre',
    configResolved: {
      // After the texts know whether this is a build: only then may a problem in them stop everything.
      order: 'post',
      handler({ plugins }) {
        const texts = plugins.find(({ name }) => name === 'course-texts')?.api as CourseTextsApi | undefined;
        locale = wanted ?? texts?.course().outline.language ?? locale;
        if (!made() && !(locale in locales)) throw new Error(`There are no words for the language "${locale}" in ${FOLDER}. There are: ${Object.keys(locales).join(', ')}.`);
      },
    },
    transform(code, id) {
      if (!IMPORT.test(code)) return undefined;
      const sections = [...new Set(Array.from(code.matchAll(/\bwords\.(\w+)(?!\.js)\b/g), ([, section]) => section!))].filter((section) => section in locales['en-GB']!);
      if (sections.length === 0) this.error(`${id} imports the words and names no section of them.`);
      return { code: code.replace(IMPORT, `import * as words from '${NAMED.slice(1)}${sections.toSorted().join('+')}';`), map: null };
    },
    resolveId(id, importer) {
      if (`\0${id}`.startsWith(NAMED) || `\0${id}`.startsWith(SECTION)) return `\0${id}`;
      // A translation takes from English what it does not have: of the same section alone.
      const section = importer && /\?(section=\w+)$/.exec(importer)?.[1];
      return section && id === './en-GB.js' ? `${file('en-GB')}?${section}` : undefined;
    },
    load(id) {
      if (id.startsWith(NAMED)) {
        const sections = id.slice(NAMED.length).split('+');
        return sections.map((section) => `export { ${section} } from '${SECTION.slice(1)}${section}';`).join('\n');
      }
      if (!id.startsWith(SECTION)) return undefined;
      const section = id.slice(SECTION.length);
      if (!made()) return `export { ${section} } from '${file(locale)}?section=${section}';`;
      return `import { ${section} as plain } from '${file('en-GB')}?section=${section}';\nimport { pseudo } from '${file('pseudo')}';\nexport const ${section} = /* @__PURE__ */ pseudo(plain);`;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => pageIn(locale, html),
    },
  };
}

/** A page in a language: what it says before its script runs, e.g. {{page.opening}}, and which language that is. */
export function pageIn(locale: string, html: string): string {
  return html
    .replace('<html lang="en-GB">', `<html lang="${isMade(locale) ? 'en-GB' : locale}"${isRightToLeft(locale) ? ' dir="rtl"' : ''}>`)
    .replace(/\{\{(\w+)\.(\w+)\}\}/g, (_, section: string, name: string) => wordIn(locale, section, name));
}

function wordIn(locale: string, section: string, name: string): string {
  const sections: Readonly<Record<string, Readonly<Record<string, unknown>>>> = (isMade(locale) ? locales['en-GB'] : locales[locale])!;
  const word = sections[section]?.[name];
  if (typeof word !== 'string') throw new Error(`A page asks for the words {{${section}.${name}}}, and there are none in ${FOLDER}.`);
  return isMade(locale) ? pseudo(word) : word;
}

function isMade(locale: string): boolean {
  return (madeLocales as readonly string[]).includes(locale);
}
