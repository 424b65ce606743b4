import { described, type EntityAnswer } from '../../graph/answers.ts';
import { lineFacts } from '../../graph/line-facts.ts';
import { enumKind, relationKinds } from '../../ontology/index.ts';
import { type Language, nameIn } from '../../words/language.ts';
import { lineLabel } from '../../words/line-label.ts';
import { hullOf, periodsOf } from '../../words/period-answer.ts';
import type { TakenLine } from '../taken.ts';
import { valueInBrief } from '../value-in-brief.ts';
import { type Column, text, truth, whole } from './column.ts';

const sourcesOf = ({ line, sources }: TakenLine) =>
  [...new Set(line.entries.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);

const nameOf = (entity: EntityAnswer, language: Language): string => nameIn(described(entity).record.names, language);

/** Where a line runs. */
export const endColumns: readonly Column<TakenLine>[] = [
  text('from', ({ from }) => from.id),
  text('from_name', ({ from }, { language }) => nameOf(from, language)),
  text('from_kind', ({ from }) => enumKind(from.kind)),
  text('to', ({ to }) => to.id),
  text('to_name', ({ to }, { language }) => nameOf(to, language)),
  text('to_kind', ({ to }) => enumKind(to.kind)),
];

/** What is said of a line, by the claims that it is taken with together. */
export const lineColumns: readonly Column<TakenLine>[] = [
  text('label', ({ line }, { language }) => lineLabel(line, language)),
  text('kind', ({ line }) => line.kind),
  text('modality', ({ line }) => line.modality.toUpperCase()),
  truth('disputed', ({ line }) => lineFacts(line).disputed),
  truth('inferred', ({ line }) => lineFacts(line).inferred),
  // Formats of graphs are written with directed edges alone: many programs read no others beside them.
  truth('both_ways', ({ line }) => relationKinds.get(line.kind)?.symmetric === true),
  text('qualifier', ({ line }) => line.qualifier),
  text('qualifier_name', ({ qualifier }, { language }) => qualifier && nameOf(qualifier, language)),
  text('roles', ({ line }) => [...new Set(line.entries.map(({ role }) => role))].sort()),
  text('amounts', ({ claims }) => claims.map(({ qualifiers }) => valueInBrief(qualifiers?.amount))),
  text('period', ({ claims }) => periodsOf(claims).map(({ edtf }) => edtf)),
  text('earliest_start', ({ claims }) => hullOf(claims)?.earliestStart),
  text('latest_start', ({ claims }) => hullOf(claims)?.latestStart),
  text('earliest_end', ({ claims }) => hullOf(claims)?.earliestEnd),
  text('latest_end', ({ claims }) => hullOf(claims)?.latestEnd),
  whole('claim_count', ({ line }) => lineFacts(line).claims),
  whole('disputed_claim_count', ({ line }) => lineFacts(line).disputedClaims),
  whole('source_count', ({ line }) => lineFacts(line).sources),
  text('claims', ({ line }) => line.entries.map(({ claim }) => claim)),
  text('sources', (row) => sourcesOf(row).map(({ id }) => id)),
  text('source_titles', (row) => sourcesOf(row).map(({ title }) => title)),
  text('source_urls', (row) => sourcesOf(row).map(({ url, archiveUrl }) => url ?? archiveUrl)),
];

export const lineId: Column<TakenLine> = text('line', ({ line }) => line.id);
