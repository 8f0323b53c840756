/** Whether the server that this page came from takes votes, and whether this browser may lead a session there. */

/** What `npm run group` writes into the page: where phones join. No other server does. */
export function joinAddress(page: Document): string | undefined {
  return page.querySelector<HTMLMetaElement>('meta[name="votes"]')?.content;
}

/** Beside the page, whatever folder a proxy put it in. */
export function votesUrl({ href }: Location): string {
  const url = new URL('votes', href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.hash = '';
  return url.href;
}

const KEY = 'making-sense.lead';

/** The secret of the printed address, taken out of the address bar at once: it is seen when a screen is shared. */
export function leadSecret(page: Window): string | undefined {
  const given = /^#lead=([\w.~-]+)$/.exec(page.location.hash)?.[1];
  if (given !== undefined) page.history.replaceState(page.history.state, '', page.location.pathname + page.location.search);
  try {
    if (given !== undefined) page.sessionStorage.setItem(KEY, given);
    return given ?? page.sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return given;
  }
}
