/** The course as the build hands it to the browser. `src/content/vite-plugin.ts` makes these. */

declare module 'virtual:course/outline' {
  import type { Outline } from './course.js';
  /** The small part of the course that is always loaded. */
  const outline: Outline;
  export default outline;
}

declare module 'virtual:course/texts' {
  import type { ModuleText } from './course.js';
  /** Fetches the words of one module. Rejects when there is no such module or it cannot be fetched. */
  export const loadModule: (id: string) => Promise<ModuleText>;
}

declare module 'virtual:course/support' {
  import type { Block } from './text.js';
  /** Where to find support, by nation, and for the learner. `checked` is an ISO date. */
  const support: { readonly checked: string; readonly sections: readonly { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }[] };
  export default support;
}
