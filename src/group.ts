/** Where the parts of a session with a team meet: the plans, the machine, the two windows and what is kept. */
import outline from 'virtual:course/outline';
import { createActor } from 'xstate';
import { findScenario } from './course/walk.js';
import type { SessionPlan } from './course/session.js';
import type { GroupPage } from './group/group-page.js';
import type { GroupRoom } from './group/group-room.js';
import { ConsoleEnd, listenAsRoom } from './group/room-link.js';
import { forgetSession, keepSession, keptSession } from './group/session-store.js';
import { joinAddress, leadSecret } from './group/votes/server-there.js';
import type { SessionPhones } from './group-phones.js';
import type { Trusted } from './use-trust.js';
import { type SessionEvent, sessionMachine, type Told } from './progress/session-machine.js';
import { consoleView, roomView } from './progress/session-view.js';
import './styles/main.css';
import './styles/group.css';
import * as words from './words/words.js';

const address = joinAddress(document);
const secret = leadSecret(window);
const room = /^#room=([a-z0-9]+)$/.exec(location.hash)?.[1];
const pack = /^#pack=([a-z0-9-]+)$/.exec(location.hash)?.[1];

if (room !== undefined) await showRoom(room);
else if (pack !== undefined) await showPack(pack);
else if (location.hash === '#support') await showSupport();
else await showConsole();

/** The colours of the trust in every window; its name where the page has a place for it. */
function withTrust(shown: Trusted): void {
  void import('./use-trust.js').then(({ useTrust }) => useTrust(shown, window)).catch(() => undefined);
}

async function showRoom(session: string): Promise<void> {
  await import('./group/group-room.js');
  const screen = document.createElement('group-room') as GroupRoom;
  document.title = `${words.group.roomTitle} – ${outline.title}`;
  document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'main' }));
  document.querySelector('main')!.append(screen);
  withTrust({});
  listenAsRoom(session, (view) => (screen.view = view), (lost) => (screen.lost = lost));
}

async function showPack(id: string): Promise<void> {
  const [{ default: sessions }] = await Promise.all([import('virtual:course/sessions'), import('./group/group-pack.js')]);
  const plan = sessions.plans.find((each) => each.id === id) ?? sessions.plans[0]!;
  const told = await loadStories(plan);
  document.title = `${words.pack.title}: ${plan.title} – ${outline.title}`;
  const paper = Object.assign(document.createElement('group-pack'), { plan, guide: sessions.guide, course: outline, scenarios: told.scenarios, sources: { ...plan.sources, ...told.sources } });
  withTrust(paper as Trusted);
  const main = Object.assign(document.createElement('main'), { id: 'main', className: 'group' });
  main.append(paper);
  document.body.replaceChildren(main);
}

async function showSupport(): Promise<void> {
  const [{ default: support }, { showNation }] = await Promise.all([import('virtual:course/support'), import('./elements/nation-shown.js'), import('./elements/course-support.js')]);
  const list = Object.assign(document.createElement('course-support'), { support });
  const main = Object.assign(document.createElement('main'), { id: 'main', className: 'spread' });
  main.append(list);
  withTrust(list as Trusted);
  list.addEventListener('course-close-support', () => window.close());
  // Nobody's record is open here: it holds for this window.
  list.addEventListener('course-say-nation', ({ nation }) => showNation(nation));
  document.body.replaceChildren(main);
}

async function showConsole(): Promise<void> {
  const [{ default: sessions }] = await Promise.all([import('virtual:course/sessions'), import('./group/group-page.js')]);
  const page: GroupPage = document.querySelector('group-page')!;
  const kept = keptSession(Date.now());
  let popup: Window | null = null;
  let end: ConsoleEnd | undefined;
  let phones: Promise<SessionPhones> | undefined;

  /** Phones vote only where the server takes votes; a session that had them gets them back. */
  const withPhones = (): void => {
    if (address === undefined) return;
    if (secret === undefined) return void (page.phones = { state: 'refused', here: 0 });
    phones ??= import('./group-phones.js').then(({ openPhones }) =>
      openPhones({ address, secret, join: actor.getSnapshot().context.session?.join, tell: (event: SessionEvent) => actor.send(event), onPhones: (now) => (page.phones = now) }),
    );
    void phones.then((line) => line.show(roomView(actor.getSnapshot().context)));
  };

  const actorWith = (saved?: NonNullable<typeof kept>['session']) => {
    const actor = createActor(sessionMachine, {
      input: { plans: sessions.plans, loadStories, now: Date.now, newId: () => Math.random().toString(36).slice(2, 12), ...(saved ? { saved } : {}) },
    });
    let named: string | undefined;
    actor.subscribe((snapshot) => {
      const { session } = snapshot.context;
      if (session && session.id !== named) {
        end?.close();
        named = session.id;
        end = new ConsoleEnd(session.id, () => popup, () => void (page.windows = page.windows === 'one' ? 'one' : 'room'));
      }
      if (session) page.unkept = !keepSession(session);
      page.view = consoleView(snapshot.context, snapshot.value as Parameters<typeof consoleView>[1], outline);
      const view = roomView(snapshot.context);
      end?.show(view);
      if (session?.join && snapshot.value === 'running') withPhones();
      else void phones?.then((line) => line.show(view));
    });
    actor.start();
    return actor;
  };

  page.course = outline;
  withTrust(page);
  page.canVote = address !== undefined;
  if (kept && !kept.here) page.unfinished = { plan: sessions.plans.find(({ id }) => id === kept.session.plan)?.title ?? '', began: new Date(kept.session.started).toTimeString().slice(0, 5) };
  let actor: ReturnType<typeof actorWith>;
  actor = actorWith(kept?.here ? kept.session : undefined);

  page.addEventListener('group-ask', ({ ask }) => {
    if (ask.type === 'plan.pick') page.unfinished = undefined;
    actor.send(ask);
  });
  page.addEventListener('group-window', ({ want }) => {
    switch (want) {
      case 'open-room':
        popup = window.open(page.roomAddress, 'making-sense-room', 'popup,width=1280,height=720');
        page.windows = popup ? 'none' : 'blocked';
        return;
      case 'one-window':
        page.windows = 'one';
        return;
      case 'two-windows':
        page.windows = 'none';
        return;
      case 'go-on':
        actor.stop();
        page.unfinished = undefined;
        actor = actorWith(kept?.session);
        return;
      case 'forget':
        page.unfinished = undefined;
        void phones?.then((line) => line.close());
        phones = page.phones = undefined;
        actor.send({ type: 'session.leave' });
        forgetSession();
        return;
      case 'phones':
        withPhones();
        return;
      case 'save':
        if (page.view.kind === 'ended') saveFile(page.view.summary);
    }
  });
}

/** All stories of a plan, before it begins. */
async function loadStories(plan: SessionPlan): Promise<Told> {
  const { loadModule } = await import('virtual:course/texts');
  const wanted = plan.parts.flatMap((part) => part.scenario ?? []);
  const modules = [...new Set(wanted.flatMap((id) => findScenario(outline, id)?.module.id ?? []))];
  const texts = await Promise.all(modules.map((id) => loadModule(id)));
  return {
    scenarios: Object.fromEntries(texts.flatMap((text) => Object.entries(text.scenarios)).filter(([id]) => wanted.includes(id))),
    sources: Object.assign({}, ...texts.map((text) => text.sources)) as Told['sources'],
  };
}

function saveFile(summary: object): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(summary, undefined, 2)}\n`], { type: 'application/json' }));
  link.download = 'session-summary.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
