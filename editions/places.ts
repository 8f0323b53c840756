/** Where everything that can be linked to stands in a book. */
import type { Chapter, Layout } from './edition.js';

/**
 * The chapter in which each id stands. Throws when two places have the same id.
 *
 * @returns a function that throws for an id that is nowhere: a link of a book must lead somewhere
 */
export function placesIn(chapters: readonly Chapter[]): (id: string) => Chapter {
  const anywhere: Layout = { to: (id) => `#${id}`, picture: (path) => path, under: 0, paper: false };
  const places = new Map<string, Chapter>();
  for (const chapter of chapters) {
    const within = [...chapter.body(anywhere).text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    for (const id of [chapter.id, ...within]) {
      if (places.has(id)) throw new Error(`Two places of the book have the id "${id}": in "${places.get(id)!.title}" and in "${chapter.title}". Give one of them another id.`);
      places.set(id, chapter);
    }
  }
  return (id) => {
    const chapter = places.get(id);
    if (!chapter) throw new Error(`A link leads to "${id}", and nothing in the book has that id.`);
    return chapter;
  };
}
