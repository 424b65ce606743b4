import { differentId } from '../../server/record/ids.ts';
import type { DifferentRecord } from '../../server/record/records.ts';
import { partsOf } from '../yaml/parts.ts';
import { slug } from './grammar.ts';
import { readJudgements } from './judgements.ts';
import { present } from './present.ts';
import type { FileReader } from './reader.ts';

/** `different.yaml`: which two ids name two things, though they look like one. They are not merged while this stands. */
export const different: FileReader = {
  file: 'different.yaml',
  read: (file) => ({
    different: readJudgements(file, ['entities', 'reason']).flatMap(({ fields, reason, by }): DifferentRecord[] => {
      const pair = fields.parsedList('entities', slug);
      const [one, other] = pair;
      if (one !== undefined && pair.length !== 2)
        file.report(fields.place('entities'), '“entities” names the two that are different.');
      if (one === undefined || other === undefined || pair.length !== 2 || reason === undefined) return [];
      const entities: [string, string] = one < other ? [one, other] : [other, one];
      const id = differentId(entities);
      file.note(id, { whole: fields.map.place, parts: partsOf(fields.map) });
      return [{ id, entities, reason, ...present({ by }) }];
    }),
  }),
};
