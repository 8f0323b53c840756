import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportOf } from '../../src/course/report.js';
import { isCoreComplete } from '../../src/course/standing.js';
import { outline } from '../fixtures/course.js';
import { Learner } from './drive.js';

describe('going through the lessons', () => {
  it('starts at the course home, and Continue leads to the first step', async () => {
    const learner = new Learner();
    assert.equal(learner.sees('home').next?.step, 'hello');
    await learner.does({ type: 'step.open', step: 'hello' });
    assert.deepEqual(learner.sees('step').place, { module: 'Start here', lesson: 'Welcome', number: 1, of: 2, minutesLeft: 2, minutes: 1 });
  });

  it('does not let a question be passed over unanswered', async () => {
    const learner = await new Learner().does({ type: 'step.open', step: 'try-it' });
    await learner.does({ type: 'step.continue' });
    assert.equal(learner.sees('step').id, 'try-it');
    assert.equal(learner.sees('step').canContinue, false);
  });

  it('lets a learner try a practice question again, and keeps the latest response', async () => {
    const learner = await new Learner().does({ type: 'step.open', step: 'try-it' });
    await learner.does({ type: 'question.respond', choices: ['no'] });
    assert.deepEqual(learner.sees('step').activity, { ...learner.sees('step').activity, result: 'incorrect', canRetry: true });
    await learner.does({ type: 'step.retry' });
    await learner.does({ type: 'question.respond', choices: ['yes'] });
    assert.deepEqual(learner.attempt.responses.get('q-limit'), { n: 3, value: ['yes'] });
  });

  it('goes back without undoing anything', async () => {
    const learner = await new Learner().does({ type: 'step.open', step: 'say-early' });
    await learner.does({ type: 'step.continue' });
    await learner.does({ type: 'step.back' });
    assert.equal(learner.sees('step').id, 'say-early');
    assert.ok(learner.attempt.done.has('say-early'));
    await learner.does({ type: 'step.back' });
    learner.sees('home');
  });

  it('says a content note first, and the summary in its place counts as done', async () => {
    const learner = await new Learner().does({ type: 'step.open', step: 'hard-matter' });
    assert.ok(learner.sees('step').note);
    await learner.does({ type: 'step.skip' });
    assert.equal(learner.sees('step').summaryOnly, true);
    await learner.does({ type: 'step.continue' });
    assert.ok(learner.attempt.done.has('hard-matter'));
    assert.equal(learner.sees('step').id, 'company');
  });

  it('comes home at the end of a module, with the next module as the way on', async () => {
    const learner = await new Learner().does({ type: 'step.open', step: 'hello' });
    await learner.does({ type: 'step.continue' });
    await learner.does({ type: 'step.continue' });
    assert.equal(learner.sees('home').next?.step, 'say-early');
  });

  it('returns from support to where the learner was', async () => {
    const learner = await new Learner().does({ type: 'step.open', step: 'story' });
    await learner.does({ type: 'scene.choose', choice: 'pending' });
    await learner.does({ type: 'support.open' });
    learner.sees('support');
    await learner.does({ type: 'support.close' });
    assert.equal(learner.sees('step').id, 'story');
    assert.equal(learner.attempt.ways.get('friend-request')?.value.choices.length, 1);
  });

  it('says so when the words cannot be fetched, and goes on when they can', async () => {
    let offline = true;
    const learner = await new Learner({ fail: () => offline }).does({ type: 'step.open', step: 'hello' });
    learner.sees('not-loaded');
    offline = false;
    await learner.does({ type: 'text.reload' });
    assert.equal(learner.sees('step').id, 'hello');
  });
});

