/** A version that is not what the records make, or that they make and nobody wrote. */
export interface Difference<Is, Should> {
  id: string;
  addedIn: number;
  is?: Is;
  should?: Should;
}

/** Compares what is stored, version by version, with what the records of its time make. */
export const differences = <Is extends { addedIn: number }, Should extends { addedIn: number }>(
  stored: readonly Is[],
  made: readonly Should[],
  {
    idOf,
    idMade,
    same,
  }: {
    idOf(is: Is): string;
    idMade(should: Should): string;
    same(is: Is, should: Should): boolean;
  },
): readonly Difference<Is, Should>[] => {
  const keyOf = (id: string, addedIn: number): string => `${addedIn} ${id}`;
  const expected = new Map(made.map((should) => [keyOf(idMade(should), should.addedIn), should]));
  const wrong = stored.flatMap((is): Difference<Is, Should>[] => {
    const [id, { addedIn }] = [idOf(is), is];
    const should = expected.get(keyOf(id, addedIn));
    expected.delete(keyOf(id, addedIn));
    return should && same(is, should) ? [] : [{ id, addedIn, is, ...(should && { should }) }];
  });
  const missing = [...expected.values()].map((should) => ({ id: idMade(should), addedIn: should.addedIn, should }));
  return [...wrong, ...missing];
};
