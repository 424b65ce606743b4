/** What the explorer says of itself, in English. Kinds, predicates and readings come from the API. */

import type { Reservations } from '../state/sharing.ts';
import { english } from './count.ts';

export const en = {
  title: 'watchgraph',
  tagline: 'Who funds, builds, sells, uses and regulates surveillance technology, claim by claim',
  skip: 'Skip to the outline',
  home: 'Back to the opening picture',
  languages: 'Language',
  close: 'Close',

  searchLabel: 'Search organizations, persons, products, places',
  searchPlaceholder: 'Search a name in any script',
  searchHint: 'Enter adds to the picture · Shift+Enter shows it alone',
  searchNothing: (query: string) => `Nothing is named “${query}”.`,
  searchTry: 'Try a shorter part of the name, or another language or script: 商汤, SenseTime.',
  searching: 'Searching…',
  shownAlready: 'in the picture',

  canvas: (entities: number, relations: number) =>
    `Picture of ${english(entities, 'entity', 'entities')} and ${english(relations, 'relation', 'relations')}`,
  canvasHelp:
    'Arrow keys walk along relations, L steps through lines, Enter opens, E expands. The outline lists the same as text.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to window',
  drawing: 'Drawing the picture…',

  outline: 'Outline',
  table: 'Table',
  outlineIntro: (entities: number, relations: number) =>
    `${english(entities, 'entity', 'entities')}, ${english(relations, 'relation', 'relations')}. The same picture as text.`,
  relations: (n: number) => english(n, 'relation shown', 'relations shown'),
  noLines: 'No relation to anything shown.',
  hidden: (n: number) => english(n, 'relation to entities not shown', 'relations to entities not shown'),
  hiddenShort: (n: number) => `${n} not shown`,
  expand: 'Expand',
  more: 'Ten more',
  collapsed: (name: string, n: number) => `Collapsed ${name}: ${english(n, 'entity', 'entities')} left the picture.`,
  nothingToCollapse: (name: string) => `Everything around ${name} is needed by something else in the picture.`,
  choose: 'Choose what to expand',
  chooseOf: (name: string) => `Choose what to expand of ${name}`,
  collapse: 'Collapse',
  collapseOf: (name: string) => `Collapse ${name}`,
  alone: 'Show alone',
  aloneOf: (name: string) => `Show alone: ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name} from the picture`,
  opensClaims: (n: number) => english(n, 'claim', 'claims'),
  disputed: 'disputed',
  inStep: 'in this step',

  via: (reading: string, name: string, modality: string | undefined) =>
    `${reading} (by way of ${name}${modality === undefined ? '' : `, itself ${modality}`})`,
  bundle: (n: number, reserved: string) =>
    `${english(n, 'relation', 'relations')}${reserved === '' ? '' : `: ${reserved}`}`,
  fold: 'Fold into lines',
  foldOf: (name: string) => `Fold into lines: ${name}`,
  unfold: 'Unfold',
  legend: 'Legend',
  kinds: 'Kinds',
  certainty: 'How sources put it',
  wider: 'wider: more sources',
  fromAfar: 'from afar dashes run together: zoom in to tell certainty',
  inferredLine: 'inferred',
  disputedLine: 'disputed by a source or the editors',
  backToOutline: 'Outline',
  addToPicture: 'Add',
  addOf: (name: string) => `Add ${name} to the picture`,
  inferred: 'inferred by the editors from the passage',

  added: (entities: number, relations: number) =>
    `Added ${english(entities, 'entity', 'entities')}, ${english(relations, 'relation', 'relations')}.`,
  left: (n: number) => ` ${n} more.`,
  removed: (name: string) => `Removed ${name}.`,
  nothingMore: (name: string) => `Everything that ${name} has a relation to is shown.`,
  alreadyShown: (name: string) => `${name} is in the picture already.`,
  drawn: (entities: number) => `Drawn: ${english(entities, 'entity', 'entities')}.`,
  undone: 'Undone.',
  undo: 'Undo',
  redo: 'Redo',
  redone: 'Done again.',
  layingOut: 'Laying out the picture…',
  pinOf: (name: string) => `Pin ${name} to its place`,

  loading: 'Loading…',
  slow: 'This takes longer than usual. The server is still being asked.',
  unreachable: 'The server does not answer. What is on screen stays.',
  retry: 'Try again',
  codes: {
    NOT_FOUND: 'Nothing here has that id.',
    MOVED: 'This was merged with another entity.',
    BAD_INPUT: 'The link asks for something that does not exist.',
    TOO_MUCH: 'The question is too large. Take something out of the picture.',
    COST_LIMIT: 'The question costs too much. Take something out of the picture.',
    RATE_LIMITED: 'Too many questions in a short time. Wait a minute.',
    UNAVAILABLE: 'The database is away for the moment. It is being waited for.',
    INTERNAL: 'The server made a mistake and has noted it.',
  },
  unknownId: (id: string) => `No entity has the id “${id}”.`,
  didYouMean: (id: string) => `Show “${id}” instead`,
  leaveOut: 'Leave it out',
  emptyTitle: 'Nothing is in the picture.',
  emptyHelp: 'Search for a name above, or open the round of 2018.',
  openRound: 'Open the round of 2018',
  wrongRevision: (asked: string, have: string) =>
    `The link was made at revision ${asked}, and this copy has ${have} under that number: the pictures may differ.`,
  showNewest: 'Show the newest',

  revisionUnknown: 'Which revision this is could not be asked.',
  revision: (n: number, date: string) => `Revision ${n}, ${date}`,
  pin: 'Pin in the link',
  unpin: 'Unpin',
  changedSince: 'What changed since',

  openHere: 'Open in watchgraph',
  reservations: ({ planned, alleged, disputed, inferred }: Reservations) =>
    `${planned} planned, ${alleged} alleged, ${disputed} disputed, ${inferred} inferred by the editors`,

  toolbar: 'Tools',
  shownOf: (shown: number, of: number) => `${shown} of ${of} shown`,
  filteredOut: 'filtered out',
  tools: {
    paths: 'Paths',
    share: 'Share',
    filter: 'Filter',
    simplify: 'Simplify',
    time: 'Time',
    changes: 'Revisions',
    tidy: 'Tidy',
    layout: 'Layout',
    stories: 'Stories',
    saved: 'Saved',
    keys: 'Keys',
  },
};

/** A language is complete or does not compile. */
export type Messages = typeof en;
