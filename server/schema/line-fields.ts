import type { Arguments } from '../graph/selection.ts';
import { entityKindList, type LineField, lineFieldsOf } from '../ontology/index.ts';

/** The fields that relation kinds add to each entity kind, by type and name: `FundingRound.lead`. */
const lineFields: ReadonlyMap<string, LineField> = new Map(
  entityKindList.flatMap(({ kind }) => lineFieldsOf(kind).map((field) => [`${kind}.${field.name}`, field] as const)),
);

/** What a field asks of the graph: itself, or for a field of lines `relations`, narrowed to those that it is named after. */
export const askedOf = (typeName: string, name: string, args: Arguments): { name: string; args: Arguments } => {
  const field = lineFields.get(`${typeName}.${name}`);
  return field === undefined ? { name, args } : { name: 'relations', args: narrowed(field, args) };
};

/** What a field of lines says of itself: whose lines they are, that modality must be asked for, and an example. */
export const lineFieldDescription = ({ name, description, relation, only, distinction }: LineField): string => {
  const choice = Object.keys(distinction?.definition.choices ?? {})[0];
  const chosen = only === undefined && choice !== undefined ? `(${distinction?.key}: ${choice.toUpperCase()})` : '';
  return [
    description,
    `Lines of ${relation}, planned and alleged ones among them, so ask for \`modality\` and \`disputed\` too:`,
    `\`${name}${chosen} { nodes { otherEnd { name } modality disputed } }\`.`,
  ].join(' ');
};

const narrowed = ({ relation, direction, to, only, distinction }: LineField, args: Arguments): Arguments => {
  const { [distinction?.key ?? 'none']: wanted, ...listing } = args;
  const values = only ?? wanted;
  const within = {
    kinds: [relation],
    entityKinds: to,
    roles: distinction?.of === 'claim' ? values : undefined,
    qualifiers: distinction?.of === 'line' ? values : undefined,
  };
  return { ...listing, direction, within };
};
