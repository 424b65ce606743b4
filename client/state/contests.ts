/** Who disputes the claims on the open page, and what these dispute. */
import { computed, effect } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { type ContestantAnswer, ContestantsDocument, type ContestedAnswer } from '../api/documents.ts';
import { Unreachable } from '../api/errors.ts';
import { view } from './address.ts';
import { details, reloadDetails } from './details.ts';
import { langOfApi } from './language.ts';
import { known, load } from './loading.ts';
import { revisionNumber } from './view.ts';

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

/** How many ids one question may name. */
const AT_ONCE = 100;

const sidesOf = ({ disputedBy, disputes }: ContestedAnswer): readonly Side[] => [
  ...disputedBy.map(({ id, by, note, claim }): Side => ({ id, direction: 'disputedBy', by, note, other: claim.id })),
  ...disputes.map(({ id, by, note, disputes: it }): Side => ({ id, direction: 'disputes', by, note, other: it.id })),
];

async function fetchContests(contested: readonly ContestedAnswer[], signal: AbortSignal): Promise<Contests> {
  const sides = contested.map((claim): [string, readonly Side[]] => [claim.id, sidesOf(claim)]);
  const others = [...new Set(sides.flatMap(([, all]) => all.map(({ other }) => other)))];
  if (others.length === 0) return new Map();

  const variables = {
    ids: others.slice(0, AT_ONCE),
    lang: langOfApi.peek(),
    knownAt: revisionNumber(view.peek()) ?? null,
  };
  const answer = await ask(ContestantsDocument, variables, signal);
  if (!answer.data.nodes) throw answer.problems[0] ?? new Unreachable('The answer held no claims.');
  const claims = new Map(
    answer.data.nodes.flatMap((node): [string, ContestantAnswer][] =>
      node && 'relation' in node ? [[node.id, node]] : [],
    ),
  );
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
