/** Cytoscape's stylesheet. It knows certainty, dispute, selection and cursor; kinds arrive as data. */
import type { StylesheetJson } from 'cytoscape';
import { PATTERNS } from '../drawing/lines.ts';
import type { Theme } from './theme.ts';

const certainty: StylesheetJson = Object.entries(PATTERNS).map(([line, pattern]) => ({
  selector: `edge[line = "${line}"]`,
  style: pattern ? { 'line-style': 'dashed', 'line-dash-pattern': [...pattern] } : { 'line-style': 'solid' },
}));

/** What differs from an earlier revision. The label says it in words; none of this touches the pattern of a line that stands. */
const differences = (theme: Theme): StylesheetJson => [
  {
    selector: 'edge[change = "added"], edge[change = "changed"]',
    style: { 'underlay-color': theme.ink, 'underlay-opacity': 0.14, 'underlay-padding': 5 },
  },
  { selector: 'node[change = "added"]', style: { 'border-style': 'double', 'border-width': 6 } },
  { selector: 'node[change = "changed"], node[change = "claims"]', style: { 'border-width': 4 } },
  {
    selector: '[newlyDisputed = "yes"]',
    style: {
      'text-border-color': theme.warning,
      'text-border-width': 2.4,
      'text-border-style': 'double',
      'text-border-opacity': 1,
      'text-background-padding': '4px',
    },
  },
  {
    selector: 'edge[change = "gone"]',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [1, 8],
      'line-cap': 'round',
      'line-opacity': 0.8,
      'font-style': 'italic',
      'font-weight': 400,
      'text-border-style': 'dotted',
      'text-border-color': theme.quiet,
      'text-border-width': 1,
      'text-border-opacity': 1,
    },
  },
];

/** Sizes on the screen below which the words of a line and of an entity are left out, in small pictures and in large ones. */
const LINE_WORDS = { size: 12, small: 6, large: 9 } as const;
const NAMES = { small: 5, large: 8 } as const;

/** The zoom from which lines have their labels. */
export const labelsFrom = (large: boolean): number => (large ? LINE_WORDS.large : LINE_WORDS.small) / LINE_WORDS.size;

export const styleFor = (theme: Theme, large = false): StylesheetJson => [
  {
    selector: 'node',
    style: {
      shape: 'data(shape)' as 'ellipse',
      width: 'data(width)',
      height: 'data(height)',
      'background-color': 'data(fill)',
      'border-width': 1.5,
      'border-color': theme.outline,
      'background-image': 'data(overlay)',
      'background-width': 'data(overlayWidth)',
      'background-height': 'data(overlayHeight)',
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': 16,
      label: 'data(name)',
      'font-family': theme.font,
      'font-size': 14,
      'font-weight': 600,
      color: theme.ink,
      'text-valign': 'bottom',
      'text-margin-y': 6,
      'text-wrap': 'wrap',
      'text-max-width': '138px',
      'text-background-color': theme.paper,
      'text-background-opacity': 0.86,
      'text-background-padding': '2px',
      'text-background-shape': 'roundrectangle',
      'min-zoomed-font-size': large ? NAMES.large : NAMES.small,
      'overlay-opacity': 0,
      'z-index-compare': 'manual',
      'z-index': 2,
    },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': 'data(color)',
      'curve-style': 'bezier',
      'control-point-step-size': 46,
      'target-arrow-shape': 'data(arrow)' as 'triangle',
      'target-arrow-color': 'data(color)',
      'arrow-scale': 0.95,
      'target-distance-from-node': 3,
      'source-distance-from-node': 2,
      label: 'data(label)',
      'font-family': theme.font,
      'font-size': LINE_WORDS.size,
      'font-weight': 500,
      color: 'data(text)',
      'text-rotation': 'autorotate',
      'text-wrap': 'wrap',
      'text-max-width': '150px',
      'text-background-color': theme.paper,
      'text-background-opacity': 1,
      'text-background-padding': '2px',
      'min-zoomed-font-size': large ? LINE_WORDS.large : LINE_WORDS.small,
      // Among thousands of lines Cytoscape would look for the one below the pointer at every move; `hit.ts` looks at a tap.
      events: large ? 'no' : 'yes',
      'overlay-opacity': 0,
      'overlay-padding': 8,
      'z-index-compare': 'manual',
      'z-index': 'data(layer)' as unknown as 3,
    },
  },
  ...certainty,
  {
    selector: 'edge[disputed = "yes"]',
    style: {
      'text-border-color': theme.warning,
      'text-border-width': 1.2,
      'text-border-opacity': 1,
      'text-background-padding': '3px',
      'text-background-shape': 'roundrectangle',
    },
  },
  ...differences(theme),
  { selector: '.faded', style: { opacity: 0.36 } },
  // What does not pass the filter is a shadow of itself.
  { selector: '[out = "yes"]', style: { opacity: 0.16 } },
  {
    selector: 'node.selected',
    style: {
      'underlay-color': theme.accent,
      'underlay-opacity': 0.22,
      'underlay-padding': 12,
      'underlay-shape': 'ellipse',
    },
  },
  {
    selector: 'edge.selected',
    style: { 'underlay-color': theme.accent, 'underlay-opacity': 0.28, 'underlay-padding': 6, 'font-weight': 700 },
  },
  {
    selector: 'node.cursor',
    style: { 'outline-color': theme.accent, 'outline-width': 2.5, 'outline-offset': 4, 'outline-opacity': 1 },
  },
  { selector: 'edge.cursor', style: { 'overlay-color': theme.accent, 'overlay-opacity': 0.2 } },
];
