/**
 * `npm run bench`: measures the built course in a real browser, under a strict LMS. A table on stderr, JSON on
 * stdout. Above a budget of `scripts/budgets.ts` it says so in a sentence and ends with exit code 1.
 *
 *     npm run --silent bench
 *     npm run --silent bench -- --faults      random faults under every stand-in; see bench/faults.ts
 *     npm run --silent bench -- --group       500 phones vote at once; see bench/group.ts
 *     npm run --silent bench -- --no-build    measures dist/course as it is
 */
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { readCourse } from '../src/content/read-course.js';
import { textFiles } from '../src/content/text-files.js';
import { benchFaults } from './bench/faults.js';
import { benchGroup } from './bench/group.js';
import { lmsHost } from './bench/lms-host.js';
import { firstLaunch, type Line, median, percentile, timeToContinue, wholeCourse } from './bench/measure.js';
import { callBudgets, overBudget, speedBudgets } from './budgets.js';
import { findBrowser } from './browser/find.mjs';
import { firstScreen, firstScreenProblems } from './facts/first-screen.js';
import { type Fetched, serve } from './serve.js';

const root = join(import.meta.dirname, '..');
const built = join(root, 'dist/course');
const course = '/course/index.html?route=full';
const staticPage = '/static/static-page.html';
const rounds = 7;

if (process.argv.includes('--faults')) {
  await benchFaults();
  process.exit();
}
if (!process.argv.includes('--no-build')) await build({ root, logLevel: 'warn' });
if (process.argv.includes('--group')) {
  await benchGroup();
  process.exit();
}
const read = readCourse(textFiles(root)).course;
if (!read) throw new Error('There is no course to measure: modules/course.md is missing.');
const questions = Object.values(read.texts).flatMap((text) => Object.values(text.questions));

const server = await serve({ '/course/': { folder: built }, '/static/': { folder: join(root, 'scripts/bench') }, ...(await lmsHost()) });
const browser = await chromium.launch({ executablePath: await findBrowser((sentence) => console.error(sentence)), args: ['--no-sandbox'] });
try {
  const screen = firstScreen(built);
  const launch = await firstLaunch(browser, server, course);
  const slow = await ratio(browser, 'slow 4G');
  const fast = await ratio(browser, 'fast');
  const pressed = await wholeCourse(browser, server.origin, course, questions);
  const times = pressed.map(({ milliseconds }) => milliseconds);
  // Where the press is the answer. A starting point and a confidence are said by their radio button: Continue is a quiet moment then.
  const answers = pressed.filter(({ kind }) => kind === 'question' || kind === 'scene');
  const most = (of: (each: (typeof answers)[number]) => number) => Math.max(0, ...answers.map(of));
  const wire = weigh(launch.fetched);
  const { js, css, rest, uncompressed } = screen;
  const result = {
    firstScreen: { ...wire, js, css, rest, uncompressed, ratioSlow4g: round(slow.ratio), ratioFast: round(fast.ratio), slow4gMs: Math.round(slow.course), fastMs: Math.round(fast.course) },
    fetchedAhead: weigh(launch.ahead),
    step: { p50: round(median(times)), p98: round(percentile(times, 98)), pressed: pressed.length },
    calls: { launch: launch.calls, perAnswer: most((each) => each.calls), changedValuesPerAnswer: most((each) => each.changedValues), commitsPerAnswer: most((each) => each.commits) },
  };
  const problems = [
    ...firstScreenProblems({ ...screen, ...wire }),
    ...(wire.bytes === screen.bytes && wire.requests === screen.requests
      ? []
      : [`The browser fetched ${wire.bytes} bytes in ${wire.requests} requests, but "npm run facts" says ${screen.bytes} in ${screen.requests}: ${launch.fetched.map(({ path }) => path).join(', ')}.`]),
    ...overBudget([
      ['Continue on slow 4G, against a static page,', slow.ratio, speedBudgets.ratioSlow4g, 'times as long'],
      ['Continue on a fast line, against a static page,', fast.ratio, speedBudgets.ratioFast, 'times as long'],
      ['A launch', launch.calls, callBudgets.launch, 'LMS calls'],
      ['An answer', result.calls.changedValuesPerAnswer, callBudgets.perAnswer, 'changed values'],
      ['An answer', result.calls.commitsPerAnswer, callBudgets.commitsPerAnswer, 'commits'],
    ]),
  ];
  console.error(table(result));
  for (const problem of problems) console.error(problem);
  console.log(JSON.stringify(result, undefined, 2));
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}

/** Both pages in turn, so that whatever else the machine does strikes both. */
async function ratio(on: Browser, line: Line): Promise<{ course: number; page: number; ratio: number }> {
  const times = { course: [] as number[], page: [] as number[] };
  for (let done = 0; done < rounds; done += 1) {
    times.page.push(await timeToContinue(on, server.origin, staticPage, line));
    times.course.push(await timeToContinue(on, server.origin, course, line));
  }
  const middle = { course: median(times.course), page: median(times.page) };
  return { ...middle, ratio: middle.course / middle.page };
}

/** What was fetched, together. */
function weigh(fetched: readonly Fetched[]): { bytes: number; requests: number } {
  return { bytes: fetched.reduce((sum, { bytes }) => sum + bytes, 0), requests: fetched.length };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** One figure a line, the names as in the JSON. */
function table(result: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  const lines = Object.entries(result).flatMap(([group, values]) => Object.entries(values).map(([name, value]) => [`${group}.${name}`, value.toLocaleString('en-GB')] as const));
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, value]) => `${name.padEnd(width)}  ${value.padStart(10)}`).join('\n');
}
