/**
 * What a reader typed, as tests on the tokens of names: from the same name down to one with a typing error. The read side
 * makes full-text queries of them; `holds` makes them on the tokens at hand, so that a hit can be explained and both agree.
 */
import { LRUCache } from 'lru-cache';
import { simplified } from './chinese.ts';
import { latinOf } from './latin.ts';
import { forgives, oneErrorApart } from './one-error.ts';
import { crossesScripts, meantBy, type Spelling } from './spellings.ts';
import { markOf, type NameTokens } from './tokens.ts';
import { isUnspaced, wordsOf } from './words.ts';

export type Field = keyof NameTokens | 'marks' | 'said' | 'saidCrossed' | 'about';

export type Test =
  | { is: 'token'; field: Field; token: string }
  | { is: 'beginning'; field: Field; token: string }
  | { is: 'oneErrorFrom'; field: Field; token: string }
  | { is: 'phrase'; field: Field; tokens: readonly string[] }
  | { is: 'all'; of: readonly Test[] }
  | { is: 'any'; of: readonly Test[] };

/** How well something fits, the best first. `mark` is its id, an identifier or its address. */
export const fits = ['mark', 'exact', 'alike', 'beginning', 'alikeBeginning', 'words', 'close'] as const;
export type Fit = (typeof fits)[number];
export type Question = Readonly<Record<Fit, Test>>;

/** How many words of a question are looked at. */
const MOST_WORDS = 12;
/** How many of them may hold a typing error. */
const MOST_FORGIVEN = 4;
/** How many ways of joining words are tried. */
const MOST_JOINED = 5;

const any = (of: readonly Test[]): Test => ({ is: 'any', of });
const all = (of: readonly Test[]): Test => ({ is: 'all', of });
const tokens = (fields: readonly Field[], token: string): Test[] =>
  fields.map((field) => ({ is: 'token', field, token }));
const beginnings = (fields: readonly Field[], token: string): Test[] =>
  fields.map((field) => ({ is: 'beginning', field, token }));
const nearly = (fields: readonly Field[], token: string): Test[] =>
  forgives(token) ? fields.map((field) => ({ is: 'oneErrorFrom', field, token })) : [];

/** Makes the tests for a text. `crossScript` also compares across scripts: pinyin, simplified and traditional, Latin. */
export const questionOf = (typed: string, crossScript: boolean): Question =>
  made.memo(`${crossScript} ${typed}`, { context: { typed, crossScript } });

// Every name of every hit is compared with the one text that was typed, and many type the same beginnings.
const made = new LRUCache<string, Question, { typed: string; crossScript: boolean }>({
  max: 1_000,
  memoMethod: (_key, _stale, { context: { typed, crossScript } }) => makeQuestion(typed, crossScript),
});

const makeQuestion = (typed: string, crossScript: boolean): Question => {
  const meant = meantBy(typed).filter((spelling) => crossScript || !crossesScripts(spelling));
  const [written] = meant;
  if (!written) return { ...nothing, mark: marked(typed) };
  const words = significant(meant);
  return {
    mark: marked(typed),
    exact: any(tokens(['exact'], written.joined)),
    // A name in Latin letters that reads like Chinese ones is one of many that do, so it comes with the beginnings.
    alike: any(
      meant
        .filter(({ kind }) => kind !== 'pinyin')
        .flatMap((spelling) => tokens(wholes(spelling, crossScript), spelling.joined)),
    ),
    beginning: any(beginnings(['exact'], written.joined)),
    alikeBeginning: any(
      meant
        .filter(({ kind }) => kind !== 'order')
        .flatMap((spelling) =>
          beginnings(
            wholes(spelling, crossScript).filter((field) => field !== 'ordered'),
            spelling.joined,
          ),
        ),
    ),
    words: any(joinings(words).map((run) => all(run.map((word, i) => aWord(word, i === run.length - 1, crossScript))))),
    close: closeTo(meant, words, crossScript),
  };
};

const nobody = any([]);
const nothing: Question = {
  mark: nobody,
  exact: nobody,
  alike: nobody,
  beginning: nobody,
  alikeBeginning: nobody,
  words: nobody,
  close: nobody,
};

