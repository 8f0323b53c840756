/** Our few packets of MQTT, byte for byte as the standard has them; that brokers take them is shown in tests/server. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { connect, disconnect, type Incoming, PacketReader, pingreq, publish, subscribe } from '../../src/group/mqtt/packets.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const plain = (text: string): string => text.replaceAll(' ', '');
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(plain(text), 'hex'));

describe('packets of MQTT', () => {
  it('are what the standard says', () => {
    assert.equal(hex(connect({ clientId: 'ab', username: 'C', keepAlive: 20 })), plain('1011 00044d515454 04 82 0014 00026162 000143'));
    assert.equal(hex(connect({ clientId: 'ab', username: 'C', password: 'x', keepAlive: 20 })), plain('1014 00044d515454 04 c2 0014 00026162 000143 000178'));
    assert.equal(hex(publish(7, 'a/b', 'é', false)), plain('3209 0003612f62 0007 c3a9'));
    assert.equal(hex(publish(7, 'a/b', '', true)), plain('3307 0003612f62 0007'));
    assert.equal(hex(subscribe(258, 'a')), plain('8206 0102 000161 00'));
    assert.equal(hex(pingreq()) + hex(disconnect()), 'c000e000');
  });

  it('say their length in as many bytes as it takes', () => {
    for (const [length, head] of [[100, '3269'], [200, '32cd01'], [20_000, '32a59c01']] as const) assert.ok(hex(publish(1, 'a', 'x'.repeat(length), false)).startsWith(head), hex(publish(1, 'a', 'x'.repeat(length), false)).slice(0, 10));
  });

  it('are read whole, wherever the network cut them', () => {
    const stream = bytes('20020000 9003 0001 00 9003 0002 80 3009 0003612f62 7b22c3a9 4002 0007 d000');
    const whole: Incoming[] = [
      { kind: 'connack', code: 0 },
      { kind: 'suback', id: 1, granted: true },
      { kind: 'suback', id: 2, granted: false },
      { kind: 'publish', topic: 'a/b', payload: '{"é' },
      { kind: 'puback', id: 7 },
      { kind: 'pingresp' },
    ];
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 12 }), (cuts) => {
        const reader = new PacketReader();
        const at = [0, ...cuts.sort((a, b) => a - b), stream.length];
        assert.deepEqual(at.slice(1).flatMap((to, index) => reader.read(stream.subarray(at[index], to))), whole);
      }),
    );
  });

  it('are nothing that may be waited for for ever: a length without end, or beyond what a question may be, ends it', () => {
    assert.throws(() => new PacketReader().read(bytes('30ffffffffff')), RangeError);
    assert.throws(() => new PacketReader().read(bytes('30ffff7f')), RangeError);
  });

  it('do no harm when they are no packets at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        try {
          return Array.isArray(new PacketReader().read(noise));
        } catch (fault) {
          return fault instanceof RangeError;
        }
      }),
    );
  });
});
