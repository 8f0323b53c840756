/** What stands at the back of a book: services, sheets, words, people to talk to, further reading, sources. */
import type { Course } from '../src/content/read-course.js';
import { SERVICE_QUESTIONS, type Service, type Sheet } from '../src/course/reference.js';
import type { Source } from '../src/course/course.js';
import type { Inline } from '../src/course/text.js';
import { citedIn } from '../src/content/cited.js';
import { heading } from './edition.js';
import { markup, type Markup, type Value } from './markup.js';
import { sourceId, termId, type Text } from './text.js';

export function services({ explorer }: Course, text: Text): Markup {
  return markup`${explorer.services.map((service) => oneService(service, text))}`;
}

function oneService(service: Service, text: Text): Markup {
  const [two, three] = [heading(2, text.layout), heading(3, text.layout)];
  const part = (title: string, all: readonly (readonly Inline[])[]): Value => (all.length === 0 ? undefined : markup`<${three}>${title}</${three}>\n<ul>${all.map((line) => markup`<li>${text.inlines(line)}</li>\n`)}</ul>\n`);
  const open = SERVICE_QUESTIONS.filter((question) => service.answers[question] === undefined);
  return markup`<section class="service" id="service-${service.id}">
<${two}>${service.name}${service.status === 'live' ? undefined : ` (${text.words.services.status[service.status].toLowerCase()})`}</${two}>
<p>${text.inlines(service.about)}</p>
${service.changed.map((line) => markup`<p>${text.inlines(line)}</p>\n`)}${part(text.words.services.usedFor, service.usedFor)}${SERVICE_QUESTIONS.map((question) => part(text.words.services.questions[question], service.answers[question] ?? []))}${part(text.words.services.together, open.map((question) => [text.words.services.questions[question]]))}${part(text.words.services.controls, service.controls)}${part(text.words.services.cautions, service.cautions)}${part(text.words.services.ask, service.ask)}<p class="small">${text.words.services.checked(service.checked)}</p></section>
`;
}

/** One sheet to copy and fill in by hand. */
export function sheet({ id, title, use, blocks }: Sheet, { toolkit }: Course, text: Text): Markup {
  const cited = [...citedIn(blocks)].flatMap((source) => toolkit.sources[source] ?? []);
  const tag = heading(2, text.layout);
  return markup`<section class="sheet" id="sheet-${id}"><${tag}>${title}</${tag}>
<p class="lede">${use}</p>
${text.blocks(blocks, 1)}
<p class="small">${text.words.sheets.foot} ${cited.map((source) => text.words.edition.sheets.source(`${source.publisher}, ${source.title}`))}</p></section>
`;
}

export function glossary({ glossary: entries }: Course, text: Text): Markup {
  return markup`<dl class="words">${entries.map(({ term, blocks }) => markup`<dt id="${termId(term)}"><dfn>${term}</dfn></dt>\n<dd>${text.blocks(blocks, 2)}</dd>\n`)}</dl>`;
}

export function support({ support: { sections, checked } }: Course, text: Text): Markup {
  const tag = heading(2, text.layout);
  // What a reader needs for themselves comes first.
  const ordered = [...sections].sort((a, b) => Number(b.id === 'for-you') - Number(a.id === 'for-you'));
  return markup`<p class="urgent"><b>${text.words.support.danger}</b></p>
<p>${text.words.support.lead}</p>
${ordered.map(({ id, title, blocks }) => markup`<section id="support-${id}"><${tag}>${title}</${tag}>\n${text.blocks(blocks, 2)}</section>\n`)}
<p class="small">${text.words.support.checked(checked)}</p>`;
}

export function reading({ reading: parts }: Course, text: Text): Markup {
  const tag = heading(2, text.layout);
  return markup`${parts.map(({ id, title, blocks }) => markup`<section id="reading-${id}"><${tag}>${title}</${tag}>\n${text.blocks(blocks, 2)}</section>\n`)}`;
}

/** @param citing the chapters that cite a source, with their titles */
export function sources(all: readonly Source[], citing: (source: string) => readonly { readonly id: string; readonly title: string }[], text: Text): Markup {
  return markup`<p>${text.words.edition.sources.lead} ${text.words.sources.stricter}</p>
<ol class="sources">${all.map(({ id, publisher, title, address, date, checked }) => {
    const places = citing(id).map((place, at) => markup`${at === 0 ? ' ' : ', '}<a href="${text.layout.to(place.id)}">${place.title}</a>`);
    return markup`<li id="${sourceId(id)}">${publisher}. ${address === undefined ? markup`<cite>${title}</cite>` : markup`<a href="${address}"><cite>${title}</cite></a>`}.${date ? ` ${date}.` : ''} ${text.words.sources.checked(checked)}${places.length === 0 ? undefined : markup` <span class="small">${text.words.edition.sources.citedIn}${places}</span>`}</li>\n`;
  })}</ol>`;
}
