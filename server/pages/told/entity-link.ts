import { described, type EntityAnswer } from '../../graph/answers.ts';
import { entityKinds, enumKind } from '../../ontology/index.ts';
import type { EntityRecord } from '../../record/records.ts';
import { labelIn, shownName } from '../../words/language.ts';
import { addressOf, type Telling } from '../telling.ts';

/** An entity as something else names it. */
export interface EntityLink {
  id: string;
  name: string;
  /** The language of the name, which need not be that of the page. */
  nameLanguage: string | null;
  kind: string;
  kindLabel: string;
  address: string;
}

export const linkRecord = (record: EntityRecord, telling: Telling): EntityLink => {
  const name = shownName(record.names, telling.language);
  const label = entityKinds.get(record.kind)?.label;
  return {
    id: record.id,
    name: name?.text ?? record.id,
    nameLanguage: name?.lang ?? null,
    kind: enumKind(record.kind),
    kindLabel: label === undefined ? record.kind : labelIn(label, telling.language),
    address: addressOf(telling, 'entity', record.id),
  };
};

export const linkEntity = (entity: EntityAnswer, telling: Telling): EntityLink => ({
  ...linkRecord(described(entity).record, telling),
  id: entity.id,
  address: addressOf(telling, 'entity', entity.id),
});
