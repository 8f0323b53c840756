/** A session with a team, without a page: every plan can be run, left and returned to, and nothing of it names anybody. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createActor } from 'xstate';
import { findScenario } from '../../src/course/walk.js';
import { standingOf } from '../../src/group/group-clock.js';
import type { SessionEvent } from '../../src/progress/session-machine.js';
import { sessionMachine } from '../../src/progress/session-machine.js';
import { consoleView, roomView } from '../../src/progress/session-view.js';
import type { Session } from '../../src/progress/session.js';
import { course } from '../modules/real-course.js';

const { plans } = course.sessions;
const scenarios = Object.assign({}, ...Object.values(course.texts).map((text) => text.scenarios)) as (typeof course.texts)[string]['scenarios'];
const MINUTE = 60_000;

/** A facilitator with a clock of their own. */
async function lead(options: { plan?: string; saved?: Session; fails?: boolean } = {}) {
  let time = new Date(2026, 10, 22, 14, 5).getTime();
  let fails = options.fails ?? false;
  const actor = createActor(sessionMachine, {
    input: {
      plans,
      loadStories: async () => {
        if (fails) throw new Error('offline');
        return { scenarios, sources: course.sources };
      },
      now: () => time,
      newId: () => 'abc123',
      ...(options.saved ? { saved: options.saved } : {}),
    },
  });
  actor.start();
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  if (options.plan) actor.send({ type: 'plan.pick', plan: options.plan });
  await settle();
  return {
    do: (...events: SessionEvent[]) => events.forEach((event) => actor.send(event)),
    wait: (minutes: number) => void (time += minutes * MINUTE),
    online: async () => {
      fails = false;
      actor.send({ type: 'stories.reload' });
      await settle();
    },
    get session() {
      return actor.getSnapshot().context.session!;
    },
    get room() {
      return roomView(actor.getSnapshot().context);
    },
    get console() {
      const snapshot = actor.getSnapshot();
      return consoleView(snapshot.context, snapshot.value as Parameters<typeof consoleView>[1], course.outline);
    },
    get now() {
      return time;
    },
  };
}

const running = (view: Awaited<ReturnType<typeof lead>>['console']) => {
  assert.ok(view.kind === 'running');
  return view;
};

for (const plan of plans) {
  describe(`the plan “${plan.title}”`, () => {
    it('can be run to the end, every story to an ending', async () => {
      const facilitator = await lead({ plan: plan.id });
      const seen: string[] = [];
      for (let parts = 0; parts < plan.parts.length; parts += 1) {
        seen.push(facilitator.session.part);
        if (running(facilitator.console).part.scenario !== undefined) {
          facilitator.do({ type: 'story.open' });
          if (facilitator.room.kind === 'note') facilitator.do({ type: 'story.open' });
          for (let decisions = 0; facilitator.session.moment !== 'ending'; decisions += 1) {
            assert.ok(decisions < 20, 'the story does not end');
            const choice = running(facilitator.console).decision!.choices[0]!.id;
            facilitator.do({ type: 'vote.open', round: 1 }, { type: 'vote.count', choice, count: 7 }, { type: 'vote.reveal' }, { type: 'vote.open', round: 2 }, { type: 'vote.count', choice, count: 9 }, { type: 'vote.reveal' }, { type: 'choice.follow', choice });
          }
          facilitator.do({ type: 'endings.compare' });
          assert.equal(facilitator.room.kind === 'endings' && facilitator.room.endings.length, 1);
        }
        facilitator.do({ type: 'part.next' });
      }
      assert.deepEqual(seen, plan.parts.map(({ id }) => id));
      facilitator.do({ type: 'session.end' });
      assert.equal(facilitator.room.kind, 'closed');
      const { console: view } = facilitator;
      assert.ok(view.kind === 'ended' && view.summary.decisions.length > 0 === plan.parts.some(({ scenario }) => scenario !== undefined) && view.summary.decisions.every(({ choices }) => choices[0]!.first === 7 && choices[0]!.second === 9));
    });

    it('covers steps that exist and stories that a lesson places, so that its code counts for something', () => {
      for (const part of plan.parts) if (part.scenario !== undefined) assert.ok(findScenario(course.outline, part.scenario), part.scenario);
    });
  });
}

