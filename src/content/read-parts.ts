/** A made-up post whose parts are the choices: the boxes of its list, read one after the other, are its words. */
import type { ChoiceQuestion } from '../course/course.js';
import { containerAttributes, type Surroundings } from './blocks.js';
import { CONTAINERS } from './containers.js';
import type { ContainerDirective, Node } from './markdown.js';
import { hasBoxes, readChoices, strayNode, type ReadChoice } from './read-choices.js';

/** Whether a node is a post with boxes in it; one without is a post to read. */
export function isPost(node: Node | undefined): node is ContainerDirective {
  return node?.type === 'containerDirective' && node.name === 'post' && node.children.some((child) => child.type === 'list' && hasBoxes(child));
}

/** Reads such a post; `after` is what follows it in the question. */
export function readParts(around: Surroundings, node: ContainerDirective, after: readonly Node[]): { readonly choices: readonly ReadChoice[]; readonly post: NonNullable<ChoiceQuestion['post']> } {
  const { page } = around;
  const { values } = containerAttributes(page, node, CONTAINERS.post, false);
  if (!values.by) page.report('missing-attribute', page.at(node), 'This :::post has no "by".', 'Type :::post{by="Jo"}, with the name shown above the post.');
  const choices = readChoices(around, node.children);
  for (const each of after) strayNode(around, each, choices, 'choice');
  return { choices, post: { by: values.by ?? '', ...(values.on ? { on: values.on } : {}), ...(values.when ? { when: values.when } : {}) } };
}
