/** The one step that ForceAtlas2's package repeats, which works on bare matrices and needs no graph of its own. */
declare module 'graphology-layout-forceatlas2/iterate' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  export default function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array,
    lines: Float32Array,
  ): void;
}