describe('playing a scenario', () => {
  const atStory = () => new Learner().does({ type: 'step.open', step: 'story' });

  it('remembers what was set earlier', async () => {
    const learner = await atStory();
    await learner.does({ type: 'scene.choose', choice: 'pending' });
    await learner.does({ type: 'scene.choose', choice: 'say-sorry' });
    const { activity } = learner.sees('step');
    assert.ok(activity?.kind === 'scene');
    assert.deepEqual(activity.blocks.map((block) => block.if), ['left-pending']);
    assert.deepEqual(activity.choices.map((choice) => choice.id), ['map', 'promise']);
  });

  it('takes no choice that the scene does not offer', async () => {
    const learner = await atStory();
    await learner.does({ type: 'scene.choose', choice: 'promise' });
    assert.equal(learner.attempt.ways.size, 0);
  });

  it('undoes one choice, and what it set', async () => {
    const learner = await atStory();
    await learner.does({ type: 'scene.choose', choice: 'pending' });
    await learner.does({ type: 'scene.undo' });
    await learner.does({ type: 'scene.choose', choice: 'raise' });
    const { activity } = learner.sees('step');
    assert.ok(activity?.kind === 'scene');
    assert.deepEqual(activity.choices.map((choice) => choice.id), ['map']);
  });

  it('debriefs every ending, then lets the learner try another way without losing the ending', async () => {
    const learner = await atStory();
    await learner.does({ type: 'scene.choose', choice: 'raise' });
    await learner.does({ type: 'scene.choose', choice: 'map' });
    const { activity } = learner.sees('step');
    assert.ok(activity?.kind === 'debrief');
    assert.equal(activity.ending?.id, 'goodbye');
    await learner.does({ type: 'step.retry' });
    assert.ok(learner.attempt.ended.has('friend-request'));
    assert.equal(learner.sees('step').canContinue, false);
  });

  it('skips to the summary, which counts like an ending', async () => {
    const learner = await atStory();
    await learner.does({ type: 'step.skip' });
    const { activity } = learner.sees('step');
    assert.ok(activity?.kind === 'debrief' && activity.skipped);
    await learner.does({ type: 'step.continue' });
    assert.ok(learner.attempt.ended.has('friend-request') && learner.attempt.done.has('story'));
  });
});

describe('resuming', () => {
  it('comes back to the same scene of the same step', async () => {
    const first = await new Learner().does({ type: 'step.open', step: 'story' });
    await first.does({ type: 'scene.choose', choice: 'pending' });
    const again = new Learner({ attempt: first.attempt });
    const { next } = again.sees('home');
    assert.equal(next?.step, 'story');
    await again.does({ type: 'step.open', step: next!.step! });
    assert.deepEqual(again.screen, first.screen);
  });

  it('comes back to the same assessment question', async () => {
    const first = await new Learner().completesCore();
    await first.does({ type: 'assessment.open' });
    await first.does({ type: 'assessment.start' });
    await first.does({ type: 'question.respond', choices: ['yes'] });
    const again = new Learner({ attempt: first.attempt });
    assert.equal(again.sees('home').next?.assessment, true);
    await again.does({ type: 'assessment.open' });
    assert.equal(again.sees('assessment').number, 2);
    assert.equal(again.attempt.draw, first.attempt.draw);
  });

  it('saves once for each moment, and each save differs from the last', async () => {
    const learner = await new Learner().completesCore();
    const counters = learner.saves.map((attempt) => attempt.saves);
    assert.deepEqual(counters, counters.map((_, index) => index + 1));
  });
});

describe('the assessment', () => {
  it('opens when the core is complete, and says until then what is missing', async () => {
    const learner = new Learner();
    assert.deepEqual(learner.sees('home').assessment?.state, 'cannot-start');
    assert.match(learner.sees('home').assessment!.why!, /Start here, Ethics, Benefits/);
    await learner.does({ type: 'assessment.open' });
    learner.sees('home');
    await learner.completesCore();
    assert.equal(learner.sees('home').assessment?.state, 'not-started');
  });

  it('is passed at the pass mark, with the last answer, before any further press', async () => {
    const learner = await new Learner().completesCore();
    await learner.does({ type: 'assessment.open' });
    await learner.does({ type: 'assessment.start' });
    for (let asked = 0; asked < 4; asked += 1) {
      await learner.does({ type: 'question.respond', choices: ['yes'] });
      if (asked < 3) await learner.does({ type: 'step.continue' });
    }
    assert.equal(learner.sees('assessment').view.result, 'correct');
    const report = reportOf(outline(), learner.attempt);
    assert.deepEqual([report.completion, report.success, report.score, report.final], ['complete', 'passed', 100, true]);
  });

  it('is not passed just below it, and names what to look at again', async () => {
    const learner = await new Learner().completesCore();
    await learner.takesAssessment(3);
    const results = learner.sees('results');
    assert.deepEqual([results.passed, results.score, results.correct, results.of, results.left], [false, 75, 3, 4, 2]);
    assert.equal(results.again.length, 1);
    assert.ok(results.again[0]!.lessons.length > 0);
  });

  it('asks nothing twice in three attempts, then opens a new round', async () => {
    const learner = await new Learner().completesCore();
    for (const left of [2, 1, 0]) {
      await learner.takesAssessment(0);
      assert.equal(learner.sees('results').left, left);
    }
    const asked = learner.attempt.marked.flatMap((each) => each.questions);
    assert.equal(new Set(asked).size, asked.length);
    await learner.takesAssessment(4);
    assert.equal(learner.sees('results').passed, true);
    assert.equal(reportOf(outline(), learner.attempt).success, 'passed');
  });

  it('is failed when a round is used up, and no longer once the next one is begun', async () => {
    const learner = await new Learner().completesCore();
    await learner.takesAssessment(0);
    assert.equal(reportOf(outline(), learner.attempt).success, 'unknown');
    await learner.takesAssessment(2);
    await learner.takesAssessment(0);
    assert.deepEqual([reportOf(outline(), learner.attempt).success, reportOf(outline(), learner.attempt).score], ['failed', 50]);
    await learner.does({ type: 'assessment.start' });
    assert.equal(reportOf(outline(), learner.attempt).success, 'unknown');
  });

  it('keeps a pass whatever follows', async () => {
    const learner = await new Learner().completesCore();
    await learner.takesAssessment(4);
    await learner.takesAssessment(0);
    assert.equal(reportOf(outline(), learner.attempt).success, 'passed');
  });
});

