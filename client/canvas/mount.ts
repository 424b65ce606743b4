/** The canvas: draws `picture`, and turns pointer and keys into actions. It is loaded after the shell. */
import { effect, signal } from '@preact/signals';
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { closeDetails, expand, moveTo, select } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { camera } from '../state/camera.ts';
import { cursor } from '../state/cursor.ts';
import { highlighted } from '../state/highlight.ts';
import { icons } from '../state/icons.ts';
import { ontology } from '../state/ontology.ts';
import { picture } from '../state/picture.ts';
import { words } from '../words/words.ts';
import { draw, mark } from './draw.ts';
import { elementsOf } from './elements.ts';
import { listenToKeys } from './keys.ts';
import { styleFor } from './style.ts';
import { onThemeChange, readTheme } from './theme.ts';
import { cameraOf, follow, frame, reveal, show } from './viewport.ts';

function listenToPointer(cy: Core): void {
  cy.on('tap', 'node, edge', (event: EventObject) => select(event.target.id()));
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) closeDetails();
  });
  cy.on('dbltap', 'node', (event: EventObject) => void expand(event.target.id()));
  cy.on('dragfree', 'node', (event: EventObject) => moveTo(event.target.id(), event.target.position()));
  cy.on('mouseover', 'node, edge', () => cy.container()?.classList.add('pointing'));
  cy.on('mouseout', 'node, edge', () => cy.container()?.classList.remove('pointing'));
}

/** A canvas does not wait for fonts as a page does, and keeps the labels that it has measured. */
const fontArrived = (container: HTMLElement): Promise<unknown> => {
  const { fontFamily } = getComputedStyle(container);
  const weights = [500, 600].map((weight) => document.fonts.load(`${weight} 13px ${fontFamily}`));
  return Promise.race([Promise.allSettled(weights), new Promise((late) => setTimeout(late, 1500))]);
};

/**
 * Cytoscape puts a style into the page, which the page's policy forbids, unless an element has this id. What it says (the
 * container is positioned) is said in `styles/stage.css`.
 */
function holdPlaceOfStyle(): void {
  const place = document.createElement('meta');
  place.id = '__________cytoscape_stylesheet';
  document.head.append(place);
}

/** Mounts the canvas into an element that has a size; returns what takes it down again. */
export async function mountCanvas(container: HTMLElement): Promise<() => void> {
  await fontArrived(container);

  const theme = signal(readTheme(container));
  holdPlaceOfStyle();
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    // Whoever scrolls past an embedded picture must not be caught in it; the buttons zoom.
    userZoomingEnabled: !view.peek().embed,
  });
  listenToPointer(cy);
  const own = cameraOf(cy, () => view.peek().focus);
  camera.value = own;

  // The first picture is shown whole; later ones move the camera only for newcomers out of sight.
  let opened = false;
  const stops = [
    onThemeChange(() => {
      theme.value = readTheme(container);
    }),
    effect(() => {
      cy.style(styleFor(theme.value));
    }),
    effect(() => {
      const look = {
        ontology: ontology.value,
        icons: icons.value,
        theme: theme.value,
        focus: view.value.focus,
        inferred: words.value.inferredLine,
      };
      // Without the ontology nothing can be drawn as what it is.
      if (look.ontology.kinds.size === 0) return;
      const before = cy.nodes().length;
      const newcomers = draw(cy, elementsOf(picture.value, look));
      if (newcomers.length === 0) return;
      if (!opened || newcomers.length >= before + newcomers.length) show(cy, look.focus, false);
      else reveal(cy, newcomers, look.focus);
      opened = true;
    }),
    effect(() => {
      // Whatever draws anew must be marked anew.
      void [picture.value, ontology.value];
      mark(cy, view.value.selected, cursor.value, highlighted.value);
    }),
    effect(() => {
      void ontology.value;
      // A step of a story is about something, which must be in sight.
      if (highlighted.value) frame(cy, highlighted.value);
    }),
    effect(() => {
      void ontology.value;
      const here = cursor.value ?? view.value.selected;
      if (here !== undefined) follow(cy, here);
    }),
    listenToKeys(container),
  ];
  const resized = new ResizeObserver(() => {
    cy.resize();
    own.resized();
    follow(cy, view.peek().selected ?? '');
    const about = highlighted.peek();
    if (about) frame(cy, about);
  });
  resized.observe(container);

  return () => {
    resized.disconnect();
    for (const stop of stops) stop();
    camera.value = undefined;
    cy.destroy();
  };
}
