/**
 * How a learner likes to read, kept on this device and nowhere else. All of it is off at first;
 * what the browser and assistive technology offer stays as it is.
 */
const KEY = 'making-sense.reading';

/** Every choice with its values; the first is what stands when nothing was chosen. */
export const READING = { text: ['usual', 'large', 'largest'], spacing: ['usual', 'wide'], theme: ['usual', 'plain'], beside: ['usual', 'less', 'one'], aloud: ['off', 'on'] } as const;
export type ReadingName = keyof typeof READING;
export type ReadingChoices = { readonly [N in ReadingName]: (typeof READING)[N][number] };

let chosen: ReadingChoices | undefined;

/** What the learner chose, as far as this browser kept it. */
export function readingChoices(): ReadingChoices {
  if (chosen) return chosen;
  let kept: Readonly<Record<string, unknown>> = {};
  try {
    kept = { ...(JSON.parse(window.localStorage.getItem(KEY) ?? '{}') as object) };
  } catch {
    // Storage may be shut, or hold something else: then nothing was chosen.
  }
  const of = <N extends ReadingName>(name: N): ReadingChoices[N] => (READING[name] as readonly unknown[]).includes(kept[name]) ? (kept[name] as ReadingChoices[N]) : (READING[name][0] as ReadingChoices[N]);
  chosen = { text: of('text'), spacing: of('spacing'), theme: of('theme'), beside: of('beside'), aloud: of('aloud') };
  return chosen;
}

/** Chooses one, shows it at once, and keeps it if the browser allows. */
export function chooseReading(name: ReadingName, value: string): void {
  if (!(READING[name] as readonly string[]).includes(value)) return;
  chosen = { ...readingChoices(), [name]: value };
  try {
    window.localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // It holds until the window closes.
  }
  applyReading();
}

/** Shows what was chosen: `reading.css` and `tokens.css` know what each name on the root means. */
export function applyReading(): void {
  for (const [name, value] of Object.entries(readingChoices())) {
    if (value === READING[name as ReadingName][0]) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = value;
  }
}
