/** Certainty and dispute in words. Pattern and colour only repeat what these say. */
import { highlighted } from '../state/highlight.ts';
import { ontology } from '../state/ontology.ts';
import { words } from '../words/words.ts';

export function ModalityMark({ modality }: { modality: string }) {
  const info = ontology.value.modalities.get(modality);
  if (!info) return null;
  return (
    <span class="mark" data-line={info.line} title={info.description}>
      {info.label}
    </span>
  );
}

/** That a line rests on the editors' inference alone; no source names it. */
export function InferredMark() {
  return (
    <span class="mark" title={words.value.inferred}>
      {words.value.inferredLine}
    </span>
  );
}

export function DisputedMark() {
  return <span class="mark mark-disputed">≠ {words.value.disputed}</span>;
}

/** That the step of the story which is being told is about it. */
export function StepMark({ id }: { id: string }) {
  return highlighted.value?.has(id) ? <span class="mark mark-step">{words.value.inStep}</span> : null;
}
