import type { Cypher } from '../neo4j/cypher.ts';
import type { RevisionAnswer } from './answers.ts';
import { mapOf } from './compilation.ts';
import { integer, map, type Raw, text } from './raw.ts';

const properties = [
  'id',
  'number',
  'at',
  'author',
  'message',
  'hash',
  'ontology',
  'addedClaims',
  'changedClaims',
  'closedClaims',
];

/** What an answer shows of a revision, as a map. */
export const revisionMap = (revision: Cypher): Cypher => mapOf(revision, properties, {});

export const readRevision = (raw: Raw): RevisionAnswer => {
  const revision = map(raw);
  return {
    noun: 'revision',
    id: text(revision.id),
    number: integer(revision.number),
    at: text(revision.at),
    author: text(revision.author),
    message: text(revision.message),
    hash: text(revision.hash),
    ontology: text(revision.ontology),
    addedClaims: integer(revision.addedClaims),
    changedClaims: integer(revision.changedClaims),
    closedClaims: integer(revision.closedClaims),
  };
};
