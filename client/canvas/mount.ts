/** The canvas: draws `picture`, and turns pointer and keys into actions. It is loaded after the shell. */
import { effect, signal } from '@preact/signals';
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { closeDetails, expand, moveTo, select } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { camera } from '../state/camera.ts';
import { cursor } from '../state/cursor.ts';
import { icons } from '../state/icons.ts';
import { ontology } from '../state/ontology.ts';
import { picture } from '../state/picture.ts';
import { draw, mark } from './draw.ts';
import { elementsOf } from './elements.ts';
import { listenToKeys } from './keys.ts';
import { styleFor } from './style.ts';
import { onThemeChange, readTheme } from './theme.ts';
import { cameraOf, follow, reveal, show } from './viewport.ts';

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

/** Mounts the canvas into an element that has a size; returns what takes it down again. */
export function mountCanvas(container: HTMLElement): () => void {
  const theme = signal(readTheme(container));
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  listenToPointer(cy);
  camera.value = cameraOf(cy, () => view.peek().focus);

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
      const look = { ontology: ontology.value, icons: icons.value, theme: theme.value, focus: view.value.focus };
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
      void picture.value;
      mark(cy, view.value.selected, cursor.value);
    }),
    effect(() => {
      const here = cursor.value ?? view.value.selected;
      if (here !== undefined) follow(cy, here);
    }),
    listenToKeys(container),
  ];
  const resized = new ResizeObserver(() => {
    cy.resize();
    if (!view.peek().selected) show(cy, view.peek().focus, false);
    else follow(cy, view.peek().selected ?? '');
  });
  resized.observe(container);
  // Labels are measured with the font that is there; they are drawn again when ours has arrived.
  void document.fonts.ready.then(() => cy.style(styleFor(theme.peek())));

  return () => {
    resized.disconnect();
    for (const stop of stops) stop();
    camera.value = undefined;
    cy.destroy();
  };
}
