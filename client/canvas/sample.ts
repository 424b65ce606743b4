/** A look without an ontology, for tests of what is drawn. */
import type { Look } from './elements.ts';

export const sampleLook: Look = {
  ontology: { kinds: new Map(), relationKinds: new Map(), modalities: new Map() },
  icons: new Map(),
  theme: {
    paper: '#ffffff',
    ink: '#000000',
    quiet: '#666666',
    outline: '#222222',
    accent: '#0000ff',
    warning: '#ff0000',
    font: 'serif',
  },
  focus: undefined,
  inferred: 'inferred',
  bundle: (lines) => `${lines.length} relations`,
  bundled: false,
};
