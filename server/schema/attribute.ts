import { pageArguments, parse } from '../graph/arguments.ts';
import { isSingle } from '../graph/attribute.ts';
import { pageOfList } from '../graph/page.ts';
import { predicates } from '../ontology/index.ts';
import { labelIn } from '../words/language.ts';
import { periodOf } from '../words/period-answer.ts';
import { ClaimConnection } from './connections.ts';
import { LANGUAGE, LanguageEnum, ModalityEnum } from './enums.ts';
import { Period } from './period.ts';
import { Attribute, AttributeValue, Claim } from './refs.ts';
import { Value } from './value.ts';
import { valueAnswer } from './value-answer.ts';

Attribute.implement({
  description: 'What sources say of one thing about an entity: every value side by side, and the one to show.',
  fields: (t) => ({
    predicate: t.exposeString('predicate', { description: 'Its name in the ontology, e.g. `valuation`.' }),
    label: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'Its name in a language.',
      resolve: ({ predicate }, { lang }, context) => {
        const words = predicates.get(predicate)?.label;
        return words ? labelIn(words, lang ?? context.language) : predicate;
      },
    }),
    best: t.field({
      type: AttributeValue,
      nullable: true,
      description:
        'The value to show: by rank, then undisputed, then asserted, then the latest period, then the claim’s id. None where several are right at once (targets, customers).',
      resolve: ({ predicate, values }) => (isSingle(predicate) ? (values[0] ?? null) : null),
    }),
    values: t.field({
      type: [AttributeValue],
      description: 'Every value that a standing claim gives.',
      resolve: ({ values }) => [...values],
    }),
    disputed: t.boolean({
      description: 'Whether any of its claims is disputed.',
      resolve: ({ values }) => values.some((value) => value.claims.some((claim) => claim.status === 'disputed')),
    }),
  }),
});

AttributeValue.implement({
  description: 'One value, and the claims that give it.',
  fields: (t) => ({
    value: t.field({
      type: Value,
      description: 'The value.',
      resolve: ({ value, claims }, _args, context) =>
        valueAnswer(value, predicates.get(claims[0]?.record.predicate ?? '')?.choices, context.language),
    }),
    modality: t.expose('modality', { type: ModalityEnum, description: 'How its sources put it.' }),
    disputed: t.boolean({
      description: 'Whether any of its claims is disputed.',
      resolve: ({ claims }) => claims.some((claim) => claim.status === 'disputed'),
    }),
    period: t.field({
      type: Period,
      nullable: true,
      description: 'When it held.',
      resolve: ({ claims }) => (claims[0] ? periodOf(claims[0].record) : null),
    }),
    claims: t.connection(
      {
        type: Claim,
        nullable: true,
        description: 'The claims that give this value.',
        resolve: ({ claims }, args) =>
          pageOfList(
            [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)),
            (claim) => claim.id,
            parse(pageArguments, args),
          ),
      },
      ClaimConnection,
    ),
  }),
});
