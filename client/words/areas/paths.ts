/** How two entities are connected. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

const en = {
  title: 'Paths: how two are connected',
  pathsHelp:
    'Chains of at most six relations, the shortest and best supported first. Only what is asserted and undisputed counts, what the editors infer included, unless you allow more; the filter of the picture holds here too. What was left out is named below.',
  pathFrom: 'From',
  pathTo: (n: number) => (n === 1 ? 'To' : `And to, ${n}`),
  noPath: 'No chain of at most six relations that count connects the two.',
  another: 'Another entity',
  allowed: 'Also count',
  allow: {
    planned: 'what is planned',
    alleged: 'what is alleged',
    disputed: 'what is disputed',
    sameTime: 'only chains whose relations may have held at one time',
  },
  pair: (from: string, to: string) => `${from} and ${to}`,
  weakest: 'Weakest link:',
  sources: (n: number) => english(n, 'source', 'sources'),
  showPath: 'Show in the picture',
};

type Messages = typeof en;

const fr: Messages = {
  title: 'Chemins : comment deux entités sont liées',
  pathsHelp:
    'Chaînes de six relations au plus, les plus courtes et les mieux étayées d’abord. Seul compte ce qui est affirmé et non contesté, y compris ce que la rédaction déduit, sauf si vous admettez davantage ; le filtre de l’image vaut aussi ici. Ce qui est écarté est nommé plus bas.',
  pathFrom: 'De',
  pathTo: (n) => (n === 1 ? 'À' : `Et à, ${n}`),
  noPath: 'Aucune chaîne de six relations au plus qui comptent ne relie les deux.',
  another: 'Une autre entité',
  allowed: 'Compter aussi',
  allow: {
    planned: 'ce qui est prévu',
    alleged: 'ce qui est allégué',
    disputed: 'ce qui est contesté',
    sameTime: 'seulement les chaînes dont les relations ont pu valoir en même temps',
  },
  pair: (from, to) => `${from} et ${to}`,
  weakest: 'Maillon le plus faible :',
  sources: (n) => french(n, 'origine', 'origines'),
  showPath: 'Montrer dans l’image',
};

const zhHans: Messages = {
  title: '路径：两者如何关联',
  pathsHelp:
    '至多六条关系的链，最短、依据最充分的在前。只计确述且无争议的，编辑推断的也算，除非你另行允许；图的筛选在此同样有效。被排除的在下面列出。',
  pathFrom: '起点',
  pathTo: (n) => (n === 1 ? '到' : `再到（${n}）`),
  noPath: '没有至多六条有效关系的链连接两者。',
  another: '再加一个实体',
  allowed: '也计入',
  allow: { planned: '计划中的', alleged: '被指称的', disputed: '有争议的', sameTime: '仅限各关系可能同时成立的链' },
  pair: (from, to) => `${from}与${to}`,
  weakest: '最弱的一环：',
  sources: (n) => `${chinese(n)} 个来源`,
  showPath: '在图中显示',
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const pathsWords = inLanguage(tables);
