import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { budgets } from './scripts/budget-plugin.js';
import { compileHint, firstScreenGroup } from './scripts/first-screen-group.js';
import { offline } from './scripts/offline-plugin.js';
import { preloads } from './scripts/preload-plugin.js';
import { trustFile } from './scripts/trust-plugin.js';
import { courseWords } from './scripts/words-plugin.js';
import { courseTexts } from './src/content/vite-plugin.js';

const root = import.meta.dirname;
const pages = ['index.html', 'my-learning.html', 'group.html', 'join.html'].map((page) => join(root, page)).filter((page) => existsSync(page));

export default defineConfig({
  root,
  // The course is launched from any folder of any LMS, so every address is relative to the page.
  base: './',
  plugins: [courseTexts(), courseWords(root, process.env.COURSE_LOCALE), preloads(), trustFile(root), budgets(), offline(root)],
  build: {
    outDir: 'dist/course',
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    // preloads() puts the links; Vite's own way adds a program to the first screen.
    modulePreload: false,
    target: ['chrome109', 'safari16', 'firefox115'],
    // Pictures stay files: as text inside a script they would be loaded before they are looked at.
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false }, input: pages, output: { codeSplitting: { groups: [firstScreenGroup(join(root, 'src/main.ts'))] }, postBanner: compileHint } },
  },
});
