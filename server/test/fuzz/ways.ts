import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A step into the schema: a field, asked of the type that has it. */
export interface Step {
  on: string;
  field: string;
}

/** A field that leads somewhere, and the types at which one may arrive by it. */
interface Lead extends Step {
  to: readonly string[];
}

const isType = (type: unknown): type is GraphQLObjectType | GraphQLInterfaceType =>
  isObjectType(type) || isInterfaceType(type);

/** The types under which one may ask on of what a field answers with. */
const arrivals = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter((other) => isType(other) && doTypesOverlap(schema, type, other))
    .map(({ name }) => name)
    .concat(type.name);

const leadsOf = (schema: GraphQLSchema): readonly Lead[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !isType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (!isCompositeType(named)) return [];
      return [{ on: type.name, field: field.name, to: arrivals(schema, named) }];
    });
  });

/** By type, the shortest ways from the root to it: the fields by which one may arrive, with the number of steps. */
export type Ways = ReadonlyMap<string, { steps: number; last: readonly Step[] }>;

export const waysIn = (schema: GraphQLSchema): Ways => {
  const leads = leadsOf(schema);
  const ways = new Map<string, { steps: number; last: Step[] }>([['Query', { steps: 0, last: [] }]]);
  for (let steps = 1; ; steps += 1) {
    const open = leads.filter(({ on }) => (ways.get(on)?.steps ?? steps) < steps);
    const before = ways.size;
    for (const { on, field, to } of open)
      for (const type of to) {
        const known = ways.get(type) ?? { steps, last: [] };
        // One step more than the shortest is a way too, so that lines are met at entities of several kinds.
        if (
          known.steps >= steps - 1 &&
          type !== 'Query' &&
          !known.last.some((one) => one.on === on && one.field === field)
        )
          known.last.push({ on, field });
        ways.set(type, known);
      }
    if (ways.size === before && steps > 3) return ways;
  }
};
