/** The words of the screens after the course home, with those of the first screen; see `words.ts`. */
export { words } from './words/en-GB-later.js';
