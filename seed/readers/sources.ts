import { sourceTypeList } from '../../server/ontology/index.ts';
import type { ClaimRecord, DisputeRecord, SourceRecord } from '../../server/record/records.ts';
import { asFields } from '../yaml/fields.ts';
import { partsOf } from '../yaml/parts.ts';
import { readClaim } from './claim.ts';
import { readDisputes } from './disputes.ts';
import { date, day, digest, language, slug, webAddress } from './grammar.ts';
import { present } from './present.ts';
import type { FolderReader, SeedFile } from './reader.ts';

const sourceTypes = sourceTypeList.map((definition) => definition.type);

const keys = [
  'title',
  'publisher',
  'published',
  'language',
  'type',
  'url',
  'archiveUrl',
  'retrieved',
  'sha256',
  'copyOf',
  'claims',
];

/** `sources/<id>.yaml`: what a publication is, and what it says. */
export const sources: FolderReader = {
  folder: 'sources',
  read: (file) => {
    if (file.folders.length > 0)
      file.report(file.fields.map.place, 'Sources stand directly in the folder “sources”, not below it.');
    const source = readSource(file);
    const claims: ClaimRecord[] = [];
    const disputes: DisputeRecord[] = [];
    for (const written of file.fields.list('claims')) {
      const fields = asFields(written, 'A claim', file.report);
      const claim = fields && readClaim(fields, source, file.note);
      if (!fields || !claim) continue;
      claims.push(claim);
      disputes.push(...readDisputes(fields, claim.id, file.note));
    }
    return { sources: [source], claims, disputes };
  },
};

const readSource = ({ id, fields, note }: SeedFile): SourceRecord => {
  fields.only(keys);
  fields.require('title', 'type');
  note(id, { whole: fields.map.place, parts: partsOf(fields.map) });
  return {
    id,
    // What is missing has been reported, and nothing is written when anything is.
    title: fields.text('title') ?? id,
    type: fields.choice('type', sourceTypes) ?? '',
    ...present({
      publisher: fields.text('publisher'),
      published: fields.parsed('published', date),
      language: fields.parsed('language', language),
      url: fields.parsed('url', webAddress),
      archiveUrl: fields.parsed('archiveUrl', webAddress),
      retrieved: fields.parsed('retrieved', day),
      sha256: fields.parsed('sha256', digest),
      copyOf: fields.parsed('copyOf', slug),
    }),
  };
};
