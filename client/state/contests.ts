/** Who disputes the claims on the open page, and what these dispute. */
import { computed, effect } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { Unreachable } from '../api/errors.ts';
import { type ContestantAnswer, ContestantsDocument, type ContestedAnswer } from '../api/page-documents.ts';
import { knownAt } from './address.ts';
import { details, reloadDetails } from './details.ts';
import { langOfApi } from './language.ts';
import { known, load } from './loading.ts';

interface Side {
  readonly id: string;
  /** Whether the claim on the page is disputed, or disputes. */
  readonly direction: 'disputedBy' | 'disputes';
  readonly by: 'EDITORS' | 'SOURCE';
  readonly note: string;
  /** The id of the claim on the other side. */
  readonly other: string;
}
export interface Contest extends Side {
  readonly claim: ContestantAnswer;
}

type Contests = ReadonlyMap<string, readonly Contest[]>;
const loaded = load<Contests>();
export const contestsLoading = loaded.state;
export const contests = computed<Contests>(() => known(loaded.state.value) ?? new Map());

/** How many ids one question may name, and how many questions one page is worth. */
const AT_ONCE = 20;
const QUESTIONS = 5;

const sidesOf = ({ disputedBy, disputes }: ContestedAnswer): readonly Side[] => [
  ...disputedBy.map(({ id, by, note, claim }): Side => ({ id, direction: 'disputedBy', by, note, other: claim.id })),
  ...disputes.map(({ id, by, note, disputes: it }): Side => ({ id, direction: 'disputes', by, note, other: it.id })),
];

async function fetchContestants(ids: readonly string[], signal: AbortSignal): Promise<readonly ContestantAnswer[]> {
  const variables = { ids: [...ids], lang: langOfApi.peek(), knownAt: knownAt.peek() };
  const { data, problems } = await ask(ContestantsDocument, variables, signal);
  if (!data.nodes) throw problems[0] ?? new Unreachable('The answer held no claims.');
  return data.nodes.flatMap((node) => (node && 'relation' in node ? [node] : []));
}

async function fetchContests(contested: readonly ContestedAnswer[], signal: AbortSignal): Promise<Contests> {
  const sides = contested.map((claim): [string, readonly Side[]] => [claim.id, sidesOf(claim)]);
  const others = [...new Set(sides.flatMap(([, all]) => all.map(({ other }) => other)))];
  if (others.length === 0) return new Map();

  const parts = Array.from({ length: Math.min(QUESTIONS, Math.ceil(others.length / AT_ONCE)) }, (_, i) =>
    fetchContestants(others.slice(i * AT_ONCE, (i + 1) * AT_ONCE), signal),
  );
  const claims = new Map((await Promise.all(parts)).flat().map((claim) => [claim.id, claim]));
  const whole = (side: Side): Contest[] => {
    const claim = claims.get(side.other);
    return claim ? [{ ...side, claim }] : [];
  };
  return new Map(sides.map(([id, all]) => [id, all.flatMap(whole)]));
}

function reloadContests(): void {
  const page = known(details.peek());
  const contested = page?.contested;
  if (!page) loaded.clear();
  else if (contested) void loaded.start((signal) => fetchContests(contested, signal), true);
  else void loaded.start(() => Promise.reject(new Unreachable('The answer held no disputes.')), true);
}

/** Asks again after a failure; where the page itself came without its disputes, for the whole page. */
export function retryContests(): void {
  if (known(details.peek())?.contested) reloadContests();
  else reloadDetails();
}

/** Follows the open page. */
export const followContests = (): (() => void) =>
  effect(() => {
    void details.value;
    reloadContests();
  });
