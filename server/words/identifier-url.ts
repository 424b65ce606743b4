/** Where the registers show an id; a scheme without a page of its own has none. */
const pages: Readonly<Record<string, (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${value}`,
  lei: (value) => `https://search.gleif.org/#/record/${value}`,
  opensanctions: (value) => `https://www.opensanctions.org/entities/${value}/`,
  celex: (value) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${value}`,
};

export const identifierUrl = (scheme: string, value: string): string | null =>
  pages[scheme]?.(encodeURIComponent(value)) ?? null;
