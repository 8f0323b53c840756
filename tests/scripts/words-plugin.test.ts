import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { courseWords } from '../../scripts/words-plugin.js';
import { buttons, home, pack } from '../../src/words/en-GB.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'words-plugin-'));
after(() => rmSync(folder, { recursive: true }));

/** Builds a screen that says so much, and gives what a learner would fetch. */
async function built(screen: string, locale?: string): Promise<string> {
  writeFileSync(join(folder, 'screen.js'), `import * as words from '${root}src/words/words.js';\n${screen}\n`);
  const result = await build({ root, configFile: false, logLevel: 'silent', plugins: [courseWords(root, locale)], build: { write: false, minify: false, rolldownOptions: { input: join(folder, 'screen.js'), preserveEntrySignatures: 'strict' } } });
  const [output] = [result].flat() as { output: { type: string; code?: string }[] }[];
  return output!.output.map(({ code = '' }) => code).join('\n');
}

describe('the words of a screen', () => {
  it('are the sections it names, and no others', async () => {
    const code = await built('export const said = words.buttons.continue;');
    assert.ok(code.includes(buttons.continue), 'the button is there');
    assert.ok(!code.includes(home.doneText) && !code.includes(pack.registerText), 'other sections are not');
  });

  it('come from the language of the course, and from English where nobody has translated them', async () => {
    assert.ok((await built('export const said = words.buttons.continue;', 'cy')).includes(buttons.continue));
  });

  it('are marked in the made language', async () => {
    const code = await built('export const said = words.buttons.continue;', 'pseudo');
    const { said } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { said: string };
    assert.match(said, /^⟦Çöñţîñûé [a-z ]+⟧$/);
  });

  it('are refused in a language that nobody has begun', async () => {
    await assert.rejects(built('export const said = words.buttons.continue;', 'xx'), /no words for the language "xx".*en-GB, cy/);
  });

  it('must be named: a screen that names none has made a mistake', async () => {
    await assert.rejects(built('export const said = words;'), /names no section/);
  });
});
