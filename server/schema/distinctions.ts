import { type LineField, type QualifierDefinition, relationKinds } from '../ontology/index.ts';
import { builder } from './builder.ts';

/** `INVESTED_IN` and `role` as `InvestedInRole`. */
const enumName = (relation: string, key: string): string =>
  [...relation.toLowerCase().split('_'), key].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');

const enumOf = (relation: string, key: string, { label, choices = {} }: QualifierDefinition) =>
  builder.enumType(enumName(relation, key), {
    description: `The closed list of what a line of \`${relation}\` may have as ${label.en}.`,
    values: Object.fromEntries(
      Object.entries(choices).map(([value, words]) => [
        value.toUpperCase(),
        { value, description: `${words.en.charAt(0).toUpperCase()}${words.en.slice(1)}.` },
      ]),
    ),
  });

/** One enum for each closed list by which the lines of a kind are told apart. */
const enums = new Map(
  [...relationKinds.values()].flatMap(({ kind, identity, qualifiers }) =>
    Object.entries({ ...(qualifiers.role && { role: qualifiers.role }), ...(identity && { [identity.key]: identity }) })
      .filter(([, { choices }]) => choices !== undefined)
      .map(([key, definition]) => [`${kind}.${key}`, enumOf(kind, key, definition)] as const),
  ),
);

/** The argument by which a reader tells the lines of a field apart, and what it takes; none where the field does. */
export const distinction = ({ relation, only, distinction: told }: LineField) => {
  if (told === undefined || only !== undefined) return undefined;
  const { key, definition } = told;
  const choices = Object.keys(definition.choices ?? {});
  const type = enums.get(`${relation}.${key}`);
  return type === undefined
    ? { key, type: 'ID' as const, description: `Only with these as ${definition.label.en}, by their ids.` }
    : {
        key,
        type,
        description: `Only with this ${definition.label.en}, or one of these: \`[${choices.slice(0, 2).join(', ').toUpperCase()}]\`.`,
      };
};
