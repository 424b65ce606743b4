import type { ClaimRecord, EntityRecord } from '../../record/records.ts';
import type { Problem } from '../problem.ts';
import type { Prospect } from '../prospect.ts';
import { nearest, problem } from './report.ts';

interface Reference {
  path: string;
  id: string;
  to: 'sources' | 'entities' | 'claims';
}

const words = { sources: 'source', entities: 'entity', claims: 'claim' } as const;

/** Whatever a record points at is there, and stays while it is pointed at. */
export const referenceRules = (prospect: Prospect): Problem[] => [
  ...[...prospect.sources.values()].flatMap((source) =>
    missing(prospect, source.id, optional('copyOf', source.copyOf, 'sources')),
  ),
  ...[...prospect.entities.values()].flatMap((entity) => missing(prospect, entity.id, ofEntity(entity))),
  ...[...prospect.claims.values()].flatMap((claim) => missing(prospect, claim.id, ofClaim(claim))),
  ...[...prospect.disputes.values()].flatMap(({ id, claim, disputes }) =>
    missing(prospect, id, [
      { path: 'claim', id: claim, to: 'claims' },
      { path: 'disputes', id: disputes, to: 'claims' },
    ]),
  ),
  ...[...prospect.same.values()].flatMap(({ id, keep, merge }) =>
    missing(prospect, id, [
      { path: 'keep', id: keep, to: 'entities' },
      { path: 'merge', id: merge, to: 'entities' },
    ]),
  ),
  ...[...prospect.different.values()].flatMap(({ id, entities }) =>
    missing(
      prospect,
      id,
      entities.map((entity, i): Reference => ({ path: `entities.${i}`, id: entity, to: 'entities' })),
    ),
  ),
  ...replacements(prospect),
  ...summaries(prospect),
  ...doubled(prospect),
];

const optional = (path: string, id: string | undefined, to: Reference['to']): Reference[] =>
  id === undefined ? [] : [{ path, id, to }];

const ofEntity = (entity: EntityRecord): Reference[] => [
  ...entity.names.flatMap((name, i) => optional(`names.${i}.source`, name.source, 'sources')),
  ...Object.entries(entity.summary ?? {}).flatMap(([lang, { claims }]) =>
    claims.map((id, i): Reference => ({ path: `summary.${lang}.claims.${i}`, id, to: 'claims' })),
  ),
];

const ofClaim = (claim: ClaimRecord): Reference[] => [
  { path: 'source', id: claim.source, to: 'sources' },
  { path: 'subject', id: claim.subject, to: 'entities' },
  ...optional('object', claim.object, 'entities'),
  ...optional('retracted.correction', claim.retracted?.correction, 'sources'),
  ...(claim.attributedTo ?? []).map((id, i): Reference => ({ path: `attributedTo.${i}`, id, to: 'entities' })),
  ...Object.entries({ ...claim.qualifiers, value: claim.value }).flatMap(([key, value]) =>
    value?.type === 'entity' ? optional(key === 'value' ? key : `qualifiers.${key}`, value.entity, 'entities') : [],
  ),
];

const missing = (prospect: Prospect, record: string, references: readonly Reference[]): Problem[] =>
  references
    .filter(({ id, to }) => !prospect[to].has(id))
    .map(({ path, id, to }) =>
      prospect.held[to].has(id) && prospect.changes.close.includes(id)
        ? problem('STILL_IN_USE', id, '', `It cannot be closed while ${record} names it as ${path}.`)
        : problem('UNKNOWN_ID', record, path, `There is no ${words[to]} “${id}”.`, nearest(id, prospect[to].keys())),
    );

const replacements = ({ changes, claims, formerClaims, held }: Prospect): Problem[] =>
  changes.put.claims.flatMap(({ id, replaces }) => {
    if (replaces === undefined) return [];
    if (claims.has(replaces))
      return problem(
        'STILL_IN_USE',
        id,
        'replaces',
        `${replaces} is still said; close it, or take the replacement back.`,
      );
    return held.claims.has(replaces) || formerClaims.has(replaces)
      ? []
      : problem(
          'UNKNOWN_ID',
          id,
          'replaces',
          `No claim ever had the id “${replaces}”.`,
          nearest(replaces, held.claims.keys()),
        );
  });

/** A summary rests on claims about its entity, none of which was declared wrong. */
const summaries = ({ entities, claims, survivorOf }: Prospect): Problem[] =>
  // A person has no summary at all, which another rule says.
  [...entities.values()]
    .filter(({ kind }) => kind !== 'Person')
    .flatMap((entity) =>
      Object.entries(entity.summary ?? {}).flatMap(([lang, summary]) =>
        summary.claims.flatMap((id, i) => {
          const claim = claims.get(id);
          const path = `summary.${lang}.claims.${i}`;
          if (claim === undefined) return [];
          if (claim.retracted)
            return [problem('STILL_IN_USE', entity.id, path, `${id} is retracted; no summary rests on it.`)];
          const about = [claim.subject, ...(claim.object === undefined ? [] : [claim.object])].map(survivorOf);
          return about.includes(survivorOf(entity.id))
            ? []
            : [problem('NOT_ALLOWED_HERE', entity.id, path, `${id} is not about ${entity.id}.`)];
        }),
      ),
    );

/** Nothing disputes itself, no dispute is without a reason, and nobody says a thing twice. */
const doubled = ({ changes: { put } }: Prospect): Problem[] => [
  ...put.disputes.flatMap(({ id, claim, disputes, note }) => [
    ...(claim === disputes ? [problem('NOT_ALLOWED_HERE', id, 'disputes', `${claim} cannot dispute itself.`)] : []),
    ...(note.trim() === '' ? [problem('BAD_TEXT', id, 'note', 'A dispute says what conflicts.')] : []),
  ]),
  ...put.claims
    .filter(({ attributedTo = [] }) => new Set(attributedTo).size < attributedTo.length)
    .map(({ id }) => problem('NOT_ALLOWED_HERE', id, 'attributedTo', 'It names one party twice.')),
];
