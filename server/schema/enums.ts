import { entityKindList, enumKind, modalityList, relationKindList } from '../ontology/index.ts';
import { languages } from '../words/language.ts';
import { builder } from './builder.ts';

/** Enum values carry the words that the rest of the server uses, so resolvers never translate. */
const valuesFrom = <D, V extends string>(
  list: readonly D[],
  entry: (item: D) => readonly [name: string, value: V, description: string],
): Record<string, { value: V; description: string }> =>
  Object.fromEntries(
    list.map((item) => {
      const [name, value, description] = entry(item);
      return [name, { value, description }];
    }),
  );

const described = <V extends string>(descriptions: Readonly<Record<V, string>>) =>
  valuesFrom(Object.entries(descriptions) as [V, string][], ([value, text]) => [value.toUpperCase(), value, text]);

export const LanguageEnum = builder.enumType('Language', {
  description: 'A language of labels, names and sentences.',
  values: valuesFrom(languages, (tag) => [tag.replace('-', '_'), tag, `BCP 47: ${tag}.`]),
});

/** What every `lang` argument says of itself. */
export const LANGUAGE = 'The language; else that of the Accept-Language header, else English.';

export const EntityKindEnum = builder.enumType('EntityKind', {
  description: 'What kind of thing in the world an entity is.',
  values: valuesFrom(entityKindList, (d) => [enumKind(d.kind), d.kind, d.description.en]),
});

export const RelationKindEnum = builder.enumType('RelationKind', {
  description: 'What a line between two entities says, read from its start to its end.',
  values: valuesFrom(relationKindList, (d) => [
    d.kind,
    d.kind,
    `${d.description.en} Reads: “${d.readings.out.asserted.en}”.`,
  ]),
});

export const ModalityEnum = builder.enumType('Modality', {
  description:
    'How the source puts what it says. Only ASSERTED, PLANNED and ALLEGED are drawn as lines, and never as one another.',
  values: valuesFrom(modalityList, (d) => [d.modality.toUpperCase(), d.modality, d.description.en]),
});

export const ClaimStatusEnum = builder.enumType('ClaimStatus', {
  description: 'How a claim stands at the revision of the answer.',
  values: described({
    live: 'It stands and nothing disputes it.',
    disputed: 'It stands, and another claim disputes it.',
    retracted: 'A person or its source says that it is wrong; it stays visible with the reason.',
    closed: 'The seeds no longer say it.',
    erased: 'The law had it removed.',
  }),
});

export const RankEnum = builder.enumType('Rank', {
  description: 'How the editors rank a claim among others about the same.',
  values: described({ preferred: 'Shown first.', normal: 'As any other.', deprecated: 'Kept, but draws no line.' }),
});

export const BasisEnum = builder.enumType('Basis', {
  description: 'Whether the source says it or the editors conclude it.',
  values: described({
    stated: 'The source says it.',
    inferred: 'The editors conclude it from the passage at the locator; the source does not name it.',
  }),
});

export const PrecisionEnum = builder.enumType('Precision', {
  description: 'How exactly a source gives a number.',
  values: described({
    exact: 'This number.',
    about: 'About this number.',
    more_than: 'More than this number.',
    at_least: 'This number or more.',
    less_than: 'Less than this number.',
    at_most: 'This number or less.',
  }),
});

export const DirectionEnum = builder.enumType('Direction', {
  description: 'Which way lines run, seen from an entity.',
  values: described({ out: 'Lines that start here.', in: 'Lines that end here.', both: 'Both.' }),
});

export const TimeFitEnum = builder.enumType('TimeFit', {
  description: 'How a claim stands to the date that was asked about.',
  values: described({
    certain: 'It held then by every reading of its date.',
    possible: 'It held then by some reading of its date.',
    undated: 'It has no date. As an argument of a filter this is refused; say `undated: ONLY`.',
  }),
});

export const UndatedRuleEnum = builder.enumType('UndatedRule', {
  description: 'What becomes of claims without a date.',
  values: described({ include: 'They pass.', exclude: 'They do not.', only: 'Only they pass.' }),
});

export const PartyEnum = builder.enumType('Party', {
  description: 'Who says so.',
  values: described({ editors: 'The editors of this graph.', source: 'The source itself.' }),
});

export const ChangeEnum = builder.enumType('Change', {
  description: 'What happened to something between two revisions.',
  values: described({
    added: 'It is new.',
    changed: 'It says something else.',
    closed: 'The seeds no longer say it.',
    retracted: 'It was declared wrong.',
    erased: 'The law had it removed.',
    merged: 'It became one with another.',
    unmerged: 'It was separated again.',
    disputed: 'Something now disputes it.',
  }),
});

export const EntityOrderEnum = builder.enumType('EntityOrder', {
  description: 'The order of a list of entities; the id breaks ties.',
  values: described({
    id: 'By id.',
    name: 'By the English name, case and accents aside.',
    claims: 'Most claims first.',
    relations: 'Most lines first.',
    newest: 'Latest entered first.',
  }),
});

export const RelationOrderEnum = builder.enumType('RelationOrder', {
  description: 'The order of a list of lines; the id breaks ties.',
  values: described({
    importance: 'Most independent origins first, then most claims.',
    start: 'Earliest start first, undated last.',
    newest: 'Latest changed first.',
    amount: 'By currency, the largest amount first; currencies are never converted.',
  }),
});

export const ClaimOrderEnum = builder.enumType('ClaimOrder', {
  description: 'The order of a list of claims; the id breaks ties.',
  values: described({ id: 'By id.', newest: 'Latest changed first.', period: 'Earliest first, undated last.' }),
});

export const ShapeEnum = builder.enumType('Shape', {
  description: 'The outline of an entity in a picture.',
  values: described({
    ellipse: 'Ellipse.',
    rectangle: 'Rectangle.',
    round_rectangle: 'Rectangle with round corners.',
    diamond: 'Diamond.',
    hexagon: 'Hexagon.',
    triangle: 'Triangle.',
    pentagon: 'Pentagon.',
    octagon: 'Octagon.',
    tag: 'Tag.',
    barrel: 'Barrel.',
    rhomboid: 'Rhomboid.',
  }),
});

export const LineStyleEnum = builder.enumType('LineStyle', {
  description: 'The pattern of a line in a picture: certainty is never shown by colour alone.',
  values: described({ solid: 'Solid.', long_dash: 'Long dashes.', short_dash: 'Short dashes.', none: 'Never drawn.' }),
});

export const TimeNatureEnum = builder.enumType('TimeNature', {
  description: 'An event holds from its date on; a state on its dates only.',
  values: described({
    event: 'Holds from its date on: raised, founded.',
    state: 'Holds on its dates only: owns, operates.',
  }),
});
