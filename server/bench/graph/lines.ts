/** What is said between two entities. */
import type { RelationKind } from '../../ontology/index.ts';
import type { EntityRecord } from '../../record/records.ts';
import type { Planned } from './attributes.ts';
import type { Cast } from './cast.ts';
import type { Dice } from './dice.ts';
import { choice, money, type Statement, text } from './saying.ts';

type Drawn = Statement & { object: string };

/** What must not be missing for the graph to look like one: everything lies somewhere, is made, raised or issued by someone. */
export const structure = (dice: Dice, cast: Cast, planned: Planned): readonly Drawn[] => {
  const line = (
    subject: EntityRecord,
    predicate: RelationKind,
    object: EntityRecord,
    more: Omit<Partial<Statement>, 'subject' | 'predicate' | 'object'> = {},
  ): Drawn => careful({ subject: subject.id, predicate, object: object.id, ...more }, planned);
  const { Organization, Place, GovernmentBody, Product, Technology, EthicsIssue } = cast;
  const countries = Place.filter(({ type }) => type === 'country');
  const regions = Place.filter(({ type }) => type === 'region');
  const sure = { modality: 'asserted' } as const;
  return [
    ...Place.filter(({ type }) => type !== 'country').map((place) =>
      line(
        place,
        'PART_OF',
        place.type === 'region' || regions.length === 0 ? dice.skewed(countries) : dice.skewed(regions),
        sure,
      ),
    ),
    ...Organization.map((firm) =>
      line(
        firm,
        'LOCATED_IN',
        dice.skewed(Place),
        dice.chance(0.5) ? { qualifiers: { as: choice('headquarters') } } : {},
      ),
    ),
    ...cast.Person.map((person) =>
      line(person, 'HAS_ROLE', dice.skewed(Organization), { qualifiers: { role: text('Chair') } }),
    ),
    ...Product.flatMap((product) => [
      line(dice.skewed(Organization), 'DEVELOPS', product, sure),
      ...(dice.chance(0.5) ? [line(product, 'BUILT_ON', dice.skewed(Technology))] : []),
      ...(dice.chance(0.2)
        ? [line(product, 'RAISES_ISSUE', dice.skewed(EthicsIssue), { basis: dice.pick(['stated', 'inferred']) })]
        : []),
    ]),
    ...cast.Deployment.flatMap((deployment) => [
      line(dice.skewed(GovernmentBody), 'DEPLOYS', deployment),
      line(deployment, 'LOCATED_IN', dice.skewed(Place)),
      ...(dice.chance(0.7) ? [supplied(dice, dice.skewed(Organization), deployment, Product, planned)] : []),
      ...(dice.chance(0.7) ? [line(deployment, 'USES', dice.skewed(Product))] : []),
    ]),
    ...cast.FundingRound.flatMap((round) => [
      line(dice.skewed(Organization), 'RAISED', round, sure),
      ...Array.from({ length: 1 + dice.below(4) }, () => invested(dice, dice.skewed(Organization), round)),
    ]),
    ...cast.Policy.map((policy) => line(dice.skewed(GovernmentBody), 'ISSUED', policy, sure)),
    ...cast.Incident.map((incident) =>
      line(dice.skewed(Organization), 'PARTY_TO', incident, { qualifiers: { role: choice('respondent') } }),
    ),
  ];
};

/** The parts of a round stay far below its amount, which the ledger's rules ask of one source. */
const invested = (dice: Dice, investor: EntityRecord, round: EntityRecord): Drawn => ({
  subject: investor.id,
  predicate: 'INVESTED_IN',
  object: round.id,
  qualifiers: {
    role: choice(dice.pick(['lead', 'participant', 'participant'])),
    ...(dice.chance(0.4) && { amount: money(dice, 4) }),
  },
});

const supplied = (
  dice: Dice,
  firm: EntityRecord,
  to: EntityRecord,
  products: readonly EntityRecord[],
  planned: Planned,
): Drawn =>
  careful(
    {
      subject: firm.id,
      predicate: 'SUPPLIES',
      object: to.id,
      ...(dice.chance(0.3) && { qualifiers: { product: { type: 'entity', entity: dice.skewed(products).id } } }),
    },
    planned,
  );

/** What every source calls planned is deployed, supplied or used by nobody yet. */
const careful = (drawn: Drawn, planned: Planned): Drawn =>
  planned.has(drawn.subject) || planned.has(drawn.object) ? { ...drawn, modality: 'planned' } : drawn;

const kinds = {
  INVESTED_IN: 22, OWNS: 14, SUPPLIES: 18, PARTNERS_WITH: 13, USES: 8, DEVELOPS: 5, OPERATES: 3, DEPLOYS: 4, HAS_ROLE: 4,
  LISTED_UNDER: 3, PARTY_TO: 2, SUCCEEDS: 1, REGULATES: 1, RAISES_ISSUE: 1, FOUNDED: 2, TRAINED_ON: 1, PART_OF: 2,
} as const; // biome-ignore format: a table of weights

/** One more line between entities that chance prefers, or none where it met one entity twice. */
export const chanceLine = (dice: Dice, cast: Cast, planned: Planned): Drawn | undefined => {
  const { Organization, Person, GovernmentBody, Product, Technology, Deployment, Policy, Incident, EthicsIssue } = cast;
  const kind = dice.weighted(kinds);
  const [from, to] = ((): readonly [readonly EntityRecord[], readonly EntityRecord[]] => {
    switch (kind) {
      case 'OWNS':
        return [dice.pick([Organization, Organization, GovernmentBody, Person]), Organization];
      case 'SUPPLIES':
        return [Organization, dice.pick([Organization, GovernmentBody, Deployment])];
      case 'PARTNERS_WITH':
        return [Organization, dice.pick([Organization, Organization, GovernmentBody])];
      case 'USES':
        return [dice.pick([Organization, GovernmentBody]), dice.pick([Product, Product, Technology])];
      case 'DEVELOPS':
      case 'OPERATES':
      case 'TRAINED_ON':
        return [Organization, Product];
      case 'DEPLOYS':
        return [dice.pick([GovernmentBody, Organization]), Deployment];
      case 'HAS_ROLE':
      case 'FOUNDED':
        return [Person, Organization];
      case 'LISTED_UNDER':
        return [Organization, Policy];
      case 'PARTY_TO':
        return [Organization, Incident];
      case 'REGULATES':
        return [Policy, Technology];
      case 'RAISES_ISSUE':
        return [dice.pick([Deployment, Incident, Policy]), EthicsIssue];
      default:
        return [Organization, Organization];
    }
  })();
  const [subject, object] = [dice.skewed(from), dice.skewed(to)];
  if (subject.id === object.id) return undefined;
  if (kind === 'SUPPLIES') return supplied(dice, subject, object, Product, planned);
  const qualifiers = kind === 'SUCCEEDS' ? { how: choice(dice.pick(['rename', 'merger', 'spin_out'])) } : undefined;
  return careful(
    { subject: subject.id, predicate: kind, object: object.id, ...(qualifiers && { qualifiers }) },
    planned,
  );
};
