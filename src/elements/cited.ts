/**
 * The ids of all sources cited in some text, in the order they are first cited.
 *
 * @param text blocks, inlines, choices: any part of the teaching text, however nested
 * @param known the sources whose words are at hand; an id that is not among them is left out
 */
export function cited(text: unknown, known: Readonly<Record<string, unknown>>): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const part of value) visit(part);
    } else if (typeof value === 'object' && value !== null) {
      if ('kind' in value && value.kind === 'citation' && 'sources' in value) {
        for (const id of value.sources as readonly string[]) if (id in known) found.add(id);
      } else {
        visit(Object.values(value));
      }
    }
  };
  visit(text);
  return [...found];
}
