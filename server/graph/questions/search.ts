import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import { badInput } from '../../reader-error.ts';
import type { EntityRecord } from '../../record/records.ts';
import type { Fit } from '../../record/spelling/question.ts';
import type { ClaimAnswer, EntityAnswer, Page, SourceAnswer } from '../answers.ts';
import { selecting } from '../asking.ts';
import { type Compilation, literal, type Projection } from '../compilation.ts';
import { eachOf, mergedInto } from '../merged.ts';
import { cursorKeys, type PageArguments, page, sliceOf } from '../page.ts';
import { flag, integer, list, map, maybe, text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { entityContent } from '../record-content.ts';
import {
  type Asked,
  asTyped,
  CALLED_SO,
  fitOfRank,
  type Group,
  groupAt,
  groupsOf,
  isForgiving,
} from '../search-groups.ts';
import { behind, behindConnection, beside, type Selection } from '../selection.ts';
import { visible } from '../visible.ts';
import { sendPage } from './listings.ts';

export const LONGEST_SEARCH = 200;

/** Up to so many hits are put in order all together. */
const FEW = 400;
const EVERY = 2_147_483_647;
/** More claims give no more weight, so that a hub costs no more than that. */
const WEIGHTIEST = 1_000;

export interface SearchQuestion extends Asked {
  page: PageArguments;
}

export interface Hit {
  fit: Fit | 'said';
  target: EntityAnswer | SourceAnswer | ClaimAnswer;
  /** How whatever was merged into an entity is described, by which it is found too. */
  merged?: readonly EntityRecord[];
}

/** Refuses what cannot be searched for. */
export const checkSearch = (text: string): void => {
  if (text.trim() === '') throw badInput('query', 'Nothing was asked for; type a name or a part of one.');
  const length = [...text].length;
  if (length > LONGEST_SEARCH)
    throw badInput('query', `At most ${LONGEST_SEARCH} characters can be searched for; these are ${length}.`);
};

/**
 * Finds entities, sources and claims by what they are called or say at the revision: the best fit first, then by weight of
 * evidence. Everything that decides is of the revision alone, so later ones change nothing.
 */
export const search = async (reading: Reading, question: SearchQuestion, selection: Selection): Promise<Page<Hit>> => {
  checkSearch(question.text);
  const found = await searchAsTyped(reading, question, selection);
  if (found !== null) return found;
  return sendPage(reading, (compilation) =>
    pageOfHits(
      compilation,
      question,
      selection,
      cypher`${inGroups(compilation, reading.revision, question)} WITH f, min(rank) AS rank`,
    ),
  );
};

/** The page of what is bound as `f` with `rank`, each once. */
const pageOfHits = (
  compilation: Compilation,
  question: SearchQuestion,
  selection: Selection,
  hits: Cypher,
): Projection<Page<Hit>> => {
  const target = cypher`t`;
  return page(compilation, question.page, {
    matches: cypher`${hits}
      OPTIONAL MATCH (f)-[:FINDS]->(found)
      WITH rank, f, coalesce(found, f) AS t
      WITH rank, t, CASE WHEN f:Claim THEN f.addedIn ELSE ${weightOf(compilation, target)} END AS weight`,
    variables: [cypher`t`, cypher`rank`],
    order: [
      { expression: cypher`rank`, descending: false },
      { expression: cypher`weight`, descending: true },
      { expression: cypher`t.id`, descending: false },
    ],
    member: hitOf(compilation, target, behind(behindConnection(selection), 'target')),
    counted: false,
  });
};

/**
 * What most searches need and no more: everything that fits as typed, put in order together. Null where that is too much,
 * or where nothing is called so and the text may be mistyped.
 */
const searchAsTyped = async (
  reading: Reading,
  question: SearchQuestion,
  selection: Selection,
): Promise<Page<Hit> | null> => {
  const compilation = compilationFor(reading);
  const { looks, mayBeMistyped } = asTyped(question);
  const p = compilation.value({
    looks,
    limit: FEW,
    settled: !mayBeMistyped,
    called: CALLED_SO,
    claim: claimNamed(question),
  });
  const listing = pageOfHits(
    compilation,
    question,
    selection,
    cypher`UNWIND hits AS hit WITH hit.f AS f, hit.rank AS rank`,
  );
  const statement = cypher`CALL () {
      UNWIND ${p}.looks AS g ${proposed(compilation, cypher`g.query`)} RETURN f, ${ranked} LIMIT ${p}.limit
    }
    WITH collect({ f: f, rank: rank }) AS typed
    WITH typed, size(typed) < ${p}.limit AND (${p}.settled OR any(hit IN typed WHERE hit.rank < ${p}.called)) AS whole
    CALL (typed, whole) {
      CALL (typed, whole) {
        UNWIND CASE WHEN whole THEN typed ELSE [] END AS hit RETURN hit.f AS f, hit.rank AS rank
        UNION ALL
        MATCH (f:Claim {id: ${p}.claim}) WHERE whole AND ${visible(cypher`f`, compilation.pinned)} RETURN f, 0 AS rank
      }
      WITH f, min(rank) AS rank RETURN collect({ f: f, rank: rank }) AS hits
    }
    ${compilation.bindings()} RETURN whole, ${listing.text} AS page`;
  const [row] = await send(reading, statement, compilation);
  return flag(row?.whole) ? listing.read(row?.page) : null;
};

/** Binds `f`, what a query of the group `g` finds that is visible. */
const proposed = (compilation: Compilation, query: Cypher): Cypher =>
  cypher`CALL db.index.fulltext.queryNodes(g.index, ${query}) YIELD node AS f
    WITH * WHERE ${visible(cypher`f`, compilation.pinned)}`;

/** Among what fits equally, things come before sources. */
const ranked = cypher`g.rank + CASE WHEN f.kind = 'Source' AND g.rank % 2 = 0 THEN 1 ELSE 0 END AS rank`;

/** Claims are found by their ids, which are in no index of names. */
const claimNamed = ({ kinds, text }: SearchQuestion): string => (kinds === null ? text.trim() : '');

const weightOf = (compilation: Compilation, target: Cypher): Cypher => {
  const { matches, each } = eachOf(compilation, { variable: target, at: compilation.pinned });
  return cypher`COUNT { ${matches} MATCH (${each})<-[:SUBJECT|OBJECT|STATED_IN]-(c:Claim)
    WHERE ${visible(cypher`c`, compilation.pinned)} AND NOT c.retracted RETURN c LIMIT ${compilation.value(WEIGHTIEST)} }`;
};

const asked = (group: Group) => {
  const { index, query, within, rank } = group;
  return { index, query, within, rank, forgiving: isForgiving(group) };
};

/**
 * Binds `f`, what was found, and `rank`. The indexes hold the versions of every revision, so no limit may stand on what
 * they propose before it is known to be visible. They propose one by one, and few are taken. Where more would come, the
 * hits are looked for again in groups that follow the order of the hits, up to the group in which the page is full.
 */
const inGroups = (compilation: Compilation, revision: number, question: SearchQuestion): Cypher => {
  const slice = sliceOf(question.page);
  const { queries, few: inFew, many: groups } = groupsOf(question, revision);
  const [rank, weight] = slice.cursor === null ? [] : cursorKeys(slice, 3);
  const at = typeof rank === 'number' && typeof weight === 'number' ? groupAt(groups, rank, weight) : -1;
  // What comes before the page is in no group that must be looked at. Backwards there is no telling where it ends.
  const first = slice.backwards ? 0 : Math.max(0, at);
  const few = inFew.map(asked);
  // One map, because Neo4j plans a text anew for lists and texts of another size.
  const p = compilation.value({
    queries,
    few: few.filter(({ forgiving }) => !forgiving),
    forgiving: few.filter(({ forgiving }) => forgiving),
    called: CALLED_SO,
    many: groups.slice(first).map(asked),
    limit: FEW,
    after: slice.backwards || at < 0 ? 0 : 1,
    size: slice.backwards ? EVERY : slice.size + 1,
    claim: claimNamed(question),
  });
  const hits = proposed(compilation, cypher`${p}.queries[g.query] + g.within`);
  return cypher`CALL () {
      UNWIND ${p}.few AS g ${hits}
      RETURN f, ${ranked} LIMIT ${p}.limit
    }
    WITH collect({ f: f, rank: rank }) AS typed
    WITH typed, any(hit IN typed WHERE hit.rank < ${p}.called) AS called
    CALL (called) {
      UNWIND CASE WHEN called THEN [] ELSE ${p}.forgiving END AS g ${hits}
      WITH f, ${ranked} LIMIT ${p}.limit
      RETURN collect({ f: f, rank: rank }) AS forgiven
    }
    WITH typed + forgiven AS few, called
    WITH few, CASE WHEN size(few) < ${p}.limit THEN [] ELSE [g IN ${p}.many WHERE NOT (called AND g.forgiving)] END AS many
    CALL (many) {
      UNWIND range(${p}.after, size(many) - 1) AS i WITH i, many[i] AS g ${hits}
      WITH i LIMIT ${p}.size
      RETURN count(i) AS seen, max(i) AS furthest
    }
    WITH few, many, CASE WHEN seen < ${p}.size THEN size(many) - 1 ELSE furthest END AS last
    CALL (few, many, last) {
      UNWIND CASE WHEN size(many) = 0 THEN few ELSE [] END AS hit RETURN hit.f AS f, hit.rank AS rank
      UNION ALL
      UNWIND many[0..last + 1] AS g ${hits} RETURN f, ${ranked}
      UNION ALL
      MATCH (f:Claim {id: ${p}.claim}) WHERE ${visible(cypher`f`, compilation.pinned)} RETURN f, 0 AS rank
    }`;
};

// Why something was found is told from its names, whatever else is asked.
const names = selecting('names');

const hitOf = (compilation: Compilation, variable: Cypher, selection: Selection): Projection<Hit> => {
  const place = { variable, at: compilation.pinned };
  const entity = compilation.nouns.entity(compilation, place, beside(selection, names));
  const source = compilation.nouns.source(compilation, place, selection);
  const claim = compilation.nouns.claim(compilation, place, selection);
  return {
    text: literal({
      rank: cypher`rank`,
      entity: cypher`CASE WHEN ${variable}:Entity THEN ${entity.text} END`,
      source: cypher`CASE WHEN ${variable}:Source THEN ${source.text} END`,
      claim: cypher`CASE WHEN ${variable}:Claim THEN ${claim.text} END`,
      merged: mergedInto(compilation, place),
    }),
    read: (raw) => {
      const found = map(raw);
      return {
        fit: fitOfRank(integer(found.rank)),
        target: maybe(entity.read, found.entity) ?? maybe(source.read, found.source) ?? claim.read(found.claim),
        merged: list(found.merged).map((content) => entityContent(text(content))),
      };
    },
  };
};
