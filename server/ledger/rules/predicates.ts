import {
  type PredicateDefinition,
  predicates,
  type QualifierDefinition,
  type RelationKindDefinition,
  relationKinds,
  standsOn,
} from '../../ontology/index.ts';
import type { ClaimRecord, ValueRecord } from '../../record/records.ts';
import type { Problem } from '../problem.ts';
import type { Prospect } from '../prospect.ts';
import { listed, nearest, problem } from './report.ts';
import { faultOf } from './values.ts';

/** A claim says what the ontology lets its predicate say, of what it lets it stand on. */
export const predicateRules = (prospect: Prospect): Problem[] =>
  prospect.changes.put.claims.flatMap((claim) => {
    const relation = relationKinds.get(claim.predicate);
    if (relation) return ofRelation(claim, relation, prospect);
    const predicate = predicates.get(claim.predicate);
    if (predicate) return ofPredicate(claim, predicate, prospect);
    const known = [...relationKinds.keys(), ...predicates.keys()];
    return problem(
      'UNKNOWN_PREDICATE',
      claim.id,
      'predicate',
      `The ontology has no predicate “${claim.predicate}”.`,
      nearest(claim.predicate, known),
    );
  });

const ofRelation = (claim: ClaimRecord, kind: RelationKindDefinition, prospect: Prospect): Problem[] => {
  const [from, to] = [claim.subject, claim.object].map((id) => id && prospect.entities.get(id)?.kind);
  const wrong = (path: string, message: string) => problem('NOT_ALLOWED_HERE', claim.id, path, message);
  const problems = qualifiersOf(claim, kind, prospect);
  if (claim.value !== undefined) problems.push(wrong('value', `${kind.kind} points at an entity and holds no value.`));
  if (claim.object === undefined) problems.push(wrong('object', `${kind.kind} needs an object.`));
  if (claim.object === claim.subject) problems.push(wrong('object', `${kind.kind} cannot point at its own subject.`));
  if (from && !kind.from.includes(from))
    problems.push(wrong('subject', `${kind.kind} cannot start at ${from} (allowed: ${listed(kind.from)}).`));
  if (to && !kind.to.includes(to))
    problems.push(wrong('object', `${kind.kind} cannot point at ${to} (allowed: ${listed(kind.to)}).`));
  if (kind.sameKind && from && to && from !== to)
    problems.push(wrong('object', `${kind.kind} joins two of one kind, not ${from} and ${to}.`));
  return problems;
};

const qualifiersOf = (claim: ClaimRecord, kind: RelationKindDefinition, prospect: Prospect): Problem[] => {
  const { identity } = kind;
  const allowed: Readonly<Record<string, QualifierDefinition>> = {
    ...kind.qualifiers,
    ...(identity && { [identity.key]: identity }),
  };
  const given = Object.entries(claim.qualifiers ?? {});
  const problems = given.flatMap(([key, value]) => {
    const definition = allowed[key];
    if (definition) return ofQualifier(claim.id, key, value, definition, prospect);
    const message = `${kind.kind} has no qualifier “${key}” (allowed: ${listed(Object.keys(allowed))}).`;
    return [problem('UNKNOWN_QUALIFIER', claim.id, `qualifiers.${key}`, message, nearest(key, Object.keys(allowed)))];
  });
  if (identity?.required && claim.qualifiers?.[identity.key] === undefined)
    problems.push(
      problem('MISSING_QUALIFIER', claim.id, `qualifiers.${identity.key}`, `${kind.kind} needs its ${identity.key}.`),
    );
  return problems;
};

const ofQualifier = (
  record: string,
  key: string,
  value: ValueRecord,
  definition: QualifierDefinition,
  prospect: Prospect,
): Problem[] => {
  const path = `qualifiers.${key}`;
  const fault = faultOf(value, definition);
  if (fault) return [problem('BAD_VALUE', record, path, fault.message, fault.suggestion)];
  const kind = value.type === 'entity' ? prospect.entities.get(value.entity)?.kind : undefined;
  return kind && definition.kinds && !definition.kinds.includes(kind)
    ? [problem('NOT_ALLOWED_HERE', record, path, `It must be one of ${listed(definition.kinds)}, not ${kind}.`)]
    : [];
};

const ofPredicate = (claim: ClaimRecord, definition: PredicateDefinition, prospect: Prospect): Problem[] => {
  const { predicate, statement } = definition;
  const kind = prospect.entities.get(claim.subject)?.kind;
  const wrong = (path: string, message: string) => problem('NOT_ALLOWED_HERE', claim.id, path, message);
  const problems: Problem[] = [];
  if (kind && kind !== 'Person' && !standsOn(definition, kind))
    problems.push(
      wrong('predicate', `${predicate} cannot stand on ${kind} (allowed: ${listed([definition.on].flat())}).`),
    );
  if (Object.keys(claim.qualifiers ?? {}).length > 0)
    problems.push(problem('UNKNOWN_QUALIFIER', claim.id, 'qualifiers', `${predicate} takes no qualifiers.`));
  const told = [claim.object, claim.value].filter((part) => part !== undefined).length;
  if (!statement && claim.object !== undefined)
    problems.push(wrong('object', `${predicate} holds a value, no object.`));
  if (!statement && claim.value === undefined) problems.push(wrong('value', `${predicate} needs a value.`));
  if (statement && told !== 1) problems.push(wrong('', `${predicate} needs either an object or a text.`));
  const target = claim.object === undefined ? undefined : prospect.entities.get(claim.object)?.kind;
  if (statement && statement.to !== 'any' && target && !statement.to.includes(target))
    problems.push(wrong('object', `${predicate} cannot point at ${target} (allowed: ${listed(statement.to)}).`));
  const fault = claim.value === undefined ? undefined : faultOf(claim.value, definition);
  if (fault) problems.push(problem('BAD_VALUE', claim.id, 'value', fault.message, fault.suggestion));
  return problems;
};