describe('the plans', () => {
  it('are three for a team meeting, supervision and training, and one for each module', () => {
    assert.deepEqual(plans.map(({ module, minutes }) => module ?? minutes), [30, 60, 90, ...course.outline.modules.map(({ id }) => id)]);
  });

  for (const plan of plans) {
    it(`begins safely and ends with something to do: ${plan.title}`, () => {
      const said = (part: (typeof plan.parts)[number]): string => JSON.stringify([part.room, part.notes]);
      const [first, last] = [said(plan.parts[0]!), said(plan.parts.at(-1)!)];
      assert.match(first, /step out/, 'a way to opt out');
      assert.match(first, /stays here, unless somebody is at risk of harm/, 'the limits of confidentiality');
      assert.match(first, /talk to afterwards|Say where you will be afterwards/, 'somebody to go to');
      assert.ok(plan.parts[0]!.notes.access.length > 0, 'what makes it possible to take part');
      assert.match(last, /group code last/);
      assert.match(last, /how people are leaving|how they are leaving/);
      for (const kind of ['prompts', 'likely-responses', 'myths'] as const) assert.ok(plan.parts.some(({ notes }) => notes[kind].length > 0), kind);
    });
  }
});

describe('a decision together', () => {
  const atVote = async () => {
    const facilitator = await lead({ plan: '60-minutes' });
    facilitator.do({ type: 'part.open', part: 'decide' }, { type: 'story.open' });
    return facilitator;
  };

  it('hides counts from the room until they are revealed', async () => {
    const facilitator = await atVote();
    facilitator.do({ type: 'vote.open', round: 1 }, { type: 'vote.count', choice: 'accept', count: 12 });
    assert.deepEqual([facilitator.room.kind], ['voting']);
    assert.doesNotMatch(JSON.stringify(facilitator.room), /12|"first"/);
    facilitator.do({ type: 'vote.reveal' });
    assert.ok(facilitator.room.kind === 'counts' && facilitator.room.rows.some(({ id, first }) => id === 'accept' && first === 12));
  });

  it('keeps the count before talking beside the one after', async () => {
    const facilitator = await atVote();
    facilitator.do({ type: 'vote.open', round: 1 }, { type: 'vote.count', choice: 'accept', count: 12 }, { type: 'vote.reveal' });
    facilitator.do({ type: 'vote.open', round: 2 }, { type: 'vote.count', choice: 'accept', count: 2 }, { type: 'vote.reveal' });
    assert.ok(facilitator.room.kind === 'counts');
    assert.deepEqual(facilitator.room.rows.map(({ first, second }) => [first, second]), [[0, 0], [12, 2], [0, 0]]);
    assert.equal(facilitator.room.total, 12);
  });

  it('takes no count below nothing, and nothing that is not a number', async () => {
    const facilitator = await atVote();
    facilitator.do({ type: 'vote.open', round: 1 }, { type: 'vote.count', choice: 'accept', count: -3 }, { type: 'vote.count', choice: 'leave-pending', count: Number.NaN });
    assert.deepEqual(running(facilitator.console).decision!.choices.map(({ first }) => first), [0, 0, 0]);
  });

  it('goes back one decision and still knows how the group voted there', async () => {
    const facilitator = await atVote();
    facilitator.do({ type: 'vote.open', round: 1 }, { type: 'vote.count', choice: 'accept', count: 4 }, { type: 'choice.follow', choice: 'accept' });
    assert.ok(facilitator.room.kind === 'scene' && facilitator.room.happened.length > 0, 'the room reads what the choice did');
    facilitator.do({ type: 'choice.undo' });
    assert.equal(running(facilitator.console).decision!.choices.find(({ id }) => id === 'accept')!.first, 4);
  });

  it('follows no choice that this scene does not offer', async () => {
    const facilitator = await atVote();
    facilitator.do({ type: 'choice.follow', choice: 'draw-it' });
    assert.deepEqual(facilitator.session.stories['friend-request']?.choices ?? [], []);
  });

  it('shows a content note first, with a way to the summary', async () => {
    const facilitator = await lead({ plan: '90-minutes' });
    facilitator.do({ type: 'part.open', part: 'decide-owen' }, { type: 'story.open' });
    assert.deepEqual([facilitator.room.kind], ['note']);
    facilitator.do({ type: 'story.skip' });
    assert.ok(facilitator.room.kind === 'summary' && facilitator.room.blocks.length > 0);
  });

  it('tells the room no rating before the story has ended', async () => {
    const facilitator = await atVote();
    for (const event of [{ type: 'vote.open', round: 1 }, { type: 'vote.reveal' }] as const) {
      facilitator.do(event);
      assert.doesNotMatch(JSON.stringify(facilitator.room), /"rating"|strong|workable|costly/);
    }
  });
});

