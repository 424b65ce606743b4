import type { FacetAnswer, FacetValueAnswer } from '../graph/facets.ts';
import { entityKinds, enumKind } from '../ontology/index.ts';
import { type Language, labelIn, nameIn } from '../words/language.ts';
import { builder } from './builder.ts';

type ValueOf = FacetValueAnswer & { facet: FacetAnswer['name'] };

const labelOf = ({ facet, value, kind, place }: ValueOf, language: Language): string => {
  if (facet === 'place') return place === null ? value : nameIn(place.names, language);
  const definition = entityKinds.get(kind ?? '');
  const words = facet === 'kind' ? definition?.plural : definition?.types[value];
  return words === undefined ? value : labelIn(words, language);
};

const FacetValue = builder.objectRef<ValueOf>('FacetValue').implement({
  description: 'One value of a facet, and how many entities of the list have it.',
  fields: (t) => ({
    value: t.string({
      description: 'What the filter takes: `ORGANIZATION` in `kinds`, `company` in `types`, `cn-hangzhou` in `place`.',
      resolve: ({ facet, value }) => (facet === 'kind' ? enumKind(value) : value),
    }),
    label: t.string({
      description: 'In words, in the language of the Accept-Language header: `Organizations`, `company`, `Hangzhou`.',
      resolve: (value, _args, context) => labelOf(value, context.language),
    }),
    count: t.exposeInt('count', {
      description: 'How many entities the list holds when the filter asks for this value: its `totalCount` then.',
    }),
  }),
});

export const Facet = builder.objectRef<FacetAnswer>('Facet').implement({
  description:
    'How a list of entities divides, over all its pages. Each facet leaves its own condition of the filter out, so that among organizations it still says how many persons there are to switch to.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: '`kind`, `type` or `place`; a place counts what lies in it and in all that is part of it.',
    }),
    values: t.field({
      type: [FacetValue],
      description: 'The values, the most frequent first; at most 50.',
      resolve: ({ name, values }) => values.map((value) => ({ ...value, facet: name })),
    }),
  }),
});
