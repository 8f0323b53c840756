import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/course-player.js';
import { fixtures, home, scene, step, viewOf } from '../fixtures/elements.js';
import { buttonNamed, find, focused, heard, named, settled, show } from './show.js';

describe('A learner going through the course', () => {
  it('lands on the heading of each new screen, at the top of the page', async () => {
    const player = await show(viewOf(step, { focusKey: 'one' }));
    document.body.classList.add('tall');
    player.view = viewOf({ ...step, id: 'two', title: 'The next step' }, { focusKey: 'two' });
    await settled();
    expect(focused()).to.equal(named(find(player, 'h1')));
    expect(document.activeElement?.textContent).to.equal('The next step');
    expect(window.scrollY).to.equal(0);
  });

  it('lands on the heading of each new scene', async () => {
    const story = { ...step, blocks: [], activity: scene };
    const player = await show(viewOf(story, { focusKey: 'scene 1' }));
    player.view = viewOf({ ...story, activity: { ...scene, scene: { ...scene.scene, id: 'later', title: 'Later' } } }, { focusKey: 'scene 2' });
    await settled();
    expect(document.activeElement?.textContent).to.equal('Later');
  });

  it('is left where the browser put them on a first launch', async () => {
    const player = await show(fixtures['home, first launch']!);
    expect(player.contains(document.activeElement)).to.equal(false);
  });

  it('lands on the heading when the course resumes', async () => {
    const player = await show(fixtures['home, resumed']!);
    expect(focused()).to.equal(named(find(player, 'h1')));
  });

  it('keeps the focus when the same screen is given again', async () => {
    const player = await show(viewOf(step));
    buttonNamed(player, 'Back').focus();
    player.view = viewOf({ ...step });
    await settled();
    expect(focused()).to.equal(named(buttonNamed(player, 'Back')));
  });

  it('reads the screen and the course in the title of the window', async () => {
    await show(viewOf(step));
    expect(document.title).to.equal('Say your limit before anyone has to ask – Making sense of social media in mental health practice');
    await show(viewOf(home));
    expect(document.title).to.equal('Making sense of social media in mental health practice');
  });

  it('may skip the masthead with the first key', async () => {
    const player = await show(fixtures['home, first launch']!);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(named(find(player, '.skip')));
    await sendKeys({ press: 'Enter' });
    expect(focused()).to.equal(named(find(player, '#main')));
  });

  it('finds Course home, Support and Save and exit in the same order on every screen', async () => {
    for (const [name, view] of Object.entries(fixtures)) {
      if (view.screen.kind === 'opening' || view.screen.kind === 'exited') continue;
      const player = await show(view);
      const names = [...player.querySelectorAll('nav button')].map((button) => button.textContent);
      expect(names, name).to.deep.equal(view.canExit ? ['Course home', 'Support', 'Save and exit'] : ['Course home', 'Support']);
    }
  });

  it('sees the first paint of the page until there is something to show', async () => {
    const player = document.createElement('course-player');
    player.innerHTML = '<p>Opening the course…</p>';
    document.body.append(player);
    await settled();
    expect(player.textContent).to.equal('Opening the course…');
    player.view = viewOf(step);
    await settled();
    expect(player.textContent).not.to.contain('Opening the course…');
    player.remove();
  });
});

describe('The controls of the course', () => {
  it('ask for exactly what they say', async () => {
    const expected: [string, string, string][] = [
      ['step', 'Continue', 'course-continue'],
      ['step', 'Back', 'course-back'],
      ['step', 'Course home', 'course-open-home'],
      ['step', 'Support', 'course-open-support'],
      ['step', 'Save and exit', 'course-exit'],
      ['content note', 'Continue', 'course-continue'],
      ['content note', 'Skip to the summary', 'course-skip'],
      ['content note', 'Support for you', 'course-open-support'],
      ['scene, second decision', 'Undo my last choice', 'course-undo'],
      ['scene, second decision', 'Skip to the summary', 'course-skip'],
      ['debrief', 'Try again', 'course-retry'],
      ['debrief', 'Continue', 'course-continue'],
      ['debrief, skipped', 'Take the story instead', 'course-retry'],
      ['home, assessment open', 'Continue', 'course-open-assessment'],
      ['assessment, before', 'Start the assessment', 'course-start-attempt'],
      ['results, not yet', 'Try again', 'course-start-attempt'],
      ['results, passed', 'Save and exit', 'course-exit'],
      ['support', 'Go back to the course', 'course-close-support'],
      ['not loaded', 'Try again', 'course-reload'],
    ];
    for (const [fixture, name, type] of expected) {
      const player = await show(fixtures[fixture]!);
      const events = heard(player, type as 'course-continue');
      buttonNamed(player, name).click();
      expect(events.length, `${fixture}: ${name}`).to.equal(1);
    }
  });

  it('carry what was chosen', async () => {
    let player = await show(fixtures['scene, second decision']!);
    const chosen = heard(player, 'course-choose');
    find(player, '.way').click();
    expect(chosen[0]!.choice).to.equal('gp');

    player = await show(fixtures['home, resumed']!);
    const opened = heard(player, 'course-open-step');
    buttonNamed(player, 'Continue').click();
    buttonNamed(player, 'The friend request').click();
    buttonNamed(player, 'The search bar').click();
    expect(opened.map((event) => event.step)).to.deep.equal(['say-your-limit', 'friend-request-1', 'search-1']);

    player = await show(fixtures['choosing a route']!);
    const picked = heard(player, 'course-pick-route');
    find(player, '.way').click();
    expect(picked[0]!.route).to.equal('full');

    player = await show(fixtures['starting point']!);
    const points = heard(player, 'course-start-from');
    find(player, 'input[value="curious"]').click();
    expect(points[0]!.point).to.equal('curious');

    player = await show(fixtures['results, not yet']!);
    const again = heard(player, 'course-open-step');
    buttonNamed(player, 'Go over it again').click();
    buttonNamed(player, 'The search bar').click();
    expect(again.map((event) => event.step)).to.deep.equal(['proportion-1', 'search-1']);
  });
});

describe('A learner who uses the keyboard', () => {
  it('meets the controls of a step in the order in which they are read', async () => {
    const player = await show(viewOf(step));
    find(player, 'h1').focus();
    const order: string[] = [];
    for (let presses = 0; presses < 5; presses++) {
      await sendKeys({ press: 'Tab' });
      order.push(document.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? '');
    }
    expect(order).to.deep.equal(['[Source 1]', '[Source 2]', 'Sources (2)', 'Continue', 'Back']);
  });

  it('sees where the focus is on every control, in yellow', async () => {
    const player = await show(fixtures['scene, second decision']!);
    find(player, '.skip').focus();
    for (const selector of ['.way', '.btn']) {
      const control = find(player, selector);
      while (document.activeElement !== control) await sendKeys({ press: 'Tab' });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(getComputedStyle(control).backgroundColor, selector).to.equal('rgb(255, 235, 59)');
    }
  });
});
