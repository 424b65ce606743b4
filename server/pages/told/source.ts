import { sourceTypeList } from '../../ontology/index.ts';
import type { SourceRecord } from '../../record/records.ts';
import { webAddress } from '../../record/web-address.ts';
import { dateText } from '../../words/date-text.ts';
import { labelIn } from '../../words/language.ts';
import { addressOf, type Telling } from '../telling.ts';

/** A publication as something else names it. */
export interface SourceTold {
  id: string;
  title: string;
  publisher: string | null;
  published: string | null;
  publishedText: string | null;
  language: string | null;
  type: string;
  typeLabel: string;
  url: string | null;
  address: string;
}

export const tellSource = (record: SourceRecord, telling: Telling): SourceTold => {
  const type = sourceTypeList.find((definition) => definition.type === record.type);
  return {
    id: record.id,
    title: record.title,
    publisher: record.publisher ?? null,
    published: record.published ?? null,
    publishedText: record.published === undefined ? null : dateText(record.published, telling.language),
    language: record.language ?? null,
    type: record.type,
    typeLabel: type === undefined ? record.type : labelIn(type.label, telling.language),
    url: webAddress(record.url) ?? null,
    address: addressOf(telling, 'source', record.id),
  };
};

/** Who speaks in a source: its publisher, or where none is known its title. */
export const voiceOf = ({ publisher, title }: Pick<SourceTold, 'publisher' | 'title'>): string => publisher ?? title;
