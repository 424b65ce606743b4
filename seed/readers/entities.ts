import { type EntityKind, entityKindList, kebabKind } from '../../server/ontology/index.ts';
import { type EntityRecord, nameTypes } from '../../server/record/records.ts';
import { nearest } from '../problem.ts';
import { asFields, asText, type Fields } from '../yaml/fields.ts';
import { partsOf } from '../yaml/parts.ts';
import { claimAddress, language, slug } from './grammar.ts';
import { present } from './present.ts';
import type { FolderReader, SeedFile } from './reader.ts';

const kindOfFolder: ReadonlyMap<string, (typeof entityKindList)[number]> = new Map(
  entityKindList.map((definition) => [kebabKind(definition.kind), definition]),
);

/** `entities/<kind>/<id>.yaml`: what a thing is called and what kind of thing it is. What is true of it, claims say. */
export const entities: FolderReader = {
  folder: 'entities',
  read: (file) => {
    const kind = kindOf(file);
    if (!kind) return {};
    const entity = readEntity(file, kind.kind, Object.keys(kind.types));
    return { entities: [entity] };
  },
};

const kindOf = ({ folders, fields, report }: SeedFile): (typeof entityKindList)[number] | undefined => {
  const [folder, ...deeper] = folders;
  const kind = folder === undefined || deeper.length > 0 ? undefined : kindOfFolder.get(folder);
  if (kind) return kind;
  const where = folders.length === 0 ? 'No folder of a kind' : `The folder “${folders.join('/')}” is no kind of entity`;
  report(
    fields.map.place,
    `${where}; an entity stands in entities/<kind>/, one of ${[...kindOfFolder.keys()].join(', ')}.`,
    nearest(folder ?? '', kindOfFolder.keys()),
  );
  return undefined;
};

const readEntity = ({ id, fields, note }: SeedFile, kind: EntityKind, types: readonly string[]): EntityRecord => {
  fields.only(['type', 'names', 'identifiers', 'summary']);
  fields.require('names');
  note(id, { whole: fields.map.place, parts: partsOf(fields.map) });
  return {
    id,
    kind,
    names: readNames(fields),
    ...present({
      type: fields.choice('type', types),
      identifiers: readIdentifiers(fields),
      summary: readSummary(fields),
    }),
  };
};

const readNames = (entity: Fields): EntityRecord['names'] => {
  const names = entity.list('names').flatMap((written) => {
    const fields = asFields(written, 'A name', entity.report);
    if (!fields) return [];
    fields.only(['text', 'lang', 'type', 'source', 'by']);
    fields.require('text');
    if (!fields.entry('source') && !fields.entry('by'))
      entity.report(fields.map.place, 'A name needs the source that uses it, or “by: editors”.');
    const optional = {
      lang: fields.parsed('lang', language),
      source: fields.parsed('source', slug),
      by: fields.choice('by', ['editors'] as const),
    };
    const type = fields.choice('type', nameTypes) ?? 'official';
    return [{ text: fields.text('text') ?? '', type, ...present(optional) }];
  });
  const written = entity.entry('names')?.value;
  if (written?.form === 'list' && written.items.length === 0)
    entity.report(written.place, 'An entity needs at least one name.');
  return names;
};

const readIdentifiers = (entity: Fields): EntityRecord['identifiers'] => {
  const fields = entity.fields('identifiers');
  if (!fields || fields.map.entries.size === 0) return undefined;
  return Object.fromEntries(
    [...fields.map.entries].flatMap(([scheme, { value }]) => {
      const text = asText(value, scheme, entity.report)?.text;
      return text === undefined ? [] : [[scheme, text] as const];
    }),
  );
};

const readSummary = (entity: Fields): EntityRecord['summary'] => {
  const fields = entity.fields('summary');
  if (!fields) return undefined;
  fields.only(['en', 'fr', 'zh-Hans', 'zh-Hant']);
  return Object.fromEntries(
    [...fields.map.entries.keys()].flatMap((lang) => {
      const summary = fields.fields(lang);
      if (!summary) return [];
      summary.only(['text', 'claims']);
      summary.require('text', 'claims');
      const claims = summary.parsedList('claims', claimAddress);
      return [[lang, { text: summary.text('text') ?? '', claims }] as const];
    }),
  );
};
