/**
 * What a screen reader says of each kind of interaction, by a virtual one: it reads names, roles and states as the
 * standards ask, and hears what is announced. Real screen readers differ; see docs/accessibility.md.
 */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import type { View } from '../../src/progress/screen.js';
import { fixtures } from '../fixtures/elements.js';
import { buttonNamed, find, settled, show } from './show.js';

/** Lines that a learner acts on or finds their way by; the words between them are read as text. */
const CONTROL = /^(?:heading|group|radio|checkbox|combobox|textbox|button|link|alert)\b/;

/** What was announced. The virtual reader repeats an announcement for every node that changed in it; a browser tells of one change. */
const announced = async (): Promise<readonly string[]> => [...new Set(await virtual.spokenPhraseLog())];

/** Reads all of what a question or story says, from its beginning to its end. */
async function read(container: HTMLElement): Promise<readonly string[]> {
  await virtual.start({ container });
  const end = `end of ${await virtual.lastSpokenPhrase()}`;
  while ((await virtual.lastSpokenPhrase()) !== end) await virtual.next();
  const lines = await virtual.spokenPhraseLog();
  await virtual.stop();
  return lines;
}

const controls = async (name: string): Promise<string[]> => {
  const player = await show(fixtures[name]!);
  while (!player.querySelector('main article')) await settled();
  return [...(await read(find(player, 'main article')))].filter((line) => CONTROL.test(line));
};

/** What is said of each kind: the first line is what has the focus when the screen opens, or the group that is asked about. */
const said: Readonly<Record<string, readonly string[]>> = {
  question: [
    'group, Jo sends you a friend request the night before discharge. What do you do first?, Select one.',
    'heading, Jo sends you a friend request the night before discharge. What do you do first?, level 1',
    'radio, Accept, so the ending stays warm, not checked, position 1, set size 4',
    'radio, Leave it, and say nothing, not checked, position 2, set size 4',
    'radio, Raise it when you next meet: thank Jo, explain why not, and agree who stays in touch, not checked, position 3, set size 4',
    'radio, Block Jo, so that it cannot happen again, not checked, position 4, set size 4',
  ],
  'question, several right': [
    'group, Which of these make a search for somebody fair?, Select all that apply.',
    'heading, Which of these make a search for somebody fair?, level 1',
    'checkbox, You can say what it is for, not checked',
    'checkbox, The person knows you may look, not checked',
    'checkbox, You are curious, not checked',
    'checkbox, You would write it down, not checked',
  ],
  ordering: [
    'group, Jo is leaving and has sent you a request. In which order do you have the conversation?, Put these in order, the first at the top.',
    'heading, Jo is leaving and has sent you a request. In which order do you have the conversation?, level 1',
    'button, Move up : Agree who Jo can reach from next week, by a route that the team answers, disabled',
    'button, Move down : Agree who Jo can reach from next week, by a route that the team answers',
    'button, Move up : Thank Jo for asking',
    'button, Move down : Thank Jo for asking',
    'button, Move up : Ask how that landed',
    'button, Move down : Ask how that landed',
    'button, Move up : Say what your limit is, and why',
    'button, Move down : Say what your limit is, and why',
    'button, Move up : Say no to the request',
    'button, Move down : Say no to the request, disabled',
  ],
  matching: [
    'group, Which response fits each risk?, Select the one that goes with each.',
    'heading, Which response fits each risk?, level 1',
    'combobox, Somebody online asks for money, has popup listbox, not expanded',
    'combobox, Posts that are regretted later, has popup listbox, not expanded',
    'combobox, A photo that shows where it was taken, has popup listbox, not expanded',
  ],
  'spot it': [
    'group, Which parts could tell a reader who this is about?, Select every part that fits. The post is made up.',
    'heading, Which parts could tell a reader who this is about?, level 1',
    'checkbox, Night shift done, kettle on., not checked',
    'checkbox, The baker from Mill Lane sang to us at three., not checked',
    'checkbox, His daughter flew in at last., not checked',
  ],
  reflection: [
    'heading, What will you ask?, level 1',
    'heading, What is one thing you will ask, and when?, level 2',
    'textbox, What is one thing you will ask, and when?, This is for you alone, and you can leave it blank. Do not name or describe anyone who could be recognised.',
  ],
  'scene, first': ['heading, Jo’s request arrives, level 1', 'heading, What do you do?, level 2', 'button, Say nothing and leave it pending', 'button, Accept, to keep the ending warm'],
  'scene, second decision': [
    'heading, Jo asks a harder question, level 1',
    'heading, What happened, level 2',
    'heading, What do you say?, level 2',
    'button, “Your GP is the person to contact from now on.”',
    'button, “Let’s draw it. Who is already in your life, and who could be?”',
    'button, “You could follow my work page. It is public.”',
  ],
  'confidence, first time': [
    'heading, How you feel about it now, level 1',
    'group, How confident do you feel about bringing a person’s online life into your work with them?, Select the one nearest to how you feel today. You can leave it out.',
    'heading, How confident do you feel about bringing a person’s online life into your work with them?, level 2',
    'radio, Not at all confident, not checked, position 1, set size 5',
    'radio, A little confident, not checked, position 2, set size 5',
    'radio, Fairly confident, not checked, position 3, set size 5',
    'radio, Confident, not checked, position 4, set size 5',
    'radio, Very confident, not checked, position 5, set size 5',
  ],
  'starting point': [
    'heading, Where are you starting from?, level 1',
    'group, Where are you starting from?, Select the one nearest to you. You can change it at any time.',
    'radio, I feel wary of it You would like firm ground first. We begin with boundaries, then what people gain, then risk., not checked, position 1, set size 3',
    'radio, I am curious, and not sure where to begin You would like to see what people get from it. We begin with gains, then risk, then ethics., not checked, position 2, set size 3',
    'radio, I feel at home there You know the places. We begin with the harder calls about risk, then ethics, then gains., not checked, position 3, set size 3',
  ],
};

