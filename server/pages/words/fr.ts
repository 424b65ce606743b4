import type { Messages } from './en.ts';

const number = (n: number): string => n.toLocaleString('fr');
// French counts nothing as one.
const count = (n: number, one: string, many: string): string => `${number(n)} ${n < 2 ? one : many}`;

export const fr: Messages = {
  site: 'watchgraph',
  tagline:
    'Qui finance, construit, vend, utilise et encadre les technologies de surveillance, affirmation par affirmation',
  skip: 'Aller au contenu',
  languages: 'Langue',
  explorer: 'Ouvrir dans l’explorateur',
  home: 'watchgraph, vers l’explorateur',

  nouns: { entity: 'Entité', claim: 'Affirmation', source: 'Source', relation: 'Ligne', revision: 'Révision' },
  summary: 'Résumé',
  names: 'Noms',
  nameTypes: {
    official: 'nom',
    short: 'nom court',
    former: 'ancien nom',
    brand: 'marque',
    transliteration: 'translittération',
  },
  identifiers: 'Connu ailleurs sous',
  appears: (claims, sources) =>
    `Citée dans ${count(claims, 'affirmation', 'affirmations')} de ${count(sources, 'source', 'sources')}.`,

  attributes: 'Ce qui est affirmé',
  attributesHelp: 'Chaque valeur qu’une source donne, côte à côte, avec qui l’affirme.',
  undated: 'sans date',
  valuesDiffer: 'Les valeurs sont contestées',

  lines: 'Lignes vers d’autres',
  linesHelp:
    'Une ligne réunit les affirmations d’un même type et d’une même modalité. Ce qui est seulement prévu ou allégué le dit dans ses propres mots.',
  shownOf: (shown, total) =>
    shown === total
      ? total === 1
        ? 'Il n’y en a qu’une, sur cette page.'
        : `Toutes (${number(total)}) sont sur cette page.`
      : `${number(shown)} sur ${number(total)} sont sur cette page.`,
  hereOf: (here, total) => `${number(here)} sur ${number(total)} sur cette page`,
  allOfThese: 'celles-ci seulement',
  allKinds: 'Lignes de tous types',
  onlyKind: (label) => `Seules les lignes du type « ${label} » sont listées.`,
  next: 'Suivant',
  fromStart: 'Depuis le début',
  sources: (n) => count(n, 'source d’origine indépendante', 'sources d’origine indépendante'),
  claims: (n) => count(n, 'affirmation', 'affirmations'),
  disputedOf: (disputed, claims) => (claims === 1 ? 'contestée' : `contestée : ${disputed} affirmations sur ${claims}`),
  inferred: 'déduit par la rédaction ; aucune source ne le dit elle-même',
  noLines: 'Aucune ligne ne la relie à quoi que ce soit.',
  role: 'rôle',

  otherClaims: 'Dit aussi, sans être une ligne',
  otherClaimsHelp:
    'Démentis, opinions, possibilités, conditions, besoins et intentions. Ce ne sont pas des relations et il ne faut pas les lire ainsi.',
  retractedClaims: 'Rétractées',
  retractedHelp: 'Déclarées fausses. Ce qui fut dit reste visible, et ne compte pour rien.',
  claimBy: (who) => `Affirmation de ${who}`,
  saidBy: (publisher, text) => `${publisher} : ${text}`,
  statuses: { live: 'non contestée ici', disputed: 'contestée', retracted: 'rétractée', closed: 'n’est plus affirmée' },
  statusHelp: {
    live: 'Aucune autre affirmation de ce graphe ne la contredit. Cela ne la rend pas vraie.',
    disputed: 'Une autre affirmation la contredit ; voir ci-dessus.',
    retracted: 'Elle a été déclarée fausse.',
    closed: 'Les fichiers de ce graphe ne l’affirment plus.',
  },
  disputedBy: 'Contestée par',
  disputes: 'Conteste',
  byEditors: 'selon le jugement de la rédaction',
  bySource: 'comme le dit cette source',
  nobodyDisputes: 'Personne ne la conteste ici, et elle ne conteste rien.',
  details: 'Détails',
  whoSays: 'Qui le dit',
  ownVoice: (publisher) => `${publisher}, de sa propre voix`,
  inferredFrom: (publisher) => `Déduit par la rédaction de ${publisher}, qui ne le dit pas`,
  reportedBy: (who, publisher) => `${who}, d’après ${publisher}`,
  modality: 'Comment c’est dit',
  status: 'Où elle en est',
  basis: 'Fondement',
  bases: { stated: 'dit par la source', inferred: 'déduit du passage par la rédaction' },
  rank: 'Rang',
  ranks: {
    preferred: 'préférée par la rédaction',
    normal: 'normal',
    deprecated: 'écartée par la rédaction ; elle ne trace aucune ligne',
  },
  period: 'Quand il en était ainsi',
  about: 'Au sujet de',
  says: 'Ce qui est dit',
  value: 'Valeur',
  quote: 'Dans les mots de la source',
  note: 'Note de la rédaction',
  place: 'Endroit dans la source',
  hash: (digits) => `le SHA-256 du passage commence par ${digits}`,
  line: 'Ligne dont elle fait partie',
  retraction: 'Rétractation',
  retractedOn: (date, reason) => `Rétractée le ${date} : ${reason}`,
  retractedBy: { editors: 'Par la rédaction.', source: 'Par la source elle-même.' },
  correction: 'Rectification',
  replacedBy: 'Remplacée par',

  lineKind: 'Type',
  claimsBehind: 'Les affirmations dont elle est faite',
  roles: 'Rôles',
  ends: 'Entre',

  publisher: 'Éditeur',
  published: 'Parution',
  sourceType: 'Nature',
  sourceLanguage: 'Langue',
  readSource: 'Ouvrir la source',
  archived: 'Copie archivée',
  retrieved: 'Lue par la rédaction le',
  textHash: 'SHA-256 de son texte',
  copyOf: 'Copie ou traduction de',
  copies: 'Copies et traductions',
  copiesHelp: 'Elles comptent avec celle-ci pour une seule origine.',
  sourceClaims: 'Ce qu’elle dit',
  sourceList: 'Sources',
  sourceListHelp: 'De ce qui est dit ici, celles qui en disent le plus d’abord.',

  revisionTitle: (id) => `Révision ${id}`,
  author: 'Auteur',
  time: 'Date',
  added: (n) => count(n, 'affirmation ajoutée', 'affirmations ajoutées'),
  changed: (n) => count(n, 'affirmation modifiée', 'affirmations modifiées'),
  closedClaims: (n) => count(n, 'affirmation close', 'affirmations closes'),
  changes: 'Ce qui a changé',
  changeNames: {
    added: 'Ajoutées',
    changed: 'Modifiées',
    closed: 'Closes',
    retracted: 'Rétractées',
    disputed: 'Nouvellement contestées',
    merged: 'Fusionnées',
    unmerged: 'De nouveau séparées',
  },
  describedAnew: 'Entités décrites autrement',
  claimsTouched: 'Affirmations',
  previous: 'Précédente',
  following: 'Suivante',
  hash256: 'Empreinte',
  feed: 'Les révisions en flux',

  firstOf: (shown, total) =>
    shown === total ? `Toutes (${number(total)}) :` : `Les ${shown} premières sur ${number(total)} :`,
  followed: (claims) => `${count(claims, 'affirmation', 'affirmations')} sur ce que suit ce flux.`,

  history: 'Histoire',
  removedIn: (revision) => `Close à la révision ${revision}. Voici son dernier état.`,
  feedOf: 'Les changements en flux',
  asOf: (id, date) => `À la révision ${id}, ${date}.`,
  pinnedTo: (id, date) => `Cette page est fixée à la révision ${id} du ${date} et reste telle quelle.`,
  seeNewest: 'Voir la plus récente',

  cite: 'Comment citer cette page',
  citeHelp: 'L’adresse nomme la révision : elle montrera la même chose dans des années.',
  permalink: 'Adresse permanente',
  asData: 'En données',
  plainText: 'Texte simple',
  licence:
    'Données : CC BY 4.0, watchgraph contributors. Une affirmation est ce que dit sa source, non une déclaration de la rédaction.',

  notFound: (noun, id) => `Il n’y a pas de ${noun.toLowerCase()} « ${id} »`,
  notFoundTitle: 'Il n’y a rien ici',
  didYouMean: 'Vouliez-vous dire',
  failed: 'Cette page ne peut être montrée',
  openSource: 's’ouvre ailleurs',
};
