/** What the explorer says of itself, in English. Kinds, predicates and readings come from the API. */
import type { Reservations } from '../state/sharing.ts';

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

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
    `Picture of ${count(entities, 'entity', 'entities')} and ${count(relations, 'relation', 'relations')}`,
  canvasHelp:
    'Arrow keys walk along relations, L steps through lines, Enter opens, E expands. The outline lists the same as text.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to window',
  drawing: 'Drawing the picture…',

  outline: 'Outline',
  outlineIntro: (entities: number, relations: number) =>
    `${count(entities, 'entity', 'entities')}, ${count(relations, 'relation', 'relations')}. The same picture as text.`,
  relations: (n: number) => count(n, 'relation shown', 'relations shown'),
  noLines: 'No relation to anything shown.',
  hidden: (n: number) => count(n, 'relation to entities not shown', 'relations to entities not shown'),
  hiddenShort: (n: number) => `${n} not shown`,
  expand: 'Expand',
  alone: 'Show alone',
  aloneOf: (name: string) => `Show alone: ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name} from the picture`,
  opensClaims: (n: number) => count(n, 'claim', 'claims'),
  disputed: 'disputed',

  legend: 'Legend',
  kinds: 'Kinds',
  certainty: 'How sources put it',
  wider: 'wider: more sources',
  inferredLine: 'inferred',
  disputedLine: 'disputed by a source or the editors',

  linePage: 'Line',
  backToOutline: 'Outline',
  names: 'Names',
  identifiers: 'Identifiers',
  attributes: 'What is claimed',
  connections: 'Connections',
  alsoSaid: 'Also said, and not drawn',
  alsoSaidHelp:
    'Possibilities, conditions, opinions, denials and interests are no relations, so the picture has no line for them.',
  appearsIn: (n: number) => `Appears in ${count(n, 'claim', 'claims')}.`,
  firstOnly: (shown: number, total: number) => `The first ${shown} of ${total} are listed.`,
  sourcesOf: (what: string) => `Sources of ${what}:`,
  addToPicture: 'Add',
  addOf: (name: string) => `Add ${name} to the picture`,

  claims: 'Claims',
  claimsBehind: (claims: number, sources: number) =>
    `${count(claims, 'claim', 'claims')} from ${count(sources, 'source', 'sources')} of independent origin`,
  wholeDocument: 'the whole document',
  paragraph: (n: number) => `paragraph ${n}`,
  page: (n: number) => `page ${n}`,
  characters: (from: number, to: number) => `characters ${from}–${to}`,
  inferred: 'inferred by the editors from the passage',
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

  precision: {
    EXACT: (value: string) => value,
    ABOUT: (value: string) => `about ${value}`,
    MORE_THAN: (value: string) => `more than ${value}`,
    AT_LEAST: (value: string) => `at least ${value}`,
    LESS_THAN: (value: string) => `less than ${value}`,
    AT_MOST: (value: string) => `at most ${value}`,
  },
  asPrinted: (text: string, unit: string) => `“${text}” ${unit}, as printed`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date}, uncertain`,
  undated: 'undated',

  added: (entities: number, relations: number) =>
    `Added ${count(entities, 'entity', 'entities')}, ${count(relations, 'relation', 'relations')}.`,
  left: (n: number) => ` ${n} more.`,
  removed: (name: string) => `Removed ${name}.`,
  nothingMore: (name: string) => `Everything that ${name} has a relation to is shown.`,
  alreadyShown: (name: string) => `${name} is in the picture already.`,
  undone: 'Undone.',
  undo: 'Undo',
  redo: 'Redo',
  redone: 'Done again.',
  copied: 'Copied.',
  notCopied: 'The browser does not let it be copied: it is selected, so copy it by hand.',

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

  revision: (n: number, date: string) => `Revision ${n}, ${date}`,
  pin: 'Pin in the link',
  unpin: 'Unpin',

  share: 'Share, cite, take away',
  shareShort: 'Share',
  shareHelp: 'Everything here names the revision that is on screen, so it stays what it is now.',
  pinnedLink: 'Link to this picture',
  cite: 'Cite',
  takeAway: 'Take away as a file',
  asGraphQL: 'The question behind it, as GraphQL',
  embedCode: 'To embed it in a page, where this server lets pages do so',
  openHere: 'Open in watchgraph',
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
  reservations: ({ planned, alleged, disputed, inferred }: Reservations) =>
    `${planned} planned, ${alleged} alleged, ${disputed} disputed, ${inferred} inferred by the editors`,
  citation: (of: Cited) =>
    `watchgraph${of.focus === undefined ? '' : `: ${of.focus} and what surrounds it`}. Revision ${of.revision}, ${of.date}. ${count(of.entities, 'entity', 'entities')}, ${count(of.relations, 'relation', 'relations')} (${of.reservations}). ${of.link} (CC BY 4.0)`,

  paths: 'Paths: how two are connected',
  pathsShort: 'Paths',
  pathsHelp: 'Only what is asserted and undisputed counts; what that leaves out is said below.',
  pathFrom: 'From',
  pathTo: 'To',
  choose: 'Choose an entity',
  noPath: 'No chain of asserted, undisputed relations connects the two.',
  weakest: 'Weakest link:',
  sources: (n: number) => count(n, 'source', 'sources'),
  showPath: 'Show in the picture',

  keys: 'Keys',
  keyList: [
    ['← ↑ → ↓', 'walk along relations'],
    ['L', 'next line of the entity'],
    ['Enter', 'open'],
    ['E', 'expand by ten'],
    ['Delete', 'remove from the picture'],
    ['F', 'fit to window'],
    ['+ −', 'zoom'],
    ['Z', 'undo'],
    ['Shift Z', 'redo'],
    ['H', 'how two are connected'],
    ['S', 'share, cite, take away'],
    ['/', 'search'],
    ['Escape', 'close'],
    ['?', 'this list'],
  ],
};

/** A language is complete or does not compile. */
export type Messages = typeof en;
