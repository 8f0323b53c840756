/**
 * The words of the interface, as every screen takes them: `import * as words from '../words/words.js'`, then
 * `words.home.next`. A build puts the words of the course's language here, and only the sections that are named.
 */
export * from './en-GB.js';
