/** Taking the picture away: as a drawing, on paper, as a page of evidence; and what those say of themselves. */
import { chinese, english, french } from '../count.ts';
import { inLanguage, type Tables } from '../in-language.ts';

const en = {
  asPicture: 'As a picture',
  svg: 'SVG, which can be enlarged',
  png: 'PNG, at double size',
  paper: 'Drawn on',
  papers: { white: 'white', dark: 'dark' },
  evidence: 'As evidence',
  evidenceHelp:
    'One page with the picture, every claim behind its lines, the sources and checksums. It opens without a network and without scripts.',
  pack: 'Evidence pack (HTML)',
  print: 'Print, with the sources',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  working: 'Working…',
  progress: (done: number, total: number) => `${done} of ${english(total, 'claim', 'claims')}`,
  saved: (file: string) => `Saved as ${file}.`,
  savedWithSum: (file: string, sum: string) => `Saved as ${file}. SHA-256 of the file: ${sum}`,
  incomplete: 'What the server answered is not the whole of this picture, so nothing was made of it. Try again.',
  noChecksums: 'This browser computes checksums only on pages that come over HTTPS.',
  notDrawn: 'The browser could not turn the drawing into a PNG. The SVG holds the same.',

  pictureOf: (focus: string | undefined) =>
    focus === undefined ? 'Picture from watchgraph' : `${focus} and what surrounds it`,
  revision: (id: string, date: string) => `watchgraph, revision ${id}, ${date}`,
  picture: 'The picture',
  legend: 'What the signs mean',
  about: 'About this page',
  revisionId: 'Revision',
  revisionHash: 'Hash of the revision (SHA-256)',
  lineage: 'Hash of the log’s beginning',
  madeOf: 'Date of the revision',
  link: 'The same picture in the explorer',
  records: 'The same records from the server',
  citation: 'To be cited as',
  licence: 'Licence',
  holds: 'Holds',
  holding: (entities: number, relations: number, claims: number, sources: number) =>
    `${english(entities, 'entity', 'entities')}, ${english(relations, 'relation', 'relations')}, ${english(claims, 'claim', 'claims')}, ${english(sources, 'source', 'sources')}`,
  lines: 'Every line, and the claims behind it',
  readNote:
    'A line is a stack of claims. How certain each is stands beside it in words; what is planned, alleged or disputed is no assertion.',
  wholeSource: 'Hash of its text (SHA-256)',
  archived: 'archived copy',
  retrieved: (date: string) => `read on ${date}`,
  sources: 'Sources',
  sourcesUnknown:
    'The sources were not asked for. “Print, with the sources” in the Share dialog prints them too; the link above shows them all.',
  disputingOnly: 'named by a claim that disputes one of these',
  record: 'record',
  checksums: 'Records and checksums',
  checksumsHelp:
    'Each line below is the SHA-256 of a record, two spaces, and the record: what the ledger has, with the status of the claim and the line that it speaks for, in canonical JSON (RFC 8785) and UTF-8. Claims come first, then what disputes them.',
  checkHelp:
    'The SHA-256 above is of everything in this file between the comments “content begins” and “content ends”. Saved as check.py and run with the name of this file, the following compares it, and the checksum of every record.',
  contentHash: 'SHA-256 of the content',
};

export type TakeAwayMessages = typeof en;

