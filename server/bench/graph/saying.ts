/** How a claim comes to be said: by which source, where in it, when it was so, how surely, with which figures. */
import { timeNature } from '../../ontology/index.ts';
import { claimId } from '../../record/ids.ts';
import type { ClaimRecord, SourceRecord, ValueRecord } from '../../record/records.ts';
import type { Dice } from './dice.ts';
import { currencies } from './words.ts';

export type Statement = Pick<ClaimRecord, 'subject' | 'predicate'> &
  Partial<Pick<ClaimRecord, 'object' | 'value' | 'qualifiers' | 'modality' | 'basis'>>;

/** Writes claims down, each under an id of its own. */
export interface Scribe {
  readonly claims: ClaimRecord[];
  say(statement: Statement): ClaimRecord;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Periods as sources give them: a day, a month, a year, a decade, about a year, perhaps, from … to, still so. */
export const periodOf = (dice: Dice, predicate: string): string => {
  const year = 2003 + dice.below(22);
  const month = `${year}-${two(1 + dice.below(12))}`;
  const date = dice.pick([
    `${year}`,
    month,
    month,
    `${month}-${two(1 + dice.below(28))}`,
    `${year}~`,
    `${year}?`,
    `${Math.floor(year / 10)}X`,
  ]);
  if (timeNature(predicate) === 'event') return date;
  const end = year + dice.below(8);
  return dice.pick([date, `${month}/..`, `${month}/..`, `${year}/${end}`, `${year}/`, `../${end}`]);
};

/** Mostly asserted, as in life; and asserted always where the caller says so. */
const modalityOf = (dice: Dice): ClaimRecord['modality'] =>
  dice.weighted({ asserted: 86, planned: 6, alleged: 5, denied: 1, conditional: 0.7, speculative: 0.7, opinion: 0.6 });

const RANKS = { normal: 96, preferred: 3, deprecated: 1 } as const;

export const scribe = (dice: Dice, sources: readonly SourceRecord[], speakers: readonly string[]): Scribe => {
  const claims: ClaimRecord[] = [];
  const given = new Map<string, number>();
  return {
    claims,
    say: (statement) => {
      const source = dice.pick(sources).id;
      const modality = statement.modality ?? modalityOf(dice);
      const parts = {
        source,
        ...statement,
        modality,
        rank: statement.modality === undefined ? dice.weighted(RANKS) : ('normal' as const),
        basis: statement.basis ?? ('stated' as const),
        at: [`p${1 + dice.below(30)}`],
        ...(dice.chance(0.7) && { period: { edtf: periodOf(dice, statement.predicate) } }),
        ...(modality === 'alleged' || modality === 'denied'
          ? speaking(dice, statement.object === undefined ? [statement.subject] : speakers)
          : {}),
      };
      const base = claimId(parts);
      const before = given.get(base) ?? 0;
      given.set(base, before + 1);
      // Of the claims that share an id at most one has no key.
      const keyed = before === 0 ? parts : { ...parts, key: `again-${before}` };
      const claim = { ...keyed, id: claimId(keyed) };
      claims.push(claim);
      return claim;
    },
  };
};

/** What is alleged or denied is somebody’s word; of an entity alone, its own, since others may not be entered yet. */
const speaking = (dice: Dice, speakers: readonly string[]): Pick<ClaimRecord, 'attributedTo' | 'attribution'> =>
  dice.chance(0.5) ? { attributedTo: [dice.skewed(speakers)] } : { attribution: 'unnamed officials' };

/** Money as printed: mostly exact. `size` is how many digits the sum has at least. */
export const money = (dice: Dice, size: number): ValueRecord => ({
  type: 'money',
  amount: `${1 + dice.below(99)}${'0'.repeat(size - 1)}`,
  currency: dice.pick(currencies),
  precision: dice.pick(['exact', 'exact', 'about', 'more_than', 'at_most']),
});

export const text = (words: string, lang = 'en'): ValueRecord => ({ type: 'text', text: words, lang });
export const choice = (word: string): ValueRecord => ({ type: 'choice', choice: word });
export const number = (amount: number, unit: string): ValueRecord => ({
  type: 'number',
  number: String(amount),
  unit,
  precision: 'about',
});
