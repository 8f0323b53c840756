/** Where in My learning a person is, as the address says it, so that Back and a reload work. */
export type Place = { readonly at: 'record' } | { readonly at: 'data' } | { readonly at: 'certificate'; readonly id: string };

/** `placeAt('#certificate/1a2b')` is the certificate of that attempt; what is not a place is the record. */
export function placeAt(hash: string): Place {
  const [at = '', id = ''] = hash.replace(/^#/, '').split('/');
  if (at === 'data') return { at };
  if (at === 'certificate' && /^[0-9a-z]+$/.test(id)) return { at, id };
  return { at: 'record' };
}
