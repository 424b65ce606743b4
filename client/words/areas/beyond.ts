/** What is said where a picture would hold more than can be read. */
import { inLanguage } from '../in-language.ts';

const en = {
  tooMany:
    'That would be more than one picture holds: 1,000 entities and 3,000 relations. Remove or filter something first.',
  beyondEntities: (n: number) => `This link names ${n} entities. One picture holds 1,000: the first are shown.`,
  beyondRelations: 'More than 3,000 relations are shown, so everything is slow. Remove entities to narrow the picture.',
  keepShown: 'Keep only what is shown',
};

type Messages = typeof en;

const fr: Messages = {
  tooMany: 'Ce serait plus qu’une image ne contient : 1 000 entités et 3 000 relations. Retirez ou filtrez d’abord.',
  beyondEntities: (n) => `Ce lien nomme ${n} entités. Une image en contient 1 000 : les premières sont montrées.`,
  beyondRelations:
    'Plus de 3 000 relations sont montrées, tout est donc lent. Retirez des entités pour resserrer l’image.',
  keepShown: 'Ne garder que ce qui est montré',
};

const zhHans: Messages = {
  tooMany: '超出一张图的容量：1,000 个实体和 3,000 条关系。请先移除或筛选。',
  beyondEntities: (n) => `此链接列出 ${n} 个实体。一张图最多 1,000 个：显示前面的部分。`,
  beyondRelations: '显示的关系超过 3,000 条，因此一切都很慢。请移除实体以缩小图。',
  keepShown: '只保留已显示的',
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const beyondWords = inLanguage(tables);
