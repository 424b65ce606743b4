import { described, type EntityAnswer } from '../../graph/answers.ts';
import { enumKind } from '../../ontology/index.ts';
import { nameIn } from '../../words/language.ts';
import { type Column, text } from './column.ts';

/** How an entity is called and known elsewhere. */
export const entityColumns: readonly Column<EntityAnswer>[] = [
  text('entity', ({ id }) => id),
  text('name', (entity, { language }) => nameIn(described(entity).record.names, language)),
  text('kind', ({ kind }) => enumKind(kind)),
  text('type', (entity) => described(entity).record.type),
  text('names', (entity) => described(entity).record.names.map((name) => name.text)),
  text('identifiers', (entity) =>
    Object.entries(described(entity).record.identifiers ?? {}).map(([scheme, value]) => `${scheme}:${value}`),
  ),
];
