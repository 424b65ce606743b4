/** What a link asked for and could not have: ids that do not exist, a revision of another copy. */
import { replaceUnknown } from '../state/actions.ts';
import { navigate, view } from '../state/address.ts';
import { known } from '../state/loading.ts';
import { beyond, missing, pictureLoading } from '../state/picture.ts';
import { words } from '../words/words.ts';
import { lazily } from './lazily.tsx';

function WrongRevision() {
  const asked = view.value.revision;
  const have = known(pictureLoading.value)?.id;
  if (asked === undefined || have === undefined || asked === have) return null;
  return (
    <div class="notice">
      <p>{words.value.wrongRevision(asked, have)}</p>
      <button type="button" class="button" onClick={() => navigate({ revision: undefined })}>
        {words.value.showNewest}
      </button>
    </div>
  );
}

const Beyond = lazily(async () => (await import('./Beyond.tsx')).Beyond);

export function Notices() {
  return (
    <div class="notices" role="status">
      {missing.value.map(({ id, nearest }) => (
        <div class="notice" key={id}>
          <p>{words.value.unknownId(id)}</p>
          <div class="row">
            {nearest !== undefined && (
              <button type="button" class="button" onClick={() => replaceUnknown(id, nearest)}>
                {words.value.didYouMean(nearest)}
              </button>
            )}
            <button type="button" class="button" onClick={() => replaceUnknown(id, undefined)}>
              {words.value.leaveOut}
            </button>
          </div>
        </div>
      ))}
      <WrongRevision />
      {(beyond.value.entities || beyond.value.relations) && <Beyond />}
    </div>
  );
}
