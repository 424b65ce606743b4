import { sinceToken } from '../record/since.ts';
import { type Fit, fits, questionOf, saidQuestionOf } from '../record/spelling/question.ts';
import { type Band, bandOf, bands } from '../record/weight.ts';
import { fullTextOf, having, isNever, lacking, without } from './full-text.ts';

/** One full-text query whose hits are all of one rank or, where `rank` is even and sources are among them, of two. */
export interface Group {
  index: 'findable' | 'said';
  /** Which of the queries that the groups share, and what stands behind it for this one. */
  query: number;
  within: string;
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

/** What a search asks for. Several groups differ in a few words alone, so the queries are said once. */
export interface Groups {
  queries: readonly string[];
  /** Everything that fits, in as few groups as possible. */
  few: readonly Group[];
  /** The same in the order of the hits, so finely that a page is full before very many have been looked at. */
  many: readonly Group[];
}

/** A query for everything that fits in one way, what fits better too: of a hit, the best rank that it is found at counts. */
export interface Look {
  index: Group['index'];
  query: string;
  rank: number;
}

/** Everything that fits without a typing error, and whether anything may fit with one. */
export const asTyped = (asked: Asked): { looks: readonly Look[]; mayBeMistyped: boolean } => {
  const question = questionOf(asked.text, asked.crossScript);
  const kind = asked.kinds === null ? '' : having('kind', asked.kinds);
  const said = saidIn(asked);
  const looks = fits
    .filter((fit) => fit !== 'close')
    .flatMap((fit): Look[] => {
      const query = fullTextOf(question[fit]);
      return query === undefined ? [] : [{ index: 'findable', query: `+${query}${kind}`, rank: rankOf(fit) }];
    });
  return {
    looks: said === undefined ? looks : [...looks, { index: 'said', query: said, rank: CLAIMS }],
    mayBeMistyped: !isNever(question.close),
  };
};

/** What finds claims. Only things of the graph have a kind; who asks for one does not ask what is said or where. */
const saidIn = ({ text, crossScript, kinds }: Asked): string | undefined =>
  kinds === null ? fullTextOf(saidQuestionOf(text, crossScript)) : undefined;

/** A query, and the fit of what it finds. */
interface Query {
  fit: Fit;
  text: string;
}

/** No hit is of two queries: what fits better is left out of those for what fits less. */
const disjoint = ({ text, crossScript }: Asked): readonly Query[] => {
  const question = questionOf(text, crossScript);
  const tests = fits.flatMap((fit): Query[] => {
    const test = fullTextOf(question[fit]);
    return test === undefined ? [] : [{ fit, text: test }];
  });
  return tests.map((query, i) => ({
    fit: query.fit,
    text: without(
      query.text,
      tests.slice(0, i).map((better) => better.text),
    ),
  }));
};

export const groupsOf = (asked: Asked, revision: number): Groups => {
  const named = disjoint(asked);
  const said = saidIn(asked);
  const claims = { index: 'said', query: named.length, rank: CLAIMS, band: null } as const;
  return {
    queries: [...named.map((query) => query.text), ...(said === undefined ? [] : [`+${said}`])],
    few: [
      ...named.map(({ fit }, query): Group => {
        const within = asked.kinds === null ? '' : having('kind', asked.kinds);
        return { index: 'findable', query, within, rank: rankOf(fit), band: null, since: null };
      }),
      ...(said === undefined ? [] : [{ ...claims, within: '', since: null }]),
    ],
    many: [
      ...named.flatMap(({ fit }, query) => inBands(asked.kinds, fit, query)),
      ...(said === undefined ? [] : spans(revision).map((since) => ({ ...claims, within: writtenIn(since), since }))),
    ],
  };
};

/** What few things fit, however many there are, needs no bands. */
const RARE: ReadonlySet<Fit> = new Set(['mark', 'exact', 'alike']);

/** One query in groups: entities before sources, and among each the heavy ones first. */
const inBands = (kinds: Asked['kinds'], fit: Fit, query: number): readonly Group[] => {
  const wanted: readonly (Band | null)[] = RARE.has(fit) ? [null] : bands.toReversed();
  const among = (those: string, rank: number): readonly Group[] =>
    wanted.map((band) => ({
      index: 'findable',
      query,
      within: those + (band === null ? '' : having('band', [band])),
      rank,
      band,
      since: null,
    }));
  if (kinds !== null) return among(having('kind', kinds), rankOf(fit));
  return [...among(lacking('kind', 'Source'), rankOf(fit)), ...among(having('kind', ['Source']), rankOf(fit) + 1)];
};

type Span = readonly [from: number, to: number];

/** The revisions, the newest first; each span reaches back four times as far as the one before. */
const spans = (revision: number): readonly Span[] => {
  const found: Span[] = [];
  for (let [to, length] = [revision, 1]; to >= 1; [to, length] = [to - length, length * 4])
    found.push([Math.max(1, to - length + 1), to]);
  return found;
};

const writtenIn = ([from, to]: Span): string => ` +since:[${sinceToken(from)} TO ${sinceToken(to)}]`;

/** The group that a hit of a rank and weight stands in; its weight is a number of claims, or a claim's revision. */
export const groupAt = (groups: readonly Group[], rank: number, weight: number): number =>
  groups.findIndex(
    (group) =>
      group.rank === rank &&
      (group.band === null || group.band === bandOf(weight)) &&
      (group.since === null || (group.since[0] <= weight && weight <= group.since[1])),
  );
