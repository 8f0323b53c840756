/** What each thing a facilitator does makes of the session. Whether it may be done, the machine decides. */
import type { Scenario, SceneChoice } from '../course/course.js';
import { playScenario, shown } from './scenario-machine.js';
import type { SessionContext, SessionEvent } from './session-machine.js';
import { countVote, movePart, neighbour, noStory, openPart, openVote, partOf, withPhones, withStory, type Session, type Story } from './session.js';

/** The story the part on screen tells, or nothing. */
export function storyNow(context: SessionContext): { readonly scenario: Scenario; readonly story: Story } | undefined {
  const id = context.plan && context.session && partOf(context.plan, context.session).scenario;
  const scenario = id === undefined ? undefined : context.scenarios[id];
  return scenario && { scenario, story: context.session!.stories[scenario.id] ?? noStory };
}

/** The choices the group can vote on now. */
export function choicesNow(scenario: Scenario, story: Story): readonly SceneChoice[] {
  const { scene, flags } = playScenario(scenario, story.choices);
  return shown(scene.choices, flags);
}

/**
 * The session after an event that the machine let through.
 *
 * @example sessionAfter(context, { type: 'part.next' }).part; // the id of the next part
 */
export function sessionAfter(context: SessionContext, event: SessionEvent): Session | undefined {
  const { session, now } = context;
  const told = storyNow(context);
  if (!session) return undefined;
  switch (event.type) {
    case 'part.next':
      return openPart(session, neighbour(session, 1)!, now());
    case 'part.back':
      return openPart(session, neighbour(session, -1)!, now());
    case 'part.open':
      return openPart(session, event.part, now());
    case 'part.move':
      return movePart(session, event.part, event.by);
    case 'story.open':
      return told?.scenario.contentNote && session.moment === 'part' ? { ...session, moment: 'note' } : arrived(session, told!.scenario, told!.story);
    case 'story.skip':
      return { ...session, moment: 'summary' };
    case 'story.restart':
      return arrived(session, told!.scenario, { ...told!.story, choices: [] });
    case 'vote.open':
      return openVote(session, told!.scenario.id, event.round);
    case 'vote.count':
      return countVote(session, told!.scenario.id, event.choice, event.count);
    case 'vote.phones':
      return withPhones(session, told!.scenario.id, event.counts);
    case 'vote.reveal':
      return { ...session, moment: 'counts' };
    case 'vote.hide':
      return { ...session, moment: 'voting' };
    case 'choice.follow':
      return followed(session, told!.scenario, told!.story, event.choice);
    case 'choice.undo':
      return arrived(session, told!.scenario, { ...told!.story, choices: told!.story.choices.slice(0, -1) });
    case 'endings.compare':
      return { ...session, moment: 'endings' };
    case 'code.show':
      return { ...session, moment: 'code' };
    case 'join.show':
      return { ...session, moment: 'join', ...(event.join ? { join: event.join } : {}) };
    case 'story.leave':
    case 'join.hide':
    case 'code.hide':
      return { ...session, moment: 'part' };
    case 'clock.toggle':
      return { ...session, clockHidden: !session.clockHidden };
    case 'actions.write':
      return { ...session, actions: event.text };
    case 'session.end':
      return { ...openPart(session, session.part, now()), moment: 'ended', ended: now() };
    case 'session.reopen': {
      const { ended: _ended, ...running } = session;
      return { ...running, moment: 'part', partOpened: now() };
    }
    default:
      return session;
  }
}

/** Where a story stands decides what the room sees: an ending, or a scene. */
function arrived(session: Session, scenario: Scenario, story: Story): Session {
  const { scene } = playScenario(scenario, story.choices);
  return { ...withStory(session, scenario.id, story), round: 1, moment: scene.ending === undefined ? 'scene' : 'ending' };
}

/** An ending that is reached is remembered, once for each way. */
function followed(session: Session, scenario: Scenario, story: Story, choice: string): Session {
  const choices = [...story.choices, choice];
  const { scene } = playScenario(scenario, choices);
  const isNew = scene.ending !== undefined && !story.endings.some((each) => each.choices.join('/') === choices.join('/'));
  return arrived(session, scenario, { ...story, choices, endings: isNew ? [...story.endings, { scene: scene.id, choices }] : story.endings });
}
