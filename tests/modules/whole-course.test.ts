import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Route } from '../../src/course/course.js';
import { drawQuestions } from '../../src/course/draw.js';
import { newAttempt } from '../../src/course/attempt.js';
import { partsOf } from '../../src/course/parts.js';
import { reportOf } from '../../src/course/report.js';
import { worstCase } from '../../src/record/worst-case.js';
import { Learner, seeded } from '../progress/drive.js';
import { course, problems } from './real-course.js';

const { outline, texts } = course;
const learnerOn = (route: Route) => new Learner({ outline, texts, route });

describe('the texts', () => {
  it('have no problem', () => {
    assert.deepEqual(problems, []);
  });

  it('give every choice of every question feedback, and every right one a source', () => {
    for (const question of Object.values(texts).flatMap((text) => Object.values(text.questions))) {
      for (const part of partsOf(question)) {
        assert.ok(part.feedback.length > 0, `${question.id}/${part.id} has no feedback`);
        if ('correct' in part && part.correct) assert.match(JSON.stringify(part.feedback), /"citation"/, `${question.id}/${part.id} has no source`);
      }
      assert.match(JSON.stringify(partsOf(question)), /"citation"/, `${question.id} has no source`);
    }
  });
});

describe('the whole course', () => {
  it('full: is passed by a learner who does everything', async () => {
    const learner = await learnerOn('full').completesCore();
    await learner.takesAssessment(100);
    assert.deepEqual([learner.sees('results').score, reportOf(outline, learner.attempt).success], [100, 'passed']);
  });

  it('assess-first: is passed by the assessment alone', async () => {
    const learner = await learnerOn('assess-first').takesAssessment(100);
    assert.equal(reportOf(outline, learner.attempt).success, 'passed');
  });

  it('explore: is completed without an assessment', async () => {
    const learner = await learnerOn('explore').completesCore();
    assert.equal(reportOf(outline, learner.attempt).completion, 'complete');
  });

  it('draws every objective, and nothing twice in a round, whatever the seed', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seeded(seed);
      let attempt = newAttempt('a');
      for (let turn = 0; turn < outline.attempts; turn += 1) {
        const { number, questions } = drawQuestions(outline, Object.values(texts['assessment']!.questions), attempt, random);
        const objectives = new Set(questions.map((id) => texts['assessment']!.questions[id]!.objective));
        assert.equal(objectives.size, outline.objectives.length);
        attempt = { ...attempt, marked: [...attempt.marked, { number, score: 0, questions, missed: [] }] };
      }
      const asked = attempt.marked.flatMap((each) => each.questions);
      assert.equal(new Set(asked).size, asked.length);
    }
  });
});

describe('what everybody has to do', () => {
  const core = outline.modules.flatMap((module) => module.lessons.filter(({ part }) => part === 'core').flatMap((lesson) => lesson.steps.map((step) => ({ module: module.id, step }))));

  it('is about 20 minutes and an assessment of about 10, of at most 20 questions', () => {
    const minutes = core.reduce((sum, { step }) => sum + step.minutes, 0);
    assert.ok(minutes >= 15 && minutes <= 24, `the core takes ${minutes.toFixed(1)} minutes: move to part: more what a tired reader would skip`);
    assert.ok(outline.assessment.minutes <= 11, `${outline.assessment.minutes} minutes`);
    assert.ok(outline.assessment.asked <= 20);
  });

  it('tells one story each about ethics, risks and benefits, and leaves the other nine to choice', () => {
    const stories = core.filter(({ step }) => step.activity?.kind === 'scenario').map(({ module }) => module);
    assert.deepEqual(stories.toSorted(), ['benefits', 'ethics', 'risks']);
    assert.equal(Object.values(texts).flatMap(({ scenarios }) => Object.keys(scenarios)).length, 12);
  });

  it('teaches every objective, and each has six questions to draw from', () => {
    for (const { id } of outline.objectives) {
      assert.ok(outline.modules.some(({ lessons }) => lessons.some(({ part, objectives }) => part === 'core' && objectives.includes(id))), id);
      assert.ok(Object.values(texts['assessment']!.questions).filter(({ objective }) => objective === id).length >= 6, id);
    }
  });

  it('is saved in half of what an LMS keeps, whatever a learner does', () => {
    const { length } = worstCase(course);
    assert.ok(length < 2_048, `${length} characters`);
  });
});

describe('three starting points', () => {
  /** What a learner from this starting point meets: the order of modules, the story offered first, the examples. */
  async function opening(point: string) {
    const learner = learnerOn('full');
    await learner.does({ type: 'startingPoint.say', point });
    const home = learner.sees('home');
    const examples: string[] = [];
    for (const { id } of outline.modules.flatMap((module) => module.lessons).flatMap((lesson) => lesson.steps)) {
      await learner.does({ type: 'step.open', step: id });
      examples.push(...learner.sees('step').blocks.filter((block) => block.kind === 'example').map((block) => JSON.stringify(block)));
    }
    return { modules: home.modules.map((module) => module.id).join(' '), first: home.firstScenario?.title, examples };
  }

  it('open the course in three different ways', async () => {
    const openings = await Promise.all(outline.startingPoints.map((point) => opening(point.id)));
    assert.equal(openings.length, 3);
    for (const key of ['modules', 'first'] as const) assert.equal(new Set(openings.map((each) => each[key])).size, 3, key);
    for (const { examples } of openings) assert.ok(examples.length > 0);
    assert.equal(new Set(openings.map(({ examples }) => examples.join('\n'))).size, 3);
  });
});
