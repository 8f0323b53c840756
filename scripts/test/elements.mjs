// @ts-check
/**
 * Runs the element tests of `web-test-runner.config.js`, in Firefox if that is named after the file, and writes one line of JSON for each test that ended to the
 * file named on the command line, as `count-reporter.mjs` does.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';

/** @typedef {{ passed: boolean, name: string, file: string, why?: string }} Ended */

const [results, browser] = process.argv.slice(2);
if (browser) process.env.BROWSER = browser;
const runner = await startTestRunner({ readCliArgs: false, autoExitProcess: false, config: { watch: false } });
if (!runner) process.exit(1);
runner.on('stopped', (passed) => {
  const lines = [...runner.sessions.all()].flatMap(testsOf);
  if (results) writeFileSync(results, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  process.exit(passed ? 0 : 1);
});

/**
 * @param {import('@web/test-runner').TestSession} session
 * @returns {Ended[]}
 */
function testsOf(session) {
  const file = relative(process.cwd(), session.testFile ?? '');
  const tests = session.testResults ? testsOfSuite(session.testResults, file) : [];
  // A file that could not be loaded has no tests that failed, and must not pass for one without tests.
  if (session.passed || tests.some((test) => !test.passed)) return tests;
  const why = session.errors?.[0]?.message ?? 'the file did not run to its end';
  return [...tests, { passed: false, name: file, file, why }];
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {string} file
 * @returns {Ended[]}
 */
function testsOfSuite(suite, file) {
  const own = suite.tests
    .filter((test) => !test.skipped)
    .map((test) => ({ passed: test.passed, name: test.name, file, why: test.error?.message?.split('\n')[0] }));
  return [...own, ...suite.suites.flatMap((inner) => testsOfSuite(inner, file))];
}
