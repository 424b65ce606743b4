import { type DrawnModality, modalityList } from '../../ontology/index.ts';

/** How certain a line is: in this order, and then by its origins. */
export interface Certainty {
  modality: DrawnModality;
  /** Whether any of its passing claims is disputed. */
  disputed: boolean;
  /** Whether no source says it, and the editors infer all of it. */
  inferred: boolean;
}

/** The modalities of lines, from the strongest to the weakest, as the ontology orders them. */
export const drawnModalities: readonly DrawnModality[] = modalityList.flatMap(({ modality, drawn }) =>
  drawn ? [modality] : [],
);

/** More origins than this make no line stronger. */
const MOST_ORIGINS = 2 ** 20 - 1;

/**
 * How weakly a line is supported, as one number that sorts: first how its sources put it, then whether it is disputed, then
 * whether it is only inferred, then how few independent origins it has.
 */
export const weaknessOf = ({ modality, disputed, inferred }: Certainty, origins: number): number => {
  const rank = drawnModalities.indexOf(modality) * 4 + (disputed ? 2 : 0) + (inferred ? 1 : 0);
  return rank * (MOST_ORIGINS + 1) + MOST_ORIGINS - Math.min(origins, MOST_ORIGINS);
};
