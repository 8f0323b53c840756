/** What tabs of the same course say to one another. With the browser's locks the asking is done by `only-tab.ts`; without, by messages here. */

/** The part of a window that is used. */
export interface TabWindow {
  readonly navigator: { readonly locks?: LockManager };
  readonly BroadcastChannel?: new (name: string) => BroadcastChannel;
}

/** `opening`: is anybody there? `here`: yes, it is recorded here. `taking`: carry on here, not there. */
type Message = 'opening' | 'here' | 'taking';

/**
 * Where the browser has no locks (plain http): a tab that opens and hears of another stands
 * aside, and so does one that is taken over from.
 *
 * @param name From `storageKey('tab', …)`.
 */
export function shareTabs(page: TabWindow, name: string, standAside: () => void): void {
  if (page.navigator.locks || !page.BroadcastChannel) return;
  const channel = new page.BroadcastChannel(name);
  // A channel reaches its own origin only, and its postMessage takes no other.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const say = (message: Message) => channel.postMessage(message);
  let recording = true;
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (!recording) return;
    if (data === 'opening') return say('here');
    recording = false;
    standAside();
  });
  say('opening');
}

/** Takes the course over from the tab that has it. It stands aside at once; this page may then be loaded again. */
export async function takeOver(page: TabWindow, name: string): Promise<void> {
  const { locks } = page.navigator;
  if (!locks) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- as above
    if (page.BroadcastChannel) new page.BroadcastChannel(name).postMessage('taking' satisfies Message);
    return;
  }
  await new Promise<void>((resolve) => {
    // Held until this page goes.
    const hold = () => {
      resolve();
      return new Promise<void>(() => {});
    };
    locks.request(name, { steal: true }, hold).catch(() => resolve());
  });
}
