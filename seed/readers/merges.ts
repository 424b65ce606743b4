import { sameId } from '../../server/record/ids.ts';
import type { SameRecord } from '../../server/record/records.ts';
import { partsOf } from '../yaml/parts.ts';
import { slug } from './grammar.ts';
import { readJudgements } from './judgements.ts';
import { present } from './present.ts';
import type { FileReader } from './reader.ts';

/** `merges.yaml`: which ids name one thing. The one that is kept answers for the others. */
export const merges: FileReader = {
  file: 'merges.yaml',
  read: (file) => ({
    same: readJudgements(file, ['keep', 'merge', 'reason']).flatMap(({ fields, reason, by }): SameRecord[] => {
      const keep = fields.parsed('keep', slug);
      const merged = fields.parsedTexts('merge', slug);
      if (keep === undefined || reason === undefined) return [];
      return merged.map(({ value: merge, place }) => {
        const id = sameId(merge);
        file.note(id, { whole: place, parts: new Map([...partsOf(fields.map), ['merge', place], ['', place]]) });
        return { id, keep, merge, reason, ...present({ by }) };
      });
    }),
  }),
};
