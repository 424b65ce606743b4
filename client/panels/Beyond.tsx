/** Says that a link names more than one picture holds, and offers to give up what is not shown. */
import { view } from '../state/address.ts';
import { beyond, keepWorkingSet } from '../state/picture.ts';
import { beyondWords } from '../words/areas/beyond.ts';

export function Beyond() {
  const { entities, relations } = beyond.value;
  return (
    <div class="notice">
      {entities && (
        <>
          <p>{beyondWords.value.beyondEntities(view.value.entities.length)}</p>
          <button type="button" class="button" onClick={keepWorkingSet}>
            {beyondWords.value.keepShown}
          </button>
        </>
      )}
      {relations && <p>{beyondWords.value.beyondRelations}</p>}
    </div>
  );
}
