/** The revisions, and what differs between two of them. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly disputed: number;
}

const en = {
  title: 'Known at: revisions',
  help: 'Each revision is what was known then. Showing one pins the picture, its pages and its link to it.',
  shownNow: (n: number, date: string) => `Shown: revision ${n}, ${date}`,
  older: 'Older',
  newer: 'Newer',
  newest: 'Back to the newest',
  list: 'Revisions, the newest first',
  more: 'Older revisions',
  show: (n: number) => `Show revision ${n}`,
  revision: (n: number) => `Revision ${n}`,
  counts: (added: number, changed: number, closed: number) =>
    `${english(added, 'claim', 'claims')} added, ${changed} changed, ${closed} closed`,
  sinceThen: 'What changed since',
  sinceRevision: (n: number) => `What changed since revision ${n}`,

  compared: (from: number, fromDate: string, to: number, toDate: string) =>
    `Revision ${to} (${toDate}) compared with revision ${from} (${fromDate}), of what is in the picture`,
  otherCopy: (asked: string, have: string) =>
    `The link compares with revision ${asked}, and this copy has ${have} under that number: the comparison may differ.`,
  nothing: 'Nothing in the picture differs between the two.',
  truncated: 'There is more than can be listed. Compare nearer revisions.',
  end: 'End the comparison',
  listChanges: 'List the changes',
  legend: 'What changed',
  summary: ({ added, changed, gone, disputed }: Counts) =>
    `${added} new, ${changed} changed, ${gone} gone, ${disputed} newly disputed in the picture`,

  lines: 'Relations',
  entities: 'Entities',
  added: 'New claims',
  changed: 'Claims that say something else',
  closed: 'Claims no longer made',
  retracted: 'Retracted claims',
  newlyDisputed: 'Newly disputed claims',
  merges: 'Merged ids',
  merged: (from: string, to: string) => `${from} is now ${to}`,
  reason: (reason: string) => `Reason: ${reason}`,
  gone: { retracted: 'retracted', closed: 'no longer claimed' },
  stoodAs: (modality: string) => `was ${modality}`,
  change: {
    ADDED: 'new',
    CHANGED: 'changed',
    CLOSED: 'gone',
    DISPUTED: 'newly disputed',
    ERASED: 'erased',
    MERGED: 'merged with another',
    RETRACTED: 'retracted',
    UNMERGED: 'separated again',
  },
  mark: {
    added: 'new',
    changed: 'changed',
    claims: 'claims changed',
    gone: 'gone',
    retracted: 'retracted',
    disputed: 'newly disputed',
  },
};

type Messages = typeof en;

const fr: Messages = {
  title: 'Su à : révisions',
  help: 'Chaque révision est ce que l’on savait alors. En montrer une y fixe l’image, ses pages et son lien.',
  shownNow: (n, date) => `Montrée : révision ${n}, ${date}`,
  older: 'Plus ancienne',
  newer: 'Plus récente',
  newest: 'Revenir à la plus récente',
  list: 'Révisions, la plus récente d’abord',
  more: 'Révisions plus anciennes',
  show: (n) => `Montrer la révision ${n}`,
  revision: (n) => `Révision ${n}`,
  counts: (added, changed, closed) =>
    `${french(added, 'affirmation ajoutée', 'affirmations ajoutées')}, ${french(changed, 'modifiée', 'modifiées')}, ${french(closed, 'close', 'closes')}`,
  sinceThen: 'Ce qui a changé depuis',
  sinceRevision: (n) => `Ce qui a changé depuis la révision ${n}`,

  compared: (from, fromDate, to, toDate) =>
    `Révision ${to} (${toDate}) comparée à la révision ${from} (${fromDate}), pour ce qui est dans l’image`,
  otherCopy: (asked, have) =>
    `Le lien compare avec la révision ${asked}, et cette copie a ${have} sous ce numéro : la comparaison peut différer.`,
  nothing: 'Rien dans l’image ne diffère entre les deux.',
  truncated: 'Il y en a plus que ce qui peut être listé. Comparez des révisions plus proches.',
  end: 'Terminer la comparaison',
  listChanges: 'Lister les changements',
  legend: 'Ce qui a changé',
  summary: ({ added, changed, gone, disputed }) =>
    `Dans l’image : ${french(added, 'nouveau', 'nouveaux')}, ${french(changed, 'modifié', 'modifiés')}, ${french(gone, 'disparu', 'disparus')}, ${french(disputed, 'nouvellement contesté', 'nouvellement contestés')}`,

  lines: 'Les relations',
  entities: 'Entités',
  added: 'Nouvelles affirmations',
  changed: 'Affirmations qui disent autre chose',
  closed: 'Affirmations qui ne sont plus faites',
  retracted: 'Affirmations rétractées',
  newlyDisputed: 'Affirmations nouvellement contestées',
  merges: 'Identifiants fusionnés',
  merged: (from, to) => `${from} est maintenant ${to}`,
  reason: (reason) => `Motif : ${reason}`,
  gone: { retracted: 'rétracté', closed: 'n’est plus affirmé' },
  stoodAs: (modality) => `était ${modality}`,
  change: {
    ADDED: 'nouveau',
    CHANGED: 'modifié',
    CLOSED: 'disparu',
    DISPUTED: 'nouvellement contesté',
    ERASED: 'effacé',
    MERGED: 'fusionné avec un autre',
    RETRACTED: 'rétracté',
    UNMERGED: 'de nouveau séparé',
  },
  mark: {
    added: 'nouveau',
    changed: 'modifié',
    claims: 'affirmations modifiées',
    gone: 'disparu',
    retracted: 'rétracté',
    disputed: 'nouvellement contesté',
  },
};

const zhHans: Messages = {
  title: '当时所知：修订',
  help: '每次修订都是当时所知。显示其一，即把图、各页和链接固定于此。',
  shownNow: (n, date) => `所示：修订 ${n}，${date}`,
  older: '更早',
  newer: '更新',
  newest: '回到最新',
  list: '各次修订，最新在前',
  more: '更早的修订',
  show: (n) => `显示修订 ${n}`,
  revision: (n) => `修订 ${n}`,
  counts: (added, changed, closed) =>
    `新增 ${chinese(added)} 条说法，更改 ${chinese(changed)} 条，关闭 ${chinese(closed)} 条`,
  sinceThen: '此后有何变化',
  sinceRevision: (n) => `修订 ${n} 之后有何变化`,

  compared: (from, fromDate, to, toDate) => `就图中内容，将修订 ${to}（${toDate}）与修订 ${from}（${fromDate}）相比`,
  otherCopy: (asked, have) => `链接所比为修订 ${asked}，而本副本该编号下为 ${have}：比较结果可能不同。`,
  nothing: '图中内容在两者之间没有差别。',
  truncated: '变化多于可列出的数目。请比较更接近的修订。',
  end: '结束比较',
  listChanges: '列出变化',
  legend: '有何变化',
  summary: ({ added, changed, gone, disputed }) =>
    `图中：新增 ${chinese(added)}，更改 ${chinese(changed)}，消失 ${chinese(gone)}，新有争议 ${chinese(disputed)}`,

  lines: '关系',
  entities: '实体',
  added: '新的说法',
  changed: '内容改变的说法',
  closed: '不再主张的说法',
  retracted: '已撤回的说法',
  newlyDisputed: '新有争议的说法',
  merges: '合并的标识符',
  merged: (from, to) => `${from} 现为 ${to}`,
  reason: (reason) => `理由：${reason}`,
  gone: { retracted: '已撤回', closed: '不再主张' },
  stoodAs: (modality) => `原为${modality}`,
  change: {
    ADDED: '新增',
    CHANGED: '更改',
    CLOSED: '消失',
    DISPUTED: '新有争议',
    ERASED: '已删除',
    MERGED: '已与另一实体合并',
    RETRACTED: '已撤回',
    UNMERGED: '重新分开',
  },
  mark: { added: '新增', changed: '更改', claims: '说法有变', gone: '消失', retracted: '已撤回', disputed: '新有争议' },
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const changesWords = inLanguage(tables);
