/**
 * What a trust says of itself in `trust.json`, beside `index.html`. An administrator writes it by
 * hand, inside the zip, so every value is checked here; what cannot be used is left out and told.
 */
import { contrast, isColour } from './contrast.js';
import { NATIONS, type Nation } from './nation.js';

/** What to read, or whom to ask. */
export interface TrustContact {
  /** As it is shown, e.g. "Safeguarding team, 01632 960000". */
  readonly text: string;
  /** An https address, or absent. */
  readonly address?: string;
}

export type TrustColour = 'brand' | 'brandStrong' | 'onBrand' | 'tint' | 'page';
export type TrustLink = 'policy' | 'safeguarding' | 'support' | 'corrections' | 'accessibility';

/** Everything is optional: an empty value is no value. */
export interface Trust {
  readonly name?: string;
  /** File name of a picture beside `index.html`. */
  readonly logo?: string;
  /** Whose law and helplines are shown, until a learner chooses for themselves. */
  readonly nation?: Nation;
  readonly colours?: Readonly<Partial<Record<TrustColour, string>>>;
  readonly links: Readonly<Partial<Record<TrustLink, TrustContact>>>;
}

/** Why something in `trust.json` is not used. `field` is where, e.g. "policy.address". */
export interface TrustProblem {
  readonly kind: 'not-json' | 'unknown' | 'not-text' | 'too-long' | 'address' | 'logo' | 'nation' | 'colour' | 'contrast';
  readonly field: string;
}

const colourNames = ['brand', 'brandStrong', 'onBrand', 'tint', 'page'] as const;
const linkNames = ['policy', 'safeguarding', 'support', 'corrections', 'accessibility'] as const;
const fields: readonly string[] = ['name', 'logo', 'nation', 'colours', ...linkNames];
const LONGEST = 200;

/** The course's own colours, where a trust gives none: the same as in `src/styles/tokens.css`. */
export const ownColours: Readonly<Record<TrustColour, string>> = { brand: '#4b2158', brandStrong: '#331240', onBrand: '#ffffff', tint: '#f1e9f5', page: '#f8f5f0' };

type Either = TrustColour | `#${string}`;
const [ink, inkSoft, edge, surface] = ['#221a29', '#4e4558', '#746a7c', '#ffffff'] as const;

/** What has to be told apart: text at 4.5:1, edges at 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly (readonly [Either, Either, number])[] = [
  ['brand', surface, 4.5], ['brand', 'page', 4.5], ['brand', 'tint', 4.5], ['brandStrong', surface, 4.5], ['brandStrong', 'page', 4.5],
  ['onBrand', 'brand', 4.5], ['onBrand', 'brandStrong', 4.5], [ink, 'page', 4.5], [ink, 'tint', 4.5], [inkSoft, 'page', 4.5], [inkSoft, 'tint', 4.5], [edge, 'page', 3], [edge, 'tint', 3],
];

/**
 * Reads a parsed `trust.json`. Never throws.
 *
 * @example readTrust({ name: 'Example Trust', nation: 'walles' }).problems; // [{ kind: 'nation', field: 'nation' }]
 */
export function readTrust(value: unknown): { readonly trust: Trust; readonly problems: readonly TrustProblem[] } {
  const problems: TrustProblem[] = [];
  const problem = (kind: TrustProblem['kind'], field: string): undefined => void problems.push({ kind, field });
  if (!isObject(value)) return { trust: { links: {} }, problems: [{ kind: 'not-json', field: '' }] };

  const text = (from: Readonly<Record<string, unknown>>, name: string, field = name): string | undefined => {
    const found = from[name];
    if (found === undefined || found === null || found === '') return undefined;
    if (typeof found !== 'string') return problem('not-text', field);
    return found.length > LONGEST ? problem('too-long', field) : found.trim() || undefined;
  };
  const checked = (found: string | undefined, good: (text: string) => boolean, kind: TrustProblem['kind'], field: string) => (found === undefined || good(found) ? found : problem(kind, field));

  for (const field of Object.keys(value)) if (!fields.includes(field)) problem('unknown', field);
  const name = text(value, 'name');
  const logo = checked(text(value, 'logo'), (file) => /^[\w-][\w.-]*\.(?:svg|png|jpg)$/i.test(file), 'logo', 'logo');
  const nation = checked(text(value, 'nation'), (each) => (NATIONS as readonly string[]).includes(each), 'nation', 'nation') as Nation | undefined;

  const links: Partial<Record<TrustLink, TrustContact>> = {};
  for (const link of linkNames) {
    const given = value[link] ?? {};
    if (!isObject(given)) problem('not-text', link);
    else {
      const address = checked(text(given, 'address', `${link}.address`), isAddress, 'address', `${link}.address`);
      const words = text(given, 'text', `${link}.text`) ?? address;
      if (words !== undefined) links[link] = { text: words, ...(address === undefined ? {} : { address }) };
    }
  }

  const colours: Partial<Record<TrustColour, string>> = {};
  const given = value.colours ?? {};
  if (!isObject(given)) problem('not-text', 'colours');
  else {
    for (const colour of colourNames) {
      const found = checked(text(given, colour, `colours.${colour}`), isColour, 'colour', `colours.${colour}`);
      if (found !== undefined) colours[colour] = found;
    }
  }
  // One colour that cannot be read makes the others doubtful: they were chosen together.
  const faint = faintPair({ ...ownColours, ...colours });
  if (faint) problem('contrast', faint.filter((each) => each in colours).map((each) => `colours.${each}`).join(', '));
  const used = !faint && Object.keys(colours).length > 0;
  return { trust: { ...(name ? { name } : {}), ...(logo ? { logo } : {}), ...(nation ? { nation } : {}), ...(used ? { colours } : {}), links }, problems };
}

/** The first two colours that are too much alike. */
function faintPair(colours: Readonly<Record<TrustColour, string>>): readonly [Either, Either] | undefined {
  const value = (either: Either) => (either in colours ? colours[either as TrustColour] : either);
  const found = pairs.find(([one, other, least]) => contrast(value(one), value(other)) < least);
  return found && [found[0], found[1]];
}

function isAddress(text: string): boolean {
  return /^https:\/\/[^\s"'<>]+\.[^\s"'<>]+$/.test(text);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