const fr: TakeAwayMessages = {
  asPicture: 'En image',
  svg: 'SVG, à agrandir sans perte',
  png: 'PNG, en taille double',
  paper: 'Fond',
  papers: { white: 'blanc', dark: 'sombre' },
  evidence: 'En dossier de preuves',
  evidenceHelp:
    'Une page avec l’image, chaque affirmation derrière ses lignes, les sources et les sommes de contrôle. Elle s’ouvre sans réseau et sans script.',
  pack: 'Dossier de preuves (HTML)',
  print: 'Imprimer, avec les sources',
  cancel: 'Annuler',
  cancelled: 'Annulé. Rien n’a été enregistré.',
  working: 'En cours…',
  progress: (done, total) => `${done} sur ${french(total, 'affirmation', 'affirmations')}`,
  saved: (file) => `Enregistré sous ${file}.`,
  savedWithSum: (file, sum) => `Enregistré sous ${file}. SHA-256 du fichier : ${sum}`,
  incomplete: 'La réponse du serveur n’est pas toute l’image : rien n’en a été fait. Réessayez.',
  noChecksums: 'Ce navigateur ne calcule de sommes de contrôle que sur les pages venues par HTTPS.',
  notDrawn: 'Le navigateur n’a pas pu faire du dessin un PNG. Le SVG contient la même chose.',

  pictureOf: (focus) => (focus === undefined ? 'Image tirée de watchgraph' : `${focus} et ce qui l’entoure`),
  revision: (id, date) => `watchgraph, révision ${id}, ${date}`,
  picture: 'L’image',
  legend: 'Ce que veulent dire les signes',
  about: 'À propos de cette page',
  revisionId: 'Révision',
  revisionHash: 'Empreinte de la révision (SHA-256)',
  lineage: 'Empreinte du début du journal',
  madeOf: 'Date de la révision',
  link: 'La même image dans l’explorateur',
  records: 'Les mêmes enregistrements, du serveur',
  citation: 'À citer ainsi',
  licence: 'Conditions',
  holds: 'Contient',
  holding: (entities, relations, claims, sources) =>
    `${french(entities, 'entité', 'entités')}, ${french(relations, 'relation', 'relations')}, ${french(claims, 'affirmation', 'affirmations')}, ${french(sources, 'document source', 'documents sources')}`,
  lines: 'Chaque ligne, et les affirmations derrière elle',
  readNote:
    'Une ligne est une pile d’affirmations. La certitude de chacune est dite à côté en toutes lettres ; ce qui est prévu, allégué ou contesté n’est pas avéré.',
  wholeSource: 'Empreinte de son texte (SHA-256)',
  archived: 'copie archivée',
  retrieved: (date) => `lu le ${date}`,
  sources: 'Documents sources',
  sourcesUnknown:
    'Les sources n’ont pas été demandées. « Imprimer, avec les sources », dans la fenêtre Partager, les imprime aussi ; le lien ci-dessus les montre toutes.',
  disputingOnly: 'citée par une affirmation qui conteste l’une de celles-ci',
  record: 'enregistrement',
  checksums: 'Enregistrements et sommes de contrôle',
  checksumsHelp:
    'Chaque ligne ci-dessous est le SHA-256 d’un enregistrement, deux espaces, et l’enregistrement : ce que tient le registre, avec le statut de l’affirmation et la ligne qu’elle soutient, en JSON canonique (RFC 8785) et UTF-8. D’abord les affirmations, puis ce qui les conteste.',
  checkHelp:
    'Le SHA-256 ci-dessus est celui de tout ce qui, dans ce fichier, se trouve entre les commentaires « content begins » et « content ends ». Enregistré sous check.py et lancé avec le nom de ce fichier, ce qui suit le compare, ainsi que la somme de chaque enregistrement.',
  contentHash: 'SHA-256 du contenu',
};

const zhHans: TakeAwayMessages = {
  asPicture: '作为图像',
  svg: 'SVG，可无损放大',
  png: 'PNG，两倍尺寸',
  paper: '底色',
  papers: { white: '白色', dark: '深色' },
  evidence: '作为证据',
  evidenceHelp: '一个网页，含此图、连线背后的每条说法、来源与校验和。无需网络和脚本即可打开。',
  pack: '证据包（HTML）',
  print: '打印（含来源）',
  cancel: '取消',
  cancelled: '已取消，未保存任何内容。',
  working: '处理中…',
  progress: (done, total) => `${chinese(total)} 条说法中的 ${chinese(done)} 条`,
  saved: (file) => `已存为 ${file}。`,
  savedWithSum: (file, sum) => `已存为 ${file}。文件的 SHA-256：${sum}`,
  incomplete: '服务器的回答不是此图的全部，因此未生成任何内容。请重试。',
  noChecksums: '此浏览器只在经 HTTPS 打开的页面上计算校验和。',
  notDrawn: '浏览器无法将图转为 PNG。SVG 内容相同。',

  pictureOf: (focus) => (focus === undefined ? '取自 watchgraph 的图' : `${focus}及其周围`),
  revision: (id, date) => `watchgraph，修订版 ${id}，${date}`,
  picture: '图',
  legend: '图例',
  about: '关于本页',
  revisionId: '修订版',
  revisionHash: '修订版的哈希（SHA-256）',
  lineage: '日志起点的哈希',
  madeOf: '修订日期',
  link: '在浏览器中查看同一幅图',
  records: '服务器上的同一批记录',
  citation: '引用格式',
  licence: '许可',
  holds: '内容',
  holding: (entities, relations, claims, sources) =>
    `${chinese(entities)} 个实体，${chinese(relations)} 条关系，${chinese(claims)} 条说法，${chinese(sources)} 个来源`,
  lines: '每条连线及其背后的说法',
  readNote: '一条连线由若干说法组成。每条说法的确定程度以文字注明；计划中、被指称或有争议的，都不是断言。',
  wholeSource: '其文本的哈希（SHA-256）',
  archived: '存档副本',
  retrieved: (date) => `阅于 ${date}`,
  sources: '来源',
  sourcesUnknown: '未查询来源。“分享”对话框中的“打印（含来源）”会一并打印；上面的链接可查看全部来源。',
  disputingOnly: '由质疑其中某条说法的说法所引',
  record: '记录',
  checksums: '记录与校验和',
  checksumsHelp:
    '下面每行依次为一条记录的 SHA-256、两个空格、以及该记录：账本所载内容，连同说法的状态及其所支持的连线（规范 JSON，RFC 8785，UTF-8）。先列说法，后列对其的质疑。',
  checkHelp:
    '上面的 SHA-256 是本文件中注释“content begins”与“content ends”之间全部内容的校验和。将下列代码存为 check.py，并以本文件名为参数运行，即可核对它以及每条记录的校验和。',
  contentHash: '内容的 SHA-256',
};

export const tables: Tables<TakeAwayMessages> = { en, fr, 'zh-Hans': zhHans };
export const takeAwayWords = inLanguage(tables);
