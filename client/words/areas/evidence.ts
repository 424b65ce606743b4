/** The evidence behind a line: who supports and who contests a statement, its history, and a reader's own copy of the source. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

const en = {
  undatedStatement: 'without a date',
  supportedBy: (sources: number, origins: number) =>
    sources === origins
      ? `Supported by ${english(sources, 'source', 'sources')} of independent origin`
      : `Supported by ${english(sources, 'source', 'sources')} of ${english(origins, 'origin', 'origins')}`,
  noLongerBy: (sources: number) => `Said by ${english(sources, 'source', 'sources')}, and no support now`,
  contestedBy: (n: number) => `Contested by ${english(n, 'claim', 'claims')}`,
  copies: (publisher: string) => `${publisher}, a copy or translation`,
  deniedBy: (who: string) => `denied by ${who}`,
  against: (source: string) => `Against what ${source} says.`,

  stoodUntil: (closedIn: number, readAt: number) =>
    `This stands no longer: revision ${closedIn} took it out. Shown is how it last stood, at revision ${readAt}; the history says why.`,
  standsNoLonger: 'stands no longer',

  history: 'History',
  historyOf: (what: string) => `History of: ${what}`,
  atRevision: (n: number, date: string) => `Revision ${n}, ${date}`,
  showAt: (n: number) => `Show everything as it was known at revision ${n}`,
  older: 'Older entries',

  ownCopy: 'Check in your own copy of the source',
  ownCopyOf: (source: string) => `Check in your own copy of the source: ${source}`,
  ownCopyHelp:
    'Paste or drop the text of the source, or choose a file. It stays in this browser: nothing is sent, nothing is stored.',
  pasteHere: 'Text of the source',
  chooseFile: 'or a file (.txt, .html)',
  compareText: 'Compare',
  forget: 'Forget this text',
  cannotCompare: 'This browser compares texts only on pages that come over https.',
  whole: {
    same: 'The same text as the editors read: its hash is equal.',
    other: 'Another text than the editors read: its hash differs.',
    unknown: 'The editors noted no hash of the whole text, so it cannot be said whether this is the one they read.',
  },
  found: {
    exact: 'The passage stands where the editors marked it, word for word: its hash is equal.',
    shifted: (by: number) =>
      `The passage was found word for word, its hash is equal, ${english(Math.abs(by), 'character', 'characters')} ${by > 0 ? 'further on' : 'further back'}.`,
    unproven: 'The place that the editors marked; they noted no hash of the passage.',
    paragraphOfMarked: (n: number) =>
      `The passage that the editors marked is not in this text in the same words. Shown is paragraph ${n} as parted by empty lines, which may be another.`,
    paragraph: (n: number) =>
      `The editors marked no passage. Shown is paragraph ${n} as parted by empty lines, which may be another.`,
    nowhereMarked: 'The passage that the editors marked is not in this text in the same words.',
    nowhere: 'The editors marked no passage: the claim is about the document as a whole.',
  },
  sourceText: 'Text of the source, with the passage marked',
};

type Messages = typeof en;

const fr: Messages = {
  undatedStatement: 'sans date',
  supportedBy: (sources, origins) =>
    sources === origins
      ? `Soutenu par ${french(sources, 'source', 'sources')} d’origine indépendante`
      : `Soutenu par ${french(sources, 'source', 'sources')} de ${french(origins, 'origine', 'origines')}`,
  noLongerBy: (sources) => `Dit par ${french(sources, 'source', 'sources')}, sans soutien aujourd’hui`,
  contestedBy: (n) => `Contesté par ${french(n, 'affirmation', 'affirmations')}`,
  copies: (publisher) => `${publisher}, copie ou traduction`,
  deniedBy: (who) => `démenti par ${who}`,
  against: (source) => `Contre ce que dit ${source}.`,

  stoodUntil: (closedIn, readAt) =>
    `Ceci ne tient plus : la révision ${closedIn} l’a retiré. Voici comment c’était en dernier, à la révision ${readAt} ; l’historique dit pourquoi.`,
  standsNoLonger: 'ne tient plus',

  history: 'Historique',
  historyOf: (what) => `Historique de : ${what}`,
  atRevision: (n, date) => `Révision ${n}, ${date}`,
  showAt: (n) => `Tout montrer tel qu’on le savait à la révision ${n}`,
  older: 'Entrées plus anciennes',

  ownCopy: 'Vérifier dans votre exemplaire de la source',
  ownCopyOf: (source) => `Vérifier dans votre exemplaire de la source : ${source}`,
  ownCopyHelp:
    'Collez ou déposez le texte de la source, ou choisissez un fichier. Il reste dans ce navigateur : rien n’est envoyé, rien n’est gardé.',
  pasteHere: 'Texte de la source',
  chooseFile: 'ou un fichier (.txt, .html)',
  compareText: 'Comparer',
  forget: 'Oublier ce texte',
  cannotCompare: 'Ce navigateur ne compare les textes que sur les pages venues par https.',
  whole: {
    same: 'Le même texte que celui lu par la rédaction : son empreinte est égale.',
    other: 'Un autre texte que celui lu par la rédaction : son empreinte diffère.',
    unknown: 'La rédaction n’a pas noté d’empreinte du texte entier : on ne peut dire si c’est celui qu’elle a lu.',
  },
  found: {
    exact: 'Le passage est là où la rédaction l’a marqué, mot pour mot : son empreinte est égale.',
    shifted: (by) =>
      `Le passage a été trouvé mot pour mot, son empreinte est égale, ${french(Math.abs(by), 'caractère', 'caractères')} plus ${by > 0 ? 'loin' : 'haut'}.`,
    unproven: 'L’endroit marqué par la rédaction ; elle n’a pas noté d’empreinte du passage.',
    paragraphOfMarked: (n) =>
      `Le passage marqué par la rédaction n’est pas dans ce texte avec les mêmes mots. Voici le paragraphe ${n} d’après les lignes vides, qui peut être un autre.`,
    paragraph: (n) =>
      `La rédaction n’a marqué aucun passage. Voici le paragraphe ${n} d’après les lignes vides, qui peut être un autre.`,
    nowhereMarked: 'Le passage marqué par la rédaction n’est pas dans ce texte avec les mêmes mots.',
    nowhere: 'La rédaction n’a marqué aucun passage : l’affirmation porte sur le document entier.',
  },
  sourceText: 'Texte de la source, passage marqué',
};

const zhHans: Messages = {
  undatedStatement: '无日期',
  supportedBy: (sources, origins) =>
    sources === origins
      ? `由 ${chinese(sources)} 个相互独立的来源支持`
      : `由 ${chinese(sources)} 个来源支持，出自 ${chinese(origins)} 处`,
  noLongerBy: (sources) => `${chinese(sources)} 个来源曾如此说，现已不构成支持`,
  contestedBy: (n) => `受 ${chinese(n)} 条说法质疑`,
  copies: (publisher) => `${publisher}，转载或翻译`,
  deniedBy: (who) => `${who}否认`,
  against: (source) => `针对${source}的说法。`,

  stoodUntil: (closedIn, readAt) =>
    `此条已不成立：修订 ${closedIn} 将其移除。所示为修订 ${readAt} 时的最后状态；原因见历史。`,
  standsNoLonger: '已不成立',

  history: '历史',
  historyOf: (what) => `历史：${what}`,
  atRevision: (n, date) => `修订 ${n}，${date}`,
  showAt: (n) => `按修订 ${n} 时所知显示全部`,
  older: '更早的条目',

  ownCopy: '用您手中的来源原文核对',
  ownCopyOf: (source) => `用您手中的来源原文核对：${source}`,
  ownCopyHelp: '粘贴或拖入来源的原文，或选择文件。它只留在本浏览器中：不发送，不保存。',
  pasteHere: '来源原文',
  chooseFile: '或文件（.txt、.html）',
  compareText: '比对',
  forget: '忘记此文本',
  cannotCompare: '本浏览器只在经 https 打开的页面上比对文本。',
  whole: {
    same: '与编辑所读的文本相同：哈希值相等。',
    other: '与编辑所读的文本不同：哈希值不等。',
    unknown: '编辑没有记下全文的哈希值，因此无法断定是否为其所读的文本。',
  },
  found: {
    exact: '段落就在编辑标记之处，逐字相同：哈希值相等。',
    shifted: (by) => `找到逐字相同的段落，哈希值相等，位置${by > 0 ? '后' : '前'}移 ${chinese(Math.abs(by))} 个字符。`,
    unproven: '编辑标记之处；未记下该段的哈希值。',
    paragraphOfMarked: (n) => `此文本中没有与编辑所标逐字相同的段落。所示为按空行计的第 ${n} 段，可能并非同一段。`,
    paragraph: (n) => `编辑没有标记段落。所示为按空行计的第 ${n} 段，可能并非同一段。`,
    nowhereMarked: '此文本中没有与编辑所标逐字相同的段落。',
    nowhere: '编辑没有标记段落：该说法针对整篇文献。',
  },
  sourceText: '来源原文，段落已标出',
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const evidenceWords = inLanguage(tables);
