/** Who disputes the claims on the open page, and what these dispute. */
import { computed, effect } from '@preact/signals';
import { ask } from '../api/ask.ts';
import {
  type ContestantAnswer,
  ContestantsDocument,
  type ContestedAnswer,
  ContestsDocument,
} from '../api/documents.ts';
import { Unreachable } from '../api/errors.ts';
import { view } from './address.ts';
import { details } from './details.ts';
import { lang } from './language.ts';
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

async function fetchContests(ids: readonly string[], signal: AbortSignal): Promise<Contests> {
  const knownAt = revisionNumber(view.peek()) ?? null;
  const asked = await ask(ContestsDocument, { ids: ids.slice(0, AT_ONCE), knownAt }, signal);
  if (!asked.data.nodes) throw asked.problems[0] ?? new Unreachable('The answer held no disputes.');
  const sides = asked.data.nodes.flatMap((node): [string, readonly Side[]][] =>
    node && 'disputes' in node ? [[node.id, sidesOf(node)]] : [],
  );
  const others = [...new Set(sides.flatMap(([, all]) => all.map(({ other }) => other)))];
  if (others.length === 0) return new Map();

  const answer = await ask(ContestantsDocument, { ids: others.slice(0, AT_ONCE), lang: lang.peek(), knownAt }, signal);
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

export function reloadContests(): void {
  const page = known(details.peek());
  if (!page || page.claims.length === 0) loaded.clear();
  else
    void loaded.start(
      (signal) =>
        fetchContests(
          page.claims.map(({ id }) => id),
          signal,
        ),
      true,
    );
}

/** Follows the open page. */
export const followContests = (): (() => void) =>
  effect(() => {
    void details.value;
    reloadContests();
  });
