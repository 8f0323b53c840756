/** Whatever lets a learner down, nothing that was said to be saved is lost. A few hundred schedules here, the others in the long run. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everyLms } from '../lms/profiles.js';
import { kept, plain } from './kept.js';
import { play } from './play.js';
import { runSchedules, sound } from './run.js';

describe('Faults that once cost a learner their work', () => {
  for (const [what, schedule] of kept) {
    it(`are mended: ${what}`, async () => {
      const { why } = await play(schedule);
      assert.deepEqual(why, []);
    });
  }
});

describe('Faults that must never cost a learner their work', () => {
  for (const [what, schedule] of plain) {
    it(what, async () => {
      const { why } = await play(schedule);
      assert.deepEqual(why, []);
    });
  }
});

describe('Whatever a learner does, and whatever fails', () => {
  it('nothing is lost that was said to be saved, nobody is locked out, and the status is never wrong', async () => {
    const total = await runSchedules({ schedules: Number(process.env['FUZZ_RUNS'] ?? 300) });
    assert.equal(total.standIns, everyLms.length);
    assert.ok(total.faultsInjected > total.schedules, 'faults were injected');
    assert.deepEqual(total.failures, []);
    assert.ok(sound(total));
  });
});
