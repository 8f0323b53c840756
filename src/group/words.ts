/** The words of a session with a team; see `src/elements/words.ts`. */
export { words } from '../elements/words/en-GB-group.js';
