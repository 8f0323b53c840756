/** Makes the built site one that can be installed and works without a network: a service worker, a manifest, an icon. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import { type BuildManifest, webFiles } from '../scorm/package-files.js';

/** The page that is installed; the course itself, which LMSs launch, knows nothing of all this. */
const PAGE = 'my-learning.html';

const ICON = 'src/cpd/icon.svg';
/** The same as a PNG: iOS takes nothing else for its home screen. `scripts/draw.ts` draws it. */
const TOUCH_ICON = 'src/cpd/touch-icon.png';

const MANIFEST = {
  name: 'Making sense: My learning',
  short_name: 'My learning',
  lang: 'en-GB',
  start_url: `./${PAGE}`,
  scope: './',
  display: 'standalone',
  background_color: '#f8f5f0',
  theme_color: '#f8f5f0',
  icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
};

const LINKS = [['manifest', './site.webmanifest'], ['apple-touch-icon', './touch-icon.png']] as const;

/** The Vite plugin. Comes last, because the worker lists every file of the build. */
export function offline(root: string): Plugin {
  let outDir = '';
  return {
    name: 'making-sense-offline',
    apply: 'build',
    config: () => ({ define: { 'import.meta.env.VITE_OFFLINE': '"yes"' } }),
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'site.webmanifest', source: `${JSON.stringify(MANIFEST, null, 2)}\n` });
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: readFileSync(join(root, ICON)) });
      this.emitFile({ type: 'asset', fileName: 'touch-icon.png', source: readFileSync(join(root, TOUCH_ICON)) });
    },
    transformIndexHtml: (_html, { path }) => (path.endsWith(`/${PAGE}`) ? LINKS.map(([rel, href]) => ({ tag: 'link', attrs: { rel, href }, injectTo: 'head' as const })) : []),
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        if (!existsSync(join(outDir, PAGE))) return;
        await build({
          configFile: false,
          root,
          logLevel: 'error',
          define: { SITE_FILES: JSON.stringify(siteFiles(outDir)), WHAT_IS_NEW: JSON.stringify(whatIsNew(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))) },
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            target: ['chrome109', 'safari16', 'firefox115'],
            rolldownOptions: { input: join(root, 'src/cpd/service-worker.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
          },
        });
      },
    },
  };
}

/** Every file of a built site with what tells its versions apart: its name where that carries a fingerprint, else its content. */
export function siteFiles(folder: string): { url: string; revision: string | null }[] {
  const built = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as BuildManifest;
  return webFiles(built, manifest)
    .filter((path) => path !== 'sw.js')
    .map((url) => ({ url, revision: url.startsWith('assets/') ? null : createHash('sha256').update(readFileSync(join(folder, url))).digest('hex').slice(0, 16) }));
}

/**
 * What the newest version of the changelog says to people who take the course.
 *
 * @example whatIsNew('## 0.2.0\n\n**If you take the course**: read on.') // 'read on.'
 */
export function whatIsNew(changelog: string): string {
  const newest = /^## .*$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
  return /^\*\*If you take the course\*\*: (.+)$/m.exec(newest)?.[1]?.trim() ?? '';
}
