/** The codec comes after the first screen: a learner who has saved nothing does not wait for it. */
import type { Codec } from './codec.js';

export class LateCodec {
  /** The codec, once it is here. */
  here: Codec | undefined;
  private coming: Promise<Codec> | undefined;

  /** @param fetchCodec Rejects when the network does; it is then asked again the next time. */
  constructor(private readonly fetchCodec: () => Promise<Codec>) {}

  /** A codec that is here already. */
  static of(codec: Codec): LateCodec {
    const late = new LateCodec(() => Promise.resolve(codec));
    late.here = codec;
    return late;
  }

  /** The codec as soon as it is here; asked for once, however many wait. */
  wait(): Promise<Codec> {
    this.coming ??= this.fetchCodec().then(
      (codec) => (this.here = codec),
      (fault: unknown) => {
        this.coming = undefined;
        throw fault;
      },
    );
    return this.coming;
  }
}
