/** Where in My learning a person is, as the address says it, so that Back and a reload work. */
export type Place =
  | { readonly at: 'record' | 'log' | 'accounts' | 'plan' | 'data' }
  | { readonly at: 'certificate' | 'account'; readonly id: string };

/** `placeAt('#account/1a2b')` is the account of that id; what is not a place is the record. */
export function placeAt(hash: string): Place {
  const [at = '', id = ''] = hash.replace(/^#/, '').split('/');
  if (at === 'log' || at === 'accounts' || at === 'plan' || at === 'data') return { at };
  if ((at === 'certificate' || at === 'account') && /^[0-9a-z]+$/.test(id)) return { at, id };
  return { at: 'record' };
}
