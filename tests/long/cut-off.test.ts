/** The network cut at every point of a first visit, and the storage of the browser gone after every thing done. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { cutOff, type Place, type StorageFault } from '../journeys/cut-off.js';

/** Points at which a first visit is cut: closer together than the files it fetches. */
const POINTS = 80;
/** Things done in the course before the storage goes: the first module and some of the second. */
const THINGS = 14;

let place: Place;
before(async () => {
  place = await cutOff();
});
after(() => place?.close());

describe('A learner of My learning', () => {
  it('loses nothing, wherever the network goes on a first visit', async () => {
    const lost: string[] = [];
    for (let point = 0; point < POINTS; point += 1) {
      const cutAfter = Math.round((place.whole * point) / POINTS);
      await place.firstVisit(cutAfter).catch((fault: Error) => lost.push(`after ${cutAfter} of ${place.whole} bytes: ${fault.message}`));
      place.line.mend();
    }
    assert.deepEqual(lost, []);
  });

  for (const fault of ['cleared', 'full', 'denied'] satisfies StorageFault[]) {
    it(`loses nothing, whenever the storage is ${fault}`, async () => {
      const lost: string[] = [];
      for (let done = 0; done < THINGS; done += 1) await place.storageFault(fault, done).catch((problem: Error) => lost.push(`after ${done}: ${problem.message}`));
      assert.deepEqual(lost, []);
    });
  }
});
