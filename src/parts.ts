/** What is fetched only when it is looked at: each part is a file of its own. */
import type { CourseParts } from './elements/events-beside.js';

/** How each part is fetched. Rejects when it cannot be. */
export const parts: { readonly [P in keyof CourseParts]: () => Promise<CourseParts[P]> } = {
  glossary: async () => (await import('virtual:course/glossary')).default,
  shelf: async () => (await import('virtual:course/shelf')).default,
  search: async () => (await import('virtual:course/search')).default,
  sheets: async () => (await import('virtual:course/sheets')).default,
  statement: async () => (await import('virtual:course/statement')).default,
  services: async () => (await import('virtual:course/services')).default,
};
