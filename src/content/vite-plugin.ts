/** Where the texts meet the build: reads `modules/`, and hands the course over as virtual modules. */
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { addCodes, codesOfCourse, LEDGER_PATH } from './ledger.js';
import { printProblem } from './problems.js';
import { readCourse, type Course } from './read-course.js';
import { sourcesCitedIn } from './module-text.js';
import { searchIndex } from './search-index.js';
import { showProblems } from './show-problems.js';
import { textFiles } from './text-files.js';

const PREFIX = 'virtual:course/';

/** What other plugins of the same build may ask of this one. */
export interface CourseTextsApi {
  /** The course of this build, read once. */
  readonly course: () => Course;
}

/**
 * Serves `virtual:course/outline`, `…/codes`, `…/texts`, `…/support`, `…/statement`, `…/sessions`, `…/services`, `…/sheets`, `…/glossary`, `…/shelf`, `…/search` and one module per text.
 *
 * A build with problems prints all of them and fails. In development a broken part shows its
 * problem in its place, and the page reloads whenever a text is saved.
 */
export function courseTexts(): Plugin<CourseTextsApi> {
  let root = process.cwd();
  let building = true;
  let course: Course | undefined;
  let say: (words: string) => void = () => undefined;

  const read = (): Course => {
    const files = textFiles(root);
    const result = readCourse(files);
    const wrong = result.problems.filter(({ severity }) => severity === 'problem');
    for (const problem of wrong) say(`\n${printProblem(problem)}`);
    if (building && wrong.length > 0) throw refusal(wrong.length);
    if (!result.course) throw new Error('There is no course in modules/: course.md is missing.');
    if (building) return result.course;
    // An id that has no code yet gets one for this session only.
    const codes = addCodes(result.course.codes, result.tracked, () => 0);
    const whole = { ...result.course, codes: codesOfCourse(codes, result.tracked) };
    return showProblems(whole, result.problems, result.stepLines);
  };

  return {
    name: 'course-texts',
    api: { course: () => (course ??= read()) },
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
      say = (words) => config.logger.error(words);
      // Here rather than at the start of the build, which would bury the list under a stack.
      if (building) course = read();
    },
    buildStart() {
      if (!building) course = read();
      else for (const { path } of textFiles(root)) this.addWatchFile(join(root, path));
    },
    configureServer(server) {
      server.watcher.add(join(root, 'modules'));
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(join(root, 'modules')) || path.endsWith(LEDGER_PATH)) return;
        try {
          course = read();
          reload(server);
        } catch (error) {
          server.config.logger.error(String(error));
        }
      });
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      course ??= read();
      const name = id.slice(PREFIX.length + 1);
      if (name === 'outline') return withPictures(course.outline, root);
      if (name === 'codes') return `export default ${JSON.stringify(course.codes)};`;
      if (name === 'glossary') return withPictures({ entries: course.glossary, sources: sourcesCitedIn(course.glossary, course.sources) }, root);
      if (name === 'shelf') return withPictures({ reading: course.reading, sources: course.sources }, root);
      if (name === 'search') return `export default ${JSON.stringify(searchIndex(course.outline, course.texts, course.glossary, course.explorer.services))};`;
      if (name === 'services') return withPictures(course.explorer, root);
      if (name === 'sheets') return `export default ${JSON.stringify(course.toolkit)};`;
      if (name === 'statement') return `export default ${JSON.stringify(course.statement)};`;
      if (name === 'support') return withPictures(course.support, root);
      if (name === 'sessions') return withPictures(course.sessions, root);
      if (name === 'texts') return loaderOf(Object.keys(course.texts));
      const text = course.texts[name.replace(/^text\//, '')];
      return text && withPictures(text, root);
    },
  };
}

/** What the build says last. It has no stack: the fault is in a text, and where was printed above. */
function refusal(problems: number): Error {
  const error = new Error(`The texts have ${problems === 1 ? 'a problem' : `${problems} problems`}, listed above, so nothing was built.`);
  error.stack = error.message;
  return error;
}

function reload(server: ViteDevServer): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap) if (id.startsWith(`\0${PREFIX}`)) server.moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'full-reload' });
}

/** One dynamic import per module, so that each becomes a file of its own. */
function loaderOf(ids: readonly string[]): string {
  const loaders = ids.map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${PREFIX}text/${id}`)})`);
  return `const loaders = { ${loaders.join(', ')} };
export const loadModule = async (id) => {
  if (!Object.hasOwn(loaders, id)) throw new Error('There is no module "' + id + '".');
  return (await loaders[id]()).default;
};`;
}

/** A value as a JavaScript module in which every picture's path is the address of its file. */
function withPictures(value: unknown, root: string): string {
  const paths: string[] = [];
  const code = JSON.stringify(value).replace(/"src":"(modules\/[^"]+\.svg)"/g, (_, path: string) => {
    if (!paths.includes(path)) paths.push(path);
    return `"src":picture${paths.indexOf(path)}`;
  });
  // A browser reads a long text as JSON faster than as a program.
  if (paths.length === 0) return `export default JSON.parse(${JSON.stringify(code)});`;
  const imports = paths.map((path, index) => `import picture${index} from ${JSON.stringify(`${join(root, path)}?url`)};`);
  return `${imports.join('\n')}\nexport default ${code};`;
}
