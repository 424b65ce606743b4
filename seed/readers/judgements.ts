import { asFields, type Fields } from '../yaml/fields.ts';
import type { LoneFile } from './reader.ts';

/** One entry of a file of judgements on who is who. */
export interface Judgement {
  fields: Fields;
  /** How it is known. */
  reason: string | undefined;
  /** Who judged so, where it was not who publishes the files. */
  by: string | undefined;
}

/** Reads a list of judgements, each with the required keys and perhaps with who made it. */
export const readJudgements = ({ written, report }: LoneFile, required: readonly string[]): readonly Judgement[] => {
  if (written.form !== 'list') {
    report(written.place, 'The file must be a list of judgements, each beginning with “- ”.');
    return [];
  }
  return written.items.flatMap((item) => {
    const fields = asFields(item, 'A judgement', report);
    if (!fields) return [];
    fields.only([...required, 'by']);
    fields.require(...required);
    return [{ fields, reason: fields.text('reason'), by: fields.text('by') }];
  });
};
