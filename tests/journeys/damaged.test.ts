import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from './open-course.js';

const right = { answers: 'right' } as const;
let site: Site;
let saved: string;

before(async () => {
  site = await openSite();
  // Real work, as far as the first scene, to damage.
  const visit = await site.visit('standard');
  const learner = await visit.launch();
  await learner.goOnUntil(({ kind }) => kind === 'scene', right);
  await visit.saveAndExit(learner);
  saved = await visit.stored('cmi.suspend_data');
  await visit.end();
});
after(() => site.close());

const damaged: readonly { readonly name: string; readonly text: () => string }[] = [
  { name: 'cut short', text: () => saved.slice(0, Math.floor(saved.length * 0.6)) },
  { name: 'random', text: () => [...saved].toReversed().join('') },
  { name: "another tool's JSON", text: () => '{"v":2,"cursor":"slide-12","answers":[1,0,2],"quiz":{"score":40}}' },
  { name: 'full of emoji', text: () => `${saved.slice(0, 20)}🙂💬🫶${saved.slice(20, 60)}` },
  { name: '64,000 characters long', text: () => 'lorem.ipsum-'.repeat(5334).slice(0, 64_000) },
];

describe('A learner whose saved work is damaged', () => {
  for (const { name, text } of damaged) {
    it(`is told so in plain words, and can go on, when it is ${name}`, async () => {
      const visit = await site.visit('moodle');
      await visit.putStored('cmi.suspend_data', text());
      await visit.putStored('cmi.core.lesson_status', 'incomplete');
      await visit.putStored('cmi.core.exit', 'suspend');
      const learner = await visit.launch();

      const banner = learner.frame.getByRole('heading', { name: 'Some of your saved work could not be read' });
      await banner.waitFor();
      assert.ok((await learner.see()).buttons.includes('Continue'), 'the way on is open');
      assert.equal(await visit.page.evaluate(() => window.host.lms.store.cmi['cmi.suspend_data']), text(), 'what the LMS holds is left alone until the learner continues');

      const step = await learner.press(learner.button('Continue'));
      assert.notEqual(step.kind, 'home');
      await learner.goOn(right);
      await visit.saveAndExit(learner);
      const now = await visit.stored('cmi.suspend_data');
      assert.notEqual(now, text());
      assert.match(now, /^[A-Za-z0-9_.~-]+$/);
      await visit.end();
    });
  }

  it('keeps what could be read of work that was cut short', async () => {
    const visit = await site.visit('standard');
    await visit.putStored('cmi.suspend_data', saved.slice(0, Math.floor(saved.length * 0.6)));
    await visit.putStored('cmi.core.exit', 'suspend');
    const learner = await visit.launch();
    await learner.frame.getByText(/^We kept the \d+ things? we could read/).waitFor();
    assert.match(await learner.frame.getByRole('main').innerText(), /Last time you were here/);
    await visit.end();
  });
});
