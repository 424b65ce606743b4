import { entityKindList } from '../ontology/index.ts';
import { sinceToken } from '../record/since.ts';
import { type Fit, fits, questionOf, saidQuestionOf, type Test } from '../record/spelling/question.ts';
import { type Band, bandOf, bands } from '../record/weight.ts';
import { fullTextOf, fullTextWithin } from './full-text.ts';

/** One full-text query whose hits are all of one rank or, where `rank` is even and sources are among them, of two. */
export interface Group {
  index: 'findable' | 'said';
  query: string;
  rank: number;
  /** The band of weight that its hits are of; null for all. */
  band: Band | null;
  /** For claims: the revisions that wrote them. */
  since: readonly [number, number] | null;
}

/** Ranks go by how well something fits; among equals what the graph is about comes before what it is told by. */
export const rankOf = (fit: Fit): number => fits.indexOf(fit) * 2;
export const fitOfRank = (rank: number): Fit | 'said' => fits[Math.floor(rank / 2)] ?? 'said';
const CLAIMS = fits.length * 2;
/**
 * Below it are the ranks of what is called as was typed, or has such an id. Where there is any, nothing was mistyped, and
 * names with an error in them are not looked for: that is by far the dearest part of a search.
 */
export const CALLED_SO = rankOf('beginning');
/** Whether what a query finds has a typing error in it. */
export const isForgiving = ({ rank }: Group): boolean => fitOfRank(rank) === 'close';

export interface Asked {
  text: string;
  crossScript: boolean;
  /** Labels of entities, or null for everything. */
  kinds: readonly string[] | null;
}

/** No hit is of two groups: what fits better is left out of the queries for what fits less. */
const disjoint = ({ text, crossScript }: Asked): readonly { fit: Fit; test: Test; better: readonly Test[] }[] => {
  const question = questionOf(text, crossScript);
  return fits.map((fit, i) => ({
    fit,
    test: question[fit],
    better: fits.slice(0, i).map((other) => question[other]),
  }));
};

/** Everything that fits, in as few queries as possible. */
export const fewGroups = (asked: Asked): readonly Group[] => {
  const said = asked.kinds === null ? fullTextOf(saidQuestionOf(asked.text, asked.crossScript)) : undefined;
  return [
    ...disjoint(asked).flatMap(({ fit, test, better }): Group[] => {
      const fields = asked.kinds === null ? {} : { kind: asked.kinds };
      const query = fullTextWithin(test, { without: better, fields });
      return query === undefined ? [] : [{ index: 'findable', query, rank: rankOf(fit), band: null, since: null }];
    }),
    ...(said === undefined ? [] : [{ index: 'said', query: said, rank: CLAIMS, band: null, since: null } as const]),
  ];
};

const everyKind: readonly string[] = entityKindList.map(({ kind }) => kind);

/** What few things fit, however many there are, needs no bands. */
const RARE: ReadonlySet<Fit> = new Set(['mark', 'exact', 'alike']);

/** The same in the order of the hits, so finely that a page is full before very many have been looked at. */
export const manyGroups = (asked: Asked, revision: number): readonly Group[] => [
  ...disjoint(asked).flatMap(({ fit, test, better }) => {
    const wanted: readonly (Band | null)[] = RARE.has(fit) ? [null] : bands.toReversed();
    const ofKinds = (kinds: readonly string[], rank: number): Group[] =>
      wanted.flatMap((band) => {
        const fields = { kind: kinds, ...(band === null ? {} : { band: [band] }) };
        const query = fullTextWithin(test, { without: better, fields });
        return query === undefined ? [] : [{ index: 'findable', query, rank, band, since: null }];
      });
    const entities = ofKinds(asked.kinds ?? everyKind, rankOf(fit));
    return asked.kinds === null ? [...entities, ...ofKinds(['Source'], rankOf(fit) + 1)] : entities;
  }),
  ...(asked.kinds === null ? claimGroups(asked, revision) : []),
];

/** Claims by the revisions that wrote them, the newest first; each group reaches back four times as far. */
const claimGroups = ({ text, crossScript }: Asked, revision: number): readonly Group[] => {
  const query = fullTextOf(saidQuestionOf(text, crossScript));
  if (query === undefined) return [];
  const groups: Group[] = [];
  for (let [to, span] = [revision, 1]; to >= 1; [to, span] = [to - span, span * 4]) {
    const from = Math.max(1, to - span + 1);
    const since = [from, to] as const;
    const within = `+${query} +since:[${sinceToken(from)} TO ${sinceToken(to)}]`;
    groups.push({ index: 'said', query: within, rank: CLAIMS, band: null, since });
  }
  return groups;
};

/** The group that a hit of a rank and weight stands in; its weight is a number of claims, or a claim's revision. */
export const groupAt = (groups: readonly Group[], rank: number, weight: number): number =>
  groups.findIndex(
    (group) =>
      group.rank === rank &&
      (group.band === null || group.band === bandOf(weight)) &&
      (group.since === null || (group.since[0] <= weight && weight <= group.since[1])),
  );
