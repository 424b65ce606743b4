/** An invented graph of three stars: in two, each neighbour is dated in another way; in the third, each differs in something else. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../ledger/ledger.ts';
import { published } from '../../ledger/testing/publishing.ts';
import { beginning, claim, dispute, entity, putting, source } from '../../ledger/testing/world.ts';
import { suiteDatabase } from '../../neo4j/testing.ts';
import type { ClaimRecord, EntityRecord } from '../../record/records.ts';
import { endpointOver } from '../../schema/testing/endpoint.ts';
import type { Star, StarKind } from './ask-everywhere.ts';
import { type Nature, type WrittenPeriod, writtenPeriods } from './written-dates.ts';

type Saying = Partial<ClaimRecord> & { source: string };

/** A neighbour, how its line to the hub runs as seen from there, and what sources say of it. */
interface Neighbour {
  kind: StarKind;
  way: 'OUT' | 'IN' | 'BOTH';
  is?: EntityRecord['kind'];
  sayings: readonly Saying[];
  /** The source whose claim is denied. */
  denied?: string;
}

const owned = (...sayings: Saying[]): Neighbour => ({ kind: 'OWNS', way: 'OUT', sayings });
const backed = (...roles: string[]): Neighbour => ({
  kind: 'INVESTED_IN',
  way: 'OUT',
  sayings: roles.map((choice, i) => ({
    source: i === 0 ? 'ledger-1' : 'gazette-1',
    qualifiers: { role: { type: 'choice', choice } },
  })),
});
const partner: Neighbour = { kind: 'PARTNERS_WITH', way: 'BOTH', sayings: [{ source: 'gazette-1' }] };
const gazette = { source: 'gazette-1' };
const herald = { source: 'herald-1' };

export const neighbours: Readonly<Record<string, Neighbour>> = {
  plain: owned(gazette),
  intended: owned({ ...gazette, modality: 'planned' }),
  rumoured: owned({ ...herald, modality: 'alleged', attribution: 'unnamed officials' }),
  denied: { ...owned(herald), denied: 'herald-1' },
  'half-denied': { ...owned(gazette, herald), denied: 'herald-1' },
  'told-twice': owned(gazette, herald),
  // The second gazette copies the first.
  copied: owned(gazette, { source: 'gazette-2' }),
  inferred: owned({ ...gazette, basis: 'inferred' }),
  led: backed('lead'),
  joined: backed('participant'),
  'led-or-joined': backed('lead', 'participant'),
  // Which of two partners a line is stored as leaving depends on their ids, which lie on both sides of the hub's.
  'a-partner': partner,
  'z-partner': partner,
  owner: { kind: 'OWNS', way: 'IN', sayings: [gazette] },
  ministry: { kind: 'OWNS', way: 'IN', is: 'GovernmentBody', sayings: [gazette] },
  founder: { kind: 'OWNS', way: 'IN', is: 'Person', sayings: [gazette] },
};

const types: Partial<Record<EntityRecord['kind'], string>> = { GovernmentBody: 'national', Person: 'founder' };
const agent = (id: string, kind: EntityRecord['kind'] = 'Organization') =>
  entity(id, kind, { type: types[kind] ?? 'company' });

const star = (hub: string, farSide: string, around: readonly string[]): Star => ({
  hub,
  farSide,
  everyone: [hub, farSide, ...around],
});
export const differing = star('hub', 'far-side', Object.keys(neighbours));

export const datedId = (nature: Nature, name: string): string => `${nature}-${name}`;
const clock = (nature: Nature): Star =>
  star(
    `clock-of-${nature}s`,
    `far-clock-of-${nature}s`,
    Object.keys(writtenPeriods).map((name) => datedId(nature, name)),
  );
/** What owns is a state and what invests an event: they differ in what an end means. */
export const dated: Readonly<Record<Nature, { kind: StarKind; star: Star }>> = {
  state: { kind: 'OWNS', star: clock('state') },
  event: { kind: 'INVESTED_IN', star: clock('event') },
};

/** The line to the hub and the one to the far side, of which everything is said alike, so that a path passes if either does. */
const drawn = (id: string, { kind, way, sayings, denied }: Neighbour, { hub, farSide }: Star) => {
  const ends = [
    way === 'OUT' ? { subject: hub, object: id } : { subject: id, object: hub },
    { subject: id, object: farSide },
  ];
  return ends.map((between) => {
    const claims = sayings.map((saying) => claim({ predicate: kind, ...between, ...saying }));
    const denial = claim({
      source: 'wire-1',
      predicate: kind,
      ...between,
      modality: 'denied',
      attributedTo: [between.subject],
    });
    const disputed = claims.filter(({ source }) => source === denied);
    return {
      claims: denied === undefined ? claims : [...claims, denial],
      disputes: disputed.map((one) => dispute({ claim: denial.id, disputes: one.id, by: 'source' })),
    };
  });
};

/** Published when what is written `/..` says that it is still so; the others were in April 2018. */
const late = source('late-report', { published: '2020-06' });

const sayingOf = ({ edtf, late: isLate }: WrittenPeriod, i: number): Saying => ({
  source: isLate === true ? late.id : i === 0 ? 'gazette-1' : 'herald-1',
  period: { edtf },
});

const world = () => {
  const lines = [
    ...Object.entries(neighbours).flatMap(([id, neighbour]) => drawn(id, neighbour, differing)),
    ...(['state', 'event'] as const).flatMap((nature) =>
      Object.entries(writtenPeriods).flatMap(([name, periods]) => {
        const sayings = periods.length === 0 ? [gazette] : periods.map(sayingOf);
        const { kind, star } = dated[nature];
        return drawn(datedId(nature, name), { kind, way: 'OUT', sayings }, star);
      }),
    ),
  ];
  return putting({
    sources: [
      late,
      ...beginning().put.sources.map((one) => (one.id === 'gazette-2' ? { ...one, copyOf: 'gazette-1' } : one)),
    ],
    entities: [
      ...Object.entries(neighbours).map(([id, { is }]) => agent(id, is)),
      ...[...dated.state.star.everyone, ...dated.event.star.everyone, differing.hub, differing.farSide].map((id) =>
        agent(id),
      ),
    ],
    claims: [
      ...lines.flatMap(({ claims }) => claims),
      claim({
        source: 'gazette-1',
        subject: 'founder',
        predicate: 'publicRole',
        value: { type: 'text', text: 'Founder of a firm' },
      }),
    ],
    disputes: lines.flatMap(({ disputes }) => disputes),
  });
};

/** The stars in the suite's database. */
export const openStars = async () => {
  const database = await suiteDatabase();
  const logFolder = await mkdtemp(join(tmpdir(), 'watchgraph-stars-'));
  await published(await openLedger(database, { logFolder }), world());
  return {
    ...endpointOver(database),
    database,
    close: async () => {
      await database.close();
      await rm(logFolder, { recursive: true, force: true });
    },
  };
};
