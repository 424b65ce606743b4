import { disputeId } from '../../server/record/ids.ts';
import type { DisputeRecord } from '../../server/record/records.ts';
import { asFields, asText, type Fields, read } from '../yaml/fields.ts';
import { partsOf } from '../yaml/parts.ts';
import type { Written } from '../yaml/written.ts';
import { claimAddress } from './grammar.ts';
import type { SeedFile } from './reader.ts';

interface WrittenDispute {
  disputes: string;
  note: string;
  by: DisputeRecord['by'];
  written: Written;
}

/** What a claim disputes: a map from claim to note, said by its source, or a list that says by whom. */
export const readDisputes = (claim: Fields, id: string, note: SeedFile['note']): DisputeRecord[] =>
  writtenDisputes(claim).map(({ written, ...dispute }) => {
    const record = { id: disputeId({ claim: id, ...dispute }), claim: id, ...dispute };
    note(record.id, { whole: written.place, parts: partsOf(written) });
    return record;
  });

const writtenDisputes = (claim: Fields): WrittenDispute[] => {
  const value = claim.entry('disputes')?.value;
  if (value === undefined) return [];
  if (value.form === 'map') {
    return [...value.entries].flatMap(([name, entry]) => {
      const disputes = read(name, entry.place, claimAddress, claim.report);
      const text = asText(entry.value, name, claim.report)?.text;
      if (disputes === undefined || text === undefined) return [];
      return [{ disputes, note: text, by: 'source' as const, written: { ...entry.value, place: entry.place } }];
    });
  }
  return claim.list('disputes').flatMap((written) => {
    const fields = asFields(written, 'A dispute', claim.report);
    if (!fields) return [];
    fields.only(['claim', 'note', 'by']);
    fields.require('claim', 'note', 'by');
    const disputes = fields.parsed('claim', claimAddress);
    const text = fields.text('note');
    const by = fields.choice('by', ['editors', 'source'] as const);
    return disputes && text && by ? [{ disputes, note: text, by, written }] : [];
  });
};
