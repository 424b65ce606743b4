import { type Beginning, type Chain, compareChains, type Terrain } from './chain.ts';
import { overlappingChain } from './overlapping-chain.ts';
import { strongestChain } from './strongest-chain.ts';

interface Candidate {
  chain: Chain;
  /** The sort of chains that it is the first of. */
  beginning: Beginning;
}

/**
 * The first chains in order, of at most `longest` lines, by the way of Yen and Lawler: the first of all is found; what is left
 * is split into sorts by where it leaves that one; the first of each sort is a candidate; the first candidate is the next. So
 * the work grows with the chains that are asked for, and not with how many there are.
 */
export const bestChains = async (terrain: Terrain, count: number, longest: number): Promise<readonly Chain[]> => {
  const compare = compareChains(terrain.web);
  const firstOf = terrain.overlap === null ? strongestChain : overlappingChain;
  const found: Chain[] = [];
  const candidates: Candidate[] = [];

  const propose = async (beginning: Beginning): Promise<void> => {
    await terrain.effort.pause();
    // With enough candidates at hand, a longer one cannot be among the first any more.
    const last = candidates[count - found.length - 1];
    const limit = last === undefined ? longest : last.chain.entities.length - 1;
    const chain = firstOf(terrain, beginning, limit);
    if (chain === undefined) return;
    const at = candidates.findIndex((candidate) => compare(chain, candidate.chain) < 0);
    candidates.splice(at === -1 ? candidates.length : at, 0, { chain, beginning });
  };

  await propose({ entities: [terrain.from], notNext: new Set() });
  while (found.length < count) {
    const next = candidates.shift();
    if (next === undefined) break;
    found.push(next.chain);
    for (const rest of split(next)) await propose(rest);
  }
  return found;
};

// The sort that a chain was the first of, without the chain: those that leave it at once, and those that leave it later.
const split = ({ chain, beginning }: Candidate): readonly Beginning[] => {
  const from = beginning.entities.length;
  return chain.entities.slice(from - 1, -1).map((_, i) => {
    const left = chain.entities[from + i] ?? 0;
    return {
      entities: chain.entities.slice(0, from + i),
      notNext: new Set(i === 0 ? [...beginning.notNext, left] : [left]),
    };
  });
};
