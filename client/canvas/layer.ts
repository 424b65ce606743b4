/** A transparent canvas of our own below or above Cytoscape's, drawn anew whenever the camera or the picture moves. */
import type { Core } from 'cytoscape';

/** Draws in the picture's own units; `zoom` is there for what must keep its size on the screen. */
export type Paint = (context: CanvasRenderingContext2D, cy: Core) => void;

export interface Layer {
  /** Asks for a new drawing with the next frame. */
  redraw(): void;
  remove(): void;
}

export function addLayer(cy: Core, where: 'below' | 'above', paint: Paint): Layer {
  const canvas = document.createElement('canvas');
  canvas.className = 'layer';
  canvas.setAttribute('aria-hidden', 'true');
  const container = cy.container();
  if (where === 'below') container?.prepend(canvas);
  else container?.append(canvas);

  let asked = 0;
  // What was empty and stays empty costs nothing.
  let isBlank = true;
  const drawNow = (): void => {
    cancelAnimationFrame(asked);
    asked = 0;
    const ratio = devicePixelRatio;
    const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)];
    const context = canvas.getContext('2d');
    if (!context) return;
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    } else if (!isBlank) context.clearRect(0, 0, width, height);
    context.save();
    context.scale(ratio, ratio);
    paint(context, cy);
    context.restore();
    isBlank = false;
  };
  const redraw = (): void => {
    asked ||= requestAnimationFrame(drawNow);
  };
  // In the frame in which Cytoscape has drawn, so that neither runs behind the other.
  cy.on('render', drawNow);
  return {
    redraw,
    remove() {
      cancelAnimationFrame(asked);
      cy.off('render', drawNow);
      canvas.remove();
    },
  };
}
