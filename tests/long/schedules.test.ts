import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runSchedules } from '../faults/run.js';

it('in 10,000 schedules of faults nothing is lost that was said to be saved', { timeout: 3_000_000 }, async () => {
  const total = await runSchedules({ schedules: Number(process.env['FUZZ_RUNS'] ?? 10_000) });
  assert.deepEqual(total.failures, []);
});
