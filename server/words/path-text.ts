import {
  type ClaimAnswer,
  described,
  type EntityAnswer,
  type PathAnswer,
  type RelationAnswer,
} from '../graph/answers.ts';
import { ask, selecting } from '../graph/asking.ts';
import { wholeEntries } from '../graph/line-entries.ts';
import type { Selection } from '../graph/selection.ts';
import type { EntityRecord } from '../record/records.ts';
import { dateText } from './date-text.ts';
import { type Language, nameIn } from './language.ts';
import { type LineEnds, lineCore, lineDetails } from './line-text.ts';
import { periodsOf } from './period-answer.ts';
import { phrasesOf } from './phrases/of-language.ts';

/** How many dates and sources of a line are named; of more, only that there are. */
const MOST_NAMED = 3;
/** How many claims of a line are looked at for that. */
const MOST_CLAIMS = 100;

const start = ask('from');
const end = ask('to');
const inside = { name: 'entity', args: {}, selection: selecting('names') };
const qualifiers = ask('qualifiers', {}, selecting({ name: 'value', args: {}, selection: selecting(inside) }));
const source = ask('source', {}, selecting('title'));
const attributedTo = ask('attributedTo', {}, selecting('names'));
const claims = ask(
  'claims',
  { first: MOST_CLAIMS },
  selecting({ name: 'nodes', args: {}, selection: selecting(source, attributedTo) }),
);

/** What a sentence needs to know of entities, which are named from the chain that they stand in. */
export const namedSelection: Selection = selecting('names');
/** What a sentence needs to know of a line. */
export const lineSelection: Selection = selecting(wholeEntries, start, end, qualifiers);
/** What a sentence that names the sources needs to know of it. */
export const sourcedLineSelection: Selection = selecting(wholeEntries, start, end, qualifiers, claims);

/** The entities that a line of a chain names. */
export const endsIn = (entities: readonly EntityAnswer[], line: RelationAnswer): LineEnds => {
  const named = ({ id }: EntityAnswer): EntityRecord => {
    const entity = entities.find((candidate) => candidate.id === id);
    if (entity === undefined) throw new Error(`${line.id} runs to ${id}, which is not in its chain.`);
    return described(entity).record;
  };
  const entity = qualifiers.of(line);
  return {
    from: named(start.of(line)),
    to: named(end.of(line)),
    qualifier: entity === null ? undefined : described(entity).record,
  };
};

interface PathPhrases {
  undated: string;
  comma: string;
  otherDates: string;
  accordingTo: (who: string, source: string) => string;
  allegedBy: (who: string, source: string) => string;
  inferredFrom: (source: string) => string;
  disputed: (source: string) => string;
  more: (sources: number) => string;
  published: (publisher: string, date: string) => string;
  separator: string;
}

const chinese: PathPhrases = {
  undated: '无日期',
  comma: '、',
  otherDates: '及其他日期',
  accordingTo: (who, source) => `据${source}报道，${who}表示`,
  allegedBy: (who, source) => `据${source}报道，${who}指称`,
  inferredFrom: (source) => `编者据${source}推断`,
  disputed: (source) => `${source}（有争议）`,
  more: (sources) => `另有${sources}个来源`,
  published: (publisher, date) => `${publisher}，${date}`,
  separator: '；',
};

