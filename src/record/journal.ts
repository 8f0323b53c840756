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

  /** True when the device holds it now. */
  write(entry: JournalEntry): boolean {
    return writeText(this.storage, this.key, `${entry.at.toISOString()} ${entry.sent} ${entry.text}`);
  }

  /** The LMS has it: the device need not. */
  clear(): void {
    removeText(this.storage, this.key);
  }

  /** Work of another attempt that was never sent is put where this attempt does not write over it. */
  setAside(entry: JournalEntry): void {
    if (writeText(this.storage, this.asideKey, `${entry.at.toISOString()} ${entry.sent} ${entry.text}`)) this.clear();
  }

  readAside(): JournalEntry | undefined {
    return entryOf(readText(this.storage, this.asideKey));
  }

  clearAside(): void {
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
