/** Stops a build whose first screen has grown above its budget. */
import type { Plugin } from 'vite';
import { firstScreen, firstScreenProblems } from './facts/first-screen.js';

/** The Vite plugin: measures what was written, once it is written. */
export function budgets(): Plugin {
  return {
    name: 'making-sense-budgets',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      if (!dir || !('index.html' in bundle)) return;
      const problems = firstScreenProblems(firstScreen(dir));
      if (problems.length > 0) this.error(`${problems.join('\n')}\nThe budgets are in scripts/budgets.ts, and docs/architecture.md says why they are what they are.`);
    },
  };
}
