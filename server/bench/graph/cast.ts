/** Who and what there is in a generated graph. */
import { type EntityKind, entityKinds } from '../../ontology/index.ts';
import type { EntityRecord, NameRecord } from '../../record/records.ts';
import type { Dice } from './dice.ts';
import { firstName, knownNames, organizationNames, personNames, thingNames } from './names.ts';
import { countries, issues, technologies } from './places.ts';
import { slugMaker } from './slugs.ts';

/** Entities by kind, those in front preferred when lines are drawn. */
export type Cast = { readonly [K in EntityKind]: readonly EntityRecord[] };

/** Of a hundred entities; technologies and issues are few in any graph. */
const shares: Readonly<Record<Exclude<EntityKind, 'Technology' | 'EthicsIssue'>, number>> = {
  Organization: 42,
  Person: 12,
  GovernmentBody: 6,
  Place: 6,
  Product: 12,
  Deployment: 10,
  FundingRound: 9,
  Policy: 1.5,
  Incident: 1.5,
};

export const castOf = (dice: Dice, count: number): Cast => {
  const slug = slugMaker();
  const known = (kind: EntityKind, names: readonly NameRecord[], type?: string): EntityRecord => ({
    id: slug(firstName([...names])),
    kind,
    names: [...names],
    ...(type !== undefined && { type }),
  });
  const few = Math.max(2, Math.floor(count / 25));
  const fixed = {
    Technology: technologies.slice(0, few).map((names) => known('Technology', knownNames(names))),
    EthicsIssue: issues.slice(0, few).map((names) => known('EthicsIssue', knownNames(names))),
  };
  const rest = count - fixed.Technology.length - fixed.EthicsIssue.length;
  const many = (kind: keyof typeof shares, names: () => readonly NameRecord[]): EntityRecord[] =>
    Array.from({ length: Math.max(2, Math.round((rest * shares[kind]) / 100)) }, () =>
      known(kind, names(), typeIn(dice, kind)),
    );
  return {
    ...fixed,
    Organization: many('Organization', () => organizationNames(dice)),
    Person: many('Person', () => personNames(dice)),
    GovernmentBody: many('GovernmentBody', () =>
      thingNames(dice, 'Ministry of the Interior', 'Ministère de l’Intérieur de'),
    ),
    Place: placesOf(Math.max(4, Math.round((rest * shares.Place) / 100)), known, dice),
    Product: many('Product', () =>
      thingNames(dice, dice.pick(['Eye', 'Watch', 'Gate', 'Cloud', 'Brain']), 'plateforme'),
    ),
    Deployment: many('Deployment', () =>
      thingNames(dice, dice.pick(['camera network', 'airport gates', 'school trial']), 'réseau de caméras de'),
    ),
    FundingRound: many('FundingRound', () => thingNames(dice, `Series ${dice.pick(['A', 'B', 'C', 'D'])}`, 'levée de')),
    Policy: many('Policy', () => thingNames(dice, dice.pick(['Surveillance Act', 'Data Plan', 'Entity List']), 'loi')),
    Incident: many('Incident', () => thingNames(dice, dice.pick(['judgment', 'data breach', 'fine']), 'affaire')),
  };
};

const typeIn = (dice: Dice, kind: EntityKind): string => dice.pick(Object.keys(entityKinds.get(kind)?.types ?? {}));

/** Countries first, then regions, then cities: a place can lie in any that comes before it and is larger. */
const placesOf = (
  count: number,
  known: (kind: EntityKind, names: readonly NameRecord[], type?: string) => EntityRecord,
  dice: Dice,
): EntityRecord[] => {
  const land = countries.slice(0, Math.max(2, Math.floor(count / 4)));
  const regions = Math.floor((count - land.length) / 5);
  return Array.from({ length: count }, (_, i) => {
    const country = land[i];
    if (country) return known('Place', knownNames(country), 'country');
    return i < land.length + regions
      ? known('Place', thingNames(dice, 'Province', 'région de'), 'region')
      : known(
          'Place',
          thingNames(dice, dice.pick(['City', 'Harbour', 'Hills']), 'ville de'),
          dice.chance(0.9) ? 'city' : 'site',
        );
  });
};
