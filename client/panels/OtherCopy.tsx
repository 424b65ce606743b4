/** Says where the revision that a link compares with is another one in this copy. */
import { view } from '../state/address.ts';
import { comparing } from '../state/comparison.ts';
import { known } from '../state/loading.ts';
import { changesWords } from '../words/areas/changes.ts';

export function OtherCopy() {
  const asked = view.value.since;
  const have = known(comparing.value)?.from.id;
  if (!asked?.includes('-') || have === undefined || asked === have) return null;
  return <p role="alert">{changesWords.value.otherCopy(asked, have)}</p>;
}
