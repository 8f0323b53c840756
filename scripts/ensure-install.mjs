// @ts-check
/** Installs what is missing; the commands of `package.json` that need it run this first. Says what it does on stderr. */
import { ensureInstalled } from './install.mjs';

try {
  ensureInstalled({ say: (sentence) => console.error(sentence) });
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
