/** Markup that is well-formed as XML and good as HTML: written out in templates, with every value in them escaped. */

/** A finished piece of markup. */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** Something to stand in a template: text is escaped, lists are joined. */
export type Content = Markup | string | number | readonly Value[];

/** The same, or nothing: what is missing leaves nothing behind. */
export type Value = Content | undefined;

/**
 * A template tag.
 *
 * @example markup`<p>${'Fish & chips'}</p>`.text; // '<p>Fish &amp; chips</p>'
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.map((part, at) => (at === 0 ? '' : written(values[at - 1])) + part).join(''));
}

function written(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  return String(value).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
