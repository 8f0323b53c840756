/**
 * The line between the console and the room screen, two windows of one browser.
 *
 * By BroadcastChannel, and by postMessage between opener and opened where that is missing. What crosses is the whole
 * {@link RoomView} with a number, so that a message that comes twice, late or not at all does no harm.
 */
import type { RoomView } from '../progress/session-screen.js';

type Message = { readonly from: 'console'; readonly session: string; readonly n: number; readonly view: RoomView } | { readonly from: 'room'; readonly session: string };

/** How often the console is heard of, in milliseconds. */
const BEAT = 2_000;
/** After this long without a word the room says that the console is gone. */
const LOST = 7_000;

interface Line {
  post(message: Message): void;
  close(): void;
}

/** @param peer the other window, when this one opened it or was opened by it */
function openLine(session: string, peer: () => Window | null, hear: (message: Message) => void): Line {
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(`making-sense.session.${session}`) : undefined;
  const take = (event: MessageEvent): void => {
    const message = event.data as Message | undefined;
    if (message && typeof message === 'object' && message.session === session) hear(message);
  };
  const takeFromPeer = (event: MessageEvent): void => {
    if (event.origin === window.origin) take(event);
  };
  channel?.addEventListener('message', take);
  window.addEventListener('message', takeFromPeer);
  return {
    post(message) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
      if (channel) channel.postMessage(message);
      else peer()?.postMessage(message, window.origin === 'null' ? '*' : window.origin);
    },
    close() {
      channel?.close();
      window.removeEventListener('message', takeFromPeer);
    },
  };
}

/** The console's end: keeps the room up to date, and hears when a room is there. */
export class ConsoleEnd {
  private readonly line: Line;
  private readonly beat: number;
  private n = Date.now();
  private view: RoomView = { kind: 'waiting' };

  /** @param onRoom called whenever a room screen speaks up */
  constructor(
    private readonly session: string,
    peer: () => Window | null,
    onRoom: () => void,
  ) {
    this.line = openLine(session, peer, (message) => {
      if (message.from !== 'room') return;
      onRoom();
      this.post();
    });
    this.beat = window.setInterval(() => this.post(), BEAT);
  }

  show(view: RoomView): void {
    this.view = view;
    this.n += 1;
    this.post();
  }

  close(): void {
    window.clearInterval(this.beat);
    this.line.close();
  }

  private post(): void {
    this.line.post({ from: 'console', session: this.session, n: this.n, view: this.view });
  }
}

/** The room's end: asks for what to show, and shows the latest. */
export function listenAsRoom(session: string, show: (view: RoomView) => void, onLost: (lost: boolean) => void): void {
  let latest = 0;
  let heard = Date.now();
  const line = openLine(session, () => window.opener as Window | null, (message) => {
    if (message.from !== 'console') return;
    heard = Date.now();
    onLost(false);
    if (message.n <= latest) return;
    latest = message.n;
    show(message.view);
  });
  line.post({ from: 'room', session });
  window.setInterval(() => {
    line.post({ from: 'room', session });
    onLost(Date.now() - heard > LOST);
  }, BEAT);
}
