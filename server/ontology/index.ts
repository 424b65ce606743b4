/** The public face of the ontology: the data, the unions derived from it, and look-ups by name. */
import { entityKindList } from './entity-kinds.ts';
import { modalityList } from './modalities.ts';
import { predicateList } from './predicate-list.ts';
import { type RelationKind, relationKindList } from './relation-kinds.ts';
import type {
  DrawnModality,
  EntityKindDefinition,
  ModalityDefinition,
  PredicateDefinition,
  RelationKindDefinition,
  TimeNature,
} from './shape.ts';

export { familyList } from './families.ts';
export { type Distinction, type LineField, lineFieldsOf } from './line-fields.ts';
export { personPredicates } from './persons.ts';
export type * from './shape.ts';
export { sourceTypeList } from './source-types.ts';
export { entityKindList, modalityList, predicateList, type RelationKind, relationKindList };

export type EntityKind = (typeof entityKindList)[number]['kind'];
export type Predicate = (typeof predicateList)[number]['predicate'];
export type Modality = (typeof modalityList)[number]['modality'];

const byName = <D, K extends string>(list: readonly D[], name: (definition: D) => K): ReadonlyMap<string, D> =>
  new Map(list.map((definition) => [name(definition), definition]));

export const entityKinds: ReadonlyMap<string, EntityKindDefinition> = byName<EntityKindDefinition, string>(
  entityKindList,
  (d) => d.kind,
);
export const relationKinds: ReadonlyMap<string, RelationKindDefinition> = byName<RelationKindDefinition, string>(
  relationKindList,
  (d) => d.kind,
);
export const predicates: ReadonlyMap<string, PredicateDefinition> = byName<PredicateDefinition, string>(
  predicateList,
  (d) => d.predicate,
);
export const modalities: ReadonlyMap<string, ModalityDefinition> = byName<ModalityDefinition, string>(
  modalityList,
  (d) => d.modality,
);

export const isEntityKind = (name: string): name is EntityKind => entityKinds.has(name);
export const isRelationKind = (name: string): name is RelationKind => relationKinds.has(name);
export const isDrawn = (modality: string): modality is DrawnModality => modalities.get(modality)?.drawn === true;

/** Whether an attribute or statement may stand on a kind. `any` leaves persons out. */
export const standsOn = (predicate: PredicateDefinition, kind: string): boolean =>
  predicate.on === 'any' ? kind !== 'Person' : predicate.on.includes(kind);

/** Whether what a relation kind, an attribute or a statement says is an event or a state. */
export const timeNature = (predicate: string): TimeNature =>
  (relationKinds.get(predicate) ?? predicates.get(predicate))?.time ?? 'state';

/** The folder and URL form of a kind: `GovernmentBody` is `government-body`. */
export const kebabKind = (kind: string): string => kind.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
/** The GraphQL enum form of a kind: `GovernmentBody` is `GOVERNMENT_BODY`. */
export const enumKind = (kind: string): string => kebabKind(kind).replaceAll('-', '_').toUpperCase();
