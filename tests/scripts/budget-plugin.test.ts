import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { addCodes } from '../../src/content/ledger.js';
import { readCourse } from '../../src/content/read-course.js';
import { textFiles } from '../../src/content/text-files.js';
import { courseTexts } from '../../src/content/vite-plugin.js';
import { budgets } from '../../scripts/budget-plugin.js';

/** The real course with so many more steps, each with its code. */
function courseWithSteps(more: number): string {
  const root = mkdtempSync(join(tmpdir(), 'making-sense-budget-'));
  cpSync('modules', join(root, 'modules'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'page.html'), '<!doctype html><title>A page</title>');
  const steps = Array.from({ length: more }, (_, n) => `## Step ${n} {#one-more-step-${n}}\n\nSome words.\n`);
  writeFileSync(join(root, 'modules/start/99-many-steps.md'), `---\ntitle: Many steps\npart: more\nobjectives: []\n---\n\n${steps.join('\n')}`);
  const ledger = join(root, 'modules/ledger.json');
  const { tracked } = readCourse(textFiles(root));
  writeFileSync(ledger, JSON.stringify(addCodes(JSON.parse(readFileSync(ledger, 'utf8')), tracked, Math.random)));
  return root;
}

const buildIn = (root: string) => build({ root, configFile: false, logLevel: 'silent', plugins: [courseTexts(), budgets()], build: { write: false, rolldownOptions: { input: join(root, 'page.html') } } });

describe('the budget of saved text', () => {
  it('refuses a course in which a learner could do more than an LMS keeps, and says what to do', async () => {
    const root = courseWithSteps(1600);
    await assert.rejects(buildIn(root), /would need [\d,]+ characters of saved text; an LMS keeps 4,096/);
    rmSync(root, { recursive: true });
  });

  it('lets the course through as it is', async () => {
    const root = courseWithSteps(1);
    await assert.doesNotReject(buildIn(root));
    rmSync(root, { recursive: true });
  });
});
