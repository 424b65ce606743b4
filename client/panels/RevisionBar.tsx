/** Which revision is shown, and whether the link is pinned to it. */
import { hrefOf, view } from '../state/address.ts';
import { known } from '../state/loading.ts';
import { picture, pictureLoading } from '../state/picture.ts';
import { compareWith, pin } from '../state/pinning.ts';
import { reservationsOf } from '../state/sharing.ts';
import { dayInWords } from '../words/moments.ts';
import { words } from '../words/words.ts';
import { openTool } from './tools.ts';

export function RevisionBar() {
  const revision = known(pictureLoading.value);
  if (!revision) {
    const { status } = pictureLoading.value;
    // An empty picture is of no revision, and one that is on its way may still say it.
    return status === 'failed' || (status === 'ready' && view.value.entities.length > 0) ? <Unknown /> : null;
  }
  return (
    <p class="revision">
      {words.value.revision(revision.number, dayInWords(revision.at))}
      {view.value.embed ? <Elsewhere revision={revision.id} /> : <Pin revision={revision.id} />}
      {view.value.revision !== undefined && !view.value.embed && <Since revision={revision.id} />}
    </p>
  );
}

/** Whoever reads a frame must know that nobody knows what it is of. */
function Unknown() {
  return (
    <p class="revision">
      {words.value.revisionUnknown}
      {view.value.embed && (
        <a href={hrefOf({ embed: false })} target="_blank" rel="noopener">
          {words.value.openHere}
        </a>
      )}
    </p>
  );
}

function Pin({ revision }: { revision: string }) {
  const pinned = view.value.revision !== undefined;
  return (
    <button type="button" class="button plain" aria-pressed={pinned} onClick={() => pin(pinned ? undefined : revision)}>
      {pinned ? words.value.unpin : words.value.pin}
    </button>
  );
}

/** A link that was made some time ago: what has become known since. */
function Since({ revision }: { revision: string }) {
  const compare = (): void => {
    compareWith(revision, 'newest');
    void openTool('changes');
  };
  return (
    <button type="button" class="button plain" onClick={compare}>
      {words.value.changedSince}
    </button>
  );
}

/** Inside another page: what a reader must know of the picture, and the way to all of it. */
function Elsewhere({ revision }: { revision: string }) {
  return (
    <>
      <span>{words.value.reservations(reservationsOf(picture.value))}</span>
      <a href={hrefOf({ embed: false, revision })} target="_blank" rel="noopener">
        {words.value.openHere}
      </a>
    </>
  );
}
