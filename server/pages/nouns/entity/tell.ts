import { described, type VersionNumbers } from '../../../graph/answers.ts';
import { entityKinds, relationKindList, relationKinds } from '../../../ontology/index.ts';
import { webAddress } from '../../../record/web-address.ts';
import { identifierUrl } from '../../../words/identifier-url.ts';
import { labelIn } from '../../../words/language.ts';
import { reading } from '../../../words/reading.ts';
import { summaryIn } from '../../../words/summary.ts';
import { partOf, type Telling } from '../../telling.ts';
import { type AttributeTold, tellAttributes } from '../../told/attributes.ts';
import { type ClaimTold, tellClaim } from '../../told/claim.ts';
import { type ContestedClaim, tellContested } from '../../told/contested.ts';
import { type EntityLink, linkEntity } from '../../told/entity-link.ts';
import { type HistoryTold, tellHistory } from '../../told/history.ts';
import { type DirectionTold, type LineTold, tellLine } from '../../told/line.ts';
import { type ListTold, tellList } from '../../told/list.ts';
import { type SourceTold, tellSource } from '../../told/source.ts';
import { type EntityFound, type LineChoice, lineChoice } from './ask.ts';

export interface EntityTold extends EntityLink, VersionNumbers {
  type: string | null;
  typeLabel: string | null;
  names: readonly { text: string; lang: string | null; type: string }[];
  summary: { text: string; lang: string } | null;
  identifiers: readonly { scheme: string; value: string; url: string | null }[];
  claimCount: number;
  attributes: readonly AttributeTold[];
  /** How many lines there are in all, by kind and direction. */
  lineCounts: readonly LineCount[];
  lines: ListTold<LineTold>;
  otherClaims: ListTold<ContestedClaim>;
  retractedClaims: ListTold<ClaimTold>;
  sources: ListTold<SourceTold & { claims: number }>;
  history: ListTold<HistoryTold>;
}

export interface LineCount {
  kind: string;
  label: string;
  /** How such a line reads from here, asserted. */
  reading: string;
  direction: DirectionTold;
  lines: number;
}

const countsOf = ({ counts }: EntityFound, { language }: Telling): readonly LineCount[] => {
  const order = relationKindList.map(({ kind }): string => kind);
  return [...counts]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.direction < b.direction ? 1 : -1))
    .map(({ kind, direction, relations }) => ({
      kind,
      label: labelIn(relationKinds.get(kind)?.label ?? { en: kind, fr: kind }, language),
      reading: reading({ kind, modality: 'asserted' }, direction, language),
      direction: direction === 'out' ? 'OUT' : direction === 'in' ? 'IN' : 'BOTH',
      lines: relations,
    }));
};

// A line that reads the same both ways runs either way.
const isChosen = ({ kind, direction }: LineCount, choice: LineChoice): boolean =>
  (choice.kind === null || choice.kind === kind) &&
  (choice.direction === 'both' || direction === 'BOTH' || choice.direction.toUpperCase() === direction);

/** The parameters of the address that hold where each list goes on. */
const lists = ['after', 'claims-after', 'retracted-after', 'sources-after'] as const;

export const tellEntity = (found: EntityFound, telling: Telling, parameters: URLSearchParams): EntityTold => {
  const { entity, background } = found;
  const { language } = telling;
  const description = described(entity);
  const { record } = description;
  const kind = entityKinds.get(entity.kind);
  const type = record.type === undefined ? undefined : kind?.types[record.type];
  const choice = lineChoice(parameters);
  const lineCounts = countsOf(found, telling);
  const chosen = lineCounts.filter((count) => isChosen(count, choice)).map(({ lines }) => lines);
  const lines = { ...found.lines, totalCount: chosen.reduce((sum, n) => sum + n, 0) };
  const at = (list: (typeof lists)[number]) => (after: string | undefined) =>
    partOf(telling, 'entity', entity.id, {
      kind: choice.kind ?? undefined,
      direction: choice.kind === null ? undefined : choice.direction,
      [list]: after,
    });
  return {
    ...linkEntity(entity, telling),
    type: record.type ?? null,
    typeLabel: type === undefined ? (record.type ?? null) : labelIn(type, language),
    names: record.names.map(({ text, lang, type: nameType }) => ({ text, lang: lang ?? null, type: nameType })),
    summary: summaryIn(record, found.summary, language),
    identifiers: Object.entries(record.identifiers ?? {}).map(([scheme, value]) => ({
      scheme,
      value,
      url: webAddress(identifierUrl(scheme, value)) ?? null,
    })),
    claimCount: found.claimCount,
    addedIn: description.addedIn,
    changedIn: description.changedIn,
    removedIn: description.removedIn,
    attributes: tellAttributes(found.attributes, background, telling),
    lineCounts,
    lines: tellList(lines, (line) => tellLine(line, entity.id, background, telling), at('after')),
    otherClaims: tellList(found.others, (claim) => tellContested(claim, background, telling), at('claims-after')),
    retractedClaims: tellList(found.retracted, (claim) => tellClaim(claim, background, telling), at('retracted-after')),
    history: tellHistory(found.history, { noun: 'entity', id: entity.id }, telling),
    sources: tellList(
      found.sources,
      ({ source, claims }) => ({ ...tellSource(source.record, telling), claims }),
      at('sources-after'),
    ),
  };
};
