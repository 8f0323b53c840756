/** Turns the words of the interface into those of the made language. Imported before anything that shows words. */
import * as english from '../../src/words/en-GB.js';
import { pseudo } from '../../src/words/pseudo.js';

for (const section of Object.values(english)) Object.assign(section, pseudo(section));
