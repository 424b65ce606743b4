import { linkedData } from '../../../exports/json-ld.ts';
import { described } from '../../../graph/answers.ts';
import { citedPage } from '../../cite/cited.ts';
import { anyPage } from '../../page.ts';
import type { Telling } from '../../telling.ts';
import { endsOf, partsOf } from '../../told/background.ts';
import { askEntity, type EntityFound } from './ask.ts';
import { EntityBody } from './EntityBody.tsx';
import { type EntityTold, tellEntity } from './tell.ts';

const titleOf = ({ name, kindLabel, typeLabel }: EntityTold): string =>
  `${name} (${[kindLabel, typeLabel].filter((part) => part !== null).join(', ')})`;

/** In the words of the editors, which carry the modality; else what kind of thing it is, and how much is said of it. */
const descriptionOf = (told: EntityTold, { say }: Telling): string =>
  [told.summary?.text, say.appears(told.claimCount, told.sources.totalCount)]
    .filter((part) => part !== undefined)
    .join(' ');

const linked = (
  { entity, lines, attributes, others, retracted, sources, background }: EntityFound,
  told: EntityTold,
  telling: Telling,
) => {
  const data = linkedData(telling.base, telling.revision.number);
  const linkedLines = lines.edges.flatMap(({ node }, i) => {
    const { from, to } = endsOf(node);
    return data.line(node, { from, to, text: told.lines.items[i]?.text ?? '', language: telling.language });
  });
  const claims = [
    ...attributes.flatMap(({ values }) => values.flatMap((value) => value.claims)),
    ...others.edges.map(({ node }) => node),
    ...retracted.edges.map(({ node }) => node),
  ];
  const texts = new Map(
    [
      ...told.attributes.flatMap(({ values }) => values.flatMap((value) => value.claims)),
      ...told.otherClaims.items,
      ...told.retractedClaims.items,
    ].map((claim) => [claim.id, claim.text]),
  );
  return [
    data.entity(entity.id, entity.kind, described(entity).record),
    ...linkedLines,
    // What the page has no room for is found behind its own address, and is not here without its words.
    ...claims.flatMap((claim) => {
      const text = texts.get(claim.id);
      if (text === undefined) return [];
      return [data.claim(claim, { source: partsOf(background, claim).source, text, language: telling.language })];
    }),
    ...sources.edges.map(({ node }) => data.source(node.source.id, node.source.record)),
  ];
};

export const entityPage = anyPage<EntityFound, EntityTold>({
  noun: 'entity',
  among: 'entity',
  find: askEntity,
  idOf: ({ entity }) => entity.id,
  tell: tellEntity,
  head: (told, telling) => ({ title: titleOf(told), description: descriptionOf(told, telling) }),
  body: (told, telling) => EntityBody({ told, telling }),
  cite: (told, telling) => citedPage('entity', told.id, titleOf(told), telling),
  linked,
});
