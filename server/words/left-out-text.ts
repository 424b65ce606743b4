import { described, type EntityAnswer, type LeftOutAnswer, type RelationAnswer } from '../graph/answers.ts';
import { lineFacts } from '../graph/line-facts.ts';
import { type Language, nameIn } from './language.ts';
import { lineText } from './line-text.ts';
import { endsIn } from './path-text.ts';
import { phrasesOf } from './phrases/of-language.ts';

interface LeftOutPhrases {
  /** `chain` names its entities. */
  because: (chain: string, lines: number, why: string) => string;
  line: (quoted: string, why: string) => string;
  and: string;
  planned: string;
  alleged: string;
  disputed: string;
  apart: string;
  stopped: (lines: number) => string;
}

const chinese: LeftOutPhrases = {
  because: (chain, lines, why) => `未列入：${chain}（${lines}条关系），因为${why}。`,
  line: (quoted, why) => `${quoted}${why}`,
  and: '，',
  planned: '仅为计划',
  alleged: '仅为指称',
  disputed: '存在争议',
  apart: '据其来源，各条关系并非同时成立',
  stopped: (lines) =>
    `仅查找了不超过${lines}条关系的路径，更长的未查找：两者周围的内容过多。可在筛选条件中指定关系种类。`,
};

const phrases: Readonly<Record<Language, LeftOutPhrases>> = {
  en: {
    because: (chain, lines, why) =>
      `Left out: ${chain} (${lines === 1 ? 'one line' : `${lines} lines`}), because ${why}.`,
    line: (quoted, why) => `${quoted} ${why}`,
    and: ' and ',
    planned: 'is only planned',
    alleged: 'is only alleged',
    disputed: 'is disputed',
    apart: 'its lines did not all hold at one time, as far as their sources say',
    stopped: (lines) =>
      `Chains of more than ${lines === 1 ? 'one line' : `${lines} lines`} were not looked for: there is too much around these two. Name the kinds of lines in the filter to see further.`,
  },
  fr: {
    because: (chain, lines, why) =>
      `Laissée de côté : ${chain} (${lines === 1 ? 'un lien' : `${lines} liens`}), parce que ${why}.`,
    line: (quoted, why) => `${quoted} ${why}`,
    and: ' et ',
    planned: 'n’est que prévu',
    alleged: 'n’est qu’allégué',
    disputed: 'est contesté',
    apart: 'ses liens n’ont pas tous existé en même temps, d’après leurs sources',
    stopped: (lines) =>
      `Les chaînes de plus de ${lines === 1 ? 'un lien' : `${lines} liens`} n’ont pas été cherchées : il y a trop de choses autour de ces deux. Nommez les types de liens dans le filtre pour voir plus loin.`,
  },
  'zh-Hans': chinese,
  'zh-Hant': chinese,
};

/** Which chain is left out of an answer, and because of what: nothing that is said of its lines reads as asserted. */
export const leftOutText = ({ entities, relations, length }: LeftOutAnswer, language: Language): string => {
  const say = phrases[language];
  const chain = entities.map((entity) => nameIn(described(entity).record.names, language)).join(' – ');
  const why = relations.map((line) => say.line(quoted(entities, line, language), reasons(line, language)));
  return say.because(chain, length, why.length === 0 ? say.apart : why.join(say.and));
};

/** That longer chains were not looked for. */
export const stoppedText = (lines: number, language: Language): string => phrases[language].stopped(lines);

const quoted = (entities: readonly EntityAnswer[], line: RelationAnswer, language: Language): string =>
  phrasesOf[language].quote(lineText(line, endsIn(entities, line), language));

const reasons = (line: RelationAnswer, language: Language): string => {
  const say = phrases[language];
  const modality = line.modality === 'asserted' ? [] : [say[line.modality]];
  return [...modality, ...(lineFacts(line).disputed ? [say.disputed] : [])].join(say.and);
};
