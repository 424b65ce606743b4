/**
 * The shapes that the ontology's data satisfies. A file of data is an object literal checked against one of these;
 * everything else (unions, GraphQL types, constraints, validator, legend) is derived from the data.
 */

/** A phrase in the languages of the project. Chinese may follow later for anything but the kinds and how lines read. */
export interface Words {
  en: string;
  fr: string;
  zh?: string;
}

/** How certain a source is about what it says. Only the drawn ones become lines between entities. */
export type ModalityName = 'asserted' | 'planned' | 'conditional' | 'speculative' | 'opinion' | 'alleged' | 'denied';
export type DrawnModality = 'asserted' | 'planned' | 'alleged';

/** An event holds from its date on (raised, founded); a state on its dates only (owns, operates). */
export type TimeNature = 'event' | 'state';

export type ShapeName =
  | 'ellipse'
  | 'rectangle'
  | 'round_rectangle'
  | 'diamond'
  | 'hexagon'
  | 'triangle'
  | 'pentagon'
  | 'octagon'
  | 'tag'
  | 'barrel'
  | 'rhomboid';

export type LineStyleName = 'solid' | 'long_dash' | 'short_dash' | 'none';

/** How a kind looks in a legend and on a canvas; `icon` names an icon of the Lucide set. */
export interface Look {
  color: `#${string}`;
  shape: ShapeName;
  icon: string;
}

export interface EntityKindDefinition {
  kind: string;
  label: Required<Words>;
  plural: Required<Words>;
  description: Words;
  /** Whether its members act (organizations, persons, bodies): the ends written `Agent` in the ontology. */
  agent: boolean;
  /** The closed list of `type` values, empty where a kind has none. */
  types: Readonly<Record<string, Words>>;
  look: Look;
}

/** What a qualifier or an attribute may hold. `number` carries a unit, `money` an ISO 4217 currency. */
export type ValueType = 'text' | 'number' | 'money' | 'date' | 'url' | 'choice' | 'entity';

export interface QualifierDefinition {
  label: Words;
  value: ValueType;
  /** The closed list of a `choice`. */
  choices?: Readonly<Record<string, Words>>;
  /** The kinds that an `entity` may have. */
  kinds?: readonly string[];
  /** The unit of a `number`, where it is always the same. */
  unit?: string;
}

/** A relation read in one direction, in each modality that is drawn. */
export type Reading = Readonly<Record<DrawnModality, Required<Words>>>;

/**
 * A field of the API: the lines that entities at one end have, named after what stands at the other. A name says no more
 * than the kind does: who holds two percent has a holding, and no subsidiary.
 */
export interface EndField {
  name: string;
  /** For the API, which is described in English. */
  description: string;
  /** The kinds at this end that have it; all unless told. */
  on?: readonly string[];
  /** The kinds at the other end; all unless told. */
  to?: readonly string[];
  /** Only what is said with one of these choices of the kind's qualifier. */
  only?: readonly string[];
}

export interface RelationKindDefinition {
  kind: string;
  label: Required<Words>;
  description: Words;
  from: readonly string[];
  to: readonly string[];
  /** Both ends must be of one kind (a place is part of a place, not of a body). */
  sameKind?: true;
  /** Reads the same both ways; its ends are ordered by id. */
  symmetric?: true;
  time: TimeNature;
  family: string;
  readings: { out: Reading; in: Reading };
  /** The one qualifier that belongs to the line's id, with its key. */
  identity?: { key: string; required: boolean } & QualifierDefinition;
  /** What each claim may add: role, amount, percent, reason. */
  qualifiers: Readonly<Record<string, QualifierDefinition>>;
  /** What it is called on the entities where it starts, and on those where it ends. */
  fields: { out: readonly EndField[]; in: readonly EndField[] };
}

/** A family groups relation kinds under one colour. */
export interface FamilyDefinition {
  family: string;
  label: Words;
  color: `#${string}`;
}

/** An attribute (`valuation`) or a statement that is said, not drawn (`COULD_USE`). */
export interface PredicateDefinition {
  predicate: string;
  label: Words;
  description: Words;
  /** The kinds it may stand on; `any` is every kind but Person, which has a list of its own. */
  on: readonly string[] | 'any';
  value: ValueType;
  choices?: Readonly<Record<string, Words>>;
  unit?: string;
  /** A single attribute has one best value; several are right at once for targets, customers, fines. */
  single: boolean;
  time: TimeNature;
  /** A statement may point at an entity instead of holding text; it is shown on pages, never as a line. */
  statement?: { to: readonly string[] | 'any' };
}

export interface ModalityDefinition {
  modality: ModalityName;
  label: Words;
  description: Words;
  drawn: boolean;
  line: LineStyleName;
}

/** What kind of publication a source is: its own report, a repost, an official document. */
export interface SourceTypeDefinition {
  type: string;
  label: Words;
  description: Words;
}
