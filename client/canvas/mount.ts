/** The canvas: draws `picture`, and turns pointer and keys into actions. It is loaded after the shell. */
import { effect, signal } from '@preact/signals';
import cytoscape from 'cytoscape';
import { view } from '../state/address.ts';
import type { Bundle } from '../state/bundles.ts';
import { camera } from '../state/camera.ts';
import { drawnComparison, followComparison } from '../state/comparison.ts';
import { countBy } from '../state/count-by.ts';
import { cursor } from '../state/cursor.ts';
import { highlighted } from '../state/highlight.ts';
import { icons } from '../state/icons.ts';
import { ontology } from '../state/ontology.ts';
import { arrangement, picture } from '../state/picture.ts';
import { changesWords } from '../words/areas/changes.ts';
import { words } from '../words/words.ts';
import type { paintAxis } from './axis.ts';
import { withChanges } from './changes.ts';
import { paintDisputes } from './disputes.ts';
import { draw, mark } from './draw.ts';
import { elementsOf } from './elements.ts';
import { paintHighlight } from './highlight.ts';
import { listenToKeys } from './keys.ts';
import { isLarge } from './large.ts';
import { addLayer } from './layer.ts';
import { listenToPointer } from './pointer.ts';
import { labelsFrom, styleFor } from './style.ts';
import { onThemeChange, readTheme } from './theme.ts';
import { cameraOf, follow, frame, reveal, show } from './viewport.ts';

/** Lines that are drawn as one: their number, and how many of them are not plainly asserted, in the ontology's words. */
function inWords(lines: Bundle['lines']): string {
  const { modalities } = ontology.value;
  const reserved = [...countBy(lines, ({ modality }) => modality)].flatMap(([modality, n]) =>
    modality === 'ASSERTED' ? [] : `${n} ${modalities.get(modality)?.label ?? modality}`,
  );
  const disputed = lines.filter((line) => line.disputed).length;
  const inferred = lines.filter((line) => line.inferred).length;
  if (disputed > 0) reserved.push(`${disputed} ${words.value.disputed}`);
  if (inferred > 0) reserved.push(`${inferred} ${words.value.inferredLine}`);
  return words.value.bundle(lines.length, reserved.join(', '));
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
    minZoom: 0.08,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    // Whoever scrolls past an embedded picture must not be caught in it; the buttons zoom.
    userZoomingEnabled: !view.peek().embed,
  });
  listenToPointer(cy);
  const own = cameraOf(cy, () => view.peek().focus);
  camera.value = own;

  // Fetched with the first layout that has anything to say on the picture.
  const axisPaint = signal<typeof paintAxis | undefined>(undefined);
  const axis = addLayer(cy, 'below', (context) =>
    axisPaint.peek()?.(arrangement.peek()?.bands ?? [], theme.peek())(context, cy),
  );

  const large = signal(false);
  const marks = addLayer(cy, 'above', (context) => {
    if (large.peek())
      paintHighlight({ selected: view.peek().selected, cursor: cursor.peek() }, theme.peek())(context, cy);
    paintDisputes(theme.peek(), labelsFrom(large.peek()))(context, cy);
  });

  // The first picture is shown whole; later ones move the camera only for newcomers out of sight.
  let opened = false;
  const stops = [
    onThemeChange(() => {
      theme.value = readTheme(container);
    }),
    effect(() => {
      cy.style(styleFor(theme.value, large.value));
    }),
    effect(() => {
      const look = {
        ontology: ontology.value,
        icons: icons.value,
        theme: theme.value,
        focus: view.value.focus,
        inferred: words.value.inferredLine,
        bundle: inWords,
        bundled: view.value.bundled,
      };
      // Without the ontology nothing can be drawn as what it is.
      if (look.ontology.kinds.size === 0) return;
      const before = cy.nodes().length;
      const elements = withChanges(
        elementsOf(picture.value, look),
        drawnComparison.value,
        picture.value,
        look,
        changesWords.value.mark,
      );
      // Said first: to style everything again takes as long as to draw it.
      large.value = isLarge(elements.length);
      const newcomers = draw(cy, elements, {
        focus: look.focus,
        moved: (ids) => reveal(cy, ids, look.focus),
        grown: marks.redraw,
      });
      if (newcomers.length === 0) return;
      if (!opened || newcomers.length >= before + newcomers.length) show(cy, look.focus, false);
      else reveal(cy, newcomers, look.focus);
      opened = true;
    }),
    effect(() => {
      // Whatever draws anew must be marked anew.
      void [picture.value, ontology.value, drawnComparison.value];
      const [selected, here] = [view.value.selected, cursor.value];
      if (large.value) mark(cy, undefined, undefined, highlighted.value);
      else mark(cy, selected, here, highlighted.value);
      marks.redraw();
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
    effect(() => {
      void [theme.value, words.value, axisPaint.value];
      if ((arrangement.value?.bands.length ?? 0) > 0 && !axisPaint.value) {
        import('./axis.ts').then(
          (fetched) => {
            axisPaint.value = fetched.paintAxis;
          },
          // Without a connection the outline says the same.
          () => undefined,
        );
      }
      axis.redraw();
    }),
    axis.remove,
    marks.remove,
    listenToKeys(container),
    followComparison(),
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
