/** The filter: what a line has to be to be seen. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

const en = {
  title: 'Filter',
  help: 'What does not pass is greyed on the picture and marked in the outline. Expanding, counts, paths and files obey the filter too.',
  pass: (relations: number, of: number, entities: number, ofEntities: number) =>
    `${relations} of ${english(of, 'relation', 'relations')} and ${entities} of ${english(ofEntities, 'entity', 'entities')} pass.`,
  whatDoesNot: 'What does not pass',
  grey: 'is greyed',
  leaveOut: 'is left out',
  clear: 'Let everything pass',
  entityKinds: 'Entities',
  kinds: 'Relations',
  modalities: 'How sources put it',
  only: 'only',
  onlyOf: (what: string) => `Only ${what}`,
  dispute: 'Dispute',
  either: 'disputed or not',
  undisputed: 'only what nobody disputes',
  disputed: 'only what is disputed',
  minSources: 'Sources of independent origin, at least',
  time: 'Held at',
  timeHelp: 'A year, a month, a day, or an interval: 2018, 2018-04, 2016/2018.',
  timeWrong: 'This is no date that the explorer can ask for.',
  fit: 'As imprecise dates go',
  POSSIBLE: 'possibly then',
  CERTAIN: 'certainly then',
  undated: 'What has no date',
  INCLUDE: 'passes',
  EXCLUDE: 'does not pass',
  ONLY: 'passes alone',
};

type Messages = typeof en;

const fr: Messages = {
  title: 'Filtrer',
  help: 'Ce qui ne passe pas est grisé sur l’image et marqué dans le plan. Étendre, compter, chemins et fichiers suivent le filtre aussi.',
  pass: (relations, of, entities, ofEntities) =>
    `${relations} sur ${french(of, 'relation', 'relations')} et ${entities} sur ${french(ofEntities, 'entité', 'entités')} passent.`,
  whatDoesNot: 'Ce qui ne passe pas',
  grey: 'est grisé',
  leaveOut: 'est retiré',
  clear: 'Tout laisser passer',
  entityKinds: 'Entités',
  kinds: 'Liens',
  modalities: 'Comment les sources le disent',
  only: 'seul',
  onlyOf: (what) => `Seulement ${what}`,
  dispute: 'Contestation',
  either: 'contesté ou non',
  undisputed: 'seulement ce que personne ne conteste',
  disputed: 'seulement ce qui est contesté',
  minSources: 'Sources d’origine indépendante, au moins',
  time: 'Valable à la date',
  timeHelp: 'Une année, un mois, un jour ou un intervalle : 2018, 2018-04, 2016/2018.',
  timeWrong: 'Ce n’est pas une date que l’explorateur sache demander.',
  fit: 'Pour les dates imprécises',
  POSSIBLE: 'peut-être alors',
  CERTAIN: 'certainement alors',
  undated: 'Ce qui n’a pas de date',
  INCLUDE: 'passe',
  EXCLUDE: 'ne passe pas',
  ONLY: 'passe seul',
};

const zhHans: Messages = {
  title: '筛选',
  help: '未通过的在图中变灰，在大纲中注明。展开、计数、路径和文件也遵循筛选。',
  pass: (relations, of, entities, ofEntities) =>
    `${chinese(of)} 条关系中 ${relations} 条、${chinese(ofEntities)} 个实体中 ${entities} 个通过。`,
  whatDoesNot: '未通过的',
  grey: '变灰',
  leaveOut: '不显示',
  clear: '全部通过',
  entityKinds: '实体',
  kinds: '关系',
  modalities: '来源的说法',
  only: '仅此',
  onlyOf: (what) => `仅 ${what}`,
  dispute: '争议',
  either: '不论有无争议',
  undisputed: '仅无争议的',
  disputed: '仅有争议的',
  minSources: '独立来源至少',
  time: '当时成立',
  timeHelp: '年、月、日或区间：2018、2018-04、2016/2018。',
  timeWrong: '无法按此日期查询。',
  fit: '日期不精确时',
  POSSIBLE: '可能在当时',
  CERTAIN: '确定在当时',
  undated: '没有日期的',
  INCLUDE: '通过',
  EXCLUDE: '不通过',
  ONLY: '仅此通过',
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const filterWords = inLanguage(tables);
