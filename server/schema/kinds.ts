import type { AttributeAnswer, EntityAnswer } from '../graph/answers.ts';
import { entityKindList, type PredicateDefinition, predicateList, standsOn } from '../ontology/index.ts';
import { builder } from './builder.ts';
import { Attribute, Entity, Node, Versioned } from './refs.ts';
import { compiled } from './selection.ts';

/**
 * The attributes that a kind has as typed fields: those made for some kinds. What may stand on every kind is found under
 * `attributes`, and statements are no attributes of their subject.
 */
export const typedAttributes = (kind: string): readonly PredicateDefinition[] =>
  predicateList.filter((d: PredicateDefinition) => d.on !== 'any' && !d.statement && standsOn(d, kind));

/** One object type a kind, derived from the ontology. */
export const KindTypes = entityKindList.map((definition) =>
  builder.objectRef<EntityAnswer>(definition.kind).implement({
    description: definition.description.en,
    interfaces: [Entity, Node, Versioned],
    fields: (t) =>
      Object.fromEntries(
        typedAttributes(definition.kind).map((attribute) => [
          attribute.predicate,
          t.field({
            type: Attribute,
            nullable: true,
            description: attribute.description.en,
            resolve: (entity, args, _context, info) =>
              compiled<readonly AttributeAnswer[]>(entity, info, args)[0] ?? null,
          }),
        ]),
      ),
  }),
);
