import {
  entityKindList,
  modalityList,
  predicates,
  type QualifierDefinition,
  relationKinds,
} from '../ontology/index.ts';
import { canonical, sha256 } from '../record/ids.ts';

const qualifier = ({ value, choices, kinds, unit }: QualifierDefinition) => ({
  value,
  ...(choices && { choices: Object.keys(choices) }),
  ...(kinds && { kinds }),
  ...(unit !== undefined && { unit }),
});

/**
 * SHA-256 of what decides the meaning of a record: names, allowed ends, value types, closed lists, time natures, what
 * is drawn. Labels, descriptions, readings and looks are left out, so a better translation changes no hash.
 */
export const ontologyHash: string = sha256(
  canonical({
    kinds: entityKindList.map(({ kind, agent, types }) => ({ kind, agent, types: Object.keys(types) })),
    relations: [...relationKinds.values()].map(
      ({ kind, from, to, sameKind, symmetric, time, identity, qualifiers }) => ({
        kind,
        from,
        to,
        sameKind: sameKind === true,
        symmetric: symmetric === true,
        time,
        ...(identity && { identity: { key: identity.key, required: identity.required, ...qualifier(identity) } }),
        qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([key, of]) => [key, qualifier(of)])),
      }),
    ),
    predicates: [...predicates.values()].map(({ predicate, on, value, choices, unit, single, time, statement }) => ({
      predicate,
      on,
      value,
      ...(choices && { choices: Object.keys(choices) }),
      ...(unit !== undefined && { unit }),
      single,
      time,
      ...(statement && { statement }),
    })),
    modalities: modalityList.map(({ modality, drawn }) => ({ modality, drawn })),
  }),
);
