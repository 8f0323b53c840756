/** Names the scripts of a page in its head, so that a browser fetches them side by side and not one after another. */
import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * The Vite plugin. Vite's own preloading does the same and adds a program of 1 kB to the first screen, which would
 * fetch ahead for imports that happen later as well; ours are planned by hand, so the links are enough.
 */
export function preloads(): Plugin {
  return {
    name: 'making-sense-preloads',
    apply: 'build',
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
