/** Puts everything the first screen runs into one script: fewer requests, and it compresses better as a whole. */
import type { Rolldown } from 'vite';

const GROUP = 'course';

/**
 * What stands before the script of the first screen: nearly everything in it runs at once, so a browser that knows
 * V8's explicit compile hints compiles all of it while it arrives, and not bit by bit when it is first called. That
 * takes a third of the script's time off the way to **Continue**. Others read a comment.
 */
export function compileHint(chunk: { readonly name: string }): string {
  return chunk.name === GROUP ? '//# allFunctionsCalledOnLoad' : '';
}

/**
 * What an entry imports before it runs, and what that imports, as one group for Rolldown. The entry itself stays
 * apart: another page that shares the group must not start the course.
 *
 * @param entry the path of the entry, e.g. `/…/src/main.ts`
 */
export function firstScreenGroup(entry: string): Rolldown.CodeSplittingGroup {
  let imported: ReadonlySet<string> | undefined;
  return {
    debugName: 'first screen',
    name(id, context) {
      imported ??= importsOf(entry, context);
      return imported.has(id) ? GROUP : null;
    },
  };
}

function importsOf(entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string): void => {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(imported)) continue;
      found.add(imported);
      follow(imported);
    }
  };
  follow(entry);
  return found;
}
