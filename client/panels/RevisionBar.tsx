/** Which revision is shown, and whether the link is pinned to it. */
import { navigate, view } from '../state/address.ts';
import { lang } from '../state/language.ts';
import { known } from '../state/loading.ts';
import { pictureLoading } from '../state/picture.ts';
import { words } from '../words/words.ts';

export function RevisionBar() {
  const revision = known(pictureLoading.value);
  if (!revision) return null;
  const date = new Intl.DateTimeFormat(lang.value, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(revision.at),
  );
  const pinned = view.value.revision !== undefined;
  return (
    <p class="revision">
      {words.value.revision(revision.number, date)}
      <button
        type="button"
        class="button plain"
        aria-pressed={pinned}
        onClick={() => navigate({ revision: pinned ? undefined : revision.id }, 'replace')}
      >
        {pinned ? words.value.unpin : words.value.pin}
      </button>
    </p>
  );
}
