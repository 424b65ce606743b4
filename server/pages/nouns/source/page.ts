import { linkedData } from '../../../exports/json-ld.ts';
import { citedPublication } from '../../cite/publication.ts';
import { anyPage } from '../../page.ts';
import type { Telling } from '../../telling.ts';
import { partsOf } from '../../told/background.ts';
import { askSource, type SourceFound } from './ask.ts';
import { SourceBody } from './SourceBody.tsx';
import { type SourcePageTold, tellSourcePage } from './tell.ts';

const descriptionOf = (told: SourcePageTold, { say }: Telling): string =>
  [told.publisher, told.publishedText, told.typeLabel, say.claims(told.claims.totalCount)]
    .filter((part) => part !== null)
    .join(' · ');

const linked = ({ source, question, background }: SourceFound, told: SourcePageTold, telling: Telling) => {
  const data = linkedData(telling.base, telling.revision.number);
  const related = [...question.copies.of(source), question.copyOf.of(source)].filter((other) => other !== null);
  return [
    data.source(source.id, source.record),
    ...related.map((other) => data.source(other.id, other.record)),
    ...question.claims.of(source).edges.map(({ node }, i) =>
      data.claim(node, {
        source: partsOf(background, node).source,
        text: told.claims.items[i]?.text ?? '',
        language: telling.language,
      }),
    ),
  ];
};

export const sourcePage = anyPage<SourceFound, SourcePageTold>({
  noun: 'source',
  among: 'source',
  find: askSource,
  idOf: ({ source }) => source.id,
  tell: tellSourcePage,
  head: (told, telling) => ({ title: told.title, description: descriptionOf(told, telling) }),
  body: (told, telling) => SourceBody({ told, telling }),
  cite: citedPublication,
  linked,
});
