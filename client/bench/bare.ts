/**
 * What the explorer is measured beside: Cytoscape and nothing else, with the same entities at the same places and the same
 * lines, drawn plainly. The measurements reach it through `window.bare`.
 */
import cytoscape from 'cytoscape';
import type { BareElement, BareHandle } from './bare-handle.ts';

const answer = await fetch(`/bare-data${location.search}`);
const elements: readonly BareElement[] = await answer.json();

const cy = cytoscape({
  container: document.getElementById('canvas'),
  elements: elements.map((element) => ({ ...element, data: { ...element.data } })),
  layout: { name: 'preset', fit: true, padding: 44 },
  style: [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        width: 46,
        height: 46,
        'text-valign': 'bottom',
        'font-size': 14,
        'border-width': 1.5,
      },
    },
    {
      selector: 'edge',
      style: {
        label: 'data(label)',
        width: 2,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'font-size': 12,
        'text-rotation': 'autorotate',
      },
    },
    { selector: 'edge[modality != "ASSERTED"]', style: { 'line-style': 'dashed' } },
    { selector: '.faded', style: { opacity: 0.36 } },
  ],
});

const handle: BareHandle = {
  highlight(id) {
    cy.batch(() => {
      const near = cy.getElementById(id).closedNeighborhood();
      cy.elements().difference(near).addClass('faded');
    });
  },
  add(more) {
    cy.batch(() => void cy.add(more.map((element) => ({ ...element, data: { ...element.data } }))));
  },
  async fcose() {
    const { default: fcose } = await import('cytoscape-fcose');
    cytoscape.use(fcose);
    const began = performance.now();
    // The names are drawn below the figures, so they count as part of them, as they do in the explorer's layouts.
    cy.layout({
      name: 'fcose',
      animate: false,
      fit: false,
      nodeDimensionsIncludeLabels: true,
    } as cytoscape.LayoutOptions).run();
    const ms = performance.now() - began;
    return {
      ms,
      places: cy.nodes().map((node): [string, number, number] => [node.id(), node.position('x'), node.position('y')]),
    };
  },
};
Object.assign(window, { bare: handle });