// Of an address, its last part may be the identifier: wikidata.org/wiki/Q116762376.
const marked = (typed: string): Test => {
  const last = typed.includes('/')
    ? (typed
        .replace(/[/?#\s]+$/, '')
        .split('/')
        .at(-1) ?? '')
    : '';
  const marks = [typed, last].map(markOf).filter((mark) => /[\p{L}\p{N}]/u.test(mark));
  return any([...new Set(marks)].flatMap((mark) => tokens(['marks'], mark)));
};

// Two Chinese names that only sound alike are two names, so the pinyin of characters is compared with Latin letters alone.
const wholes = ({ kind }: Spelling, crossScript: boolean): readonly Field[] =>
  kind === 'pinyin' || !crossScript ? ['exact', 'alike', 'ordered'] : ['exact', 'alike', 'ordered', 'crossed'];

/** Words that a name may lack: they join others and say nothing. */
const JOINING = new Set(
  'a an and at by de del der des di du el en et fur for in la le les of on the to und von y'.split(' '),
);

/** The words that must be found: without legal forms and joining words, unless there are no others. */
const significant = (meant: readonly Spelling[]): readonly string[] => {
  const bare = (meant.find(({ kind }) => kind === 'legal') ?? meant[0])?.words ?? [];
  const telling = bare.filter((word) => !JOINING.has(word));
  return (telling.length === 0 ? bare : telling).slice(0, MOST_WORDS);
};

/** The words apart, and with neighbours as one: “sense time group” may be of “SenseTime Group”. */
const joinings = (words: readonly string[]): readonly (readonly string[])[] => {
  if (words.length > MOST_JOINED)
    return [
      words,
      ...words.slice(1).map((_, i) => [...words.slice(0, i), `${words[i]}${words[i + 1]}`, ...words.slice(i + 2)]),
    ];
  return words.slice(1).reduce<readonly (readonly string[])[]>(
    (runs, word) =>
      runs.flatMap((run) => [
        [...run, word],
        [...run.slice(0, -1), `${run.at(-1)}${word}`],
      ]),
    [words.slice(0, 1)],
  );
};

const BEYOND_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** One word of a name; the last that was typed may be the beginning of one. */
const aWord = (word: string, isLast: boolean, crossScript: boolean): Test => {
  const fields: readonly Field[] = crossScript ? ['words', 'crossedWords'] : ['words'];
  if (isUnspaced(word)) return any(phrases(fields, crossScript ? [word, simplified(word)] : [word]));
  const latin = crossScript && BEYOND_LATIN.test(word) ? wordsOf(latinOf(word)).join('') : '';
  return any([
    ...tokens(fields, word),
    ...(isLast && [...word].length > 1 ? beginnings(fields, word) : []),
    ...(latin === '' ? [] : tokens(['words'], latin)),
  ]);
};

const phrases = (fields: readonly Field[], words: readonly string[]): Test[] =>
  [...new Set(words)].flatMap((word) => fields.map((field): Test => ({ is: 'phrase', field, tokens: [...word] })));

/** The whole name with one typing error, or every word with one at most. */
const closeTo = (meant: readonly Spelling[], words: readonly string[], crossScript: boolean): Test => {
  const [written, legal] = [meant[0], meant.find(({ kind }) => kind === 'legal')];
  const bare = (legal ?? written)?.joined ?? '';
  // Names stand in the index without their legal forms too, so with its own a name is compared with whole names alone.
  const whole = [
    ...nearly(crossScript ? ['exact', 'alike', 'crossed'] : ['exact', 'alike'], bare),
    ...(legal === undefined ? [] : nearly(['exact'], written?.joined ?? '')),
  ];
  const forgiven = new Set(words.filter(forgives).slice(0, MOST_FORGIVEN));
  if (forgiven.size === 0) return any(whole);
  const each = words.map((word, i) =>
    any([
      aWord(word, i === words.length - 1, crossScript),
      ...(forgiven.has(word) ? nearly(crossScript ? ['words', 'crossedWords'] : ['words'], word) : []),
    ]),
  );
  return any([...whole, all(each)]);
};

/**
 * The test on what claims say: every word stands in their own text or in the ids of what they are about, and one at least
 * in the text, or each claim about a firm would be found by the firm's name.
 */
export const saidQuestionOf = (typed: string, crossScript: boolean): Test => {
  const words = significant(meantBy(typed));
  const said = (word: string, isLast: boolean): Test[] => {
    const fields: readonly Field[] = crossScript ? ['said', 'saidCrossed'] : ['said'];
    if (isUnspaced(word)) return phrases(fields, crossScript ? [word, simplified(word)] : [word]);
    return [...tokens(fields, word), ...(isLast && [...word].length > 2 ? beginnings(fields, word) : [])];
  };
  const isLast = (i: number) => i === words.length - 1;
  return all([
    ...words.map((word, i) => any([...said(word, isLast(i)), ...tokens(['about'], word)])),
    any(words.flatMap((word, i) => said(word, isLast(i)))),
  ]);
};

/** Whether a test holds on the tokens of one name or of all names of a thing. */
export const holds = (test: Test, of: Readonly<Partial<Record<Field, string>>>): boolean => {
  if (test.is === 'all') return test.of.every((part) => holds(part, of));
  if (test.is === 'any') return test.of.some((part) => holds(part, of));
  const text = ` ${of[test.field] ?? ''} `;
  switch (test.is) {
    case 'phrase':
      return text.includes(` ${test.tokens.join(' ')} `);
    case 'token':
      return text.includes(` ${test.token} `);
    case 'beginning':
      return text.includes(` ${test.token}`);
    case 'oneErrorFrom':
      return text.split(' ').some((own) => own === test.token || oneErrorApart(own, test.token));
  }
};

/** How well the tokens fit a question; undefined where they do not. */
export const fitOf = (question: Question, of: Readonly<Partial<Record<Field, string>>>): Fit | undefined =>
  fits.find((fit) => holds(question[fit], of));
