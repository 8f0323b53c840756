/**
 * What happens to a learner in each LMS, measured: the real course machine and the real record play a few plain stories
 * under every stand-in, and each cell of the table in docs/administrators.md is what came of one.
 */
import { hasPassed } from '../../src/course/standing.js';
import { reportOf } from '../../src/course/report.js';
import { lost } from '../faults/facts.js';
import { waysOn } from '../faults/ways-on.js';
import { aMoment, attemptIn, attemptOf, outline, screenOf, World, type Session } from '../faults/world.js';
import { wrongly } from '../progress/drive.js';
import { everyLms, type StandIn } from './profiles.js';

/** A learner at a small course, in one LMS. */
class Story {
  readonly world: World;
  private session!: Session;

  constructor(readonly standIn: StandIn) {
    this.world = new World(standIn);
  }

  get lms() {
    return this.session.lms!;
  }
  get opened() {
    return this.session.opened;
  }
  get said(): string {
    return this.session.record.condition.kind;
  }
  /** Whether the LMS has all that was done. */
  get isWithLms(): boolean {
    const held = attemptIn(this.world.store);
    return held !== undefined && lost(attemptOf(this.session), [held]) === undefined;
  }
  get score(): string {
    const { cmi } = this.world.store;
    return cmi['cmi.core.score.raw'] ?? cmi['cmi.score.raw'] ?? cmi['cmi.score.scaled'] ?? '';
  }

  async launches(device: 0 | 1 = 0): Promise<this> {
    this.session = await this.world.launch({ api: 'there', device });
    this.world.flush();
    return this;
  }
  /** The learner does what comes next, so many times. */
  async does(times: number): Promise<this> {
    for (let n = 0; n < times; n += 1) await this.send(waysOn(screenOf(this.session))[0]!);
    return this;
  }
  async passes(): Promise<this> {
    while (!hasPassed(outline, attemptOf(this.session))) await this.does(1);
    return this;
  }
  /** Fails as often as a round has attempts. */
  async failsARound(): Promise<this> {
    while (reportOf(outline, attemptOf(this.session)).success !== 'failed') {
      const screen = screenOf(this.session);
      if (screen.kind === 'assessment' && !screen.view.response) await this.send({ type: 'question.respond', choices: wrongly(screen.view.question) });
      else if (screen.kind === 'results') await this.send({ type: 'assessment.start' });
      else await this.does(1);
    }
    return this;
  }
  savesAndExits(): this {
    this.session.actor.send({ type: 'course.exit' });
    this.session.record.finish(reportOf(outline, attemptOf(this.session)));
    return this;
  }
  closesTheWindow(): this {
    this.lms.options.closing = true;
    this.session.page.hide();
    this.session.page.fire('pagehide');
    this.world.drop();
    return this;
  }
  /** @param known the browser notices */
  goesOffline(known: boolean): this {
    Object.assign(this.world, { online: false, noticed: known });
    this.session.page.navigator.onLine = !known;
    this.lms.options.offline = true;
    return this;
  }
  comesBackOnline(known: boolean): this {
    Object.assign(this.world, { online: true, noticed: true });
    this.session.page.navigator.onLine = true;
    this.lms.options.offline = false;
    if (known) this.session.page.fire('online');
    return this;
  }
  /** What was done in the course that is open. */
  get attempt() {
    return attemptOf(this.session);
  }

  private async send(event: ReturnType<typeof waysOn>[number]): Promise<void> {
    this.session.actor.send(event);
    await aMoment();
    this.world.flush();
  }
}

const begin = (standIn: StandIn) => new Story(standIn).launches();
const words: Readonly<Record<string, string>> = { '': 'nothing', incomplete: 'incomplete', failed: 'failed', passed: 'passed', completed: 'completed' };
const statusOf = ({ world }: Story) => words[world.status] ?? world.status;

/** One row of the table: what an administrator reads, and how it is found out. */
export interface Behaviour {
  readonly name: string;
  readonly measure: (standIn: StandIn) => Promise<string>;
}

