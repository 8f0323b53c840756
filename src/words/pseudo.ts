/**
 * A language that nobody speaks, made from another one: letters with accents, 40 % longer, between ⟦ and ⟧. Whatever
 * stands on a screen without them never came from the words; whatever does not fit will not fit a longer language.
 *
 *     npm run dev -- --locale pseudo
 *     npm run dev -- --locale pseudo-rtl    from right to left
 */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';

/**
 * One value of a section, and all that is in it. What was already marked is not marked again.
 *
 * @example pseudo({ continue: 'Continue' }).continue; // "⟦Çöñţîñûé one two⟧"
 */
export function pseudo<T>(value: T): T {
  return anyOf(value) as T;
}

function anyOf(value: unknown): unknown {
  if (typeof value === 'string') return sentence(value);
  if (typeof value === 'function') return (...given: unknown[]) => anyOf(value(...given));
  if (Array.isArray(value)) return value.map(anyOf);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, anyOf(each)]));
  return value;
}

const longer = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function sentence(text: string): string {
  if (!/\p{L}/u.test(text) || text.startsWith('⟦')) return text;
  const more: string[] = [];
  while (more.join(' ').length < text.length * 0.4) more.push(longer[more.length % longer.length]!);
  return `⟦${[...text].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('')} ${more.join(' ')}⟧`;
}
