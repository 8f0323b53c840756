/**
 * The journal: what this device holds until the LMS provably has it. Written synchronously
 * at every save, in the same text as `suspend_data`, under a key that tells no name.
 *
 * An entry is three words: when it was written (ISO), how far it came, and the text.
 */
import { readText, removeText, writeText, type KeepsText } from './device-storage.js';

/**
 * How far work came. `unsent`: no LMS took it. `claimed`: the LMS said it had. `sent`: the LMS said
 * so, and had given this attempt back at a launch before, so its word is good.
 */
export type Sent = 'unsent' | 'claimed' | 'sent';

export interface JournalEntry {
  readonly at: Date;
  readonly sent: Sent;
  /** As `encodeAttempt` writes it. */
  readonly text: string;
}

export class Journal {
  /** What could not be set aside yet. */
  private inTheWay: JournalEntry | undefined;

  /**
   * @param storage Absent where the device keeps nothing: the journal then holds nothing.
   * @param key From `storageKey('journal', …)`.
   */
  constructor(
    private readonly storage: KeepsText | undefined,
    private readonly key: string,
  ) {}

  /** Whether there is anything to look at. */
  get holds(): boolean {
    return this.read() !== undefined || this.readAside() !== undefined;
  }

  read(): JournalEntry | undefined {
    return entryOf(readText(this.storage, this.key));
  }

  /** True when the device holds it now. Never writes over what should have been set aside. */
  write(entry: JournalEntry): boolean {
    if (this.inTheWay && !this.setAside(this.inTheWay)) return false;
    return writeText(this.storage, this.key, `${entry.at.toISOString()} ${entry.sent} ${entry.text}`);
  }

  /** The LMS has it: the device need not. */
  clear(): void {
    removeText(this.storage, this.key);
  }

  /** Work of another attempt that was never sent is put where this attempt does not write over it. False when a full device refuses: it is tried again. */
  setAside(entry: JournalEntry): boolean {
    const moved = writeText(this.storage, this.asideKey, `${entry.at.toISOString()} ${entry.sent} ${entry.text}`);
    this.inTheWay = moved ? undefined : entry;
    if (moved) this.clear();
    return moved;
  }

  readAside(): JournalEntry | undefined {
    return entryOf(readText(this.storage, this.asideKey));
  }

  clearAside(): void {
    this.inTheWay = undefined;
    removeText(this.storage, this.asideKey);
  }

  private get asideKey(): string {
    return `${this.key}.aside`;
  }
}

function entryOf(line: string): JournalEntry | undefined {
  const [at = '', sent, text = ''] = line.split(' ');
  const time = Date.parse(at);
  if (text === '' || Number.isNaN(time)) return undefined;
  return { at: new Date(time), sent: sent === 'sent' || sent === 'claimed' ? sent : 'unsent', text };
}
