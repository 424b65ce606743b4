import type { Filter, StarKind } from './ask-everywhere.ts';

export interface Row {
  filter: Filter;
  /** The kind of line that lists of entities are asked for, if not `OWNS`. */
  kind?: StarKind;
  /** The neighbours whose lines pass, with the number of claims that do where these are several. */
  passes: readonly string[];
  /** Where no end of a line is the far one, and where the hub is the far end, if that is meant to differ. */
  amongGiven?: readonly string[];
  seenFromThere?: readonly string[];
}

const organizations = [
  'a-partner',
  'rumoured',
  'copied ×2',
  'denied',
  'half-denied ×2',
  'inferred',
  'joined',
  'led',
  'led-or-joined ×2',
  'owner',
  'plain',
  'intended',
  'told-twice ×2',
  'z-partner',
];
const everyone = [...organizations, 'founder', 'ministry'];
const but = (left: readonly string[]): readonly string[] => everyone.filter((name) => !left.includes(name));

const backers = ['joined', 'led', 'led-or-joined ×2'];

/**
 * Each field of the filter, and fields together, with what passes written by hand (see `neighbours`). Neo4j plans each new set of
 * fields anew, and lists of another length too, which takes seconds: so the rows share them.
 */
export const rows: readonly Row[] = [
  { filter: { kinds: ['INVESTED_IN'] }, passes: backers },
  { kind: 'PARTNERS_WITH', filter: { kinds: ['OWNS', 'PARTNERS_WITH'] }, passes: but(backers) },

  // The far end is meant. Among given entities no end is that, so either will do; seen from the neighbours, it is the hub.
  {
    filter: { entityKinds: ['PERSON'] },
    passes: ['founder'],
    seenFromThere: [],
  },
  {
    filter: { entityKinds: ['ORGANIZATION'] },
    passes: organizations,
    amongGiven: everyone,
    seenFromThere: everyone,
  },
  { filter: { entityKinds: ['PLACE'] }, passes: [], seenFromThere: [] },

  { filter: { modalities: ['ASSERTED'] }, passes: but(['intended', 'rumoured']) },
  { filter: { modalities: ['PLANNED', 'ALLEGED'] }, passes: ['rumoured', 'intended'] },
  // What is denied is drawn as no line.
  { filter: { modalities: ['DENIED'] }, passes: [] },

  { filter: { disputed: true }, passes: ['denied', 'half-denied'] },
  { filter: { disputed: false }, passes: [...but(['denied', 'half-denied ×2']), 'half-denied'] },

  { filter: { sources: ['herald-1'] }, passes: ['rumoured', 'denied', 'half-denied', 'told-twice'] },
  { filter: { sources: ['gazette-2'] }, passes: ['copied'] },
  { filter: { sources: ['wire-1'] }, passes: [] },

  // What the editors infer has no source that says so.
  { filter: { minSources: 1 }, passes: but(['inferred']) },
  { filter: { minSources: 2 }, passes: ['half-denied ×2', 'led-or-joined ×2', 'told-twice ×2'] },
  { filter: { minSources: 3 }, passes: [] },

  { kind: 'INVESTED_IN', filter: { roles: ['lead'] }, passes: ['led', 'led-or-joined'] },
  { kind: 'INVESTED_IN', filter: { roles: ['cornerstone'] }, passes: [] },

  { filter: { undated: 'ONLY' }, passes: everyone },
  { filter: { undated: 'EXCLUDE' }, passes: [] },

  // All conditions are on one claim, and so many origins are wanted of the claims that meet them.
  { filter: { minSources: 2, disputed: false }, passes: ['led-or-joined ×2', 'told-twice ×2'] },
  { kind: 'INVESTED_IN', filter: { roles: ['lead'], sources: ['gazette-1'] }, passes: [] },
  {
    filter: { kinds: ['OWNS'], modalities: ['ASSERTED'], disputed: false, minSources: 2, undated: 'ONLY' },
    passes: ['told-twice ×2'],
  },
];
