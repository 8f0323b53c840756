import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { contrast } from '../../src/course/contrast.js';
import { ownColours, readTrust } from '../../src/course/trust.js';

const shipped = JSON.parse(readFileSync('trust.json', 'utf8')) as Record<string, unknown>;
const why = (value: unknown) => readTrust(value).problems.map(({ kind, field }) => `${kind} ${field}`);

describe('What a trust says of itself', () => {
  it('is nothing, without a problem, in the file as it is shipped', () => {
    assert.deepEqual(readTrust(shipped), { trust: { links: {} }, problems: [] });
  });

  it('is taken as it was written', () => {
    const { trust, problems } = readTrust({
      ...shipped,
      name: 'Example NHS Foundation Trust',
      logo: 'our-logo.svg',
      nation: 'wales',
      colours: { brand: '#003087', brandStrong: '#001f5c' },
      policy: { text: 'Our policy', address: 'https://example.org/policy' },
      safeguarding: { text: 'Safeguarding team, 01632 960000', address: '' },
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(trust, {
      name: 'Example NHS Foundation Trust',
      logo: 'our-logo.svg',
      nation: 'wales',
      colours: { brand: '#003087', brandStrong: '#001f5c' },
      links: { policy: { text: 'Our policy', address: 'https://example.org/policy' }, safeguarding: { text: 'Safeguarding team, 01632 960000' } },
    });
  });

  it('keeps what is right beside what is wrong, and says what is wrong', () => {
    const { trust } = readTrust({ name: 'Example Trust', nation: 'walles' });
    assert.equal(trust.name, 'Example Trust');
    assert.equal(trust.nation, undefined);
    assert.deepEqual(why({ name: 'Example Trust', nation: 'walles' }), ['nation nation']);
    assert.deepEqual(why({ nmae: 'Example Trust' }), ['unknown nmae']);
    assert.deepEqual(why({ name: 7 }), ['not-text name']);
    assert.deepEqual(why({ name: 'x'.repeat(201) }), ['too-long name']);
    assert.deepEqual(why({ logo: '../secret.svg' }), ['logo logo']);
    assert.deepEqual(why({ logo: 'logo.gif' }), ['logo logo']);
    assert.deepEqual(why({ policy: { text: 'Policy', address: 'javascript:alert(1)' } }), ['address policy.address']);
    assert.deepEqual(why({ policy: 'https://example.org' }), ['not-text policy']);
    assert.deepEqual(why({ colours: { brand: 'blue' } }), ['colour colours.brand']);
    assert.deepEqual(why([]), ['not-json ']);
  });

  it('has no colours that cannot be read', () => {
    assert.deepEqual(why({ colours: { brand: '#ffb81c' } }), ['contrast colours.brand']);
    assert.equal(readTrust({ colours: { brand: '#ffb81c' } }).trust.colours, undefined);
    assert.deepEqual(why({ colours: { page: '#4e4558' } }), ['contrast colours.page']);
    assert.deepEqual(why({ colours: { brand: '#005eb8', onBrand: '#231f20' } }), ['contrast colours.onBrand, colours.brand']);
  });

  it('is never trusted: whatever the file holds, reading it ends, and text stays text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.record({ name: fc.jsonValue(), logo: fc.jsonValue(), nation: fc.jsonValue(), colours: fc.jsonValue(), policy: fc.jsonValue() }), (any, near) => {
        for (const value of [any, near]) {
          const { trust } = readTrust(value);
          for (const colour of Object.values(trust.colours ?? {})) assert.match(colour, /^#[0-9a-f]{6}$/i);
          for (const { address } of Object.values(trust.links)) if (address !== undefined) assert.match(address, /^https:\/\//);
        }
      }),
    );
  });
});

describe('The contrast of two colours', () => {
  it('is 21 for black on white, and the same either way round', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#4b2158', '#f8f5f0'), contrast('#f8f5f0', '#4b2158'));
  });

  it("is measured against the course's own colours as the style sheet has them", () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const own = (slot: string) => new RegExp(`--trust-${slot}, (#[0-9a-f]+)\\)`).exec(tokens)?.[1]?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    assert.deepEqual({ brand: own('brand'), brandStrong: own('brand-strong'), onBrand: own('on-brand'), tint: own('tint'), page: own('page') }, ownColours);
    for (const [name, value] of [['ink', '#221a29'], ['ink-soft', '#4e4558'], ['edge', '#746a7c'], ['surface', '#fff']]) assert.match(tokens, new RegExp(`--${name}: ${value};`));
  });
});
