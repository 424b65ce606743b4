/** A stand-in for the server that answers the explorer's questions from a generated graph: for measuring, and for nothing else. */
import type { BenchGraph, BenchLine } from './graph.ts';

const shapes: Readonly<Record<string, readonly [string, string, string]>> = {
  ORGANIZATION: ['ELLIPSE', '#0072b2', 'building-2'],
  PRODUCT: ['ROUND_RECTANGLE', '#e69f00', 'package'],
  PERSON: ['OCTAGON', '#cc79a7', 'user'],
  PLACE: ['BARREL', '#8c6d46', 'map-pin'],
  DEPLOYMENT: ['TAG', '#d55e00', 'scan-face'],
  FUNDING_ROUND: ['DIAMOND', '#009e73', 'banknote'],
};

const readings: Readonly<Record<string, readonly [string, string, string, string]>> = {
  INVESTED_IN: ['invested in', 'backed by', 'money', '#00795a'],
  SUPPLIES: ['supplies', 'supplied by', 'use', '#b04d00'],
  OWNS: ['owns', 'owned by', 'control', '#00598c'],
  DEVELOPS: ['develops', 'developed by', 'technology', '#2a7ca8'],
  LOCATED_IN: ['is located in', 'location of', 'place', '#75593a'],
  USES: ['uses', 'used by', 'use', '#b04d00'],
  PARTNERS_WITH: ['partners with', 'partners with', 'control', '#00598c'],
};

const lineStyles: Readonly<Record<string, string>> = { ASSERTED: 'SOLID', PLANNED: 'LONG_DASH', ALLEGED: 'SHORT_DASH' };

const words = (kind: string): string => kind.toLowerCase().replaceAll('_', ' ');

const ontology = {
  entityKinds: Object.entries(shapes).map(([kind, [shape, color, icon]]) => ({
    kind,
    label: words(kind),
    plural: `${words(kind)}s`,
    description: words(kind),
    color,
    shape,
    icon,
  })),
  relationKinds: Object.entries(readings).map(([kind, [label, , family, color]]) => ({
    kind,
    label,
    description: label,
    symmetric: kind === 'PARTNERS_WITH',
    family,
    color,
    from: ['ORGANIZATION'],
    to: ['ORGANIZATION'],
  })),
  modalities: Object.entries(lineStyles).map(([modality, line]) => ({
    modality,
    label: words(modality),
    description: words(modality),
    drawn: true,
    line,
  })),
};

export const lineId = ({ kind, from, to, modality }: BenchLine): string =>
  `${kind}.${from}.${to}${modality === 'ASSERTED' ? '' : `.${modality.toLowerCase()}`}`;

export const labelOf = (line: BenchLine): string => {
  const [reading = line.kind] = readings[line.kind] ?? [];
  return line.modality === 'ASSERTED' ? reading : `${words(line.modality)}: ${reading}`;
};

const relation = (line: BenchLine) => ({
  id: lineId(line),
  kind: line.kind,
  modality: line.modality,
  from: { id: line.from },
  to: { id: line.to },
  label: labelOf(line),
  inverse: readings[line.kind]?.[1] ?? line.kind,
  disputed: line.disputed,
  inferred: false,
  claimCount: 1,
  sourceCount: 1,
  period: null,
});

const entity = ({ id, kind, name }: BenchGraph['entities'][number]) => ({
  __typename: 'Organization',
  id,
  kind,
  type: null,
  name,
  relationCounts: [],
});

/** How many an expansion brings here: more at once than the explorer asks for, so that it can be measured. */
export const BROUGHT = 30;

/** Entities that are in no picture until one is expanded, each with a line to it. */
export function newcomersOf(id: string): BenchGraph {
  const entities = Array.from({ length: BROUGHT }, (_, i) => ({
    id: `${id}-new-${i}`,
    kind: 'ORGANIZATION',
    name: `Newcomer ${i}`,
  }));
  return {
    entities,
    lines: entities.map((one) => ({ from: id, to: one.id, kind: 'SUPPLIES', modality: 'ASSERTED', disputed: false })),
  };
}

type Variables = { readonly ids?: readonly string[] };

/** The `data` of an answer; nothing for questions that are not part of what is measured. */
export function answerTo(name: string, { ids = [] }: Variables, graph: BenchGraph): unknown {
  if (name === 'Ontology') return { ontology };
  if (name === 'Picture' || name === 'PicturePart') {
    const asked = new Set(ids);
    return {
      subgraph: {
        entities: graph.entities.filter(({ id }) => asked.has(id)).map(entity),
        relations: graph.lines.filter(({ from, to }) => asked.has(from) && asked.has(to)).map(relation),
        missing: [],
        redirected: [],
        atRevision: 1,
      },
      revision: { id: '1-abcdef', number: 1, at: '2026-01-01T00:00:00Z' },
    };
  }
  if (name !== 'Neighbourhood') return {};
  const brought = newcomersOf(ids[0] ?? '');
  return {
    neighbourhood: {
      entities: brought.entities.map(entity),
      relations: brought.lines.map(relation),
      truncated: false,
      totalEntities: brought.entities.length,
    },
  };
}
