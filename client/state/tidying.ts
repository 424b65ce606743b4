/** Laying the picture out anew because the reader asks, and pinning what then stays. */

import { layoutWords } from '../words/areas/layout.ts';
import { standing } from './actions.ts';
import { navigate, view } from './address.ts';
import { announce, type Happening } from './announce.ts';
import { findArrangement } from './arranging.ts';
import { questionOf } from './layout/question.ts';
import { problemFrom } from './loading.ts';
import { knownKinds } from './ontology.ts';
import { picture, pictureGraph, wholeKey } from './picture.ts';
import { undo } from './steps.ts';
import { idsOf, type Laid, type LayoutName, type Placed } from './view.ts';
import { relationsAmong } from './visible.ts';

/** What a reader chooses; which version of a layout that is, is for the explorer to know. */
export const layoutChoices = ['web', 'rings', 'timeline', 'flow', 'kinds', 'places'] as const;
export type LayoutChoice = (typeof layoutChoices)[number];

/** Up to here the first web leaves nobody on anybody; the second promises it for any number. */
const SMALL = 24;

const nameOf = (choice: LayoutChoice): LayoutName =>
  choice === 'web' ? (view.peek().entities.length > SMALL ? 'web.2' : 'web.1') : (`${choice}.1` as const);

export const choiceOf = (layout: LayoutName): LayoutChoice =>
  layoutChoices.find((choice) => layout.startsWith(`${choice}.`)) ?? 'web';

const saying = (say: () => string): Happening => ({ what: 'said', say });

async function layOut(next: Laid): Promise<void> {
  const before = idsOf(view.peek()).join();
  const entities = next.entities.filter(({ id }) => pictureGraph.peek().entities.has(id));
  const relations = relationsAmong(
    pictureGraph.peek(),
    entities.map(({ id }) => id),
  );
  const drawn = { ...next, entities };
  try {
    const isThere = await findArrangement(wholeKey(drawn, relations), async () =>
      questionOf(drawn, relations, await knownKinds(), pictureGraph.peek().entities),
    );
    // Meanwhile the reader may have gone on to another picture.
    if (!isThere || idsOf(view.peek()).join() !== before) return announce(saying(() => layoutWords.value.leftAsItWas));
    navigate(next);
    announce(
      saying(() => layoutWords.value.laidOut),
      { undo },
    );
  } catch (error) {
    announce({ what: 'failed', problem: problemFrom(error) });
  }
}

/** Lays the whole picture out again by the layout that it has; only what is pinned stays. */
export const tidy = (): Promise<void> => {
  const { entities, layout, focus } = view.peek();
  const loose = entities.map(({ id, at }): Placed => ({ id, at: at?.pinned ? at : undefined }));
  return layOut({ entities: loose, layout: nameOf(choiceOf(layout)), focus });
};

/** Lays the picture out by another layout, which alone says every place: the link then holds its name and no places. */
export const layOutBy = (choice: LayoutChoice, focus: string | undefined = view.peek().focus): Promise<void> =>
  layOut({
    entities: view.peek().entities.map(({ id }) => ({ id, at: undefined })),
    layout: nameOf(choice),
    focus,
  });

/** Pins an entity to where it stands, or lets it go; it moves in neither case. */
export function togglePin(id: string): void {
  const shown = picture.peek().entities.find((entity) => entity.id === id);
  if (!shown) return;
  const { x, y } = shown.at;
  const pinned = shown.at.pinned === true;
  navigate(
    {
      entities: standing().map((entity): Placed => {
        if (entity.id !== id) return entity;
        return { id, at: pinned ? { x, y } : { x, y, pinned: true } };
      }),
    },
    'replace',
  );
  announce(saying(() => (pinned ? layoutWords.value.unpinned : layoutWords.value.pinned)(shown.name)));
}
