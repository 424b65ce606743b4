import { sourceTypeList } from '../../ontology/index.ts';
import type { SourceRecord } from '../../record/records.ts';
import type { Dice } from './dice.ts';
import { publishers, trades } from './words.ts';

const types = sourceTypeList.map(({ type }) => type).filter((type) => type !== 'repost' && type !== 'translation');

/** Publications in several languages; one in sixteen repeats or translates an earlier one, and so adds no origin. */
export const sourcesOf = (dice: Dice, count: number): readonly SourceRecord[] => {
  const originals: SourceRecord[] = [];
  return Array.from({ length: count }, (_, i) => {
    const original = originals.length > 0 && dice.chance(1 / 16) ? dice.pick(originals) : undefined;
    const [publisher, language] = dice.pick(publishers);
    const year = 2008 + dice.below(18);
    const source: SourceRecord = {
      id: `report-${String(i).padStart(6, '0')}`,
      title: original
        ? `${original.title} (${publisher})`
        : `Report ${i} on ${dice.pick(trades.en)} and ${dice.pick(trades.fr)}`,
      publisher,
      published: published(dice, year),
      language,
      type: original ? dice.pick(['repost', 'translation']) : dice.pick(types),
      url: `https://reports.example/${i}`,
      ...(original && { copyOf: original.id }),
    };
    if (!original) originals.push(source);
    return source;
  });
};

const two = (number: number): string => String(number).padStart(2, '0');

const published = (dice: Dice, year: number): string => {
  const month = two(1 + dice.below(12));
  return dice.pick([`${year}`, `${year}-${month}`, `${year}-${month}-${two(1 + dice.below(28))}`]);
};
