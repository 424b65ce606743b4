import { linkedData } from '../../../exports/json-ld.ts';
import { citedPage } from '../../cite/cited.ts';
import { anyPage } from '../../page.ts';
import type { Telling } from '../../telling.ts';
import { askRevisionPage, type RevisionFound } from './ask.ts';
import { RevisionBody } from './RevisionBody.tsx';
import { type RevisionTold, tellRevision } from './tell.ts';

const titleOf = ({ id, message }: RevisionTold, { say }: Telling): string => `${say.revisionTitle(id)}: ${message}`;

const linked = ({ contents }: RevisionFound, told: RevisionTold, telling: Telling) => {
  const data = linkedData(telling.base, telling.revision.number);
  return contents.claims.map(({ claim, parts }, i) =>
    data.claim(claim, {
      source: parts.source,
      text: told.claims.items[i]?.claim.text ?? '',
      language: telling.language,
    }),
  );
};

export const revisionPage = anyPage<RevisionFound, RevisionTold>({
  noun: 'revision',
  among: 'revision',
  find: askRevisionPage,
  // Its number and its id are both its address, so neither redirects to the other.
  idOf: ({ revision }, asked) => (asked === String(revision.number) ? asked : revision.id),
  tell: tellRevision,
  head: (told, telling) => ({
    title: titleOf(told, telling),
    description: [
      telling.say.added(told.addedClaims),
      telling.say.changed(told.changedClaims),
      telling.say.closedClaims(told.closedClaims),
    ].join(' · '),
  }),
  body: (told, telling) => RevisionBody({ told, telling }),
  cite: (told, telling) => citedPage('revision', told.id, titleOf(told, telling), telling),
  linked,
});
