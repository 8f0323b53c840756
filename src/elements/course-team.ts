import { html } from 'lit';
import { LightElement } from './light-element.js';
import { words } from './later-words.js';

/** The page for a session with a team, beside the course in every package. */
const address = 'group.html';

/** Opens a window of its own, and where the browser or the LMS blocks that, goes there in this one. */
function open(pressed: Event): void {
  pressed.preventDefault();
  if (!window.open(address, '_blank')) window.location.assign(address);
}

/** The way from the course home to a session with a team. */
export class CourseTeam extends LightElement {
  protected override render(): unknown {
    return html`<section>
      <h2>${words.team.title}</h2>
      <p><a href=${address} @click=${open}>${words.team.open}</a> ${words.team.text}</p>
    </section>`;
  }
}

customElements.define('course-team', CourseTeam);
