/** Stops a build whose first screen, or whose longest saved text, has grown above its budget. */
import type { Plugin } from 'vite';
import type { CourseTextsApi } from '../src/content/vite-plugin.js';
import { worstCase } from '../src/record/worst-case.js';
import { firstScreen, firstScreenProblems } from './facts/first-screen.js';

/** The Vite plugin: measures the texts before, and what was written once it is written. */
export function budgets(): Plugin {
  let texts: CourseTextsApi | undefined;
  return {
    name: 'making-sense-budgets',
    apply: 'build',
    configResolved(config) {
      texts = config.plugins.find((plugin) => plugin.name === 'course-texts')?.api as CourseTextsApi | undefined;
    },
    buildStart() {
      if (!texts) return;
      const { length, limit } = worstCase(texts.course());
      if (length > limit) this.error(savedTextTooLong(length, limit));
    },
    writeBundle({ dir }, bundle) {
      if (!dir || !('index.html' in bundle)) return;
      const problems = firstScreenProblems(firstScreen(dir));
      if (problems.length > 0) this.error(`${problems.join('\n')}\nThe budgets are in scripts/budgets.ts, and docs/architecture.md says why they are what they are.`);
    },
  };
}

/** What an author is told when a learner could do more than an LMS keeps. */
export function savedTextTooLong(length: number, limit: number): string {
  return `A learner who does everything would need ${length.toLocaleString('en-GB')} characters of saved text; an LMS keeps ${limit.toLocaleString('en-GB')}.\nTake out steps, questions or scenarios, or shorten the longest stories: src/record/worst-case.ts says what counts.`;
}
