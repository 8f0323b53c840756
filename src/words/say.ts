/** Numbers, plurals, dates and times as a language writes them, by Intl. */

/** A noun for each plural form that a language has; English needs `one` and `other`, Welsh has six. */
export type Forms = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string };

/**
 * The sayings of a language. Nothing is made before it is needed: a first screen says almost none of it.
 *
 * @param locale e.g. "en-GB"
 * @example sayIn('en-GB').count(2, { one: 'step', other: 'steps' }); // "2 steps"
 */
export const sayIn = (locale: string) => {
  const write = (at: Date, how: Intl.DateTimeFormatOptions): string => (Number.isNaN(at.getTime()) ? '' : new Intl.DateTimeFormat(locale, how).format(at));
  // Noon: a date alone would be midnight of Greenwich, which is the day before in half of the world.
  const dayOf = (day: Date | string): Date => (typeof day === 'string' ? new Date(`${day}T12:00`) : day);
  let plurals: Intl.PluralRules | undefined;
  return {
    count: (n: number, forms: Forms): string => `${n} ${forms[(plurals ??= new Intl.PluralRules(locale)).select(n)] ?? forms.other}`,
    /** "22 November 2026"; what is no date stays as it is. */
    date: (day: Date | string): string => write(dayOf(day), { day: 'numeric', month: 'long', year: 'numeric' }) || `${day}`,
    /** "22 November", with the year only when it is not the present one. */
    day: (day: Date, today = new Date()): string => write(day, { day: 'numeric', month: 'long', ...(day.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' }) }),
    /** "November 2026". */
    month: (day: string): string => write(dayOf(day), { month: 'long', year: 'numeric' }) || day,
    /** "09:05". Without Intl: the first screen says when it was saved, and a browser takes up to 50 ms over its first formatter of dates. */
    clock: (at: Date): string => [at.getHours(), at.getMinutes()].map((part) => `${part}`.padStart(2, '0')).join(':'),
  };
};
