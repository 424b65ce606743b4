import { linkedData } from '../../../exports/json-ld.ts';
import { citedPage } from '../../cite/cited.ts';
import { anyPage } from '../../page.ts';
import type { Telling } from '../../telling.ts';
import { endsOf, partsOf } from '../../told/background.ts';
import { askClaim, type ClaimFound } from './ask.ts';
import { ClaimBody } from './ClaimBody.tsx';
import { type ClaimPageTold, claimTitle, tellClaimPage } from './tell.ts';

/** Who says it, how, how it stands, and where: in one line. */
const descriptionOf = (told: ClaimPageTold, { say }: Telling): string =>
  [
    told.saidBy,
    `${say.modality}: ${told.modality.label}. ${told.modality.description}`,
    `${say.status}: ${say.statuses[told.status]}`,
    [told.source.title, told.source.publishedText, told.places[0]?.text].filter((part) => part !== null).join(', '),
  ]
    .map((sentence) => sentence?.replace(/[.。]?$/, '.'))
    .join(' ');

const linked = ({ claim, line, background }: ClaimFound, told: ClaimPageTold, telling: Telling) => {
  const data = linkedData(telling.base, telling.revision.number);
  const { language } = telling;
  const { subject, object, source } = partsOf(background, claim);
  return [
    {
      ...data.claim(claim, { source, text: told.text, language }),
      'wg:disputedBy': told.disputedBy.map((dispute) => ({ '@id': dispute.claim.address })),
      'wg:disputes': told.disputes.map((dispute) => ({ '@id': dispute.claim.address })),
    },
    ...[subject, object].flatMap((end) => (end === undefined ? [] : data.entity(end.id, end.kind, end))),
    ...(line === null ? [] : data.line(line, { ...endsOf(line), text: told.line?.text ?? '', language })),
    ...(source === undefined ? [] : [data.source(source.id, source)]),
  ];
};

export const claimPage = anyPage<ClaimFound, ClaimPageTold>({
  noun: 'claim',
  among: 'claim',
  find: askClaim,
  idOf: ({ claim }) => claim.id,
  tell: tellClaimPage,
  head: (told, telling) => ({ title: claimTitle(told, telling), description: descriptionOf(told, telling) }),
  body: (told, telling) => ClaimBody({ told, telling }),
  cite: (told, telling) => citedPage('claim', told.id, claimTitle(told, telling), telling),
  linked,
});
