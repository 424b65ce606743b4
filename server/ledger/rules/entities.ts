import { entityKinds } from '../../ontology/index.ts';
import type { Problem } from '../problem.ts';
import type { Prospect } from '../prospect.ts';
import { nearest, problem } from './report.ts';
import { notInList } from './values.ts';

/** The registers that an identifier may be of, and how it looks there. */
const schemes: Readonly<Record<string, RegExp>> = {
  wikidata: /^Q[1-9]\d*$/,
  lei: /^[A-Z0-9]{18}\d{2}$/,
  opensanctions: /^[A-Za-z0-9-]+$/,
  isin: /^[A-Z]{2}[A-Z0-9]{9}\d$/,
  szse: /^\d{6}$/,
  hkex: /^\d{4,5}$/,
  nyse: /^[A-Z.]{1,6}$/,
  celex: /^\d{5}[A-Z]{1,2}\d{4}(\(\d+\))?$/,
};

/** Types are of the kind's closed list; an identifier of a register names one entity. */
export const entityRules = (prospect: Prospect): Problem[] => [
  ...prospect.changes.put.entities.flatMap(({ id, kind, type }) => {
    if (type === undefined) return [];
    const fault = notInList(type, Object.keys(entityKinds.get(kind)?.types ?? {}));
    return fault ? problem('BAD_TYPE', id, 'type', fault.message, fault.suggestion) : [];
  }),
  ...prospect.changes.put.entities.flatMap(({ id, identifiers }) =>
    Object.entries(identifiers ?? {}).flatMap(([scheme, value]) => {
      const form = schemes[scheme];
      if (!form)
        return problem(
          'BAD_IDENTIFIER',
          id,
          `identifiers.${scheme}`,
          `“${scheme}” is no known register.`,
          nearest(scheme, Object.keys(schemes)),
        );
      return form.test(value)
        ? []
        : problem('BAD_IDENTIFIER', id, `identifiers.${scheme}`, `“${value}” is no ${scheme} identifier.`);
    }),
  ),
  ...collisions(prospect),
];

// Two ids of one thing may both carry what a register calls it.
const collisions = ({ entities, survivorOf }: Prospect): Problem[] => {
  const owners = new Map<string, string>();
  return [...entities.values()].flatMap(({ id, identifiers }) =>
    Object.entries(identifiers ?? {}).flatMap(([scheme, value]) => {
      const key = JSON.stringify([scheme, value]);
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      return owner === undefined || survivorOf(owner) === survivorOf(id)
        ? []
        : problem(
            'BAD_IDENTIFIER',
            id,
            `identifiers.${scheme}`,
            `${scheme} ${value} is given to ${owner} and to ${id}; only one can have it.`,
          );
    }),
  );
};
