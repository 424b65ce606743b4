import { linkedData } from '../../../exports/json-ld.ts';
import { citedPage } from '../../cite/cited.ts';
import { anyPage } from '../../page.ts';
import type { Telling } from '../../telling.ts';
import { describedIn, endsOf, partsOf } from '../../told/background.ts';
import { askRelation, type RelationFound } from './ask.ts';
import { RelationBody } from './RelationBody.tsx';
import { type RelationTold, tellRelation } from './tell.ts';

const descriptionOf = (told: RelationTold, { say }: Telling): string =>
  [
    `${say.modality}: ${told.modality.label}. ${told.modality.description}`,
    `${say.claims(told.claims)}, ${say.sources(told.sources)}.`,
    told.disputed ? `${say.status}: ${say.disputedOf(told.disputedClaims, told.claims)}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

const linked = ({ line, question, background }: RelationFound, told: RelationTold, telling: Telling) => {
  const data = linkedData(telling.base, telling.revision.number);
  const { language } = telling;
  const { from, to } = endsOf(line);
  return [
    ...data.line(line, { from, to, text: told.text, language }),
    ...[from, to].map((end) => data.entity(end.id, end.kind, describedIn(background, end))),
    ...question.claims.of(line).edges.map(({ node }, i) =>
      data.claim(node, {
        source: partsOf(background, node).source,
        text: told.claimList.items[i]?.text ?? '',
        language,
      }),
    ),
  ];
};

export const relationPage = anyPage<RelationFound, RelationTold>({
  noun: 'relation',
  among: 'relation',
  find: askRelation,
  idOf: ({ line }) => line.id,
  tell: tellRelation,
  head: (told, telling) => ({ title: told.text, description: descriptionOf(told, telling) }),
  body: (told, telling) => RelationBody({ told, telling }),
  cite: (told, telling) => citedPage('relation', told.id, told.text, telling),
  linked,
});
