/** Seeded graphs for the measurements: groups that keep to themselves, and in each a few who know many. */
import { randomFrom } from '../state/layout/random.ts';

export interface BenchLine {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly modality: string;
  readonly disputed: boolean;
}

export interface BenchGraph {
  readonly entities: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly lines: readonly BenchLine[];
}

const GROUP = 40;

const pick = <T>(list: readonly T[], random: () => number): T => {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
};

/** Kinds and modalities as the ontology names them; the first are the most frequent. */
const KINDS = [
  'ORGANIZATION',
  'ORGANIZATION',
  'ORGANIZATION',
  'PRODUCT',
  'PERSON',
  'PLACE',
  'DEPLOYMENT',
  'FUNDING_ROUND',
];
const LINES = ['INVESTED_IN', 'SUPPLIES', 'OWNS', 'DEVELOPS', 'LOCATED_IN', 'USES', 'PARTNERS_WITH'];
const MODALITIES = ['ASSERTED', 'ASSERTED', 'ASSERTED', 'ASSERTED', 'ASSERTED', 'ASSERTED', 'PLANNED', 'ALLEGED'];

/** A graph of so many entities and about so many lines; the same numbers give the same graph. */
export function benchGraph(entities: number, lines: number, seed = 1): BenchGraph {
  const random = randomFrom(seed);
  const ids = Array.from({ length: entities }, (_, i) => `e${String(i).padStart(5, '0')}`);
  const groupOf = (i: number): number => Math.floor(i / GROUP);
  // Who has lines gets more of them, so everybody is in the hat once and once more for each line.
  const hats = new Map<number, number[]>();
  for (const i of ids.keys()) hats.set(groupOf(i), [...(hats.get(groupOf(i)) ?? []), i]);
  const all = [...ids.keys()];
  const drawn = new Map<string, BenchLine>();
  const join = (a: number, b: number): void => {
    const [from, to] = [ids[a], ids[b]];
    if (from === undefined || to === undefined || a === b) return;
    const kind = pick(LINES, random);
    drawn.set(`${kind}.${from}.${to}`, {
      from,
      to,
      kind,
      modality: pick(MODALITIES, random),
      disputed: random() < 0.04,
    });
    for (const end of [a, b]) {
      hats.get(groupOf(end))?.push(end);
      if (random() < 0.3) all.push(end);
    }
  };
  for (let i = 1; i < entities; i++) {
    const before = (hats.get(groupOf(i)) ?? []).filter((other) => other < i);
    join(i, pick(before.length > 0 ? before : all.filter((other) => other < i), random));
  }
  for (let tries = 0; drawn.size < lines && tries < lines * 20; tries++) {
    const a = pick(all, random);
    join(a, random() < 0.85 ? pick(hats.get(groupOf(a)) ?? all, random) : pick(all, random));
  }
  return {
    entities: ids.map((id, i) => ({
      id,
      kind: pick(KINDS, random),
      name: `Entity ${i} ${pick(['Group', 'Holdings', 'Lab', 'Systems', 'Fund'], random)}`,
    })),
    lines: [...drawn.values()],
  };
}
