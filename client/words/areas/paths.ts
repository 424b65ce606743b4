/** How two entities are connected. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

const en = {
  title: 'Paths: how two are connected',
  pathsHelp: 'Only what is asserted and undisputed counts; what that leaves out is said below.',
  pathFrom: 'From',
  pathTo: 'To',
  choose: 'Choose an entity',
  noPath: 'No chain of asserted, undisputed relations connects the two.',
  weakest: 'Weakest link:',
  sources: (n: number) => english(n, 'source', 'sources'),
  showPath: 'Show in the picture',
};

type Messages = typeof en;

const fr: Messages = {
  title: 'Chemins : comment deux entités sont liées',
  pathsHelp: 'Seul compte ce qui est affirmé et non contesté ; ce que cela écarte est dit plus bas.',
  pathFrom: 'De',
  pathTo: 'À',
  choose: 'Choisir une entité',
  noPath: 'Aucune chaîne de relations affirmées et non contestées ne relie les deux.',
  weakest: 'Maillon le plus faible :',
  sources: (n) => french(n, 'origine', 'origines'),
  showPath: 'Montrer dans l’image',
};

const zhHans: Messages = {
  title: '路径：两者如何关联',
  pathsHelp: '只计入确称且无争议的关系；由此略去的列在下方。',
  pathFrom: '起点',
  pathTo: '终点',
  choose: '选择实体',
  noPath: '没有确称且无争议的关系链把两者连起来。',
  weakest: '最弱的一环：',
  sources: (n) => `${chinese(n)} 个来源`,
  showPath: '在图中显示',
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const pathsWords = inLanguage(tables);
