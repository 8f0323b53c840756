/** A scenario as a chapter: who is in it, its passages, the debrief, and the story in short for those who skip it. */
import { plain } from '../src/course/parts.js';
import type { Scenario } from '../src/course/course.js';
import type { Block, Shown } from '../src/course/text.js';
import { heading } from './edition.js';
import { markup, type Markup, type Value } from './markup.js';
import { momentsOf, scenesOf } from './moments.js';
import { type Passage, passagesOf } from './passages.js';
import type { Text } from './text.js';

/** @param lesson the id of the chapter from which the story is read */
export function story(scenario: Scenario, lesson: string, text: Text): Markup {
  const { layout } = text;
  const part = (name: string): string => `${scenario.id}-${name}`;
  const section = (id: string, title: string, content: Value): Markup => markup`<section id="${part(id)}" class="part"><${heading(2, layout)}>${title}</${heading(2, layout)}>\n${content}</section>\n`;
  return markup`${scenario.contentNote && markup`<aside class="note"><p class="label">${text.words.edition.note}</p>\n${text.blocks(scenario.contentNote, 1)}</aside>\n`}
<p>${layout.paper ? text.words.edition.story.onPaper : text.words.edition.story.how} <a href="${layout.to(part('summary'))}">${text.words.edition.story.skip}</a></p>
<dl class="people">${scenario.people.map(({ name, about }) => markup`<dt>${name}</dt><dd>${about}</dd>\n`)}</dl>
${passagesOf(layout.paper ? scenesOf(scenario) : momentsOf(scenario)).map((passage) => shown(passage, scenario, text))}
${section('debrief', text.words.debrief.title, [ratings(scenario, text), text.blocks(scenario.debrief, 2)])}
${section('summary', text.words.edition.story.summary, [text.blocks(scenario.summary, 2), markup`<p><a href="${layout.to(lesson)}">${text.words.edition.story.back}</a></p>\n`])}`;
}

function shown(passage: Passage, scenario: Scenario, text: Text): Markup {
  const { layout } = text;
  const at = (number: number): string => layout.to(`${scenario.id}-${number}`);
  const { after, scene, number, next } = passage;
  const tag = heading(2, layout);
  return markup`<section class="passage" id="${scenario.id}-${number}">
<${tag}><span class="number">${number}</span>${scene && markup` ${scene.scene.title}`}</${tag}>
${after && markup`<div class="after"><p><span class="label">${text.words.scene.chose}</span> ${text.inlines(after.inlines)}</p>\n${text.blocks(after.consequence, 2)}</div>\n`}${scene && [scene.blocks.map((block) => depending(block, scenario, text)), waysOn(scene, scenario, text, at)]}${next === undefined ? undefined : markup`<p class="on"><a href="${at(next)}">${text.words.edition.story.goOn(next)}</a></p>`}
</section>
`;
}

function waysOn({ scene, ways }: NonNullable<Passage['scene']>, scenario: Scenario, text: Text, at: (number: number) => string): Value {
  if (ways.length === 0) return markup`<p class="on">${text.words.scene.ended}. <a href="${text.layout.to(`${scenario.id}-debrief`)}">${text.words.edition.story.debriefNext}</a></p>`;
  return markup`<p class="ask">${scene.ask ?? text.words.scene.ask}</p>
<ul class="ways">${ways.map(({ choice, to }) => markup`<li>${text.layout.paper ? condition(choice, scenario, text) : undefined}<a href="${at(to)}">${text.inlines(choice.inlines)}</a>${text.layout.paper ? markup` <span class="number">→ ${text.words.edition.story.goTo(to)}</span>` : undefined}</li>\n`)}</ul>`;
}

/** A block, and on paper what it depends on. */
function depending(block: Block, scenario: Scenario, text: Text): Value {
  const when = text.layout.paper ? condition(block, scenario, text) : undefined;
  return when ? markup`<div class="when"><p>${when}</p>\n${text.blocks([block], 2)}</div>\n` : text.blocks([block], 2);
}

/** When something is part of the story, in the words of the choices that decide it. */
function condition(item: Shown, { scenes }: Scenario, text: Text): Value {
  const flag = item.if ?? item.unless;
  if (flag === undefined) return undefined;
  const choices = scenes.flatMap((scene) => scene.choices).filter(({ set }) => set === flag).map(({ inlines }) => plain(inlines));
  return markup`<span class="label">${text.words.edition.story.when(choices, item.if !== undefined)}</span> `;
}

/** What the choices of each scene are worth: known only when the story has been read. */
function ratings({ scenes }: Scenario, text: Text): Value {
  const tag = heading(3, text.layout);
  return [
    markup`<${tag}>${text.words.edition.story.ratings}</${tag}>\n`,
    ...scenes
      .filter(({ choices }) => choices.length > 0)
      .map(({ title, choices }) => markup`<p class="ask">${text.words.edition.story.at(title)}</p>\n<ul>${choices.map((choice) => markup`<li><b>${text.words.rating[choice.rating][0]}:</b> ${plain(choice.inlines)}</li>\n`)}</ul>\n`),
  ];
}
