/** Sharing, citing, taking away. */
import { chinese, english, french } from '../count.ts';
import { inLanguage } from '../in-language.ts';

/** What is told of a picture that is cited. */
export interface Cited {
  readonly focus: string | undefined;
  readonly entities: number;
  readonly relations: number;
  readonly reservations: string;
  readonly revision: string;
  readonly date: string;
  readonly link: string;
}

const en = {
  title: 'Share, cite, take away',
  copied: 'Copied.',
  notCopied: 'The browser does not let it be copied: it is selected, so copy it by hand.',
  shareHelp: 'Everything here names the revision that is on screen, so it stays what it is now.',
  pinnedLink: 'Link to this picture',
  cite: 'Cite',
  takeAway: 'Take away as a file',
  asGraphQL: 'The question behind it, as GraphQL',
  embedCode: 'To embed it in a page, where this server lets pages do so',
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  fileFormats: {
    csv: 'CSV, a row for each relation',
    json: 'JSON',
    jsonld: 'JSON-LD (schema.org, PROV)',
    graphml: 'GraphML, for Gephi, yEd and Cytoscape',
    gexf: 'GEXF, with periods, for Gephi',
    ftm: 'FollowTheMoney, for Aleph and OpenSanctions',
    bibtex: 'BibTeX of the sources',
    csl: 'CSL-JSON of the sources, for Zotero',
  },
  citation: (of: Cited) =>
    `watchgraph${of.focus === undefined ? '' : `: ${of.focus} and what surrounds it`}. Revision ${of.revision}, ${of.date}. ${english(of.entities, 'entity', 'entities')}, ${english(of.relations, 'relation', 'relations')} (${of.reservations}). ${of.link} (CC BY 4.0)`,
};

type Messages = typeof en;

const fr: Messages = {
  title: 'Partager, citer, emporter',
  copied: 'Copié.',
  notCopied: 'Le navigateur ne laisse pas copier : le texte est sélectionné, copiez-le à la main.',
  shareHelp: 'Tout ici nomme la révision affichée, et reste donc ce que c’est maintenant.',
  pinnedLink: 'Lien vers cette image',
  cite: 'Citer',
  takeAway: 'Emporter en fichier',
  asGraphQL: 'La question derrière, en GraphQL',
  embedCode: 'Pour l’intégrer à une page, si ce serveur le permet',
  copy: 'Copier',
  copyOf: (what) => `Copier : ${what}`,
  fileFormats: {
    csv: 'CSV, une ligne par relation',
    json: 'JSON pour programmes',
    jsonld: 'JSON-LD (avec schema.org et PROV)',
    graphml: 'GraphML, pour Gephi, yEd et Cytoscape',
    gexf: 'GEXF, avec les périodes, pour Gephi',
    ftm: 'FollowTheMoney, pour Aleph et OpenSanctions',
    bibtex: 'BibTeX des sources',
    csl: 'CSL-JSON des sources, pour Zotero',
  },
  citation: (of) =>
    `watchgraph${of.focus === undefined ? '' : ` : ${of.focus} et ce qui l’entoure`}. Révision ${of.revision}, ${of.date}. ${french(of.entities, 'entité', 'entités')}, ${french(of.relations, 'relation', 'relations')} (${of.reservations}). ${of.link} (CC BY 4.0)`,
};

const zhHans: Messages = {
  title: '分享、引用、带走',
  copied: '已复制。',
  notCopied: '浏览器不允许复制：文字已选中，请手动复制。',
  shareHelp: '这里的一切都注明屏幕上的修订版，因此日后不变。',
  pinnedLink: '此图的链接',
  cite: '引用',
  takeAway: '存为文件',
  asGraphQL: '图背后的问题（GraphQL）',
  embedCode: '嵌入网页（须此服务器允许）',
  copy: '复制',
  copyOf: (what) => `复制：${what}`,
  fileFormats: {
    csv: 'CSV，每行一条关系',
    json: 'JSON，供程序使用',
    jsonld: 'JSON-LD（schema.org、PROV）',
    graphml: 'GraphML，用于 Gephi、yEd、Cytoscape',
    gexf: 'GEXF，含时段，用于 Gephi',
    ftm: 'FollowTheMoney，用于 Aleph、OpenSanctions',
    bibtex: '来源的 BibTeX',
    csl: '来源的 CSL-JSON，用于 Zotero',
  },
  citation: (of) =>
    `watchgraph${of.focus === undefined ? '' : `：${of.focus}及其周围`}。修订版 ${of.revision}，${of.date}。${chinese(of.entities)} 个实体，${chinese(of.relations)} 条关系（${of.reservations}）。${of.link}（CC BY 4.0）`,
};

export const tables = { en, fr, 'zh-Hans': zhHans };
export const shareWords = inLanguage(tables);