describe('the parts of a session', () => {
  it('can be skipped, returned to and put in another order', async () => {
    const facilitator = await lead({ plan: '60-minutes' });
    facilitator.do({ type: 'part.open', part: 'who-stays' }, { type: 'part.back' }, { type: 'part.move', part: 'close', by: -1 });
    assert.equal(facilitator.session.part, 'decide');
    assert.deepEqual(facilitator.session.order.slice(-2), ['close', 'take']);
    facilitator.do({ type: 'part.open', part: 'agree' });
    assert.equal(running(facilitator.console).number, 1);
  });

  it('do not lose the time they took', async () => {
    const facilitator = await lead({ plan: '60-minutes' });
    facilitator.wait(4);
    facilitator.do({ type: 'part.next' });
    facilitator.wait(9);
    facilitator.do({ type: 'part.back' });
    facilitator.wait(1);
    const { session, parts } = running(facilitator.console);
    const standing = standingOf(session, parts, facilitator.now);
    assert.deepEqual([standing.elapsed, standing.inPart], [14 * MINUTE, 5 * MINUTE]);
    assert.equal(standing.behind, 9);
  });

  it('show a code that is the same on the console and in the summary', async () => {
    const facilitator = await lead({ plan: '30-minutes' });
    facilitator.wait(4);
    facilitator.do({ type: 'code.show' });
    const { room } = facilitator;
    assert.ok(room.kind === 'code');
    facilitator.do({ type: 'session.end' });
    assert.ok(facilitator.console.kind === 'ended' && facilitator.console.summary.parts[0]!.code === room.code);
  });
});

describe('coming back', () => {
  it('a console that crashed is where it was, as the room is', async () => {
    const facilitator = await lead({ plan: '60-minutes' });
    facilitator.do({ type: 'part.open', part: 'decide' }, { type: 'story.open' }, { type: 'vote.open', round: 1 }, { type: 'vote.count', choice: 'accept', count: 5 }, { type: 'vote.reveal' });
    const saved = JSON.parse(JSON.stringify(facilitator.session)) as Session;
    const again = await lead({ saved });
    assert.deepEqual(again.room, facilitator.room);
    assert.deepEqual(again.session, facilitator.session);
  });

  it('a session of an edited plan keeps the parts that are still there', async () => {
    const facilitator = await lead({ plan: '60-minutes' });
    const saved = { ...facilitator.session, order: ['gone', ...facilitator.session.order.slice(1)], part: 'gone', moment: 'counts' as const };
    const again = await lead({ saved });
    assert.equal(again.session.order.includes('gone'), false);
    assert.equal(again.room.kind, 'part');
    assert.equal(again.session.order.length, facilitator.session.order.length);
  });

  it('says so when the stories cannot be fetched, and goes on when they can', async () => {
    const facilitator = await lead({ plan: '60-minutes', fails: true });
    assert.equal(facilitator.console.kind, 'not-loaded');
    await facilitator.online();
    assert.equal(facilitator.console.kind, 'running');
  });
});
