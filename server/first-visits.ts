/**
 * Addresses that readers open first. Neo4j plans a statement when it first meets it, which takes longer than the answer, so the
 * server opens them itself before anybody waits for them. An id that the graph does not have is no matter: the statements
 * are the same.
 */
const addresses: readonly string[] = [
  '/entity/sensetime',
  '/claim/techpulp-2018-04:sensetime.valuation',
  '/relation/INVESTED_IN.temasek.sensetime-round-2018',
  '/source/techpulp-2018-04',
  '/revision/1',
  '/feed.atom',
  '/export.csv?entities=sensetime,sensetime-round-2018',
];

/** Opens them one after the other. What goes wrong is no matter here: whoever comes in earnest will be told. */
export const firstVisits = async (home: string): Promise<void> => {
  for (const address of addresses)
    await fetch(new URL(address, home))
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
};
