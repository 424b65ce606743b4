/** The camera: it moves only when the reader asks, or when something new would be off-screen. */
import type { Core } from 'cytoscape';
import type { Camera } from '../state/camera.ts';
import type { Point } from '../state/view.ts';
import { boxes } from './large.ts';

const PADDING = 44;
/** Below this zoom names cannot be read: then, as on a narrow screen, a part is shown at a comfortable one. */
const READABLE = 0.62;
/** Asked to fit, or to show newcomers, the camera goes further out. */
const SMALLEST = 0.25;
const COMFORTABLE = 0.78;
const LARGEST = 1.35;
/** What is followed keeps this distance from the edges, where buttons and notices lie. */
const EDGE = 36;

const still = matchMedia('(prefers-reduced-motion: reduce)');

function move(cy: Core, to: { zoom: number; pan: Point }, smoothly: boolean): void {
  cy.stop();
  if (smoothly && !still.matches) cy.animate({ ...to, duration: 260, easing: 'ease-out-cubic' });
  else cy.viewport(to);
}

/** The pan that brings a point of the picture into the middle of the canvas. */
const centred = (cy: Core, { x, y }: Point, zoom: number): Point => ({
  x: cy.width() / 2 - x * zoom,
  y: cy.height() / 2 - y * zoom,
});

const middleOf = ({ x1, y1, w, h }: { x1: number; y1: number; w: number; h: number }): Point => ({
  x: x1 + w / 2,
  y: y1 + h / 2,
});

/** Shows everything, or, where that would be too small to read, the focus and what is around it. */
export function show(cy: Core, focus: string | undefined, smoothly: boolean, least = READABLE): void {
  const all = cy.elements();
  if (all.empty()) return;
  const box = boxes.get(cy) ?? all.boundingBox({ includeOverlays: false });
  const fitting = Math.min((cy.width() - 2 * PADDING) / box.w, (cy.height() - 2 * PADDING) / box.h, LARGEST);
  const zoom = fitting >= least ? fitting : Math.max(least, COMFORTABLE);
  const home = cy.getElementById(focus ?? '');
  const middle = fitting >= least || home.empty() ? middleOf(box) : home.position();
  move(cy, { zoom, pan: centred(cy, middle, zoom) }, smoothly);
}

const onScreen = (cy: Core, id: string, margin: number): boolean => {
  const element = cy.getElementById(id);
  if (element.empty()) return true;
  const box = element.renderedBoundingBox({ includeOverlays: false });
  return box.x1 >= -margin && box.y1 >= -margin && box.x2 <= cy.width() + margin && box.y2 <= cy.height() + margin;
};

/** Widens to the whole picture if any newcomer cannot be seen. */
export function reveal(cy: Core, ids: readonly string[], focus: string | undefined): void {
  if (ids.some((id) => !onScreen(cy, id, 0))) show(cy, focus, true, SMALLEST);
}

/** Brings what a step of a story is about into sight, as large as can be read; nothing moves where it is in sight. */
export function frame(cy: Core, ids: ReadonlySet<string>): void {
  if ([...ids].every((id) => onScreen(cy, id, 0))) return;
  const about = cy.elements().filter((element) => ids.has(element.id()));
  const box = about.boundingBox({ includeOverlays: false });
  const fitting = Math.min((cy.width() - 2 * EDGE) / box.w, (cy.height() - 2 * EDGE) / box.h, COMFORTABLE);
  const zoom = Math.max(fitting, cy.minZoom());
  move(cy, { zoom, pan: centred(cy, middleOf(box), zoom) }, true);
}

/** Brings one element into sight without changing the zoom. */
export function follow(cy: Core, id: string): void {
  const element = cy.getElementById(id);
  if (element.empty() || onScreen(cy, id, -EDGE)) return;
  const middle = middleOf(element.boundingBox({ includeOverlays: false }));
  move(cy, { zoom: cy.zoom(), pan: centred(cy, middle, cy.zoom()) }, true);
}

export interface CanvasCamera extends Camera {
  /** The window has another size: the picture is shown whole again, unless the reader has moved the camera. */
  resized(): void;
}

export function cameraOf(cy: Core, focus: () => string | undefined): CanvasCamera {
  let movedByReader = false;
  cy.on('dragpan scrollzoom pinchzoom', () => {
    movedByReader = true;
  });
  return {
    fit() {
      movedByReader = false;
      show(cy, focus(), true, boxes.has(cy) ? cy.minZoom() : SMALLEST);
    },
    zoomBy(factor) {
      movedByReader = true;
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      const share = zoom / cy.zoom();
      const [x, y] = [cy.width() / 2, cy.height() / 2];
      move(cy, { zoom, pan: { x: x - (x - cy.pan().x) * share, y: y - (y - cy.pan().y) * share } }, true);
    },
    onPage(id) {
      const element = cy.getElementById(id);
      const frame = cy.container()?.getBoundingClientRect();
      if (element.empty() || !frame) return undefined;
      const { x, y } = element.renderedPosition();
      return { x: frame.left + x, y: frame.top + y };
    },
    resized() {
      if (!movedByReader) show(cy, focus(), false);
    },
  };
}
