/** `modules/accessibility.md`: what was tested, what is not accessible, and what follows; the statement is made from it. */
import type { Statement } from '../course/reference.js';
import { readFrontMatter } from './front-matter.js';
import { parseMarkdown } from './markdown.js';
import type { Page } from './page.js';
import { readSections } from './read-lists.js';
import { statementFront } from './schemas.js';

/** Reads the results. What learners can do is the one part of the text, `{#can-do}`. */
export function readStatement(page: Page): Statement {
  const root = parseMarkdown(page);
  const { data } = readFrontMatter(page, root, statementFront);
  const canDo = readSections(page, root).find(({ id }) => id === 'can-do');
  if (!canDo) page.report('missing-id', page.at(undefined), 'The page does not say what learners can do.', 'Add a heading "## You can {#can-do}" with a list.');
  return { ...data, canDo: canDo?.blocks ?? [] };
}
