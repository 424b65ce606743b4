/** Asks the API, page by page, for the words of claims that the records name. */
import { ask } from '../api/ask.ts';
import {
  type Contest,
  type EvidenceAnswer,
  EvidenceDocument,
  type OpponentAnswer,
  OpponentsDocument,
  type SaidAnswer,
} from '../api/evidence-document.ts';
import { apiLanguage } from '../api/language.ts';
import type { Lang } from '../state/view.ts';
import { Incomplete } from './incomplete.ts';
import { patiently } from './patience.ts';
import type { ClaimRecord } from './records.ts';

/** How many ids one question may name. */
const AT_ONCE = 20;

export interface Watch {
  readonly signal: AbortSignal;
  /** Told how many of how many claims are there. */
  readonly progress: (done: number, total: number) => void;
}
interface Asked {
  readonly lang: Lang;
  readonly knownAt: number;
}

const pagesOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) => all.slice(i * AT_ONCE, (i + 1) * AT_ONCE));

/** An answer is taken whole or not at all. */
const wholly = <T extends { problems: readonly Error[] }>(answer: T): T => {
  if (answer.problems[0]) throw answer.problems[0];
  return answer;
};

/** What is asked in two ways must be told alike: else one of the two is of something else. */
const agree = (said: SaidAnswer, record: ClaimRecord): boolean =>
  said.id === record.id &&
  said.modality === record.modality &&
  said.status === record.status &&
  said.source.id === record.source &&
  (said.status === 'DISPUTED') === said.disputedBy.length > 0;

async function fetchSaid(records: readonly ClaimRecord[], { lang, knownAt }: Asked, { signal, progress }: Watch) {
  const said: SaidAnswer[] = [];
  progress(0, records.length);
  for (const page of pagesOf(records)) {
    const variables = { ids: page.map(({ id }) => id), lang: apiLanguage(lang), knownAt };
    const { data } = await patiently(signal, async () => wholly(await ask(EvidenceDocument, variables, signal)));
    for (const [i, record] of page.entries()) {
      const [node, contests] = [data.nodes?.[i], data.contested?.[i]];
      if (node?.__typename !== 'Claim' || contests?.__typename !== 'Claim' || contests.id !== record.id)
        throw new Incomplete(`Claim ${record.id} is missing.`);
      const one = { ...node, disputedBy: contests.disputedBy, disputes: contests.disputes };
      if (!agree(one, record)) throw new Incomplete(`Claim ${record.id} is told in two ways.`);
      said.push(one);
    }
    progress(said.length, records.length);
  }
  return said;
}

async function fetchOpponents(ids: readonly string[], { lang, knownAt }: Asked, { signal }: Watch) {
  const opponents = new Map<string, OpponentAnswer>();
  for (const page of pagesOf(ids)) {
    const variables = { ids: [...page], lang: apiLanguage(lang), knownAt };
    const { data } = await patiently(signal, async () => wholly(await ask(OpponentsDocument, variables, signal)));
    for (const node of data.nodes ?? []) if (node?.__typename === 'Claim') opponents.set(node.id, node);
  }
  return opponents;
}

/** The claims of the records, in their order, each with who disputes it and what it disputes. */
export async function fetchClaims(
  records: readonly ClaimRecord[],
  asked: Asked,
  watch: Watch,
): Promise<readonly EvidenceAnswer[]> {
  const said = await fetchSaid(records, asked, watch);
  const named = said.flatMap(({ disputedBy, disputes }) => [
    ...disputedBy.map(({ claim }) => claim.id),
    ...disputes.map(({ disputes: it }) => it.id),
  ]);
  const opponents = await fetchOpponents([...new Set(named)], asked, watch);
  const contest = ({ id, by, note }: Omit<Contest, 'opponent'>, opponent: string): Contest => {
    const found = opponents.get(opponent);
    // A dispute without its other side would be one word against nobody's.
    if (!found) throw new Incomplete(`Claim ${opponent} is missing.`);
    return { id, by, note, opponent: found };
  };
  return said.map((one) => ({
    ...one,
    disputedBy: one.disputedBy.map((dispute) => contest(dispute, dispute.claim.id)),
    disputes: one.disputes.map((dispute) => contest(dispute, dispute.disputes.id)),
  }));
}
