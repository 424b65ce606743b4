/** Ce que l’explorateur dit de lui-même, en français. */
import { french } from './count.ts';
import type { Messages } from './en.ts';

export const fr: Messages = {
  title: 'watchgraph',
  tagline:
    'Qui finance, conçoit, vend, emploie et encadre les technologies de surveillance, affirmation par affirmation',
  skip: 'Aller au plan',
  home: 'Revenir à l’image de départ',
  languages: 'Langue',
  close: 'Fermer',

  searchLabel: 'Chercher organisations, personnes, produits, lieux',
  searchPlaceholder: 'Chercher un nom, dans toute écriture',
  searchHint: 'Entrée ajoute à l’image · Maj+Entrée le montre seul',
  searchNothing: (query) => `Rien ne porte le nom « ${query} ».`,
  searchTry: 'Essayez une partie plus courte du nom, une autre langue ou écriture : 商汤, SenseTime.',
  searching: 'Recherche…',
  shownAlready: 'dans l’image',

  canvas: (entities, relations) =>
    `Image de ${french(entities, 'entité', 'entités')} et ${french(relations, 'relation', 'relations')}`,
  canvasHelp:
    'Les flèches suivent les relations, L parcourt les lignes, Entrée ouvre, E étend. Le plan dit la même chose en texte.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Ajuster à la fenêtre',
  drawing: 'L’image se dessine…',

  outline: 'Plan',
  table: 'Tableau',
  outlineIntro: (entities, relations) =>
    `${french(entities, 'entité', 'entités')}, ${french(relations, 'relation', 'relations')}. La même image, en texte.`,
  relations: (n) => french(n, 'relation montrée', 'relations montrées'),
  noLines: 'Aucune relation avec ce qui est montré.',
  hidden: (n) => french(n, 'relation vers des entités non montrées', 'relations vers des entités non montrées'),
  hiddenShort: (n) => `${n} non ${n < 2 ? 'montrée' : 'montrées'}`,
  expand: 'Étendre',
  alone: 'Montrer seul',
  aloneOf: (name) => `Montrer seul : ${name}`,
  remove: 'Retirer',
  removeOf: (name) => `Retirer ${name} de l’image`,
  opensClaims: (n) => french(n, 'affirmation', 'affirmations'),
  disputed: 'contesté',
  inStep: 'dans cette étape',

  legend: 'Légende',
  kinds: 'Genres',
  certainty: 'Comment les sources le disent',
  wider: 'plus large : plus de sources',
  inferredLine: 'déduit',
  disputedLine: 'contesté par une source ou la rédaction',
  backToOutline: 'Plan',
  addToPicture: 'Ajouter',
  addOf: (name) => `Ajouter ${name} à l’image`,
  inferred: 'déduit du passage par la rédaction',

  added: (entities, relations) =>
    `${french(entities, 'entité ajoutée', 'entités ajoutées')}, ${french(relations, 'relation', 'relations')}.`,
  left: (n) => ` Encore ${n}.`,
  removed: (name) => `${name} retiré.`,
  nothingMore: (name) => `Tout ce qui a une relation avec ${name} est montré.`,
  alreadyShown: (name) => `${name} est déjà dans l’image.`,
  undone: 'Annulé.',
  undo: 'Annuler',
  redo: 'Rétablir',
  redone: 'Rétabli.',

  loading: 'Chargement…',
  slow: 'C’est plus long que d’habitude. La réponse du serveur est attendue.',
  unreachable: 'Le serveur ne répond pas. Ce qui est à l’écran y reste.',
  retry: 'Réessayer',
  codes: {
    NOT_FOUND: 'Rien ici ne porte cet identifiant.',
    MOVED: 'Ceci a été fusionné avec une autre entité.',
    BAD_INPUT: 'Le lien demande ce qui n’existe pas.',
    TOO_MUCH: 'La question est trop grande. Retirez quelque chose de l’image.',
    COST_LIMIT: 'La question coûte trop. Retirez quelque chose de l’image.',
    RATE_LIMITED: 'Trop de questions en peu de temps. Attendez une minute.',
    UNAVAILABLE: 'La base de données est absente pour le moment. Elle est attendue.',
    INTERNAL: 'Le serveur a commis une erreur et l’a notée.',
  },
  unknownId: (id) => `Aucune entité ne porte l’identifiant « ${id} ».`,
  didYouMean: (id) => `Montrer plutôt « ${id} »`,
  leaveOut: 'S’en passer',
  emptyTitle: 'L’image est vide.',
  emptyHelp: 'Cherchez un nom ci-dessus, ou ouvrez la levée de fonds de 2018.',
  openRound: 'Ouvrir la levée de 2018',
  wrongRevision: (asked, have) =>
    `Le lien date de la révision ${asked}, et cette copie a ${have} sous ce numéro : les images peuvent différer.`,
  showNewest: 'Montrer la plus récente',

  revision: (n, date) => `Révision ${n}, ${date}`,
  pin: 'Fixer dans le lien',
  unpin: 'Libérer',

  openHere: 'Ouvrir dans watchgraph',
  reservations: ({ planned, alleged, disputed, inferred }) =>
    `dont prévues : ${planned}, alléguées : ${alleged}, contestées : ${disputed}, déduites par la rédaction : ${inferred}`,

  toolbar: 'Outils',
  tools: { stories: 'Récits', paths: 'Chemins', saved: 'Gardé', share: 'Partager', keys: 'Touches' },
};
