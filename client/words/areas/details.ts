/** The page of an entity, of a line, of a claim. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

const en = {
  linePage: 'Line',
  names: 'Names',
  identifiers: 'Identifiers',
  attributes: 'What is claimed',
  connections: 'Connections',
  alsoSaid: 'Also said, and not drawn',
  alsoSaidHelp:
    'Possibilities, conditions, opinions, denials and interests are no relations, so the picture has no line for them.',
  appearsIn: (n: number) => `Appears in ${english(n, 'claim', 'claims')}.`,
  firstOnly: (shown: number, total: number) => `The first ${shown} of ${total} are listed.`,
  sourcesOf: (what: string) => `Sources of ${what}:`,
  claims: 'Claims',
  claimsBehind: (claims: number, sources: number) =>
    `${english(claims, 'claim', 'claims')} from ${english(sources, 'source', 'sources')} of independent origin`,
  wholeDocument: 'the whole document',
  paragraph: (n: number) => `paragraph ${n}`,
  page: (n: number) => `page ${n}`,
  characters: (from: number, to: number) => `characters ${from}–${to}`,
  attributedTo: (names: string) => `says ${names}`,
  note: 'Note',
  disputes: 'disputes',
  disputedBy: 'disputed by',
  contestsUnknown: 'It is disputed; by whom could not be asked.',
  byEditors: 'the editors’ judgement',
  bySource: 'the source says so',
  retractedOn: (date: string, reason: string) => `Retracted on ${date}: ${reason}`,
  status: { RETRACTED: 'retracted', CLOSED: 'no longer claimed', ERASED: 'erased' },
  seeLine: 'see the line',
  readSource: 'open the source',
  qualifier: (label: string, value: string) => `${label}: ${value}`,
  undated: 'undated',
};

type Messages = typeof en;

const fr: Messages = {
  linePage: 'Ligne',
  names: 'Noms',
  identifiers: 'Identifiants',
  attributes: 'Ce qui est affirmé',
  connections: 'Relations',
  alsoSaid: 'Dit aussi, sans être dessiné',
  alsoSaidHelp:
    'Possibilités, conditions, opinions, démentis et intérêts ne sont pas des relations : l’image n’a pas de ligne pour eux.',
  appearsIn: (n) => `Figure dans ${french(n, 'affirmation', 'affirmations')}.`,
  firstOnly: (shown, total) => `Les ${shown} premières sur ${total} sont listées.`,
  sourcesOf: (what) => `Sources de ${what} :`,
  claims: 'Affirmations',
  claimsBehind: (claims, sources) =>
    `${french(claims, 'affirmation', 'affirmations')} de ${french(sources, 'source', 'sources')} d’origine indépendante`,
  wholeDocument: 'tout le document',
  paragraph: (n) => `paragraphe ${n}`,
  page: (n) => `page ${n}`,
  characters: (from, to) => `caractères ${from} à ${to}`,
  attributedTo: (names) => `selon ${names}`,
  note: 'Note',
  disputes: 'conteste',
  disputedBy: 'contesté par',
  contestsUnknown: 'C’est contesté ; par qui, cela n’a pu être demandé.',
  byEditors: 'jugement de la rédaction',
  bySource: 'la source le dit',
  retractedOn: (date, reason) => `Rétracté le ${date} : ${reason}`,
  status: { RETRACTED: 'rétracté', CLOSED: 'n’est plus affirmé', ERASED: 'effacé' },
  seeLine: 'voir la ligne',
  readSource: 'ouvrir la source',
  qualifier: (label, value) => `${label} : ${value}`,
  undated: 'sans date',
};

const zhHans: Messages = {
  linePage: '连线',
  names: '名称',
  identifiers: '标识符',
  attributes: '有何说法',
  connections: '关系',
  alsoSaid: '另有说法，未画成连线',
  alsoSaidHelp: '可能、条件、意见、否认和意向都不是关系，因此图中没有它们的连线。',
  appearsIn: (n) => `出现在 ${chinese(n)} 条说法中。`,
  firstOnly: (shown, total) => `共 ${chinese(total)} 条，列出前 ${chinese(shown)} 条。`,
  sourcesOf: (what) => `${what}的来源：`,
  claims: '说法',
  claimsBehind: (claims, sources) => `${chinese(claims)} 条说法，${chinese(sources)} 个相互独立的来源`,
  wholeDocument: '整篇文献',
  paragraph: (n) => `第 ${n} 段`,
  page: (n) => `第 ${n} 页`,
  characters: (from, to) => `第 ${from}–${to} 个字符`,
  attributedTo: (names) => `据${names}称`,
  note: '注',
  disputes: '质疑',
  disputedBy: '受质疑于',
  contestsUnknown: '该说法有争议；由谁提出未能查到。',
  byEditors: '编辑的判断',
  bySource: '来源如此表示',
  retractedOn: (date, reason) => `于 ${date} 撤回：${reason}`,
  status: { RETRACTED: '已撤回', CLOSED: '不再主张', ERASED: '已删除' },
  seeLine: '查看连线',
  readSource: '打开来源',
  qualifier: (label, value) => `${label}：${value}`,
  undated: '无日期',
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const detailsWords = inLanguage(tables);
