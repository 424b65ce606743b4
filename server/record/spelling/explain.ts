import { LRUCache } from 'lru-cache';
import { simplified } from './chinese.ts';
import { oneErrorApart } from './one-error.ts';
import { type Fit, fitOf, holds, questionOf } from './question.ts';
import { crossesScripts, meantBy, type Spelling, spellingsOf } from './spellings.ts';
import { type NameTokens, nameTokens } from './tokens.ts';
import { isChinese, wordsOf } from './words.ts';

/**
 * How a name and what was typed differ where one was found by the other. `pinyin` and `latin` are readings of the name,
 * `pinyinOf` and `latinOf` the name as a reading of what was typed.
 */
export type Manner =
  | 'beginning'
  | 'words'
  | 'legal'
  | 'order'
  | 'umlaut'
  | 'simplified'
  | 'traditional'
  | 'pinyin'
  | 'pinyinOf'
  | 'latin'
  | 'latinOf'
  | 'oneLetter'
  | 'letters';

export interface Explanation {
  fit: Fit;
  manners: readonly Manner[];
  /** The name as it is read in Latin letters, where it was found by that. */
  reading: string | null;
}

const isOf = (script: 'Han', text: string): boolean => script === 'Han' && wordsOf(text).some(isChinese);

/** The tokens of one name. Who types on is shown the same names again at every letter. */
const tokensOf = (name: string, ofPerson: boolean): NameTokens =>
  made.memo(`${ofPerson} ${name}`, { context: { name, ofPerson } });
const made = new LRUCache<string, NameTokens, { name: string; ofPerson: boolean }>({
  max: 2_000,
  memoMethod: (_key, _stale, { context: { name, ofPerson } }) => nameTokens([name], ofPerson),
});

/** Why a name fits what was typed; undefined where it does not. */
export const explain = (
  typed: string,
  name: string,
  { crossScript, ofPerson }: { crossScript: boolean; ofPerson: boolean },
): Explanation | undefined => {
  const tokens = tokensOf(name, ofPerson);
  const fit = fitOf(questionOf(typed, crossScript), tokens);
  if (fit === undefined || fit === 'mark') return undefined;
  if (fit === 'exact') return { fit, manners: [], reading: null };
  if (fit === 'beginning') return { fit, manners: ['beginning'], reading: null };
  const script = scriptManner(typed, name);
  if (fit === 'alike' || fit === 'alikeBeginning')
    return { fit, ...inAnotherSpelling(typed, name, fit, crossScript, ofPerson) };
  const withinScript = holds(questionOf(typed, false)[fit], tokens);
  const crossing: readonly Manner[] = withinScript ? [] : [script];
  const how: Manner = fit === 'words' ? 'words' : lettersWrong(typed, name, ofPerson) > 1 ? 'letters' : 'oneLetter';
  return { fit, manners: [how, ...crossing], reading: null };
};

/** What lies between two texts of different scripts. */
const scriptManner = (typed: string, name: string): Manner => {
  const [typedIsChinese, nameIsChinese] = [isOf('Han', typed), isOf('Han', name)];
  if (typedIsChinese && nameIsChinese) return simplified(name) === name ? 'simplified' : 'traditional';
  if (nameIsChinese) return 'pinyin';
  if (typedIsChinese) return 'pinyinOf';
  return wordsOf(name).some((word) => /(?!\p{Script=Latin})\p{L}/u.test(word)) ? 'latin' : 'latinOf';
};

const mannersOf = (asked: Spelling, own: Spelling, typed: string, name: string): readonly Manner[] => [
  ...(crossesScripts(asked) || crossesScripts(own) ? [scriptManner(typed, name)] : []),
  ...(asked.kind === 'umlaut' || own.kind === 'umlaut' ? ['umlaut' as const] : []),
  ...(asked.kind === 'order' || own.kind === 'order' ? ['order' as const] : []),
  ...(asked.bare || own.bare ? ['legal' as const] : []),
];

// Among equals, what leaves nothing out.
export const differences = ({ manners }: Pick<Explanation, 'manners'>): number =>
  manners.length + (manners.includes('legal') ? 0.5 : 0);

/** The two spellings that meet with the fewest differences. */
const inAnotherSpelling = (
  typed: string,
  name: string,
  fit: 'alike' | 'alikeBeginning',
  crossScript: boolean,
  ofPerson: boolean,
): Pick<Explanation, 'manners' | 'reading'> => {
  const allowed = (spelling: Spelling) => crossScript || !crossesScripts(spelling);
  const pairs = meantBy(typed)
    .filter(allowed)
    .flatMap((asked) =>
      spellingsOf(name, ofPerson)
        .filter(allowed)
        .filter((own) => (fit === 'alike' ? own.joined === asked.joined : own.joined.startsWith(asked.joined)))
        .map((own) => ({ own, whole: own.joined === asked.joined, manners: mannersOf(asked, own, typed, name) })),
    );
  const [first, ...rest] = pairs;
  if (!first) return { manners: [], reading: null };
  const best = rest.reduce((known, pair) => (differences(pair) < differences(known) ? pair : known), first);
  const read = best.own.kind === 'pinyin' || best.own.kind === 'latin';
  return {
    manners: [...(best.whole ? [] : ['beginning' as const]), ...best.manners],
    reading: read ? best.own.words.join(' ') : null,
  };
};

/** How many words hold a typing error, where not the whole name has a single one. */
const lettersWrong = (typed: string, name: string, ofPerson: boolean): number => {
  const asked = meantBy(typed);
  const own = spellingsOf(name, ofPerson);
  if (asked.some((a) => own.some((o) => oneErrorApart(a.joined, o.joined)))) return 1;
  const known = Object.values(tokensOf(name, ofPerson)).flatMap((tokens) => tokens.split(' '));
  const words = asked[0]?.words ?? [];
  return words.filter(
    (word) => !known.some((token) => token === word) && known.some((token) => oneErrorApart(token, word)),
  ).length;
};
