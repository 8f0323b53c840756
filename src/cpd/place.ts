/** Where in My learning a person is, as the address says it, so that Back and a reload work. */
export type Place = { readonly at: 'record' } | { readonly at: 'data' };

/** `placeAt('#data')` is Your data; what is not a place is the record. */
export function placeAt(hash: string): Place {
  return hash === '#data' ? { at: 'data' } : { at: 'record' };
}
