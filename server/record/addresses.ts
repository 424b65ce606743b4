/** Where what has an id is shown, below the address that readers use. These addresses are for ever, as the ids are. */
export type AddressedNoun = 'entity' | 'claim' | 'source' | 'relation' | 'revision';

/** The path of something: `/claim/techpulp-2018-04:sensetime.valuation`. */
export const pathOf = (noun: AddressedNoun, id: string): string =>
  // A colon is legal in a path, and far easier to read than its escape.
  `/${noun}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
