/** Questions as they are asked in a chapter, and as they are answered at the back; links lead both ways. */
import { isPickOne, partsOf, plain } from '../src/course/parts.js';
import { LEVELS } from '../src/course/confidence.js';
import type { ChoiceQuestion, OpenQuestion, OrderingQuestion, PairingQuestion, Question } from '../src/course/course.js';
import { heading } from './edition.js';
import { type Content, markup, type Markup, type Value } from './markup.js';
import { lines, type Text } from './text.js';

/** Where a question is answered. */
export const answerId = (question: string): string => `answer-${question}`;

/** A question in its chapter. @param number of its answer, by which paper leads to it */
export function asked(question: Question, number: number, text: Text): Markup {
  const tag = heading(3, text.layout);
  return markup`<section class="question" id="${question.id}"><p class="label">${text.words.edition.question.label}</p>
<${tag}>${text.inlines(question.prompt)}</${tag}>
${text.blocks(question.stem, 3)}${whatToDo(question, text)}
<p><a href="${text.layout.to(answerId(question.id))}">${text.layout.paper ? text.words.edition.question.answerAt(number) : text.words.edition.question.answer}<span class="vh">: ${plain(question.prompt)}</span></a></p></section>
`;
}

function whatToDo(question: Question, text: Text): Content {
  switch (question.kind) {
    case 'single':
    case 'true-false':
    case 'multiple':
    case 'spot':
      return markup`<p class="hint">${question.kind === 'spot' ? text.words.spot.hint : isPickOne(question) ? text.words.question.one : text.words.question.all}</p>
${question.post && markup`<p>${text.postedBy(question.post)}</p>\n`}<ol class="choices" type="A">${question.choices.map((choice) => markup`<li>${text.inlines(choice.inlines)}</li>\n`)}</ol>`;
    case 'ordering':
      return markup`<p class="hint">${text.words.edition.question.order}</p>
<ul class="choices">${question.shown.map((id) => markup`<li>${text.inlines(question.rows.find((row) => row.id === id)!.inlines)}</li>\n`)}</ul>`;
    case 'matching':
    case 'sorting':
      return markup`<p class="hint">${text.words.edition.question.pair}</p>
<ul class="choices">${question.rows.map((row) => markup`<li>${text.inlines(row.inlines)}</li>\n`)}</ul>
<p>${text.words.edition.question.targets}</p>
<ul>${question.targets.map((target) => markup`<li>${text.inlines(target.inlines)}</li>\n`)}</ul>`;
  }
}

/** A question that only the reader can answer: how confident they feel, or a few words of their own. */
export function open(question: OpenQuestion, text: Text): Markup {
  const tag = heading(3, text.layout);
  const { hint, levels } = text.words.confidence;
  return markup`<section class="question"><p class="label">${text.words.edition.question.label}</p>
<${tag}>${text.inlines(question.prompt)}</${tag}>
${text.blocks(question.stem, 3)}${question.kind === 'reflection' ? lines(6) : markup`<p class="hint">${hint}</p>
<ul class="choices">${LEVELS.map((level) => markup`<li>${levels[level]}</li>\n`)}</ul>`}</section>
`;
}

/** The answer of a question, with what can be said of each choice. */
export function answered(question: Question, number: number, text: Text): Markup {
  const tag = heading(2, text.layout);
  return markup`<section class="answer" id="${answerId(question.id)}">
<${tag}><span class="label">${text.words.edition.answers.number(number)}</span> ${text.inlines(question.prompt)}</${tag}>
${answer(question, text)}
<p><a href="${text.layout.to(question.id)}">${text.words.edition.answers.back}<span class="vh">: ${plain(question.prompt)}</span></a></p></section>
`;
}

function answer(question: Question, text: Text): Value {
  if ('choices' in question) return choices(question, text);
  return question.kind === 'ordering' ? order(question, text) : pairs(question, text);
}

function choices(question: ChoiceQuestion, text: Text): Value {
  const right = question.accept === 'any' ? text.words.edition.answers.defensible : text.words.edition.answers.right;
  return markup`<ol class="choices" type="A">${question.choices.map((choice) => markup`<li class="${choice.correct ? 'right' : 'not'}"><p><b>${choice.correct ? right : text.words.edition.answers.not}:</b> ${text.inlines(choice.inlines)}</p>\n${text.blocks(choice.feedback, 2)}</li>\n`)}</ol>`;
}

function order(question: OrderingQuestion, text: Text): Value {
  return markup`<p>${text.words.edition.answers.order}</p>\n<ol class="choices">${partsOf(question).map((row) => markup`<li><p>${text.inlines(row.inlines)}</p>\n${text.blocks(row.feedback, 2)}</li>\n`)}</ol>`;
}

function pairs(question: PairingQuestion, text: Text): Value {
  const target = (id: string): Value => text.inlines(question.targets.find((each) => each.id === id)!.inlines);
  return markup`<ul class="choices">${question.rows.map((row) => markup`<li><p>${text.inlines(row.inlines)}: <b>${target(row.target)}</b></p>\n${text.blocks(row.feedback, 2)}</li>\n`)}</ul>`;
}
