/** Names the scripts of a page in its head, so that a browser fetches them side by side and not one after another. */
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What Vite wraps around every dynamic import. */
const WRAPPER = '\0vite/preload-helper.js';

/**
 * The Vite plugin. Vite's own preloading does the same and more, with a program of 1 kB on the first screen that
 * fetches ahead for imports that happen later as well. Ours are planned by hand, and none brings a style sheet: the
 * links are enough, and a dynamic import is left as it is.
 */
export function preloads(): Plugin {
  return {
    name: 'making-sense-preloads',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === WRAPPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        const found = new Set<string>();
        const add = (file: string): void => {
          const imported = bundle?.[file];
          if (found.has(file) || imported?.type !== 'chunk') return;
          found.add(file);
          imported.imports.forEach(add);
        };
        chunk?.imports.forEach(add);
        return [...found].map((file): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' }));
      },
    },
  };
}
