/** The words of the interface. Every element takes them from here, so one line changes the language. */
export { words } from './words/en-GB.js';
