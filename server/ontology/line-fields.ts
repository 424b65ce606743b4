/** The fields that relation kinds add to the entities at their ends; a new kind brings its own in its file. */
import { personPredicates } from './persons.ts';
import { type RelationKind, relationKindList } from './relation-kinds.ts';
import type { EndField, QualifierDefinition, RelationKindDefinition } from './shape.ts';

/** By what the lines of a kind are told apart: its identity, which belongs to the line, or the role that a claim gives. */
export interface Distinction {
  key: string;
  of: 'line' | 'claim';
  definition: QualifierDefinition;
}

/** A field of the entities of one kind: the lines of one relation kind, in one direction. */
export interface LineField extends Pick<EndField, 'name' | 'description' | 'only'> {
  relation: RelationKind;
  direction: 'out' | 'in' | 'both';
  /** The kinds at the other end. */
  to: readonly string[];
  distinction: Distinction | undefined;
}

type Definition = RelationKindDefinition & { kind: RelationKind };

/** The role is the one qualifier of claims that lines keep, so it is the one that they can be told apart by. */
const distinctionOf = ({ identity, qualifiers }: Definition): Distinction | undefined => {
  if (identity !== undefined) return { key: identity.key, of: 'line', definition: identity };
  const role = qualifiers.role;
  return role?.choices === undefined ? undefined : { key: 'role', of: 'claim', definition: role };
};

const fieldsAt = (definition: Definition, end: 'out' | 'in', entityKind: string): readonly LineField[] => {
  const [here, there] = end === 'out' ? [definition.from, definition.to] : [definition.to, definition.from];
  if (!here.includes(entityKind)) return [];
  return definition.fields[end]
    .filter(({ on }) => on === undefined || on.includes(entityKind))
    .map(({ name, description, only, to }) => ({
      name,
      description,
      ...(only && { only }),
      relation: definition.kind,
      direction: definition.symmetric ? 'both' : end,
      to: definition.sameKind ? [entityKind] : (to ?? there),
      distinction: distinctionOf(definition),
    }));
};

/** The fields that lines add to an entity kind. A person has none for what may not be said of persons. */
export const lineFieldsOf = (entityKind: string): readonly LineField[] =>
  relationKindList
    .filter(({ kind }) => entityKind !== 'Person' || personPredicates.has(kind))
    .flatMap((definition: Definition) =>
      (['out', 'in'] as const).flatMap((end) => fieldsAt(definition, end, entityKind)),
    );