export const behaviours: readonly Behaviour[] = [
  { name: 'Calls before the first screen', measure: async (standIn) => String((await begin(standIn)).lms.log.length) },
  {
    name: 'Messages to the LMS for one answer, at most',
    async measure(standIn) {
      const story = await begin(standIn);
      let most = 0;
      for (let n = 0; n < 30; n += 1) {
        const before = story.lms.messages;
        await story.does(1);
        most = Math.max(most, story.lms.messages - before);
      }
      return String(most);
    },
  },
  {
    name: 'After **Save and exit**, everything is there again',
    async measure(standIn) {
      const story = (await (await begin(standIn)).does(8)).savesAndExits();
      const done = story.attempt;
      await story.launches(1);
      return lost(done, [story.attempt]) === undefined ? 'yes' : 'no';
    },
  },
  {
    name: 'The browser is killed right after an answer: another device has it',
    async measure(standIn) {
      const story = await (await begin(standIn)).does(8);
      const done = story.attempt;
      story.world.store.active = false;
      await story.launches(1);
      return lost(done, [story.attempt]) === undefined ? 'yes' : 'no';
    },
  },
  {
    name: 'The launch after one that never ended',
    async measure(standIn) {
      const story = await (await begin(standIn)).does(3);
      await story.launches();
      return story.said === 'unsaved' ? 'sign in again' : 'opens';
    },
  },
  { name: 'Status and score of a pause', measure: async (standIn) => { const story = (await (await begin(standIn)).does(8)).savesAndExits(); return `${statusOf(story)}, ${story.score || 'none'}`; } },
  { name: 'Status and score of a pass', measure: async (standIn) => { const story = (await (await begin(standIn)).passes()).savesAndExits(); return `${statusOf(story)}, ${Number(story.score)}`; } },
  { name: 'Third attempt failed, **Save and exit**', measure: async (standIn) => statusOf((await (await begin(standIn)).failsARound()).savesAndExits()) },
  { name: 'Third attempt failed, window closed', measure: async (standIn) => statusOf((await (await begin(standIn)).failsARound()).closesTheWindow()) },
  {
    name: 'A pass after that, in a later launch',
    async measure(standIn) {
      const story = (await (await begin(standIn)).failsARound()).savesAndExits();
      return statusOf((await (await story.launches()).passes()).savesAndExits());
    },
  },
  {
    name: 'Opened again after a pass',
    async measure(standIn) {
      const story = (await (await begin(standIn)).passes()).savesAndExits();
      const done = story.attempt;
      await story.launches();
      const status = statusOf(story);
      return `${lost(done, [story.attempt]) === undefined ? 'all there' : 'begins anew'}, ${status === 'nothing' ? 'new attempt' : status}`;
    },
  },
  {
    name: 'Without a network, the browser knows: the LMS has the work',
    async measure(standIn) {
      const story = (await (await (await begin(standIn)).does(3)).goesOffline(true).does(5)).comesBackOnline(true);
      return story.isWithLms ? 'once it is back' : 'no';
    },
  },
  {
    name: 'Without a network, nobody notices: the LMS has the work',
    async measure(standIn) {
      const story = (await (await (await begin(standIn)).does(3)).goesOffline(false).does(5)).comesBackOnline(false);
      if (story.isWithLms) return 'once it is back';
      await story.does(1);
      if (story.isWithLms) return 'with the next thing done';
      await story.launches();
      return story.isWithLms ? 'at the next launch' : 'no';
    },
  },
  {
    name: 'The same on a device that keeps nothing: the screen says',
    async measure(standIn) {
      const story = await begin(standIn);
      story.world.storage.full = true;
      await story.goesOffline(false).does(2);
      return story.said === 'saved' ? '“Saved”, as the LMS claims' : '“Not saved”';
    },
  },
  {
    name: 'Work that never got to the LMS, which is blank',
    async measure(standIn) {
      const story = await (await begin(standIn)).goesOffline(true).does(5);
      story.comesBackOnline(false).world.reset();
      await story.launches();
      return story.opened.unsent && !story.opened.attempt ? 'offered' : 'no';
    },
  },
  {
    name: 'Reset for recertification',
    async measure(standIn) {
      const story = (await (await (await begin(standIn)).does(3)).savesAndExits().launches()).savesAndExits();
      story.world.reset();
      await story.launches();
      return story.opened.attempt || story.opened.unsent ? 'no' : 'begins anew';
    },
  },
  { name: 'Responses listed one by one', measure: async (standIn) => { const story = (await (await begin(standIn)).passes()).savesAndExits(); return 'cmi.interactions.0.id' in story.world.store.cmi ? 'yes' : 'no'; } },
  { name: 'Objectives listed', measure: async (standIn) => { const story = (await (await begin(standIn)).passes()).savesAndExits(); return 'cmi.objectives.0.id' in story.world.store.cmi ? 'yes' : 'no'; } },
];

/** Short enough for the head of a column. */
const heads: Readonly<Record<StandIn['id'], string>> = { standard: 'SCORM 1.2 to the letter', esr: 'ESR', learningHub: 'Learning Hub', moodle: 'Moodle', moodleStrict: 'Moodle, standards mode', aiccRelay: 'AICC relay', dls: 'DLS', scorm2004: 'SCORM 2004 to the letter', moodle2004: 'Moodle, 2004' };

/** The table as Markdown, measured now. */
export async function behaviourTable(): Promise<string> {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [row(['', ...everyLms.map(({ id }) => heads[id])]), row(['', ...everyLms].map(() => '---'))];
  for (const { name, measure } of behaviours) {
    const cells: string[] = [];
    for (const standIn of everyLms) cells.push(await measure(standIn));
    lines.push(row([name, ...cells]));
  }
  return lines.join('\n');
}
