/**
 * The few packets of MQTT 3.1.1 that voting needs, as bytes and back. Section numbers are those of the OASIS standard.
 *
 * A whole client is a hundred times the size of this, and phones are old and lines slow; see
 * `docs/decisions/2026-11-23_votes-from-phones.md`.
 */

/** What a broker may send us. */
export type Incoming =
  /** `code` 0: welcome; 4 and 5: not with this name or password (3.2.2.3). */
  | { readonly kind: 'connack'; readonly code: number }
  | { readonly kind: 'publish'; readonly topic: string; readonly payload: string }
  | { readonly kind: 'puback'; readonly id: number }
  /** `granted` is false when the broker does not let us read this topic. */
  | { readonly kind: 'suback'; readonly id: number; readonly granted: boolean }
  | { readonly kind: 'pingresp' };

/** The most a packet for us may weigh; a broker that sends more is not ours. */
const LARGEST = 64 * 1024;

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** 3.1: always a clean session, so that a broker keeps nothing of us. `keepAlive` in seconds. */
export function connect(options: { readonly clientId: string; readonly username: string; readonly password?: string | undefined; readonly keepAlive: number }): Uint8Array {
  const { clientId, username, password, keepAlive } = options;
  const flags = 0x80 | (password === undefined ? 0 : 0x40) | 0x02;
  return packet(0x10, string('MQTT'), [4, flags, ...two(keepAlive)], string(clientId), string(username), password === undefined ? [] : string(password));
}

/** 3.3 at quality of service 1: the broker says when it has it. */
export function publish(id: number, topic: string, payload: string, retain: boolean): Uint8Array {
  return packet(0x32 | (retain ? 1 : 0), string(topic), two(id), [...utf8.encode(payload)]);
}

/** 3.8, one topic at quality of service 0: what is lost with a connection is asked for again with the next. */
export const subscribe = (id: number, topic: string): Uint8Array => packet(0x82, two(id), string(topic), [0]);
export const pingreq = (): Uint8Array => packet(0xc0);
export const disconnect = (): Uint8Array => packet(0xe0);

function packet(head: number, ...parts: readonly (readonly number[])[]): Uint8Array {
  const body = parts.flat();
  const length: number[] = [];
  for (let left = body.length; length.length === 0 || left > 0; left >>= 7) length.push((left & 0x7f) | (left > 0x7f ? 0x80 : 0));
  return Uint8Array.from([head, ...length, ...body]);
}

const two = (n: number): number[] => [(n >> 8) & 0xff, n & 0xff];

function string(value: string): number[] {
  const bytes = utf8.encode(value);
  return [...two(bytes.length), ...bytes];
}

/**
 * Cuts a stream of bytes into packets: one WebSocket message may hold half of one, or several (6.0).
 *
 * @example new PacketReader().read(Uint8Array.of(0x20, 2, 0, 0)); // [{ kind: 'connack', code: 0 }]
 */
export class PacketReader {
  private left = new Uint8Array();

  /** @throws RangeError when this is no MQTT, or far too much of it: the connection is then worth nothing. */
  read(chunk: Uint8Array): Incoming[] {
    const bytes = new Uint8Array(this.left.length + chunk.length);
    bytes.set(this.left);
    bytes.set(chunk, this.left.length);
    const found: Incoming[] = [];
    let at = 0;
    for (let next = wholePacket(bytes, at); next !== undefined; next = wholePacket(bytes, at)) {
      const read = incoming(bytes[at]!, bytes.subarray(next.from, next.to));
      if (read) found.push(read);
      at = next.to;
    }
    this.left = bytes.slice(at);
    return found;
  }
}

/** Where the body of the packet at `at` is; undefined while it has not arrived as a whole (2.2.3). */
function wholePacket(bytes: Uint8Array, at: number): { from: number; to: number } | undefined {
  let length = 0;
  for (let place = 0; place < 4; place += 1) {
    const byte = bytes[at + 1 + place];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) << (7 * place);
    if (length > LARGEST) break;
    if (byte < 0x80) {
      const from = at + 2 + place;
      return from + length <= bytes.length ? { from, to: from + length } : undefined;
    }
  }
  throw new RangeError('What came is no packet of MQTT for us.');
}

function incoming(head: number, body: Uint8Array): Incoming | undefined {
  const number = (at: number): number => ((body[at] ?? 0) << 8) | (body[at + 1] ?? 0);
  switch (head >> 4) {
    case 2:
      return { kind: 'connack', code: body[1] ?? 5 };
    case 3: {
      const end = 2 + number(0);
      // We ask for quality 0, at which no packet has a number.
      return { kind: 'publish', topic: text.decode(body.subarray(2, end)), payload: text.decode(body.subarray(end + ((head & 0x06) === 0 ? 0 : 2))) };
    }
    case 4:
      return { kind: 'puback', id: number(0) };
    case 9:
      return { kind: 'suback', id: number(0), granted: (body[2] ?? 0x80) < 0x80 };
    case 13:
      return { kind: 'pingresp' };
    default:
      return undefined;
  }
}
