import type { AttributeAnswer, EntityAnswer, Page, RelationAnswer } from '../graph/answers.ts';
import { entityKindList, lineFieldsOf, type PredicateDefinition, predicateList, standsOn } from '../ontology/index.ts';
import { builder } from './builder.ts';
import { RelationConnection } from './connections.ts';
import { distinction } from './distinctions.ts';
import { RelationOrderEnum } from './enums.ts';
import { RelationFilter } from './filters.ts';
import { lineFieldDescription } from './line-fields.ts';
import { Attribute, Entity, Node, Relation, Versioned } from './refs.ts';
import { compiled } from './selection.ts';

/**
 * The attributes that a kind has as typed fields: those made for some kinds. What may stand on every kind is found under
 * `attributes`, and statements are no attributes of their subject.
 */
export const typedAttributes = (kind: string): readonly PredicateDefinition[] =>
  predicateList.filter((d: PredicateDefinition) => d.on !== 'any' && !d.statement && standsOn(d, kind));

const example = ({ predicate, value }: PredicateDefinition): string => {
  const shown = {
    text: '... on TextValue { text }',
    choice: '... on TextValue { text }',
    number: '... on NumberValue { number unit precision }',
    money: '... on MoneyValue { amount currency precision }',
    date: '... on DateValue { edtf }',
    url: '... on UrlValue { url }',
    entity: '... on EntityValue { entity { name } }',
  }[value];
  return `\`${predicate} { disputed best { modality value { ${shown} } } }\``;
};

/** One object type a kind, derived from the ontology: its attributes, and the lines that begin or end at it. */
export const KindTypes = entityKindList.map(({ kind, description }) =>
  builder.objectRef<EntityAnswer>(kind).implement({
    description: description.en,
    interfaces: [Entity, Node, Versioned],
    fields: (t) => ({
      ...Object.fromEntries(
        typedAttributes(kind).map((attribute) => [
          attribute.predicate,
          t.field({
            type: Attribute,
            nullable: true,
            description: `${attribute.description.en} E.g. ${example(attribute)}.`,
            resolve: (entity, args, _context, info) =>
              compiled<readonly AttributeAnswer[]>(entity, info, args)[0] ?? null,
          }),
        ]),
      ),
      ...Object.fromEntries(
        lineFieldsOf(kind).map((field) => {
          const told = distinction(field);
          const by = told && { [told.key]: t.arg({ type: [told.type], description: told.description }) };
          return [
            field.name,
            t.connection(
              {
                type: Relation,
                nullable: true,
                description: lineFieldDescription(field),
                args: {
                  filter: t.arg({ type: RelationFilter, description: 'A test on their claims.' }),
                  orderBy: t.arg({ type: RelationOrderEnum, defaultValue: 'importance', description: 'Their order.' }),
                  ...by,
                },
                resolve: (entity, args, _context, info) => compiled<Page<RelationAnswer>>(entity, info, args),
              },
              RelationConnection,
            ),
          ];
        }),
      ),
    }),
  }),
);
