import { after, before, describe, it } from 'node:test';
import { cutOff, type Place } from './cut-off.js';

let place: Place;
before(async () => {
  place = await cutOff();
});
after(() => place?.close());

// At every point: tests/long/cut-off.test.ts.
describe('A learner of My learning', () => {
  it('whose network goes in the middle of the first visit loses nothing', () => place.firstVisit(Math.round(place.whole * 0.2)));
  it('whose browser is cleared in the middle of the course loses nothing', () => place.storageFault('cleared', 4));
  it('whose storage fills up in the middle of the course is told, and loses nothing once there is room', () => place.storageFault('full', 4));
});
