/** The visible graph as Cytoscape's elements: every look comes from the ontology, every word from the API. */
import type { ElementDefinition } from 'cytoscape';
import { FOCUS_SCALE } from '../drawing/figures.ts';
import { labelOf, widthFor } from '../drawing/lines.ts';
import { type Bundle, bundled, isBundle } from '../state/bundles.ts';
import { inkOn, legibleOn } from '../state/color.ts';
import type { LineStyle, Ontology } from '../state/ontology.ts';
import type { Visible, VisibleEntity } from '../state/visible.ts';
import { type Crowd, crowdOf, isCrowded } from './crowded.ts';
import { figures, MARGIN, overlaySvg } from './figures.ts';
import type { Theme } from './theme.ts';

export interface Look {
  readonly ontology: Ontology;
  readonly icons: ReadonlyMap<string, string>;
  readonly theme: Theme;
  readonly focus: string | undefined;
  /** Says in a word that a line is inferred. */
  readonly inferred: string;
  /** Says of lines that are drawn as one how many they are, and how many of them are not plainly asserted. */
  readonly bundle: (lines: Bundle['lines']) => string;
  readonly bundled: boolean;
}

function node(entity: VisibleEntity, look: Look): ElementDefinition {
  const kind = look.ontology.kinds.get(entity.kind);
  const figure = figures[kind?.shape ?? 'ELLIPSE'];
  const fill = kind?.color ?? look.theme.quiet;
  const scale = entity.id === look.focus ? FOCUS_SCALE : 1;
  const overlay = overlaySvg({
    icon: look.icons.get(kind?.icon ?? '') ?? '',
    ink: inkOn(fill),
    figure,
    hidden: entity.hidden,
    pinned: entity.at.pinned === true,
    paper: look.theme.paper,
    text: look.theme.ink,
  });
  return {
    group: 'nodes',
    data: {
      id: entity.id,
      name: entity.name,
      shape: figure.shape,
      fill,
      width: figure.width * scale,
      height: figure.height * scale,
      overlay,
      overlayWidth: (figure.width + 2 * MARGIN) * scale,
      overlayHeight: (figure.height + 2 * MARGIN) * scale,
      out: entity.out ? 'yes' : 'no',
    },
    position: { x: entity.at.x, y: entity.at.y },
  };
}

// The words of a line say how certain it is. Where an entity or its name would cover them, the line lies above; elsewhere
// it lies below, so that it crosses no name.
const [BELOW, ABOVE] = [1, 3];
const layerOf = (relation: Visible['relations'][number], label: string, crowd: Crowd): number => {
  const [from, to] = [crowd.at(relation.from.id), crowd.at(relation.to.id)];
  return from && to && isCrowded(from, to, label, crowd) ? ABOVE : BELOW;
};

function edge(relation: Visible['relations'][number], crowd: Crowd, look: Look): ElementDefinition {
  const label = labelOf(relation, look.inferred);
  const kind = look.ontology.relationKinds.get(relation.kind);
  const { paper, ink } = look.theme;
  return {
    group: 'edges',
    data: {
      id: relation.id,
      source: relation.from.id,
      target: relation.to.id,
      label,
      layer: layerOf(relation, label, crowd),
      color: legibleOn(paper, kind?.color ?? look.theme.quiet, ink, 3.2),
      text: legibleOn(paper, kind?.color ?? look.theme.quiet, ink, 4.6),
      width: widthFor(relation.sourceCount),
      line: look.ontology.modalities.get(relation.modality)?.line ?? 'NONE',
      arrow: kind?.symmetric ? 'none' : 'triangle',
      disputed: relation.disputed ? 'yes' : 'no',
      out: relation.out ? 'yes' : 'no',
    },
  };
}

/** Whoever is told of several lines at once must see the least certain of them. */
const LEAST_CERTAIN: readonly LineStyle[] = ['NONE', 'SHORT_DASH', 'LONG_DASH', 'SOLID'];

function bundle({ id, lines }: Bundle, look: Look): ElementDefinition {
  const [first] = lines;
  const styles = lines.map(({ modality }) => look.ontology.modalities.get(modality)?.line ?? 'NONE');
  const disputed = lines.some((line) => line.disputed);
  return {
    group: 'edges',
    data: {
      id,
      source: first.from.id,
      target: first.to.id,
      label: `${disputed ? '≠ ' : ''}${look.bundle(lines)}`,
      layer: ABOVE,
      color: look.theme.quiet,
      text: look.theme.ink,
      width: widthFor(lines.length + 1),
      line: LEAST_CERTAIN.find((style) => styles.includes(style)) ?? 'NONE',
      arrow: 'none',
      disputed: disputed ? 'yes' : 'no',
      out: lines.every((line) => line.out) ? 'yes' : 'no',
      lines: lines.map((line) => line.id),
    },
  };
}

const linesOf = (picture: Visible, look: Look): ElementDefinition[] => {
  const crowd = crowdOf(picture.entities);
  return (look.bundled ? bundled(picture.relations) : picture.relations).map((drawn) =>
    isBundle(drawn) ? bundle(drawn, look) : edge(drawn, crowd, look),
  );
};

export const elementsOf = (picture: Visible, look: Look): ElementDefinition[] => [
  ...picture.entities.map((entity) => node(entity, look)),
  ...linesOf(picture, look),
];
