/**
 * What the ontology's words are in FollowTheMoney (4.x). An edge of its own schema only says so, without a modality; a
 * schema that nearly fits would say more than any source does, so most lines are links whose role is told in words.
 */
import type { EntityKind } from '../../ontology/index.ts';
import type { TakenLine } from '../taken.ts';

const kinds: Readonly<Record<EntityKind, string>> = {
  Organization: 'Organization',
  Person: 'Person',
  GovernmentBody: 'PublicBody',
  Product: 'Asset',
  Technology: 'Asset',
  Place: 'Address',
  Deployment: 'Project',
  FundingRound: 'Event',
  Policy: 'Document',
  EthicsIssue: 'Note',
  Incident: 'Event',
};

/** A company can be owned; what is another organization, or only said to invest, is not said to be one. */
export const entitySchema = (kind: EntityKind, type: string | undefined): string =>
  kind === 'Organization' && type === 'company' ? 'Company' : kinds[kind];

/** Schemas for sources: a piece of the press is an article. */
const press: ReadonlySet<string> = new Set(['news', 'digest', 'repost', 'translation', 'blog']);
export const sourceSchema = (type: string): string => (press.has(type) ? 'Article' : 'Document');

/** An edge that says what a line says, and the properties that hold its two ends. */
export interface EdgeSchema {
  schema: string;
  from: string;
  to: string;
}

export const unknownLink: EdgeSchema = { schema: 'UnknownLink', from: 'subject', to: 'object' };

/** Offices that make somebody a director or an officer; any other role may be anything. */
const OFFICE =
  /\b(director|chair(man|woman|person)?|president|chief [a-z]+ officer|ceo|administrat(eur|rice)|pr[ée]sident(e)?|directeur g[ée]n[ée]ral|directrice g[ée]n[ée]rale)\b/i;

type Typed = (line: TakenLine) => EdgeSchema | undefined;

const typed: Readonly<Record<string, Typed>> = {
  OWNS: ({ to }) => (schemaOf(to) === 'Company' ? { schema: 'Ownership', from: 'owner', to: 'asset' } : undefined),
  HAS_ROLE: ({ line }) =>
    line.entries.length > 0 && line.entries.every(({ role }) => role !== null && OFFICE.test(role))
      ? { schema: 'Directorship', from: 'director', to: 'organization' }
      : undefined,
  // What was spun out of another does not take its place.
  SUCCEEDS: ({ line }) =>
    line.qualifier === 'spin_out' ? undefined : { schema: 'Succession', from: 'successor', to: 'predecessor' },
};

const schemaOf = ({ kind, description }: TakenLine['to']): string => entitySchema(kind, description?.record.type);

/** The edge that a line may be where it is a plain fact. */
export const edgeSchema = (line: TakenLine): EdgeSchema => typed[line.line.kind]?.(line) ?? unknownLink;
