// @ts-check
/**
 * A reporter for Node's test runner that writes one line of JSON for each test that ended: `{passed, name, file, why}`.
 * A group of tests is not a test, and neither is one that was skipped.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* countReporter(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) continue;
    const passed = type === 'test:pass';
    const why = passed ? undefined : firstLine(data.details?.error);
    yield `${JSON.stringify({ passed, name: data.name, file: data.file, why })}\n`;
  }
}

/**
 * @param {Error | undefined} error
 * @returns {string | undefined}
 */
function firstLine(error) {
  const cause = error?.cause ?? error;
  const text = cause instanceof Error ? cause.message : String(cause ?? '');
  return text.split('\n').find((line) => line.trim() !== '');
}
