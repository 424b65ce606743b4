/** What the pages say of themselves, in English. Kinds, predicates, modalities and readings come from the ontology. */
const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const en = {
  site: 'watchgraph',
  tagline: 'Who funds, builds, sells, uses and regulates surveillance technology, claim by claim',
  skip: 'Skip to the content',
  languages: 'Language',
  explorer: 'Open in the explorer',
  home: 'watchgraph, to the explorer',

  // What something is.
  nouns: { entity: 'Entity', claim: 'Claim', source: 'Source', relation: 'Line', revision: 'Revision' },
  summary: 'Summary',
  names: 'Names',
  nameTypes: {
    official: 'name',
    short: 'short name',
    former: 'former name',
    brand: 'brand',
    transliteration: 'transliteration',
  },
  identifiers: 'Known elsewhere as',
  appears: (claims: number, sources: number) =>
    `Named in ${count(claims, 'claim', 'claims')} from ${count(sources, 'source', 'sources')}.`,

  // Attributes.
  attributes: 'What is claimed',
  attributesHelp: 'Every value that a source gives, side by side, with who says so.',
  undated: 'undated',
  valuesDiffer: 'The values are disputed',

  // Lines.
  lines: 'Lines to others',
  linesHelp:
    'A line is the claims of one kind and one modality. What is only planned or alleged says so in its own words.',
  shownOf: (shown: number, total: number) =>
    shown === total
      ? total === 1
        ? 'The only one is on this page.'
        : `All ${total.toLocaleString('en')} are on this page.`
      : `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} are on this page.`,
  hereOf: (here: number, total: number) => `${here.toLocaleString('en')} of ${total.toLocaleString('en')} on this page`,
  allOfThese: 'only these',
  allKinds: 'Lines of every kind',
  onlyKind: (label: string) => `Only lines of the kind “${label}” are listed.`,
  next: 'Next',
  fromStart: 'From the start',
  sources: (n: number) => count(n, 'source of independent origin', 'sources of independent origin'),
  claims: (n: number) => count(n, 'claim', 'claims'),
  disputedOf: (disputed: number, claims: number) =>
    claims === 1 ? 'disputed' : `disputed: ${disputed} of ${claims} claims`,
  inferred: 'inferred by the editors; no source says so itself',
  noLines: 'It has no line to anything.',
  role: 'role',

  // Claims.
  otherClaims: 'Also said, and not a line',
  otherClaimsHelp:
    'Denials, opinions, possibilities, conditions, needs and intentions. They are no relations and must not be read as such.',
  retractedClaims: 'Retracted',
  retractedHelp: 'Declared wrong. What was said stays visible, and counts for nothing.',
  claimBy: (who: string) => `Claim by ${who}`,
  saidBy: (publisher: string, text: string) => `${publisher}: ${text}`,
  statuses: {
    live: 'not disputed here',
    disputed: 'disputed',
    retracted: 'retracted',
    closed: 'no longer claimed',
  },
  statusHelp: {
    live: 'No other claim in this graph contradicts it. That does not make it true.',
    disputed: 'Another claim contradicts it; see above.',
    retracted: 'It was declared wrong.',
    closed: 'The files of this graph no longer make it.',
  },
  disputedBy: 'Disputed by',
  disputes: 'Disputes',
  byEditors: 'in the judgement of the editors',
  bySource: 'as that source says',
  nobodyDisputes: 'Nobody disputes it here, and it disputes nothing.',
  details: 'Details',
  whoSays: 'Who says so',
  ownVoice: (publisher: string) => `${publisher}, in its own voice`,
  inferredFrom: (publisher: string) => `Inferred by the editors from ${publisher}, which does not say so itself`,
  reportedBy: (who: string, publisher: string) => `${who}, as reported by ${publisher}`,
  modality: 'How it is put',
  status: 'How it stands',
  basis: 'Basis',
  bases: {
    stated: 'stated by the source',
    inferred: 'inferred by the editors from the passage',
  },
  rank: 'Rank',
  ranks: {
    preferred: 'preferred by the editors',
    normal: 'normal',
    deprecated: 'set aside by the editors; it draws no line',
  },
  period: 'When it was so',
  about: 'About',
  says: 'What is said',
  value: 'Value',
  quote: 'In the words of the source',
  note: 'Note of the editors',
  place: 'Place in the source',
  hash: (digits: string) => `SHA-256 of the passage begins ${digits}`,
  line: 'Line that it speaks for',
  retraction: 'Retraction',
  retractedOn: (date: string, reason: string) => `Retracted on ${date}: ${reason}`,
  retractedBy: { editors: 'By the editors.', source: 'By the source itself.' },
  correction: 'Correction',
  replacedBy: 'Replaced by',

  // Lines as pages.
  lineKind: 'Kind',
  claimsBehind: 'The claims that it is made of',
  roles: 'Roles',
  ends: 'Between',

  // Sources.
  publisher: 'Publisher',
  published: 'Published',
  sourceType: 'Sort',
  sourceLanguage: 'Language',
  readSource: 'Open the source',
  archived: 'Archived copy',
  retrieved: 'Read by the editors on',
  textHash: 'SHA-256 of its text',
  copyOf: 'Copy or translation of',
  copies: 'Copies and translations',
  copiesHelp: 'They count as one origin together with this one.',
  sourceClaims: 'What it says',
  sourceList: 'Sources',
  sourceListHelp: 'Of what is said here, those that say most first.',

  // Revisions.
  revisionTitle: (id: string) => `Revision ${id}`,
  author: 'Author',
  time: 'Time',
  added: (n: number) => count(n, 'claim added', 'claims added'),
  changed: (n: number) => count(n, 'claim changed', 'claims changed'),
  closedClaims: (n: number) => count(n, 'claim closed', 'claims closed'),
  changes: 'What changed',
  changeNames: {
    added: 'Added',
    changed: 'Changed',
    closed: 'Closed',
    retracted: 'Retracted',
    disputed: 'Newly disputed',
    merged: 'Merged',
    unmerged: 'Separated again',
  },
  describedAnew: 'Entities described anew',
  claimsTouched: 'Claims',
  previous: 'Previous',
  following: 'Following',
  hash256: 'Hash',
  feed: 'Revisions as a feed',

  // Versions.
  firstOf: (shown: number, total: number) =>
    shown === total ? `All ${total.toLocaleString('en')}:` : `The first ${shown} of ${total.toLocaleString('en')}:`,
  followed: (claims: number) => `${count(claims, 'claim', 'claims')} of what this feed follows.`,

  history: 'History',
  removedIn: (revision: number) => `It was closed in revision ${revision}. This is how it last stood.`,
  feedOf: 'Changes as a feed',
  asOf: (id: string, date: string) => `As of revision ${id}, ${date}.`,
  pinnedTo: (id: string, date: string) => `This page is pinned to revision ${id} of ${date} and stays as it is.`,
  seeNewest: 'See the newest',

  // Citing and taking away.
  cite: 'How to cite this',
  citeHelp: 'The address names the revision, so it will show the same in years.',
  permalink: 'Permanent address',
  asData: 'As data',
  plainText: 'Plain text',
  licence: 'Data: CC BY 4.0, watchgraph contributors. A claim is what its source says, not a statement of the editors.',

  // What went wrong.
  notFound: (noun: string, id: string) => `There is no ${noun.toLowerCase()} “${id}”`,
  notFoundTitle: 'Nothing is here',
  didYouMean: 'Did you mean',
  failed: 'This page cannot be shown',
  openSource: 'opens elsewhere',
};

/** A language is complete or does not compile. */
export type Messages = typeof en;
