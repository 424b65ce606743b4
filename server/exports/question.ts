import { claimTest } from '../graph/arguments.ts';
import { selecting } from '../graph/asking.ts';
import { answering } from '../graph/batches/entities.ts';
import { sourcesOf } from '../graph/batches/sources.ts';
import type { ClaimTest } from '../graph/claim-test.ts';
import { entityTest } from '../graph/entity-arguments.ts';
import { neighbourhoodQuestion } from '../graph/picture-arguments.ts';
import { nearestId } from '../graph/questions/nearest.ts';
import { drawPicture } from '../graph/questions/picture.ts';
import type { Reading } from '../graph/reading.ts';
import type { RelationTest } from '../graph/relation-test.ts';
import { entityKindList } from '../ontology/index.ts';
import { badInput, notFound } from '../reader-error.ts';
import { around, type Choice, filtered, picture } from './choice.ts';
import { each, filterIn, isFiltering } from './filter.ts';
import { type Given, listed, oneOf, truth, whole } from './parameters.ts';

/** How many entities may be named at once; whoever wants more filters, or takes the dump. */
const MOST_ENTITIES = 10_000;

// The explorer writes places behind ids; where something stands chooses nothing.
export const idsIn = (text: string | undefined): readonly string[] | null => {
  const ids = listed(text)?.map((part) => part.replace(/@-?\d+:-?\d+!?$/, '')) ?? null;
  return ids === null ? null : [...new Set(ids)].sort();
};

/** The filter of lines as one of claims that draw none. What is a test of whole lines has no meaning for them. */
const undrawnTest = (given: Given, test: RelationTest): ClaimTest | null => {
  if (truth('undrawn', given.get('undrawn')) !== true) return null;
  const ofLines = (['entityKinds', 'minSources', 'roles'] as const).find((name) => given.has(name));
  if (ofLines !== undefined)
    throw badInput(ofLines, `${ofLines} is a test of lines; leave it out, or leave out undrawn=true.`);
  const { kinds, modalities, sources, disputed, time } = test;
  const statuses = disputed === null ? ['live', 'disputed'] : disputed ? ['disputed'] : ['live'];
  return { ...claimTest({ predicates: kinds, modalities, sources, statuses }), time };
};

// The entities and what surrounds them, as the API's `neighbourhood` gathers it, with its limit.
const gathered = async (reading: Reading, given: Given, ids: readonly string[], test: RelationTest) => {
  const question = neighbourhoodQuestion({
    ids,
    depth: whole('depth', given.get('depth')),
    direction: oneOf('direction', given.get('direction'), ['out', 'in', 'both']),
    limit: whole('limit', given.get('limit')),
  });
  const found = await drawPicture(reading, { ...question, test }, selecting('entities'));
  return {
    ids: found.entities.map(({ id }) => id),
    truncated: found.truncated,
    missing: found.missing,
    redirected: found.redirected,
  };
};

const typeNames: readonly string[] = entityKindList.flatMap(({ types }) => Object.keys(types));

// An id that nothing has would choose nothing, and a misspelt one look like an answer.
const existing = async (
  reading: Reading,
  { place, sources }: { place: string | undefined; sources: readonly string[] },
) => {
  const places = place === undefined ? [] : [place];
  const foundPlaces = await answering(reading, places);
  const foundSources = new Set<string>();
  for await (const batch of sourcesOf(reading, sources)) for (const { id } of batch) foundSources.add(id);
  const [noPlace] = places.filter((id) => !foundPlaces.has(id));
  const [noSource] = sources.filter((id) => !foundSources.has(id));
  if (noPlace !== undefined) throw notFound(noPlace, await nearestId(reading, noPlace, 'entity'));
  if (noSource !== undefined) throw notFound(noSource, await nearestId(reading, noSource, 'source'));
};

/** What the parameters of a request choose. */
export const choiceOf = async (reading: Reading, given: Given): Promise<Choice> => {
  const test = filterIn(given);
  const undrawn = undrawnTest(given, test);
  const ids = idsIn(given.get('entities'));
  const [place, types] = [given.get('place'), each(given, 'types', typeNames)];
  if (ids !== null && (place !== undefined || types !== null))
    throw badInput('entities', 'entities names them one by one, place and types choose them; say one of the two.');
  await existing(reading, { place, sources: test.sources ?? [] });
  if (ids !== null) {
    if (ids.length > MOST_ENTITIES)
      throw badInput(
        'entities',
        `At most ${MOST_ENTITIES} entities can be named; these are ${ids.length}. Filter, or take /dump.`,
      );
    if (!given.has('depth')) return picture(reading, ids, test, undrawn);
    const { ids: all, ...left } = await gathered(reading, given, ids, test);
    // The far ends' kinds were judged when they were gathered, and among them every line is wanted, as in `neighbourhood`.
    return { ...(await picture(reading, all, { ...test, entityKinds: null }, undrawn)), ...left };
  }
  if (place !== undefined || types !== null) return around(reading, entityTest({ place, types }), test, undrawn);
  if (isFiltering(given)) return filtered(reading, test, undrawn);
  throw badInput(
    'entities',
    'Say what to take away: entities=temasek,sensetime, a filter such as kinds=SUPPLIES or place=hangzhou, or a document in query. The whole graph is at /dump.',
  );
};
