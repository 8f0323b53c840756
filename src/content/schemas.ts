/**
 * What the front matter of each kind of file holds. The sentence and the example beside each
 * field are shown to the author when the field is missing or of the wrong kind.
 */
import { z } from 'zod';

const words = z.string().trim().min(1);
const ids = z.array(z.string());
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const about = (description: string, example: string) => ({ description, examples: [example] });

export const courseFront = z.strictObject({
  title: words.meta(about('The name of the course.', 'title: Making sense of social media')),
  subtitle: words.meta(about('A few words that say more than the name.', 'subtitle: in mental health practice')),
  version: words.meta(about('The version of the texts, in quotation marks.', 'version: "1.0"')),
  language: words.meta(about('The language of the texts.', 'language: en-GB')),
  'pass-mark': z.number().min(0).max(100).meta(about('The score from 0 to 100 that passes the assessment.', 'pass-mark: 80')),
  attempts: z.number().int().min(1).max(9).meta(about('How many attempts at the assessment make a round.', 'attempts: 3')),
  draw: z.number().int().min(1).max(9).meta(about('How many assessment questions are drawn for each objective.', 'draw: 2')),
  'draw-at-most': z.number().int().min(1).max(40).meta(about('How many assessment questions are drawn at the most.', 'draw-at-most: 20')),
  sequence: z.enum(['free', 'fixed']).meta(about('Whether modules may be taken in any order.', 'sequence: free')),
  routes: z.array(z.enum(['full', 'assess-first', 'explore'])).min(1).meta(about('The routes that exist.', 'routes: [full, assess-first, explore]')),
  modules: ids.min(1).meta(about('The folders of the modules, in order, without the assessment.', 'modules: [start, ethics]')),
  objectives: z
    .array(
      z.strictObject({
        id: words.meta(about('The id of the objective.', 'id: boundaries')),
        text: words.meta(about('What a learner can do afterwards.', 'text: Agree boundaries kindly')),
      }),
    )
    .min(1)
    .meta(about('What a learner can do afterwards.', 'objectives: with one line "- { id: boundaries, text: … }" each')),
  'starting-points': z
    .array(
      z.strictObject({
        id: words.meta(about('The id of the starting point.', 'id: curious')),
        title: words.meta(about('How learners would put it.', 'title: I am curious')),
        text: words.meta(about('A sentence that helps to choose.', 'text: I see that it matters and wonder where to begin.')),
        modules: ids.meta(about('The modules in the order suggested to these learners.', 'modules: [start, ethics]')),
        scenario: words.meta(about('The id of the scenario offered first.', 'scenario: friend-request')),
      }),
    )
    .meta(about('Where learners may say they start from.', 'starting-points: with id, title, text, modules and scenario each')),
});

export const moduleFront = z.strictObject({
  title: words.meta(about('The name of the module.', 'title: Ethics and boundaries')),
  summary: words.meta(about('One sentence for the course home.', 'summary: Kind, clear and safe decisions online')),
  objectives: ids.default([]).meta(about('The ids of the objectives this module serves.', 'objectives: [boundaries]')),
  reviewed: isoDate.optional().meta(about('When it was last reviewed.', 'reviewed: 2026-11-22')),
  'review-by': isoDate.optional().meta(about('When it must be reviewed again.', 'review-by: 2027-05-22')),
  reviewers: z.array(z.string()).default([]).meta(about('Who reviewed it, by role.', 'reviewers: [awaiting a lived-experience reviewer]')),
});

export const lessonFront = z.strictObject({
  title: words.meta(about('The name of the lesson.', 'title: Someone sends you a friend request')),
  part: z.enum(['core', 'more']).meta(about('core counts towards completion; more is optional depth.', 'part: core')),
  objectives: ids.meta(about('The ids of the objectives this lesson serves.', 'objectives: [boundaries]')),
});

const AVATARS = ['diamond', 'sprout', 'sun', 'wave', 'moon', 'stone'] as const;

export const scenarioFront = z.strictObject({
  title: words.meta(about('The name of the scenario.', 'title: A friend request before discharge')),
  objectives: ids.meta(about('The ids of the objectives this scenario serves.', 'objectives: [boundaries]')),
  people: z
    .array(
      z.strictObject({
        name: words.meta(about('The name of the person in the story.', 'name: Jo')),
        about: words.meta(about('Who the person is, in a few words.', 'about: leaves the ward tomorrow')),
        avatar: z.enum(AVATARS).meta(about('An abstract shape, never a face.', 'avatar: sun')),
      }),
    )
    .default([])
    .meta(about('Who is in the story.', 'people: with name, about and avatar each')),
  'content-note': words.optional().meta(about('A short calm note before hard material.', 'content-note: This story mentions self-harm.')),
  summary: words.meta(about('The key learning in neutral words, for those who skip the story.', 'summary: A kind, clear no keeps the door open.')),
});

export const sessionFront = z.strictObject({
  title: words.meta(about('The name of the session.', 'title: A friend request, together')),
  minutes: z.number().int().min(5).max(480).meta(about('How long the session takes: the sum of its parts.', 'minutes: 60')),
  summary: words.meta(about('One sentence that helps a facilitator to choose.', 'summary: One story, two votes, one action each')),
  objectives: ids.meta(about('The ids of the objectives this session serves.', 'objectives: [boundaries]')),
  materials: z.array(words).default([]).meta(about('What must be in the room.', 'materials: [pens, one ballot card each]')),
});

export const sheetFront = z.strictObject({
  title: words.meta(about('The name of the sheet.', 'title: Five questions')),
  use: words.meta(about('What it is for, in a sentence or two.', 'use: To open a conversation about life online.')),
});

export const statementFront = z.strictObject({
  prepared: isoDate.meta(about('When the statement was first written.', 'prepared: 2026-11-23')),
  reviewed: isoDate.meta(about('When somebody last read all of it.', 'reviewed: 2026-11-23')),
  compliance: z.enum(['fully', 'partly', 'not']).meta(about('How far the course meets WCAG 2.2 AA.', 'compliance: partly')),
  because: z.string().default('').meta(about('Why it does not meet all of it.', 'because: nobody has tried it with a screen reader')),
  tests: z
    .array(
      z.strictObject({
        what: words.meta(about('What was tested.', 'what: Every step')),
        how: words.meta(about('By whom or what, and where.', 'how: with axe-core, in Chromium')),
        found: words.meta(about('What was found.', 'found: no fault')),
        on: isoDate.meta(about('When.', 'on: 2026-11-23')),
        files: z.array(words).default([]).meta(about('The tests that show it.', 'files: [tests/journeys/keyboard.test.ts]')),
      }),
    )
    .min(1)
    .meta(about('What was tested, how, and with what result.', 'tests: with what, how, found and on each')),
  barriers: z
    .array(
      z.strictObject({
        what: words.meta(about('What is not accessible.', 'what: There is no version in British Sign Language.')),
        why: words.meta(about('Why not.', 'why: It needs translators.')),
        instead: words.meta(about('What people can do instead.', 'instead: All of the course is text.')),
      }),
    )
    .default([])
    .meta(about('What is not accessible, why, and what people can do instead.', 'barriers: with what, why and instead each')),
  plans: z.array(words).default([]).meta(about('What will be done about it.', 'plans: [People with access needs try the course.]')),
});

export const supportFront = z.strictObject({
  checked: isoDate.meta(about('When the numbers and addresses were last checked.', 'checked: 2026-11-22')),
  title: words.optional().meta(about('A heading of your own.', 'title: Support')),
});
