/** What is said of an entity alone, when it is entered. */
import type { ClaimRecord, EntityRecord } from '../../record/records.ts';
import type { Dice } from './dice.ts';
import { choice, money, number, type Scribe, type Statement, text } from './saying.ts';

/** An entity and the claims that are entered with it. */
export interface Entry {
  entity: EntityRecord;
  claims: readonly ClaimRecord[];
}

/** The deployments of which nothing later than a plan is known. */
export type Planned = ReadonlySet<string>;

export const entered = (dice: Dice, { say }: Scribe, entity: EntityRecord, planned: Planned): Entry => {
  const claims = attributes(dice, entity, planned).map((statement) => say({ ...statement, subject: entity.id }));
  const described = claims.find(({ predicate }) => predicate === 'described');
  if (described?.value?.type !== 'text') return { entity, claims };
  const summary = { en: { text: described.value.text, claims: [described.id] } };
  return { entity: { ...entity, summary }, claims };
};

type Attribute = Omit<Statement, 'subject'>;

const attributes = (dice: Dice, { id, kind }: EntityRecord, planned: Planned): readonly Attribute[] => {
  const sometimes = (probability: number, attribute: () => Attribute): Attribute[] =>
    dice.chance(probability) ? [attribute()] : [];
  const year = 1980 + dice.below(45);
  const described = sometimes(0.2, () => ({
    predicate: 'described',
    modality: 'asserted',
    value: text('A firm or a thing of a made-up register, kept for tests of speed.'),
  }));
  switch (kind) {
    case 'Person':
      return [
        {
          predicate: 'publicRole',
          modality: 'asserted',
          value: text(dice.pick(['Founder of a firm', 'Minister', 'Member of a board'])),
        },
      ];
    case 'Organization':
      return [
        ...described,
        ...sometimes(0.7, () => ({ predicate: 'founded', value: { type: 'date', edtf: `${year}` } })),
        ...sometimes(0.3, () => ({ predicate: 'headcount', value: number(10 * (1 + dice.below(5_000)), 'people') })),
        ...sometimes(0.25, () => ({ predicate: 'valuation', value: money(dice, 8) })),
        ...sometimes(0.1, () => ({ predicate: 'valuation', value: money(dice, 8) })),
        ...sometimes(0.3, () => ({ predicate: 'website', value: { type: 'url', url: `https://${id}.example/` } })),
      ];
    case 'FundingRound':
      return [
        ...sometimes(0.9, () => ({ predicate: 'amount', value: money(dice, 8) })),
        ...sometimes(0.6, () => ({
          predicate: 'announced',
          value: { type: 'date', edtf: `${2003 + dice.below(22)}-0${1 + dice.below(9)}` },
        })),
      ];
    case 'Deployment':
      return [
        {
          predicate: 'stage',
          modality: 'asserted',
          value: choice(planned.has(id) ? 'planned' : dice.pick(['trial', 'active', 'ended'])),
        },
      ];
    case 'Place':
      return sometimes(0.3, () => ({
        predicate: 'surveillanceCameras',
        value: number(100 * (1 + dice.below(9_000)), 'cameras'),
      }));
    case 'Product':
      return [
        ...described,
        ...sometimes(0.4, () => ({ predicate: 'launched', value: { type: 'date', edtf: `${year}` } })),
        ...sometimes(0.3, () => ({ predicate: 'accuracy', value: number(50 + dice.below(50), 'percent') })),
      ];
    case 'Policy':
      return sometimes(0.8, () => ({
        predicate: 'adopted',
        value: { type: 'date', edtf: `${year}-0${1 + dice.below(9)}` },
      }));
    case 'Incident':
      return [
        ...sometimes(0.8, () => ({ predicate: 'date', value: { type: 'date', edtf: `${year}` } })),
        ...sometimes(0.3, () => ({ predicate: 'amount', value: money(dice, 6) })),
      ];
    default:
      return described;
  }
};
