/** Codes, votes and counting, whatever comes over the network. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countBallots, withBallot } from '../../src/course/tally.js';
import { newJoinCode, readJoinCode, readQuestion, readVote, spelled, VOTE_LETTERS } from '../../src/course/votes.js';

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

describe('a code to join with', () => {
  it('is read as it is spelled, typed and printed', () => {
    for (let n = 0; n < 200; n += 1) {
      const code = newJoinCode(random);
      for (const typed of [code, spelled(code), code.toLowerCase(), ` ${code.slice(0, 4)}-${code.slice(4)} `]) assert.equal(readJoinCode(typed), code);
    }
  });

  it('uses every letter about as often as any other', () => {
    const seen = new Map<string, number>();
    for (let n = 0; n < 4_000; n += 1) for (const letter of newJoinCode(random)) seen.set(letter, (seen.get(letter) ?? 0) + 1);
    assert.equal(seen.size, 31);
    const expected = 32_000 / 31;
    for (const [letter, times] of seen) assert.ok(Math.abs(times - expected) < 6 * Math.sqrt(expected), `${letter}: ${times}`);
  });

  it('is nothing else', () => fc.assert(fc.property(fc.string(), (typed) => readJoinCode(typed) === undefined || /^[2-9A-HJKMNP-Z]{8}$/.test(readJoinCode(typed)!))));
});

describe('a message from the network', () => {
  it('is exactly a vote, or no vote at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const vote = readVote(text);
        return vote === undefined || (Object.keys(vote).length === 3 && VOTE_LETTERS.includes(vote.choice) && vote.n > 0 && vote.question > 0);
      }),
    );
    for (const bad of ['{"question":1,"choice":"A","n":0}', '{"question":1,"choice":"AB","n":1}', '{"question":1,"choice":"","n":1}', '{"question":1.5,"choice":"A","n":1}', '{"question":1,"choice":"A","n":1,"name":"Jo"}', '[1]', 'null']) assert.equal(readVote(bad), undefined, bad);
  });

  it('is a question with closed choices, or no question', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => (readQuestion(text), true)));
    const choices = [{ letter: 'A', text: 'Yes' }];
    assert.deepEqual(readQuestion(JSON.stringify({ kind: 'open', number: 2, ask: 'Well?', choices, more: 'x' })), { kind: 'open', number: 2, ask: 'Well?', choices });
    for (const bad of [{ kind: 'open', number: 2, ask: 'Well?', choices: [] }, { kind: 'open', number: 2, ask: 'Well?', choices: [{ letter: 'AB', text: 'Yes' }] }, { kind: 'open', ask: 'Well?', choices }, { kind: 'closed' }]) assert.equal(readQuestion(JSON.stringify(bad)), undefined);
  });
});

describe('counting', () => {
  const sent = fc.array(fc.record({ who: fc.constantFrom('ann', 'ben', 'cy', '__proto__'), choice: fc.constantFrom('A', 'B', 'C') }), { maxLength: 30 });

  it('gives each participant one vote, the latest, in whatever order and however often messages come', () => {
    fc.assert(
      fc.property(
        sent.chain((votes) => {
          const numbered = votes.map((vote, at) => ({ ...vote, n: at + 1, question: 1 }));
          return fc.tuple(fc.constant(numbered), fc.shuffledSubarray([...numbered, ...numbered], { minLength: numbered.length * 2 }));
        }),
        ([votes, arrived]) => {
          const ballots = arrived.reduce((all, vote) => withBallot(all, vote.who, vote), {});
          const latest = new Map(votes.map(({ who, choice }) => [who, choice]));
          assert.equal(Object.values(countBallots(ballots)).reduce((sum, count) => sum + count, 0), latest.size);
          for (const [who, choice] of latest) assert.equal(Object.getOwnPropertyDescriptor(ballots, who)?.value.choice, choice);
        },
      ),
    );
  });
});