describe('an edited course, learners half-way through the assessment', () => {
  const answering = async () => {
    const learner = await new Learner().completesCore();
    await learner.does({ type: 'assessment.open' });
    await learner.does({ type: 'assessment.start' });
    await learner.does({ type: 'question.respond', choices: ['yes'] });
    return learner.attempt;
  };

  it('starts anew when none of the drawn questions exists any more', async () => {
    const attempt = await answering();
    const learner = new Learner({ attempt: { ...attempt, draw: { ...attempt.draw!, questions: [] }, assessed: new Map() } });
    await learner.does({ type: 'assessment.open' });
    learner.sees('assessment-intro');
  });

  it('marks what was answered when the rest was taken away', async () => {
    const attempt = await answering();
    const learner = new Learner({ attempt: { ...attempt, draw: { ...attempt.draw!, questions: [...attempt.assessed.keys()] } } });
    await learner.does({ type: 'assessment.open' });
    assert.equal(learner.sees('results').score, 100);
  });
});

describe('routes', () => {
  it('asks which route to take only when the course has several and the package fixes none', async () => {
    const routes = ['full', 'explore'] as const;
    const learner = new Learner({ outline: outline({ routes }) });
    learner.sees('choosing-route');
    await learner.does({ type: 'route.pick', route: 'explore' });
    assert.equal(learner.sees('home').assessment, undefined);
    new Learner({ outline: outline({ routes }), route: 'full' }).sees('home');
  });

  it('assess-first: a pass alone is a pass', async () => {
    const learner = await new Learner({ route: 'assess-first' }).takesAssessment(4);
    assert.equal(reportOf(outline(), learner.attempt).success, 'passed');
  });

  it('assess-first: a failed first try uses up no attempt, and asks for the missed modules only', async () => {
    const learner = await new Learner({ route: 'assess-first' }).takesAssessment(2);
    assert.equal(learner.sees('results').left, 3);
    await learner.does({ type: 'home.open' });
    assert.equal(learner.sees('home').assessment?.why, 'Benefits');
    await learner.completesCore();
    await learner.takesAssessment(4);
    assert.equal(learner.sees('results').passed, true);
    assert.equal(isCoreComplete(outline(), learner.attempt), false);
  });

  it('explore: complete is completed, with no score', async () => {
    const learner = await new Learner({ route: 'explore' }).completesCore();
    const report = reportOf(outline(), learner.attempt);
    assert.deepEqual([report.completion, report.success, report.score, report.final], ['complete', 'unknown', undefined, true]);
  });
});

describe('starting points', () => {
  it('change the order of the modules and the first scenario offered, and can be changed again', async () => {
    const learner = await new Learner().does({ type: 'step.open', step: 'where-from' });
    await learner.does({ type: 'startingPoint.say', point: 'curious' });
    await learner.does({ type: 'home.open' });
    assert.deepEqual(learner.sees('home').modules.map((module) => module.id), ['start', 'benefits', 'ethics']);
    assert.deepEqual(learner.sees('home').firstScenario, { step: 'story', title: 'The friend request' });
    await learner.does({ type: 'startingPoint.say', point: 'fearful' });
    assert.deepEqual(learner.sees('home').modules.map((module) => module.id), ['start', 'ethics', 'benefits']);
  });
});
