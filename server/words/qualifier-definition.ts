import { type QualifierDefinition, relationKinds } from '../ontology/index.ts';

/** How the ontology defines a qualifier of a kind: the one of its identity, or one that claims add. */
export const qualifierDefinition = (kind: string, key: string): QualifierDefinition | undefined => {
  const definition = relationKinds.get(kind);
  return definition?.identity?.key === key ? definition.identity : definition?.qualifiers[key];
};
