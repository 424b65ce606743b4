/** Gathers what a picture rests on. Either all of it comes, or it fails. */
import type { EvidenceAnswer, OpponentAnswer } from '../api/evidence-document.ts';
import { recordsAddress } from '../state/sharing.ts';
import type { Lang, View } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';
import { checked } from './checksums.ts';
import type { Evidence, EvidenceClaim, EvidenceSource } from './evidence.ts';
import { fetchClaims, type Watch } from './fetch-claims.ts';
import { fetchRecords } from './fetch-records.ts';
import { Incomplete } from './incomplete.ts';
import { patiently } from './patience.ts';
import type { Records } from './records.ts';

export interface Wanted {
  readonly view: View;
  readonly picture: Visible;
  /** The id of the revision on screen. */
  readonly revision: string;
  readonly lang: Lang;
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

const opponentsOf = ({ disputedBy, disputes }: EvidenceAnswer): readonly OpponentAnswer[] =>
  [...disputedBy, ...disputes].map(({ opponent }) => opponent);

function sourcesOf(records: Records, said: readonly EvidenceAnswer[]): readonly EvidenceSource[] {
  const elsewhere = said.flatMap(opponentsOf).map(
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
  const address = recordsAddress(wanted.view, wanted.picture, wanted.revision, wanted.lang);
  const records = await patiently(watch.signal, () => fetchRecords(address, watch.signal));
  compare(wanted, records);
  const said = await fetchClaims(records.claims, { lang: wanted.lang, knownAt: records.head.revision.number }, watch);
  const disputed = said.reduce((sum, { disputedBy }) => sum + disputedBy.length, 0);
  if (disputed !== records.disputes.length) throw new Incomplete('The records do not hold every dispute.');
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
