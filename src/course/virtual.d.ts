/**
 * The course as the build hands it to the browser. `src/content/vite-plugin.ts` makes these.
 * The types are named in place: an import statement would not resolve here, and all would be `any`.
 */

declare module 'virtual:course/outline' {
  /** The small part of the course that is always loaded. */
  const outline: import('./course.js').Outline;
  export default outline;
}

declare module 'virtual:course/codes' {
  /** Permanent wire code of every tracked id: needed to save, and to read what was saved. */
  const codes: Readonly<Record<string, string>>;
  export default codes;
}

declare module 'virtual:course/texts' {
  /** Fetches the words of one module. Rejects when there is no such module or it cannot be fetched. */
  export const loadModule: (id: string) => Promise<import('./course.js').ModuleText>;
}

declare module 'virtual:course/sessions' {
  /** Plans for sessions with a team, and the guide for those who lead them. */
  const sessions: import('./session.js').Sessions;
  export default sessions;
}

declare module 'virtual:course/support' {
  /** Where to find support, by nation, and for the learner. `checked` is an ISO date. */
  const support: { readonly checked: string; readonly sections: readonly { readonly id: string; readonly title: string; readonly blocks: readonly import('./text.js').Block[] }[] };
  export default support;
}

declare module 'virtual:course/statement' {
  /** What the accessibility statement is made from. */
  const statement: import('./reference.js').Statement | undefined;
  export default statement;
}

declare module 'virtual:course/sheets' {
  /** The sheets of the toolkit, with the sources they cite. */
  const toolkit: import('./reference.js').Toolkit;
  export default toolkit;
}

declare module 'virtual:course/services' {
  /** The services of the explorer, with the sources they cite. */
  const explorer: import('./reference.js').Explorer;
  export default explorer;
}

declare module 'virtual:course/glossary' {
  /** What the words of the course mean. */
  const glossary: import('./reference.js').Glossary;
  export default glossary;
}

declare module 'virtual:course/shelf' {
  /** Further reading, and every source. */
  const shelf: import('./reference.js').Shelf;
  export default shelf;
}

declare module 'virtual:course/search' {
  /** What can be found by searching. */
  const entries: readonly import('./reference.js').SearchEntry[];
  export default entries;
}
