import type { RevisionAnswer } from '../../../graph/answers.ts';
import { pathOf } from '../../../record/addresses.ts';
import { type Telling, withParameters } from '../../telling.ts';
import { type ClaimChangeTold, type EntityChangeTold, tellClaimChange, tellEntityChanges } from '../../told/change.ts';
import type { ListTold } from '../../told/list.ts';
import { type RevisionFound, SHOWN } from './ask.ts';

export interface RevisionTold extends Omit<RevisionAnswer, 'noun'> {
  claims: ListTold<ClaimChangeTold>;
  entities: ListTold<EntityChangeTold>;
  previous: number | null;
  following: number | null;
}

export const tellRevision = (
  { revision, contents }: RevisionFound,
  telling: Telling,
  parameters: URLSearchParams,
): RevisionTold => {
  const { noun: _, ...told } = revision;
  const { number } = told;
  const partAt = (after: string | undefined): string =>
    withParameters(pathOf('revision', String(number)), {
      lang: telling.keepsLanguage ? telling.language : undefined,
      after,
    });
  const isStart = !parameters.has('after');
  const last = contents.claims.at(-1)?.claim.id;
  return {
    ...told,
    claims: {
      totalCount: contents.claimCount,
      items: contents.claims.map((change) => tellClaimChange(change, telling)),
      start: isStart ? null : partAt(undefined),
      // A full part may be the last one: then the next says that nothing is left.
      next: contents.claims.length === SHOWN && contents.claimCount > SHOWN ? partAt(last) : null,
    },
    entities: {
      totalCount: contents.entityCount,
      items: tellEntityChanges(contents, telling),
      start: null,
      next: null,
    },
    previous: number > 1 ? number - 1 : null,
    following: telling.isNewest ? null : number + 1,
  };
};
