/** What went wrong, in a sentence, and a way on. */
import { type ApiProblem, Refused } from '../api/errors.ts';
import { navigate, view } from '../state/address.ts';
import type { Messages } from '../words/en.ts';
import { words } from '../words/words.ts';

const isCode = (code: string, codes: Messages['codes']): code is keyof Messages['codes'] => Object.hasOwn(codes, code);

export function sentence(problem: ApiProblem): string {
  if (!(problem instanceof Refused)) return words.value.unreachable;
  const { codes } = words.value;
  return isCode(problem.code, codes) ? codes[problem.code] : codes.INTERNAL;
}

export function Problem({ problem, retry }: { problem: ApiProblem; retry: () => void }) {
  const pinned = view.value.revision !== undefined && problem instanceof Refused && problem.code === 'BAD_INPUT';
  const nearest = problem instanceof Refused ? problem.nearest : undefined;
  return (
    <div class="problem" role="alert">
      <p>{sentence(problem)}</p>
      {problem instanceof Refused && <p class="fine">{problem.message}</p>}
      <div class="row">
        {nearest !== undefined && (
          <button type="button" class="button" onClick={() => navigate({ selected: nearest })}>
            {words.value.didYouMean(nearest)}
          </button>
        )}
        {pinned && (
          <button type="button" class="button" onClick={() => navigate({ revision: undefined })}>
            {words.value.showNewest}
          </button>
        )}
        <button type="button" class="button" onClick={retry}>
          {words.value.retry}
        </button>
      </div>
    </div>
  );
}
