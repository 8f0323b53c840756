/** What can be found by searching: the steps of the lessons, the words of the glossary, and the services. */
import type { ModuleText, Outline } from '../course/course.js';
import type { GlossaryEntry, SearchEntry, Service } from '../course/reference.js';
import { plainText } from './inlines.js';
import { wordsOf } from './unsourced.js';

/** The index of a course, in the order of the course. Questions and scenarios are left out: they are for doing. */
export function searchIndex(outline: Outline, texts: Readonly<Record<string, ModuleText>>, glossary: readonly GlossaryEntry[], services: readonly Service[]): readonly SearchEntry[] {
  const steps = outline.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) =>
      lesson.steps.flatMap(({ id, activity }): SearchEntry[] => {
        const step = texts[module.id]?.steps[id];
        if (!step) return [];
        const key = step.blocks.find((block) => block.kind === 'key-point');
        return [{ kind: 'step', title: step.title, where: `${module.title}, ${lesson.title}`, step: id, text: key && !activity ? plainText(key.inlines) : '' }];
      }),
    ),
  );
  const explorer = Object.values(texts).flatMap(({ steps: all }) => Object.values(all)).find(({ blocks }) => blocks.some(({ kind }) => kind === 'services'))?.id;
  return [
    ...steps,
    ...glossary.map(({ term, blocks }): SearchEntry => ({ kind: 'word', title: term, where: '', text: wordsOf(blocks).replace(/\s+([.,])/g, '$1') })),
    ...services.map(({ name, about }): SearchEntry => ({ kind: 'service', title: name, where: '', ...(explorer === undefined ? {} : { step: explorer }), text: plainText(about) })),
  ];
}
