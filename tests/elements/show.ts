/** Shows a fixture as a learner would see it: the whole player, with the one stylesheet. */
import { fixtureCleanup } from '@open-wc/testing';
import '../../src/elements/course-player.js';
import '../../src/elements/course-unsent.js';
import '../../src/elements/later-screens.js';
import type { CoursePlayer } from '../../src/elements/course-player.js';
import type { CourseEventMap } from '../../src/elements/events.js';
import type { View } from '../../src/progress/screen.js';
import { answering } from '../fixtures/element-reference.js';
import { supportFixture } from '../fixtures/elements.js';

/** Whether the driver can ask this browser for paper, or for less motion: that of Firefox cannot. */
export const emulatesMedia = !navigator.userAgent.includes('Firefox');

/** Waits until the nested elements have rendered and focus has moved. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

let styled: Promise<void> | undefined;

/** Loads the styles of the course once. */
function style(): Promise<void> {
  styled ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/src/styles/main.css';
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('The styles of the course did not load')));
    document.head.append(link);
  });
  return styled;
}

let shown: CoursePlayer | undefined;

/** Puts a player with this view on the page, instead of any before it. */
export async function show(view: View, support: CoursePlayer['support'] = supportFixture): Promise<CoursePlayer> {
  await style();
  fixtureCleanup();
  shown?.remove();
  document.documentElement.lang = 'en-GB';
  shown = document.createElement('course-player');
  shown.view = view;
  shown.support = support;
  answering(shown);
  document.body.append(shown);
  await settled();
  // The first screen to be shown waits for its element to arrive, and then for what that draws.
  if (shown.later === 'asked') {
    while (shown.later === 'asked') await settled();
    await settled();
  }
  return shown;
}

/** The first element that matches, or a failure that says which one is missing. */
export function find<E extends HTMLElement = HTMLElement>(player: HTMLElement, selector: string): E {
  const found = player.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** The first button with these words. */
export function buttonNamed(player: HTMLElement, name: string): HTMLButtonElement {
  const found = [...player.querySelectorAll('button')].find((button) => button.textContent?.trim().replace(/\s+/g, ' ') === name);
  if (!found) throw new Error(`No button says "${name}"`);
  return found;
}

/** Keeps every event of this type that reaches the player. */
export function heard<K extends keyof CourseEventMap>(player: HTMLElement, type: K): CourseEventMap[K][] {
  const events: CourseEventMap[K][] = [];
  player.addEventListener(type, (event) => events.push(event as CourseEventMap[K]));
  return events;
}

/** A control in a few words, e.g. `H1 "Jo waited"`: elements themselves are too large to print when a test fails. */
export function named(element: Element | null): string {
  return element === null ? 'nothing' : `${element.tagName}${element.id && `#${element.id}`} "${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60)}"`;
}

/** What has the focus, in a few words. */
export const focused = (): string => named(document.activeElement);
