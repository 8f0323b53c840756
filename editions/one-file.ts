/** The course and My learning as one page that opens from a disk and asks for nothing else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { preloads } from '../scripts/preload-plugin.js';
import { courseWords, pageIn } from '../scripts/words-plugin.js';
import { readCourse } from '../src/content/read-course.js';
import { textFiles } from '../src/content/text-files.js';
import { courseTexts } from '../src/content/vite-plugin.js';

/** What the page is made of. */
export interface OneFileParts {
  /** The page of My learning. */
  readonly myLearning: string;
  /** The page of the course. */
  readonly course: string;
  /** Everything that runs, as one module that imports nothing. */
  readonly script: string;
  readonly styles: string;
}

/** Builds `offline.html` from the repository at `root`. */
export async function oneFile(root: string): Promise<string> {
  const { language } = readCourse(textFiles(root)).course!.outline;
  const page = (name: string): string => pageIn(language, readFileSync(join(root, name), 'utf8'));
  return oneFilePage({ myLearning: page('my-learning.html'), course: page('index.html'), ...(await bundle(root)) });
}

/**
 * Puts the page together. Its security policy names the script and the styles by their hash and allows no request at all.
 *
 * @example oneFilePage({ myLearning, course, script: 'start();', styles: 'p{margin:0}' });
 */
export function oneFilePage({ myLearning, course, script, styles }: OneFileParts): string {
  const safeScript = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = `default-src 'none'; script-src ${hashOf(safeScript)}; style-src ${hashOf(styles)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return replaced(myLearning, [
    [/(http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`],
    [/\s*<script type="module" src="[^"]*"><\/script>/, () => `\n    <style>${styles}</style>`],
    [/\n\s*<\/body>/, () => `\n    <template id="course">${bodyOf(course)}</template>\n    <script type="module">${safeScript}</script>\n  </body>`],
  ]);
}

/** What stands in the page of the course before anything runs. No page for a team is beside it here. */
function bodyOf(course: string): string {
  const body = /<body>([\s\S]*)<\/body>/.exec(course)?.[1] ?? '';
  return replaced(body, [[/<course-player>/, '<course-player alone>']]);
}

function replaced(text: string, changes: readonly (readonly [RegExp, string | (() => string)])[]): string {
  return changes.reduce((before, [what, by]) => {
    if (!what.test(before)) throw new Error(`offline.html cannot be made: a page of the course no longer has ${what}.`);
    return before.replace(what, by as string);
  }, text);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

async function bundle(root: string): Promise<Pick<OneFileParts, 'script' | 'styles'>> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [courseTexts(), courseWords(root), preloads()],
    build: {
      write: false,
      // A picture is part of the script, and every style is in one sheet.
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      target: ['chrome109', 'safari16', 'firefox115'],
      rolldownOptions: { checks: { pluginTimings: false }, input: join(root, 'src/one-file.ts'), output: { format: 'es', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const script = built.output.filter((part) => part.type === 'chunk').map(({ code }) => code);
  const styles = built.output.filter((part) => part.type === 'asset').map(({ fileName, source }) => (fileName.endsWith('.css') ? String(source) : stray(fileName)));
  if (script.length !== 1) throw new Error(`offline.html cannot be made: the script is in ${script.length} pieces.`);
  return { script: script[0]!, styles: styles.join('') };
}

function stray(file: string): never {
  throw new Error(`offline.html cannot be made: ${file} did not go into it.`);
}
