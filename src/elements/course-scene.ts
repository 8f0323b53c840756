import { html, nothing, type TemplateResult } from 'lit';
import type { Person, Source } from '../course/course.js';
import type { Block } from '../course/text.js';
import type { SceneView, StoryLine } from '../progress/screen.js';
import { avatar } from './avatars.js';
import { button, send } from './buttons.js';
import { cited } from './cited.js';
import { picture, type Picture } from './course-blocks.js';
import './course-sources.js';
import { end } from './end.js';
import { CourseBackEvent, CourseContinueEvent } from './events.js';
import { CourseChooseEvent, CourseSkipEvent, CourseUndoEvent } from './events-later.js';
import { icon } from './icons.js';
import { inlines } from './inlines.js';
import { LightElement } from './light-element.js';
import * as words from '../words/words.js';

const cast = (people: readonly Person[]): TemplateResult => html`<ul class="cast" aria-label=${words.scene.people}>
  ${people.map((person) => html`<li>${avatar(person.avatar)}<span><b>${person.name}</b> ${person.about}</span></li>`)}
</ul>`;

const storySoFar = (lines: readonly StoryLine[]): TemplateResult => html`<section class="note">
  <h2>${words.scene.sofar}</h2>
  <ol class="sofar">
    ${lines.map(({ scene, choice }) => html`<li><b>${scene.title}</b> ${words.scene.chose} ${inlines(choice.inlines)}</li>`)}
  </ol>
</section>`;

/**
 * One moment of a scenario: what the last choice led to, what happens now, the ways on.
 *
 * `intro` is the text of the step, shown before the first decision under the step's `heading`.
 * What a choice was worth is never shown here; the debrief tells.
 *
 * @fires course-choose, course-undo, course-skip, course-continue, course-back
 */
export class CourseScene extends LightElement {
  static override properties = { view: { attribute: false }, heading: {}, intro: { attribute: false }, drawn: { attribute: false }, sources: { attribute: false }, canGoBack: { type: Boolean } };
  declare view: SceneView;
  declare heading: string;
  declare intro: readonly Block[];
  /** The picture of the step, beside the text where there is room, after everything where there is not. */
  declare drawn: Picture | undefined;
  declare sources: Readonly<Record<string, Source>>;
  declare canGoBack: boolean;

  constructor() {
    super();
    this.heading = '';
    this.intro = [];
    this.sources = {};
    this.canGoBack = false;
  }

  protected override render(): unknown {
    const { scene, blocks, choices, consequence, people, storySoFar: story, canUndo } = this.view;
    const intro = story.length === 0 ? this.intro : [];
    const known = cited([intro, consequence ?? [], blocks, choices.map((choice) => choice.inlines)], this.sources);
    return html`<article class="column">
        ${intro.length > 0
          ? html`<h1 tabindex="-1">${this.heading}</h1><course-blocks .blocks=${intro} .sources=${known}></course-blocks><h2 class="prompt">${scene.title}</h2>`
          : html`<h1 tabindex="-1">${scene.title}</h1>`}
        ${consequence === undefined || consequence.length === 0
          ? nothing
          : html`<section class="happened"><h2 class="label">${words.scene.happened}</h2><course-blocks .blocks=${consequence} .sources=${known}></course-blocks></section>`}
        ${story.length === 0 && people.length > 0 ? cast(people) : nothing}
        <course-blocks class="moment" .blocks=${blocks} .sources=${known}></course-blocks>
        ${choices.length === 0
          ? nothing
          : html`<h2 class="ask">${scene.ask ?? words.scene.ask}</h2>
              <ul class="ways">
                ${choices.map(
                  (choice) => html`<li>
                    <button type="button" class="way" @click=${send(() => new CourseChooseEvent(choice.id))}><span>${inlines(choice.inlines)}</span>${icon('forward')}</button>
                  </li>`,
                )}
              </ul>`}
        <course-sources .cited=${known} .sources=${this.sources}></course-sources>
      </article>
      ${story.length === 0 ? nothing : html`<div class="margin">${storySoFar(story)}${people.length > 0 ? cast(people) : nothing}</div>`}
      ${end([
        choices.length === 0 ? button('go', words.buttons.continue, () => new CourseContinueEvent()) : nothing,
        canUndo ? button('quiet', words.buttons.undo, () => new CourseUndoEvent()) : this.canGoBack ? button('quiet', words.buttons.back, () => new CourseBackEvent()) : nothing,
        button('text', words.buttons.skip, () => new CourseSkipEvent()),
      ])}
      ${story.length > 0 || this.drawn === undefined ? nothing : html`<div class="margin margin--after">${picture(this.drawn)}</div>`}`;
  }
}

customElements.define('course-scene', CourseScene);
