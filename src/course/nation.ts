/** The four nations of the UK: law, numbers to ring and bodies differ between them. */

/** In the order in which they are offered. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** One of them, as it is written in the texts and in `trust.json`. */
export type Nation = (typeof NATIONS)[number];
