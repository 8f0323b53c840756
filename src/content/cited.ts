/** Which sources a text cites. */

/** The ids of every citation anywhere inside a value made of blocks and inlines. */
export function citedIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) citedIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    if ('kind' in value && value.kind === 'citation' && 'sources' in value) for (const id of value.sources as string[]) found.add(id);
    else for (const item of Object.values(value)) citedIn(item, found);
  }
  return found;
}
