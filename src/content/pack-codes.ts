/** The codes of the outline, written small: they are a third of what the first screen must download. */

/**
 * One line for each question or scenario with its choices, and for everything else:
 * `{ "q": "b2", "q/accept": "k", "q/wait": "7", "step": "Kx" }` → `"q b2 acceptk wait7\nstep Kx"`.
 */
export function packCodes(codes: Readonly<Record<string, string>>): string {
  const lines = new Map<string, string>();
  for (const [id, code] of Object.entries(codes)) if (!id.includes('/')) lines.set(id, `${id} ${code}`);
  for (const [id, code] of Object.entries(codes)) {
    const [parent = '', choice] = id.split('/');
    if (choice !== undefined) lines.set(parent, `${lines.get(parent) ?? `${parent} `} ${choice}${code}`);
  }
  return [...lines.values()].sort().join('\n');
}

/** JavaScript for the browser that makes the record again from what {@link packCodes} wrote. */
export const UNPACK_CODES = `(text) => Object.fromEntries(text.split('\\n').flatMap((line) => {
  const [id, code, ...choices] = line.split(' ');
  return [...(code ? [[id, code]] : []), ...choices.map((choice) => [id + '/' + choice.slice(0, -1), choice.slice(-1)])];
}))`;
