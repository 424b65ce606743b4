import type { SourceTypeDefinition } from './shape.ts';

/** What a source is, so that a reader can weigh it. Append only: old revisions must stay readable. */
export const sourceTypeList = [
  {
    type: 'news',
    label: { en: 'news', fr: 'presse', zh: '新闻' },
    description: { en: 'A report of a publication’s own.', fr: 'Un article de la publication elle-même.' },
  },
  {
    type: 'digest',
    label: { en: 'digest', fr: 'résumé', zh: '摘要' },
    description: {
      en: 'A short account of what another publication reported.',
      fr: 'Un bref résumé de ce qu’une autre publication a rapporté.',
    },
  },
  {
    type: 'repost',
    label: { en: 'repost', fr: 'reprise', zh: '转载' },
    description: {
      en: 'The text of another publication or of an agency, published again.',
      fr: 'Le texte d’une autre publication ou d’une agence, publié à nouveau.',
    },
  },
  {
    type: 'translation',
    label: { en: 'translation', fr: 'traduction', zh: '译文' },
    description: { en: 'An edition in another language.', fr: 'Une édition dans une autre langue.' },
  },
  {
    type: 'blog',
    label: { en: 'blog', fr: 'blog', zh: '博客' },
    description: { en: 'A page without an editorial office.', fr: 'Une page sans rédaction.' },
  },
  {
    type: 'official',
    label: { en: 'official document', fr: 'document officiel', zh: '官方文件' },
    description: {
      en: 'A publication of a government body, a court or a parliament.',
      fr: 'Une publication d’un organisme public, d’un tribunal ou d’un parlement.',
    },
  },
  {
    type: 'filing',
    label: { en: 'filing', fr: 'dépôt légal', zh: '申报文件' },
    description: {
      en: 'What a company must lay open: a prospectus, an annual report, an entry in a register.',
      fr: 'Ce qu’une société doit publier : prospectus, rapport annuel, inscription à un registre.',
    },
  },
  {
    type: 'press_release',
    label: { en: 'press release', fr: 'communiqué', zh: '新闻稿' },
    description: { en: 'A statement of a party itself.', fr: 'Une déclaration d’une partie elle-même.' },
  },
  {
    type: 'research',
    label: { en: 'research', fr: 'recherche', zh: '研究' },
    description: {
      en: 'A study or a report of a university, a research institute or a non-governmental organization.',
      fr: 'Une étude ou un rapport d’une université, d’un institut ou d’une organisation non gouvernementale.',
    },
  },
  {
    type: 'dataset',
    label: { en: 'dataset', fr: 'jeu de données', zh: '数据集' },
    description: { en: 'A collection of entries.', fr: 'Un recueil d’entrées.' },
  },
] as const satisfies readonly SourceTypeDefinition[];
