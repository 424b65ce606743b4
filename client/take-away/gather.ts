/** Gathers what a picture rests on. Either all of it comes, or it fails. */
import { ask, refusals } from '../api/ask.ts';
import { type ApiProblem, Unreachable } from '../api/errors.ts';
import { type ContestantOfAnswer, type EvidenceAnswer, EvidenceDocument } from '../api/evidence-document.ts';
import { apiLanguage } from '../api/language.ts';
import { recordsAddress } from '../state/sharing.ts';
import type { Lang, View } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';
import { checked } from './checksums.ts';
import type { Evidence, EvidenceClaim, EvidenceSource } from './evidence.ts';
import { Incomplete } from './incomplete.ts';
import { type ClaimRecord, type Records, readRecords } from './records.ts';

/** How many claims one question asks for: enough to be quick, and few enough to see it move. */
const AT_ONCE = 50;

export interface Wanted {
  readonly view: View;
  readonly picture: Visible;
  /** The id of the revision on screen. */
  readonly revision: string;
  readonly lang: Lang;
}
export interface Watch {
  readonly signal: AbortSignal;
  /** Told how many of how many claims are there. */
  readonly progress: (done: number, total: number) => void;
}

/** Longer addresses are refused on the way by some; the server takes the same as an object. */
const LONGEST_ADDRESS = 4_000;

const request = (address: string): [string, RequestInit] => {
  if (address.length <= LONGEST_ADDRESS) return [address, {}];
  const [path = '', query = ''] = address.split('?');
  const body = JSON.stringify(Object.fromEntries(new URLSearchParams(query)));
  return [path, { method: 'POST', headers: { 'content-type': 'application/json' }, body }];
};

async function fetchRecords({ view, picture, revision, lang }: Wanted, signal: AbortSignal): Promise<Records> {
  const [address, how] = request(recordsAddress(view, picture, revision, lang));
  const reply = await fetch(address, { ...how, signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new Unreachable('The server did not answer.', { cause });
  });
  if (!reply.ok) throw await refusal(reply);
  // A connection that breaks off in between ends the text with an error, not with half of it.
  const file = await reply.text().catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new Incomplete('The records broke off.', { cause });
  });
  return readRecords(file);
}

async function refusal(reply: Response): Promise<ApiProblem> {
  const [first] = await reply.json().then(refusals, () => []);
  return first ?? new Unreachable(`The server said ${reply.status}.`);
}

/** The records must be of exactly the lines on screen, at exactly the revision that is told of them. */
function compare({ picture, revision }: Wanted, { head, lines, claims }: Records): void {
  const shown = picture.relations.map(({ id }) => id);
  const written = new Set(lines);
  if (head.revision.id !== revision) throw new Incomplete('The records are of another revision.');
  if (shown.length !== written.size || shown.some((id) => !written.has(id)))
    throw new Incomplete('The records are not of the lines on screen.');
  const supported = new Set(claims.map(({ line }) => line));
  if (shown.some((id) => !supported.has(id))) throw new Incomplete('A line has no claim.');
}

async function fetchClaims(
  records: readonly ClaimRecord[],
  { lang }: Wanted,
  knownAt: number,
  { signal, progress }: Watch,
) {
  const said: EvidenceAnswer[] = [];
  progress(0, records.length);
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const page = records.slice(start, start + AT_ONCE);
    const variables = { ids: page.map(({ id }) => id), lang: apiLanguage(lang), knownAt };
    const { data, problems } = await ask(EvidenceDocument, variables, signal);
    if (problems[0]) throw problems[0];
    page.forEach((record, i) => {
      const node = data.nodes?.[i];
      if (node?.__typename !== 'Claim' || !agree(node, record)) throw new Incomplete(`Claim ${record.id} is missing.`);
      said.push(node);
    });
    progress(said.length, records.length);
  }
  return said;
}

/** What is asked in two ways must be told alike: else one of the two is of something else. */
const agree = (said: EvidenceAnswer, record: ClaimRecord): boolean =>
  said.id === record.id &&
  said.modality === record.modality &&
  said.status === record.status &&
  said.source.id === record.source &&
  (said.status === 'DISPUTED') === said.disputedBy.length > 0;

const contestantsOf = ({ disputedBy, disputes }: EvidenceAnswer): readonly ContestantOfAnswer[] => [
  ...disputedBy.map(({ claim }) => claim),
  ...disputes.map(({ disputes: it }) => it),
];

function sourcesOf(records: Records, said: readonly EvidenceAnswer[]): readonly EvidenceSource[] {
  const elsewhere = said.flatMap(contestantsOf).map(
    ({ source }): EvidenceSource => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher ?? undefined,
      published: source.published ?? undefined,
      language: source.language ?? undefined,
      url: source.url ?? undefined,
      archiveUrl: source.archiveUrl ?? undefined,
      retrieved: source.retrieved ?? undefined,
      sha256: source.sha256 ?? undefined,
      elsewhere: true,
    }),
  );
  const here = records.sources.map((source): EvidenceSource => ({ ...source, elsewhere: false }));
  const byId = new Map([...elsewhere, ...here].map((source) => [source.id, source]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function gatherEvidence(wanted: Wanted, watch: Watch): Promise<Evidence> {
  const records = await fetchRecords(wanted, watch.signal);
  compare(wanted, records);
  const said = await fetchClaims(records.claims, wanted, records.head.revision.number, watch);
  const claims = new Map<string, EvidenceClaim[]>(wanted.picture.relations.map(({ id }) => [id, []]));
  for (const [i, record] of records.claims.entries()) {
    const one = said[i];
    const stack = claims.get(record.line);
    if (!one || !stack) throw new Incomplete(`Claim ${record.id} is of no line on screen.`);
    stack.push({ said: one, record: await checked(record.record) });
  }
  return {
    head: records.head,
    claims,
    disputes: await Promise.all(records.disputes.map(checked)),
    sources: sourcesOf(records, said),
  };
}
