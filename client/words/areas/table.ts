/** The picture as tables. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

const en = {
  tables: 'The picture as tables',
  relationsCaption: (n: number) => english(n, 'relation', 'relations'),
  entitiesCaption: (n: number) => english(n, 'entity', 'entities'),
  from: 'From',
  reading: 'Relation',
  to: 'To',
  certainty: 'How it is put',
  kind: 'Kind',
  period: 'When',
  claims: 'Claims',
  sources: 'Sources',
  disputed: 'Disputed',
  inferred: 'Inferred',
  name: 'Name',
  lines: 'Shown',
  hidden: 'Not shown',
  width: 'Width of the panel',
};

type Messages = typeof en;

const fr: Messages = {
  tables: 'L’image en tableaux',
  relationsCaption: (n) => french(n, 'ligne de relation', 'lignes de relation'),
  entitiesCaption: (n) => french(n, 'entité', 'entités'),
  from: 'De',
  reading: 'Lien',
  to: 'À',
  certainty: 'Comment c’est dit',
  kind: 'Genre',
  period: 'Quand',
  claims: 'Affirmations',
  sources: 'Origines',
  disputed: 'Contesté',
  inferred: 'Déduit',
  name: 'Nom',
  lines: 'Montrées',
  hidden: 'Non montrées',
  width: 'Largeur du panneau',
};

const zhHans: Messages = {
  tables: '以表格呈现此图',
  relationsCaption: (n) => `${chinese(n)} 条关系`,
  entitiesCaption: (n) => `${chinese(n)} 个实体`,
  from: '起',
  reading: '关系',
  to: '止',
  certainty: '措辞',
  kind: '种类',
  period: '时间',
  claims: '说法',
  sources: '来源',
  disputed: '有争议',
  inferred: '推断',
  name: '名称',
  lines: '已显示',
  hidden: '未显示',
  width: '面板宽度',
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const tableWords = inLanguage(tables);