/** The kind of what a screen asks: of a question, its own kind. */
function kindOf(screen: View['screen']): string {
  const activity = screen.kind === 'step' ? screen.activity : undefined;
  return activity?.kind === 'question' ? activity.question.kind : (activity?.kind ?? '');
}

describe('A screen reader', () => {
  afterEach(() => virtual.stop().catch(() => undefined));

  for (const [name, lines] of Object.entries(said)) {
    it(`reads ${name}: what is asked, every choice with its state, and the ways on`, async () => {
      expect(await controls(name)).to.deep.equal(lines);
    });
  }

  it('has lines for every screen that asks for something', () => {
    const asks = Object.entries(fixtures).filter(([, { screen }]) => screen.kind === 'step' && screen.activity !== undefined && screen.activity.kind !== 'debrief');
    const kinds = new Set(asks.map(([, { screen }]) => kindOf(screen)));
    const heard = new Set(Object.keys(said).map((name) => kindOf(fixtures[name]!.screen)));
    expect([...kinds].filter((kind) => !heard.has(kind))).to.deep.equal([]);
  });

  const checked: readonly (readonly [before: string, after: string, heading: string])[] = [
    ['question', 'question, not quite', 'Not quite'],
    ['question, several right', 'question, partly right', 'Partly right'],
    ['ordering', 'ordering, partly right', 'Partly right'],
    ['matching', 'matching, partly right', 'Partly right'],
    ['spot it', 'spot it, partly right', 'Partly right'],
  ];
  for (const [before, after, heading] of checked) {
    it(`says the result of ${before} once, and goes on from there`, async () => {
      const player = await show(fixtures[before]!);
      while (!player.querySelector('main .btn--go')) await settled();
      await virtual.start({ container: player });
      await virtual.clearSpokenPhraseLog();
      player.view = { ...fixtures[after]!, focusKey: player.view!.focusKey } as View;
      while (!player.querySelector('.feedback')) await settled();
      await settled();
      expect(await virtual.spokenPhraseLog()).to.deep.equal([`heading, ${heading}, level 2`]);
    });
  }

  it('says where a row moved to, once and politely, and stays on the button', async () => {
    const player = await show(fixtures['ordering']!);
    while (!player.querySelector('main .btn--go')) await settled();
    const down = [...player.querySelectorAll('button')].find((button) => /Move down\s*: Thank Jo/.test(button.textContent))!;
    down.focus();
    await virtual.start({ container: player });
    await virtual.clearSpokenPhraseLog();
    down.click();
    await settled();
    expect((await announced()).filter((line) => line.includes('Moved to'))).to.deep.equal(['polite: Moved to 3 of 5']);
    expect(document.activeElement === down).to.equal(true);
  });

  it('says what is missing once, from the list that has the focus', async () => {
    const player = await show(fixtures['question']!);
    while (!player.querySelector('main .btn--go')) await settled();
    await virtual.start({ container: player });
    await virtual.clearSpokenPhraseLog();
    buttonNamed(player, 'Check answer').click();
    await settled();
    const lines = await virtual.spokenPhraseLog();
    expect(lines.filter((line) => line.includes('There is a problem'))).to.have.length(1);
  });

  it('says politely, once, that work is saved, and interrupts nothing', async () => {
    const player = await show(fixtures['saving']!);
    await virtual.start({ container: player });
    await virtual.clearSpokenPhraseLog();
    player.view = fixtures['step']!;
    await settled();
    expect(await announced()).to.deep.equal(['polite: Saved at 10:42']);
  });
});
