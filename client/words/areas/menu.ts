/** The menu of what to expand. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

const en = {
  expand: (name: string) => `Expand ${name}`,
  lines: (n: number) => `${english(n, 'relation', 'relations')} drawn as one`,
  all: 'Everything',
  firstTen: 'Everything, ten at a time',
  entities: (n: number) => english(n, 'entity', 'entities'),
  help: 'To what is not shown yet. What is planned or alleged is counted too, where the filter lets it pass.',
};

type Messages = typeof en;

const fr: Messages = {
  expand: (name) => `Étendre ${name}`,
  lines: (n) => `${french(n, 'relation', 'relations')} en une ligne`,
  all: 'Tout',
  firstTen: 'Tout, dix à la fois',
  entities: (n) => french(n, 'entité', 'entités'),
  help: 'Vers ce qui n’est pas encore montré. Ce qui est prévu ou allégué compte aussi, si le filtre le laisse passer.',
};

const zhHans: Messages = {
  expand: (name) => `展开${name}`,
  lines: (n) => `${chinese(n)} 条关系合为一条线`,
  all: '全部',
  firstTen: '全部，每次十个',
  entities: (n) => `${chinese(n)} 个实体`,
  help: '指尚未显示的。计划中的和被指称的，如通过筛选，也计算在内。',
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const menuWords = inLanguage(tables);