const phrases: Readonly<Record<Language, PathPhrases>> = {
  en: {
    undated: 'no date given',
    comma: ', ',
    otherDates: 'and at other dates',
    accordingTo: (who, source) => `according to ${who}, as reported by ${source}`,
    allegedBy: (who, source) => `alleged by ${who}, as reported by ${source}`,
    inferredFrom: (source) => `inferred by the editors from ${source}`,
    disputed: (source) => `${source}, which is disputed`,
    more: (sources) => (sources === 1 ? 'and one more source' : `and ${sources} more sources`),
    published: (publisher, date) => `${publisher}, ${date}`,
    separator: '; ',
  },
  fr: {
    undated: 'sans date',
    comma: ', ',
    otherDates: 'et à d’autres dates',
    accordingTo: (who, source) => `selon ${who}, d’après ${source}`,
    allegedBy: (who, source) => `allégué par ${who}, d’après ${source}`,
    inferredFrom: (source) => `déduit par les éditeurs de ${source}`,
    disputed: (source) => `${source}, ce qui est contesté`,
    more: (sources) => (sources === 1 ? 'et une autre source' : `et ${sources} autres sources`),
    published: (publisher, date) => `${publisher}, ${date}`,
    separator: ' ; ',
  },
  'zh-Hans': chinese,
  'zh-Hant': chinese,
};

/**
 * A chain in one sentence, a clause a line in the order of the chain, each read from its own start. Modality, dispute and
 * inference stand in the clause that they are of, with the dates and the sources, so that no clause can be quoted without.
 */
export const pathText = ({ entities, relations }: PathAnswer, language: Language): string => {
  const clauses = relations.map((line) => {
    const ends = endsIn(entities, line);
    const made = claims.of(line).edges.map(({ node }) => node);
    const details = [
      // Of a line that is inferred, each source below says so.
      ...lineDetails(line, ends, language).filter((detail) => detail !== phrasesOf[language].inferred),
      when(made, language),
      ...sourcesIn(line, made, language),
    ];
    return `${lineCore(line, ends, language)} (${details.join(phrases[language].separator)})`;
  });
  return `${clauses.join(phrases[language].separator)}${phrasesOf[language].stop}`;
};

const when = (made: readonly ClaimAnswer[], language: Language): string => {
  const say = phrases[language];
  const dates = periodsOf(made.map(({ record }) => record)).map(({ edtf }) => dateText(edtf, language));
  if (dates.length === 0) return say.undated;
  const named = dates.slice(0, MOST_NAMED).join(say.comma);
  return dates.length > MOST_NAMED ? `${named}${say.comma}${say.otherDates}` : named;
};

// One source an origin, since a copy says nothing new: the original where it is among them. The earliest come first.
const sourcesIn = (line: RelationAnswer, made: readonly ClaimAnswer[], language: Language): readonly string[] => {
  const originOf = new Map(line.entries.map(({ claim, origin }) => [claim, origin]));
  const byOrigin = new Map<string, ClaimAnswer[]>();
  for (const claim of made) {
    const origin = originOf.get(claim.id) ?? claim.record.source;
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), claim]);
  }
  const published = (claim: ClaimAnswer): string => source.of(claim).record.published ?? '~';
  const first = [...byOrigin]
    .flatMap(([origin, among]) => among.find((claim) => claim.record.source === origin) ?? among.slice(0, 1))
    .sort((a, b) => compare(published(a), published(b)) || compare(a.id, b.id));
  const named = first.slice(0, MOST_NAMED).map((claim) => sourceOf(claim, language));
  return first.length > MOST_NAMED ? [...named, phrases[language].more(first.length - MOST_NAMED)] : named;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sourceOf = (claim: ClaimAnswer, language: Language): string => {
  const say = phrases[language];
  const { record } = source.of(claim);
  const publisher = record.publisher ?? record.title;
  const published = record.published === undefined ? undefined : dateText(record.published, language);
  const named = published === undefined ? publisher : say.published(publisher, published);
  const { attribution } = claim.record;
  const who = [
    ...attributedTo.of(claim).map((entity) => nameIn(described(entity).record.names, language)),
    ...(attribution === undefined ? [] : [attribution]),
  ].join(phrasesOf[language].and);
  const said =
    claim.record.basis === 'inferred'
      ? say.inferredFrom(named)
      : who === ''
        ? named
        : claim.record.modality === 'alleged'
          ? say.allegedBy(who, named)
          : say.accordingTo(who, named);
  return claim.status === 'disputed' ? say.disputed(said) : said;
};
