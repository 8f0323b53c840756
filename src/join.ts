/** A phone joins a session: the page that `npm run group` serves, and no package carries. */
import { readJoinCode } from './course/votes.js';
import { JoinPage } from './group/join-page.js';
import { Phone } from './group/votes/phone.js';
import { votesUrl } from './group/votes/server-there.js';
import './styles/join.css';

let phone: Phone | undefined;
const page = new JoinPage(document.querySelector('main')!, {
  onCode(code) {
    // So that the page, loaded again, is in the same session.
    history.replaceState(history.state, '', `#${code}`);
    join(code);
  },
  onChoose: (letter) => phone?.choose(letter),
  onHere: () => join(codeOfAddress()),
});

/** One tab of a phone votes; two would take the connection from one another for ever. */
const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('making-sense.phone') : undefined;
tabs?.addEventListener('message', () => {
  phone?.close();
  phone = undefined;
  page.show({ kind: 'elsewhere' }, false);
});

function join(code: string | undefined): void {
  phone?.close();
  if (code === undefined) return page.show({ kind: 'code', wrong: false }, false);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
  tabs?.postMessage('here');
  phone = new Phone(votesUrl(location), code, (view, away) => page.show(view, away));
}

function codeOfAddress(): string | undefined {
  return readJoinCode(location.hash.slice(1));
}

addEventListener('hashchange', () => join(codeOfAddress()));
for (const wake of ['online', 'pageshow', 'focus']) addEventListener(wake, () => phone?.check());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && phone?.check());

join(codeOfAddress());
