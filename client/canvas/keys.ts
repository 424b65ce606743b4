/** The keys of the canvas while it has the focus. Each does what the outline has a link or a button for. */
import { fold, openPage, remove, unfold } from '../state/actions.ts';
import { camera } from '../state/camera.ts';
import { chooseBranch } from '../state/choosing.ts';
import { type Arrow, cursor, nextLine, walk } from '../state/cursor.ts';
import { collapse, expandOrChoose } from '../state/expanding.ts';
import { canFold, isFolded } from '../state/folding.ts';
import { picture } from '../state/picture.ts';
import { isDrawnOnly, isRelationId, type Point } from '../state/view.ts';

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const isLine = (id: string): boolean => isRelationId(id) || isDrawnOnly(id);

const pin = async (id: string): Promise<void> => (await import('../state/tidying.ts')).togglePin(id);

/** The entity whose lines L steps through, while the cursor is on one of them. */
let home: string | undefined;

function go(to: string | undefined): void {
  if (to === undefined) return;
  if (!isLine(to)) home = to;
  cursor.value = to;
}

const pointOf = (id: string): Point => camera.peek()?.onPage(id) ?? { x: 0, y: 0 };

/** Folds what folds, and unfolds what a line stands for. */
function foldOrUnfold(id: string): void {
  const { entities, relations } = picture.peek();
  const line = relations.find((relation) => relation.id === id);
  const entity = entities.find((candidate) => candidate.id === id);
  if (line && isFolded(line)) unfold(line.via);
  else if (entity && canFold(entity)) fold(id);
}

function act(key: string): boolean {
  const here = cursor.peek();
  const arrow = ARROWS[key];
  if (arrow) {
    go(walk(picture.peek(), here, arrow));
    return true;
  }
  if (key === 'l' || key === 'L') {
    if (here !== undefined && !isLine(here)) home = here;
    go(nextLine(picture.peek(), here, home));
    return true;
  }
  if (here === undefined) return false;
  if (key === 'Enter') openPage(here);
  else if (key === 'o' || key === 'O') foldOrUnfold(here);
  else if (isLine(here)) return false;
  else if (key === 'e') expandOrChoose(here, pointOf(here));
  else if (key === 'E') chooseBranch(here, pointOf(here));
  else if (key === 'c' || key === 'C') collapse(here);
  else if (key === 'p' || key === 'P') void pin(here);
  else if (key === 'Delete') remove(here);
  else return false;
  return true;
}

export function listenToKeys(container: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  container.addEventListener('keydown', onKey);
  return () => container.removeEventListener('keydown', onKey);
}
