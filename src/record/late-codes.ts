/** The ledger's codes come after the first screen: a learner who has saved nothing does not wait for them. */
import type { Codes } from './wire-codes.js';

export class LateCodes {
  /** The codes, once they are here. */
  here: Codes | undefined;
  private coming: Promise<Codes> | undefined;

  /** @param fetchCodes Rejects when the network does; it is then asked again the next time. */
  constructor(private readonly fetchCodes: () => Promise<Codes>) {}

  /** Codes that are here already. */
  static of(codes: Codes): LateCodes {
    const late = new LateCodes(() => Promise.resolve(codes));
    late.here = codes;
    return late;
  }

  /** The codes as soon as they are here; asked for once, however many wait. */
  wait(): Promise<Codes> {
    this.coming ??= this.fetchCodes().then(
      (codes) => (this.here = codes),
      (fault: unknown) => {
        this.coming = undefined;
        throw fault;
      },
    );
    return this.coming;
  }
}
